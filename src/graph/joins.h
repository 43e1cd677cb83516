// How two values of one article, node or edge become one. Every field is joined by an operation that is commutative,
// associative and idempotent (union, least, greatest by a total order), and so is a graph as a whole.
#ifndef IEUM_GRAPH_JOINS_H_
#define IEUM_GRAPH_JOINS_H_

#include <vector>

#include "ieum/graph.h"

namespace ieum {

void JoinArticle(const GraphArticle& from, GraphArticle* to);
void JoinEntity(const Entity& from, Entity* to);
// Best first, each once, at most Edge::kMaxEvidence.
void JoinEvidence(const std::vector<GraphEvidence>& from, std::vector<GraphEvidence>* to);

}  // namespace ieum

#endif  // IEUM_GRAPH_JOINS_H_
