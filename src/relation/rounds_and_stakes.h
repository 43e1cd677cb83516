// The round and the stake of an edge: 시리즈 B, "seed", 34.9%.
#ifndef IEUM_RELATION_ROUNDS_AND_STAKES_H_
#define IEUM_RELATION_ROUNDS_AND_STAKES_H_

#include <span>
#include <vector>

#include "relation/claim.h"
#include "relation/nominal.h"
#include "relation/sentence_view.h"
#include "relation/terms.h"

namespace ieum {

// Appends the rounds and stakes of the claims from `first` on, those of the sentence: they stand among the arguments of
// the clause or noun that states the edge, in what the clause describes, and in what those belong to.
void ReadRoundsAndStakes(const SentenceView& view, const std::vector<Nominal>& nominals, std::span<const Claim> claims,
                         size_t first, std::vector<Terms>* terms);

}  // namespace ieum

#endif  // IEUM_RELATION_ROUNDS_AND_STAKES_H_
