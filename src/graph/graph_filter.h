// The part of a graph that somebody asks for.
#ifndef IEUM_GRAPH_GRAPH_FILTER_H_
#define IEUM_GRAPH_GRAPH_FILTER_H_

#include <functional>
#include <string>
#include <vector>

#include "graph/reports.h"
#include "ieum/graph.h"

namespace ieum {

// All of it must hold. What is left as it is asks nothing.
struct GraphQuestion {
  // Of edges; no types or statuses: any.
  std::vector<RelationType> types = {};
  std::vector<Status> statuses = {};
  double least_confidence = 0;  // by the three decimals that are shown
  size_t least_articles = 1;

  // The graph of a period: only what articles of these days state, both included. YYYY, YYYY-MM or YYYY-MM-DD; empty:
  // no limit. With a limit what no date is known of is left out.
  std::string since = {}, until = {};

  bool only_known = false;               // without nodes that only articles introduce, but for those of `around`
  std::vector<std::string> around = {};  // ids; those that the graph does not have are ignored
  size_t depth = 1;                      // how many edges away from the nearest of `around`, whatever their direction

  bool AsksNothing() const;
};

// What `question` leaves of `graph`. If it asks anything, nodes without an edge go, those of `around` excepted, and so
// do articles that name no node and state no edge that is left. Of a period everything about an edge is told anew by
// what remains of its statements and evidence; where none of its evidence is of the period, its confidence is the least
// that was kept of it, which what was not kept did not exceed.
class FilteredGraph : public GraphView {
 public:
  // `graph` must outlive this and stay as it is. Takes two passes over the nodes and one over the edges, keeps the ids
  // of nodes and the keys of articles, and while it looks also those of all edges.
  FilteredGraph(const GraphView& graph, GraphQuestion question);

  void ForEachArticle(const std::function<void(const GraphArticle&)>& visit) const override;
  void ForEachNode(const std::function<void(const Node&)>& visit) const override;
  void ForEachEdge(const std::function<void(const Edge&)>& visit) const override;
  std::string NameOf(const std::string& id) const override;
  std::string error() const override { return graph_.error(); }

 private:
  bool HasPeriod() const { return !question_.since.empty() || !question_.until.empty(); }
  bool InPeriod(const std::string& date) const;
  bool KeepsArticle(ArticleKey article) const;
  bool KeepsNode(const std::string& id) const;
  // Visits the edges that are asked for, wherever their ends are.
  void ForEachWantedEdge(const std::function<void(const Edge&)>& visit) const;
  // False: the period leaves nothing of it.
  bool Narrow(Edge* edge) const;

  const GraphView& graph_;
  const GraphQuestion question_;
  const bool all_;
  // Of what is left, both sorted.
  std::vector<ArticleKey> articles_;
  std::vector<std::string> nodes_;
  Reports reports_;
};

}  // namespace ieum

#endif  // IEUM_GRAPH_GRAPH_FILTER_H_
