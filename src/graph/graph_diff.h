// What is new, gone or changed between two graphs.
#ifndef IEUM_GRAPH_GRAPH_DIFF_H_
#define IEUM_GRAPH_GRAPH_DIFF_H_

#include <cstdint>
#include <functional>
#include <optional>

#include "graph/graph_top.h"
#include "ieum/graph.h"

namespace ieum {

enum class EdgeChange : uint8_t { kNew, kGone, kChanged };

struct ChangedEdge {
  EdgeChange change = EdgeChange::kNew;
  // As it is in the newer graph, with the evidence that shows what is new; of one that is gone, as it was.
  NamedEdge edge;
  // How a changed edge was.
  Status old_status = Status::kAsserted;
  std::optional<int64_t> old_amount;
  Currency old_currency = {'K', 'R', 'W'};
  size_t old_articles = 0;

  bool status_changed() const { return change == EdgeChange::kChanged && old_status != edge.edge.status; }
  bool sum_changed() const {
    return change == EdgeChange::kChanged &&
           (old_amount != edge.edge.amount || (old_amount && old_currency != edge.edge.currency));
  }
  bool articles_changed() const { return change == EdgeChange::kChanged && old_articles != edge.edge.articles; }
};

// In the order of the graphs: by head, tail and type. An edge has changed if its status, its sum or the number of its
// articles has; its confidence and its words alone are no news. Goes through both graphs once, side by side, and keeps
// no more than a few hundred edges.
void ForEachDifference(const GraphView& older, const GraphView& newer,
                       const std::function<void(const ChangedEdge&)>& visit);

}  // namespace ieum

#endif  // IEUM_GRAPH_GRAPH_DIFF_H_
