#include <string>

#include "output/csv.h"
#include "output/graph_cells.h"
#include "output/graph_writer.h"
#include "output/numbers.h"

namespace ieum {

void WriteNodesCsv(CsvReader reader, const GraphView& graph, const Sink& sink) {
  sink(CsvHeader("Id,Label,type,name_ko,name_en,known,articles,ids", reader));
  std::string row;
  graph.ForEachNode([&](const Node& node) {
    const Entity& entity = node.entity;
    row.clear();
    AppendCsvRow({entity.id, entity.name, Name(entity.type), entity.name_ko, entity.name_en,
                  entity.known ? "true" : "false", Digits(node.articles.size()), CodesCell(entity)},
                 reader, &row);
    sink(row);
  });
}

void WriteEdgesCsv(CsvReader reader, const GraphView& graph, const Sink& sink) {
  sink(CsvHeader(
      "Source,Target,Type,Id,Label,Weight,source_name,target_name,status,amount,currency,confidence,first_date,"
      "last_date,date,article,title,evidence,according_to,deal_date,reports,history,Kind",
      reader));
  std::string row;
  graph.ForEachEdge([&](const Edge& edge) {
    const GraphEvidence& best = BestEvidence(edge);
    std::string amount, confidence;
    if (edge.amount) AppendInteger(*edge.amount, &amount);
    AppendShare(edge.confidence, &confidence);
    row.clear();
    AppendCsvRow({edge.head,
                  edge.tail,
                  IsDirected(edge.type) ? "Directed" : "Undirected",
                  EdgeId(edge),
                  Name(edge.type),
                  Digits(edge.articles),
                  graph.NameOf(edge.head),
                  graph.NameOf(edge.tail),
                  Name(edge.status),
                  amount,
                  edge.amount ? View(edge.currency) : std::string_view(),
                  confidence,
                  edge.first_date,
                  edge.last_date,
                  best.date,
                  best.article,
                  best.title,
                  best.text,
                  best.according_to,
                  best.deal_date,
                  Digits(edge.reports),
                  HistoryCell(edge),
                  Name(edge.type)},  // without it Gephi drops an undirected edge beside a directed one
                 reader, &row);
    sink(row);
  });
}

}  // namespace ieum
