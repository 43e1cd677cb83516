// The terms of an edge: the sum, the round, the stake; and whose sum each figure is.
#ifndef IEUM_RELATION_TERMS_H_
#define IEUM_RELATION_TERMS_H_

#include <cstdint>
#include <span>
#include <vector>

#include "ieum/extraction.h"
#include "relation/claim.h"
#include "relation/nominal.h"
#include "relation/parties.h"

namespace ieum {

// What a sentence says of the terms of an edge.
struct Terms {
  uint32_t claim = 0;         // index into the claims of the article
  int32_t figure = kNoIndex;  // a sum that belongs to this edge alone
  Span round, stake;          // empty: none
};

// Appends the terms of the claims from `first` on, those of the sentence, and gives its figures their owners.
//
// Money put in, paid for a firm or for goods belongs to the edge of investing, buying or supplying that the same clause
// states; if the sentence holds one such sum and one such pair, to that pair wherever both stand. Of several pairs with
// as many sums each takes the sum beside its name (나래(3억원), 두루(5억원)). A sum of several pairs is on none. A
// sentence that only tells the price speaks of the pair of the one or two sentences before.
//
// A figure's owner is the head of its edge; else the firm that its phrase or the subject of its clause means.
void ReadTerms(const Parties& parties, const std::vector<Nominal>& nominals, std::span<const Claim> claims,
               size_t first, std::vector<Figure>* figures, std::vector<Terms>* terms);

}  // namespace ieum

#endif  // IEUM_RELATION_TERMS_H_
