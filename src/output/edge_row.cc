#include "output/edge_row.h"

#include "output/csv.h"
#include "output/graph_cells.h"
#include "output/numbers.h"

namespace ieum {
namespace {

void OptionalMember(std::string_view key, const std::string& value, JsonWriter* json) {
  if (!value.empty()) json->Member(key, value);
}

}  // namespace

void AppendEdgeCells(const NamedEdge& named, std::string* out) {
  const Edge& edge = named.edge;
  const GraphEvidence& best = BestEvidence(edge);
  std::string amount, confidence;
  if (edge.amount) AppendInteger(*edge.amount, &amount);
  AppendShare(edge.confidence, &confidence);
  AppendCsvRow({edge.head, named.head_name, edge.tail, named.tail_name, Name(edge.type),
                IsDirected(edge.type) ? "true" : "false", Name(edge.status), amount,
                edge.amount ? View(edge.currency) : std::string_view(), confidence, Digits(edge.articles),
                Digits(edge.reports), edge.first_date, edge.last_date, best.date, best.article, best.title, best.text},
               CsvReader::kPrograms, out);
  out->pop_back();  // the line end
}

void WriteSum(std::string_view prefix, std::optional<int64_t> amount, const Currency& currency, JsonWriter* json) {
  if (!amount) return;
  json->Member(std::string(prefix) + "amount", *amount);
  json->Member(std::string(prefix) + "currency", View(currency));
}

void WriteEdgeMembers(const NamedEdge& named, JsonWriter* json) {
  const Edge& edge = named.edge;
  json->Member("source", edge.head);
  json->Member("source_name", named.head_name);
  json->Member("target", edge.tail);
  json->Member("target_name", named.tail_name);
  json->Member("type", Name(edge.type));
  json->Member("directed", IsDirected(edge.type));
  json->Member("status", Name(edge.status));
  json->Key("confidence");
  json->Share(edge.confidence);
  WriteSum("", edge.amount, edge.currency, json);
  json->Member("articles", edge.articles);
  json->Member("reports", edge.reports);
  OptionalMember("first_date", edge.first_date, json);
  OptionalMember("last_date", edge.last_date, json);
  if (edge.evidence.empty()) return;
  const GraphEvidence& best = edge.evidence.front();
  json->Key("evidence");
  json->BeginObject();
  json->Member("article", best.article);
  OptionalMember("title", best.title, json);
  OptionalMember("date", best.date, json);
  OptionalMember("source", best.source, json);
  json->Member("text", best.text);
  json->Member("trigger", best.trigger);
  json->EndObject();
}

}  // namespace ieum
