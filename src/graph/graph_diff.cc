#include "graph/graph_diff.h"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

#include "graph/edge_cursor.h"

namespace ieum {
namespace {

auto KeyOf(const Edge& edge) { return std::tie(edge.head, edge.tail, edge.type); }

// Leaves one: the best that the older graph did not have and that has the edge's status, else the best new one, else
// the best.
void ChooseEvidence(const Edge& older, Edge* edge) {
  const auto is_new = [&older](const GraphEvidence& evidence) {
    return std::find(older.evidence.begin(), older.evidence.end(), evidence) == older.evidence.end();
  };
  std::vector<GraphEvidence>& evidence = edge->evidence;
  auto chosen = std::find_if(evidence.begin(), evidence.end(),
                             [&](const GraphEvidence& each) { return is_new(each) && each.status == edge->status; });
  if (chosen == evidence.end()) chosen = std::find_if(evidence.begin(), evidence.end(), is_new);
  if (chosen != evidence.end()) std::swap(evidence.front(), *chosen);
  if (evidence.size() > 1) evidence.resize(1);
}

}  // namespace

void ForEachDifference(const GraphView& older, const GraphView& newer,
                       const std::function<void(const ChangedEdge&)>& visit) {
  EdgeCursor cursor(older);
  const NamedEdge* old = cursor.Next();
  ChangedEdge changed;
  const auto visit_gone = [&] {
    changed = {};
    changed.change = EdgeChange::kGone;
    changed.edge = *old;
    visit(changed);
    old = cursor.Next();
  };
  newer.ForEachEdge([&](const Edge& edge) {
    while (old != nullptr && KeyOf(old->edge) < KeyOf(edge)) visit_gone();
    changed = {};
    changed.edge = {.edge = edge, .head_name = newer.NameOf(edge.head), .tail_name = newer.NameOf(edge.tail)};
    changed.edge.edge.statements.clear();
    if (old == nullptr || KeyOf(edge) < KeyOf(old->edge)) return visit(changed);
    changed.change = EdgeChange::kChanged;
    changed.old_status = old->edge.status;
    changed.old_amount = old->edge.amount;
    changed.old_currency = old->edge.currency;
    changed.old_articles = old->edge.articles;
    ChooseEvidence(old->edge, &changed.edge.edge);
    old = cursor.Next();
    if (changed.status_changed() || changed.sum_changed() || changed.articles_changed()) visit(changed);
  });
  while (old != nullptr) visit_gone();
}

}  // namespace ieum
