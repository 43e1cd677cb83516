// What tests ask of a graph.
#ifndef IEUM_TESTS_GRAPH_GRAPH_FIXTURE_H_
#define IEUM_TESTS_GRAPH_GRAPH_FIXTURE_H_

#include <random>
#include <string>
#include <vector>

#include "ieum/graph.h"

namespace ieum {

// A company of that id, with a name.
Entity EntityOf(const std::string& id);

Graph GraphOf(const std::vector<ArticleSummary>& articles);

// Up to seven articles that disagree in every way two articles can.
std::vector<ArticleSummary> RandomArticles(std::mt19937* random);

std::vector<Node> NodesOf(const GraphView& graph);
std::vector<Edge> EdgesOf(const GraphView& graph);

// Everything that a graph holds, as text.
std::string Dump(const GraphView& graph);

}  // namespace ieum

#endif  // IEUM_TESTS_GRAPH_GRAPH_FIXTURE_H_
