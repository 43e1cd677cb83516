// For the trace alone: role nouns that stand in a sentence and gave no relation.
#ifndef IEUM_RELATION_SILENT_ROLE_NOUNS_H_
#define IEUM_RELATION_SILENT_ROLE_NOUNS_H_

#include <span>

#include "ieum/trace.h"
#include "relation/claim.h"
#include "relation/sentence_view.h"

namespace ieum {

// Adds a step for each role noun (자회사, `supplier`) of the sentence that is the trigger of none of its `claims`: two
// firms are wanted, who is it and whose, and the words around it name at most one. REQUIRES: `trace` has the sentence.
void TraceSilentRoleNouns(const SentenceView& view, std::span<const Claim> claims, Trace* trace);

}  // namespace ieum

#endif  // IEUM_RELATION_SILENT_ROLE_NOUNS_H_
