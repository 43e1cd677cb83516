// What follows from the statements and the evidence of an edge.
#ifndef IEUM_GRAPH_EDGE_FACTS_H_
#define IEUM_GRAPH_EDGE_FACTS_H_

#include "graph/reports.h"
#include "ieum/graph.h"

namespace ieum {

// Fills every member of `edge` from `status` on. REQUIRES: it has a statement.
void DeriveFacts(const Reports& reports, Edge* edge);

}  // namespace ieum

#endif  // IEUM_GRAPH_EDGE_FACTS_H_
