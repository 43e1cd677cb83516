// The words that show an edge, and the sums, rounds and stakes that belong to it.
#ifndef IEUM_RELATION_EVIDENCE_H_
#define IEUM_RELATION_EVIDENCE_H_

#include <span>
#include <string>
#include <vector>

#include "mention/names.h"
#include "relation/claim.h"
#include "relation/nominal.h"
#include "relation/sentence_view.h"
#include "text/text.h"

namespace ieum {

// The shortest run of the sentence that holds the trigger and a mention of each end, the nearest ones; the whole
// sentence where an end is not named in it or was found by co-reference.
Evidence EvidenceOf(const Claim& claim, const Text& text, const Names& names);

// What a sentence says of the terms of an edge.
struct Terms {
  uint32_t claim = 0;         // index into the claims of the article
  int32_t figure = kNoIndex;  // a sum that belongs to this edge alone
  Span round, stake;          // empty: none
};

// The terms of the claims from `first` on, those of the sentence. A sum belongs to an edge if its clause holds one
// sum and one edge of investing, buying or supplying; then its owner (Figure::entity) is the edge's head, too. A sum of
// a clause without such an edge is its subject's.
void ReadTerms(const SentenceView& view, const std::vector<Nominal>& nominals, std::span<const Claim> claims,
               size_t first, std::vector<Figure>* figures, std::vector<Terms>* terms);

}  // namespace ieum

#endif  // IEUM_RELATION_EVIDENCE_H_
