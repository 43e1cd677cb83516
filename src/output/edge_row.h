// Lists of edges as CSV and JSON: the same columns and members wherever some edges are picked from a graph.
#ifndef IEUM_OUTPUT_EDGE_ROW_H_
#define IEUM_OUTPUT_EDGE_ROW_H_

#include <string>
#include <string_view>

#include "graph/graph_top.h"
#include "output/json_writer.h"

namespace ieum {

// The header of what AppendEdgeCells appends; both without a line end.
inline constexpr std::string_view kEdgeColumns =
    "source,source_name,target,target_name,type,directed,status,amount,currency,confidence,articles,reports,first_date,"
    "last_date,date,article,title,evidence";
void AppendEdgeCells(const NamedEdge& edge, std::string* out);

// Members of an object that is open: those of an edge of `ieum graph`, its names, and its best evidence.
void WriteEdgeMembers(const NamedEdge& edge, JsonWriter* json);
// "amount" and "currency", if there is one, each behind `prefix`.
void WriteSum(std::string_view prefix, std::optional<int64_t> amount, const Currency& currency, JsonWriter* json);

}  // namespace ieum

#endif  // IEUM_OUTPUT_EDGE_ROW_H_
