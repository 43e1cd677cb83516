// Claims of an article -> its edges: one for each type and pair, with the status that the text as a whole gives it.
#ifndef IEUM_RELATION_ARBITRATION_H_
#define IEUM_RELATION_ARBITRATION_H_

#include <cstdint>
#include <span>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/trace.h"
#include "relation/claim.h"

namespace ieum {

// An edge with the claims that state it, and what became of it: kFired, or why it is none.
struct ArticleEdge {
  RuleStep::Outcome outcome = RuleStep::Outcome::kFired;
  uint32_t best = 0;               // index of the claim that decides
  std::vector<uint32_t> evidence;  // indices of all that agree with its polarity, in order
};

// Puts the ends of partners_with in order first, and leaves out claims of the wrong kinds of ends or only offered. What
// loses: `uses` of an own product; weak edges of a pair that has another; a stake beside a takeover of the same pair;
// of two opposite directions the less explicit. Edges come in order of (type, head, tail), the losers among them.
std::vector<ArticleEdge> Arbitrate(const std::vector<Entity>& entities, std::vector<Claim>* claims);

}  // namespace ieum

#endif  // IEUM_RELATION_ARBITRATION_H_
