#include "graph/joins.h"

#include <algorithm>
#include <tuple>

namespace ieum {
namespace {

// The smaller of two strings, but any text rather than none.
void JoinText(const std::string& from, std::string* to) {
  if (to->empty() || (!from.empty() && from < *to)) *to = from;
}

// Sorted, the smallest code of each system.
void Normalize(std::vector<std::pair<std::string, std::string>>* codes) {
  std::sort(codes->begin(), codes->end());
  const auto same_system = [](const auto& a, const auto& b) { return a.first == b.first; };
  codes->erase(std::unique(codes->begin(), codes->end(), same_system), codes->end());
}

bool Better(const GraphEvidence& a, const GraphEvidence& b) {
  const auto rank = [](const GraphEvidence& e) {
    return std::tie(e.article, e.text, e.trigger, e.title, e.source, e.status, e.amount, e.currency, e.deal_date,
                    e.according_to);
  };
  if (a.confidence != b.confidence) return a.confidence > b.confidence;
  if (a.date != b.date) return a.date > b.date;
  return rank(a) < rank(b);
}

}  // namespace

// The key covers all but the sketch.
void JoinArticle(const GraphArticle& from, GraphArticle* to) { to->sketch = std::max(to->sketch, from.sketch); }

void JoinEntity(const Entity& from, Entity* to) {
  to->type = std::min(to->type, from.type);
  JoinText(from.name, &to->name);
  JoinText(from.name_ko, &to->name_ko);
  JoinText(from.name_en, &to->name_en);
  to->codes.insert(to->codes.end(), from.codes.begin(), from.codes.end());
  Normalize(&to->codes);
  to->known = to->known || from.known;
}

void JoinEvidence(const std::vector<GraphEvidence>& from, std::vector<GraphEvidence>* to) {
  to->insert(to->end(), from.begin(), from.end());
  std::sort(to->begin(), to->end(), Better);
  to->erase(std::unique(to->begin(), to->end()), to->end());
  if (to->size() > Edge::kMaxEvidence) to->resize(Edge::kMaxEvidence);
}

}  // namespace ieum
