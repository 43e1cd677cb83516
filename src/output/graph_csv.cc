#include <string>

#include "output/csv.h"
#include "output/graph_writer.h"
#include "output/numbers.h"
#include "output/plain_text.h"

namespace ieum {
namespace {

std::string Integer(size_t value) {
  std::string digits;
  AppendInteger(static_cast<int64_t>(value), &digits);
  return digits;
}

// "krx=005930|wikidata=Q20718"
std::string JoinedCodes(const Entity& entity) {
  std::string joined;
  for (const auto& [system, code] : entity.codes) {
    if (!joined.empty()) joined.push_back('|');
    joined.append(system).append("=").append(code);
  }
  return joined;
}

}  // namespace

void WriteNodesCsv(const Graph& graph, const Sink& sink) {
  sink("Id,Label,type,name_ko,name_en,known,articles,ids\n");
  std::string row;
  for (const Node* node : graph.nodes()) {
    const Entity& entity = node->entity;
    row.clear();
    AppendCsvRow({WithoutControls(entity.id), WithoutControls(entity.name), Name(entity.type),
                  WithoutControls(entity.name_ko), WithoutControls(entity.name_en), entity.known ? "true" : "false",
                  Integer(node->articles.size()), WithoutControls(JoinedCodes(entity))},
                 &row);
    sink(row);
  }
}

void WriteEdgesCsv(const Graph& graph, const Sink& sink) {
  sink(
      "Source,Target,Type,Id,Label,Weight,source_name,target_name,status,amount,currency,confidence,first_date,"
      "last_date,date,article,title,evidence,according_to,deal_date\n");
  std::string row;
  for (const Edge* edge : graph.edges()) {
    const GraphEvidence& best = edge->evidence.front();
    std::string amount, confidence;
    if (edge->amount) AppendInteger(*edge->amount, &amount);
    AppendShare(edge->confidence, &confidence);
    row.clear();
    AppendCsvRow({WithoutControls(edge->head),
                  WithoutControls(edge->tail),
                  IsDirected(edge->type) ? "Directed" : "Undirected",
                  WithoutControls(EdgeId(*edge)),
                  Name(edge->type),
                  Integer(edge->articles.size()),
                  WithoutControls(graph.NameOf(edge->head)),
                  WithoutControls(graph.NameOf(edge->tail)),
                  Name(edge->status),
                  amount,
                  edge->amount ? View(edge->currency) : std::string_view(),
                  confidence,
                  edge->first_date,
                  edge->last_date,
                  best.date,
                  WithoutControls(best.article),
                  WithoutControls(best.title),
                  WithoutControls(best.text),
                  WithoutControls(best.according_to),
                  best.deal_date},
                 &row);
    sink(row);
  }
}

}  // namespace ieum
