// The words that show an edge.
#ifndef IEUM_RELATION_EVIDENCE_H_
#define IEUM_RELATION_EVIDENCE_H_

#include "mention/names.h"
#include "relation/claim.h"
#include "text/text.h"

namespace ieum {

// The shortest run of the sentence that holds the trigger and a mention of each end, the nearest ones; the whole
// sentence where an end is not named in it or was found by co-reference.
Evidence EvidenceOf(const Claim& claim, const Text& text, const Names& names);

}  // namespace ieum

#endif  // IEUM_RELATION_EVIDENCE_H_
