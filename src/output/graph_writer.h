// A graph in the formats of `ieum graph` (docs/formats.md). Nodes and edges in the graph's own order.
#ifndef IEUM_OUTPUT_GRAPH_WRITER_H_
#define IEUM_OUTPUT_GRAPH_WRITER_H_

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "ieum/graph.h"
#include "ieum/result.h"
#include "output/csv.h"
#include "output/page_parts.h"
#include "output/workbook.h"

namespace ieum {

// Takes the bytes of a file, piece by piece.
using Sink = std::function<void(std::string_view)>;

// Two tables under the header words that Gephi looks for (Id, Label; Source, Target, Type, Weight).
void WriteNodesCsv(CsvReader reader, const GraphView& graph, const Sink& sink);
void WriteEdgesCsv(CsvReader reader, const GraphView& graph, const Sink& sink);

// XML 1.0. All edges are directed for the format, because readers refuse a mixture; `directed` tells the truth.
void WriteGraphMl(const GraphView& graph, const Sink& sink);

// Elements as cytoscape.js and Cytoscape read them.
void WriteCytoscapeJson(const GraphView& graph, const Sink& sink);

// For Graphviz: drawn by type and status, and with the attributes of the other formats besides. A backslash in an id or
// an attribute is written as two, for Graphviz has no other way to write one before a quotation mark.
void WriteDot(const GraphView& graph, const Sink& sink);

// RDF: names, relations as statements about statements, those that are asserted as plain triples besides, and the
// articles they were derived from. Says what serd refused to write; what the sink has by then is no document.
std::optional<Diagnostic> WriteTurtle(const GraphView& graph, const Sink& sink);

// GEXF, with that same rule. In the namespace of 1.2, the last that NetworkX 2 and 3 read; Gephi reads what 1.3 added,
// a `kind` that keeps edges of several types between two nodes apart, whatever the namespace.
void WriteGexf(const GraphView& graph, const Sink& sink);

// Tables for `neo4j-admin database import`, and a script for cypher-shell that loads the same tables into a server that
// runs. Line ends stay in cells; `;` within a value of a list is written U+FF1B.
void WriteNeo4jNodes(const GraphView& graph, const Sink& sink);
void WriteNeo4jRelationships(const GraphView& graph, const Sink& sink);
void WriteNeo4jScript(const GraphView& graph, const Sink& sink);

// The node-link form that NetworkX reads: "nodes" and "edges", with the kept evidence. Besides, all that a graph holds
// of its articles and their statements, so that ReadGraphJson gives the same graph again.
void WriteNodeLinkJson(const GraphView& graph, const Sink& sink);

// The same without what only ReadGraphJson needs: for a page that shows the graph.
void WriteShownJson(const GraphView& graph, const Sink& sink);

// `page` with that JSON in it.
void WriteGraphPage(const PageParts& page, const GraphView& graph, const Sink& sink);

// A workbook at `path` with the sheets nodes, edges, evidence, and notes, which tell what the columns mean and what had
// no room. Says what went wrong.
std::optional<Diagnostic> WriteGraphWorkbook(const GraphView& graph, const SheetLimits& limits,
                                             const std::string& path);

}  // namespace ieum

#endif  // IEUM_OUTPUT_GRAPH_WRITER_H_
