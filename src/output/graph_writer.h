// A graph in the formats of `ieum graph` (docs/formats.md). Nodes and edges in the graph's own order.
#ifndef IEUM_OUTPUT_GRAPH_WRITER_H_
#define IEUM_OUTPUT_GRAPH_WRITER_H_

#include <functional>
#include <string_view>

#include "ieum/graph.h"
#include "output/page_parts.h"

namespace ieum {

// Takes the bytes of a file, piece by piece.
using Sink = std::function<void(std::string_view)>;

// Two tables under the header words that Gephi looks for (Id, Label; Source, Target, Type, Weight).
void WriteNodesCsv(const Graph& graph, const Sink& sink);
void WriteEdgesCsv(const Graph& graph, const Sink& sink);

// XML 1.0. All edges are directed for the format, because readers refuse a mixture; `directed` tells the truth.
void WriteGraphMl(const Graph& graph, const Sink& sink);

// The node-link form that NetworkX reads: "nodes" and "edges", with all evidence.
void WriteNodeLinkJson(const Graph& graph, const Sink& sink);

// `page` with that JSON in it.
void WriteGraphPage(const PageParts& page, const Graph& graph, const Sink& sink);

}  // namespace ieum

#endif  // IEUM_OUTPUT_GRAPH_WRITER_H_
