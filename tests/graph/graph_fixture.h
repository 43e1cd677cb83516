// What tests ask of a graph.
#ifndef IEUM_TESTS_GRAPH_GRAPH_FIXTURE_H_
#define IEUM_TESTS_GRAPH_GRAPH_FIXTURE_H_

#include <string>
#include <vector>

#include "ieum/graph.h"

namespace ieum {

std::vector<Node> NodesOf(const GraphView& graph);
std::vector<Edge> EdgesOf(const GraphView& graph);

// Everything that a graph holds, as text.
std::string Dump(const GraphView& graph);

}  // namespace ieum

#endif  // IEUM_TESTS_GRAPH_GRAPH_FIXTURE_H_
