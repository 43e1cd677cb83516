// Parts of a graph in one cell or attribute, for formats that have no lists.
#ifndef IEUM_OUTPUT_GRAPH_CELLS_H_
#define IEUM_OUTPUT_GRAPH_CELLS_H_

#include <string>

#include "ieum/graph.h"

namespace ieum {

// "krx=005930|wikidata=Q20718"
std::string CodesCell(const Entity& entity);

// "planned 2024-01-02..2024-03-05|asserted 2024-04-01": each status with the dates between which articles gave it, one
// date where they are the same, none where no article is dated.
std::string HistoryCell(const Edge& edge);

// Likewise its sums: "5000000000 KRW 2024-01-02|10000000 USD 2024-01-02".
std::string SumsCell(const Edge& edge);

// The first of its evidence; one without words where none was kept.
const GraphEvidence& BestEvidence(const Edge& edge);

}  // namespace ieum

#endif  // IEUM_OUTPUT_GRAPH_CELLS_H_
