// The first of a graph in several orders: what one looks at before one looks further.
#ifndef IEUM_GRAPH_GRAPH_TOP_H_
#define IEUM_GRAPH_GRAPH_TOP_H_

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "ieum/graph.h"

namespace ieum {

struct ConnectedNode {
  Entity entity;
  size_t articles = 0;  // in which it is named
  size_t partners = 0;  // other nodes that it has an edge with, each once
  std::map<RelationType, size_t> edges;

  size_t edge_count() const;
};

// An edge with the names of its ends; of its evidence the best, and no statements.
struct NamedEdge {
  Edge edge;
  std::string head_name, tail_name;
};

// What is wanted, and how many of each.
struct TopWanted {
  bool connected = true, newest = true, sums = true, articles = false;
  size_t limit = 10;
};

// What ranks equal stands in the order of the graph.
struct GraphTop {
  std::vector<ConnectedNode> connected;  // by partners, then edges, then articles
  std::vector<NamedEdge> newest;         // by first_date, those without left out; then articles
  std::vector<NamedEdge> sums;           // by amount; `limit` of each currency, that with most sums first
  std::vector<NamedEdge> articles;       // by articles, then reports
};

// Takes one pass over the edges and one over the nodes; keeps the ids of nodes, two numbers for each edge, and the
// texts of what it gives.
GraphTop TopOf(const GraphView& graph, const TopWanted& wanted);

}  // namespace ieum

#endif  // IEUM_GRAPH_GRAPH_TOP_H_
