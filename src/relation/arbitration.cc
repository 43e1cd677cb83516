#include "relation/arbitration.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace ieum {
namespace {

using Key = std::tuple<RelationType, uint32_t, uint32_t>;
Key KeyOf(const Claim& c) { return {c.type, c.head, c.tail}; }

bool OfProduct(RelationType type) { return type == RelationType::kDevelops || type == RelationType::kUses; }

bool RightKinds(const Claim& c, const std::vector<Entity>& entities) {
  const EntityType tail = entities[c.tail].type;
  return IsActor(entities[c.head].type) && (OfProduct(c.type) ? IsProduct(tail) : IsActor(tail));
}

// Whether `next`, behind `best` in the text, decides instead. In one sentence the later clause does where one denies;
// across sentences the body decides what a headline's noun left open, a fact beats a plan, a denial what came before,
// and a fact an earlier denial.
bool Overrules(const Claim& next, const Claim& best) {
  if (next.weak != best.weak) return best.weak;
  if (best.without_mood && !next.without_mood && best.status == Status::kAsserted) return true;
  const bool one_denies = (next.status == Status::kNegated) != (best.status == Status::kNegated);
  if (next.sentence == best.sentence && one_denies && !next.trigger.empty() && !best.trigger.empty()) {
    return next.trigger.begin > best.trigger.begin;
  }
  if (next.status == Status::kNegated) return best.status != Status::kNegated;
  if (next.status != Status::kAsserted) return false;
  return best.status == Status::kPlanned || (best.status == Status::kNegated && next.sentence > best.sentence);
}

class Edges {
 public:
  Edges(std::vector<ArticleEdge> edges, const std::vector<Claim>& claims) : edges_(std::move(edges)), claims_(claims) {}

  const Claim& Of(const ArticleEdge& edge) const { return claims_[edge.best]; }

  const Claim* Find(const Key& key) const {
    const auto at =
        std::lower_bound(edges_.begin(), edges_.end(), key,
                         [this](const ArticleEdge& edge, const Key& wanted) { return KeyOf(Of(edge)) < wanted; });
    return at == edges_.end() || KeyOf(Of(*at)) != key ? nullptr : &Of(*at);
  }

  RuleStep::Outcome OutcomeOf(const ArticleEdge& edge) const {
    const Claim& c = Of(edge);
    if (c.type == RelationType::kUses && Find({RelationType::kDevelops, c.head, c.tail}) != nullptr) {
      return RuleStep::Outcome::kOwnProduct;
    }
    if (IsPartOfTakeover(edge) || (c.weak && TiedOtherwise(c)) || IsTurnedRound(c)) return RuleStep::Outcome::kBeaten;
    return RuleStep::Outcome::kFired;
  }

  std::vector<ArticleEdge> Decide() {
    for (ArticleEdge& edge : edges_) edge.outcome = OutcomeOf(edge);
    return std::move(edges_);
  }

 private:
  // Shares are bought to take over, unless that was another time: 2023년 500억원을 투자했고 올해 인수했다.
  bool IsPartOfTakeover(const ArticleEdge& edge) const {
    const Claim& c = Of(edge);
    if (c.type != RelationType::kInvestsIn || c.status == Status::kNegated) return false;
    const Claim* takeover = Find({RelationType::kAcquires, c.head, c.tail});
    if (takeover == nullptr) return false;
    const auto other_event = [this, takeover](uint32_t i) {
      return claims_[i].earlier && claims_[i].status == Status::kAsserted && claims_[i].sentence != takeover->sentence;
    };
    return std::none_of(edge.evidence.begin(), edge.evidence.end(), other_event);
  }

  // The opposite direction is stated more explicitly.
  bool IsTurnedRound(const Claim& c) const {
    if (c.type == RelationType::kPartnersWith || c.merger) return false;
    const Claim* opposite = Find({c.type, c.tail, c.head});
    return opposite != nullptr && opposite->how < c.how;
  }
  bool TiedOtherwise(const Claim& c) const {
    for (unsigned t = 0; t <= static_cast<unsigned>(RelationType::kAffiliateOf); ++t) {
      const auto type = static_cast<RelationType>(t);
      for (const Key& key : {Key{type, c.head, c.tail}, Key{type, c.tail, c.head}}) {
        const Claim* other = Find(key);
        if (other != nullptr && other != &c && !other->weak) return true;
      }
    }
    return false;
  }

  std::vector<ArticleEdge> edges_;
  const std::vector<Claim>& claims_;
};

}  // namespace

std::vector<ArticleEdge> Arbitrate(const std::vector<Entity>& entities, std::vector<Claim>* claims) {
  std::vector<uint32_t> order;
  for (uint32_t i = 0; i < claims->size(); ++i) {
    Claim& c = (*claims)[i];
    if (c.dropped || !RightKinds(c, entities)) continue;
    if (c.type == RelationType::kPartnersWith && c.head > c.tail) std::swap(c.head, c.tail);
    order.push_back(i);
  }
  const auto key = [claims](uint32_t i) { return KeyOf((*claims)[i]); };
  std::stable_sort(order.begin(), order.end(), [&key](uint32_t a, uint32_t b) { return key(a) < key(b); });

  std::vector<ArticleEdge> edges;
  for (size_t begin = 0; begin < order.size();) {
    size_t end = begin;
    ArticleEdge edge;
    edge.best = order[begin];
    for (; end < order.size() && key(order[end]) == key(order[begin]); ++end) {
      if (Overrules((*claims)[order[end]], (*claims)[edge.best])) edge.best = order[end];
    }
    const bool negated = (*claims)[edge.best].status == Status::kNegated;
    for (size_t i = begin; i < end; ++i) {
      if (((*claims)[order[i]].status == Status::kNegated) == negated) edge.evidence.push_back(order[i]);
    }
    edges.push_back(std::move(edge));
    begin = end;
  }
  return Edges(std::move(edges), *claims).Decide();
}

}  // namespace ieum
