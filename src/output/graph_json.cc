#include <string>

#include "base/hex.h"
#include "output/graph_writer.h"
#include "output/json_items.h"
#include "output/json_writer.h"
#include "output/schema.h"

namespace ieum {
namespace {

void OptionalMember(std::string_view key, const std::string& value, JsonWriter* json) {
  if (!value.empty()) json->Member(key, value);
}

void Sum(std::optional<int64_t> amount, const Currency& currency, JsonWriter* json) {
  if (!amount) return;
  json->Member("amount", *amount);
  json->Member("currency", View(currency));
}

void Confidence(float confidence, JsonWriter* json) {
  json->Key("confidence");
  json->Share(confidence);
}

void WriteArticle(const GraphArticle& article, JsonWriter* json) {
  json->BeginObject();
  json->Member("ref", HexOf(article.key));
  json->Member("id", article.id);
  OptionalMember("title", article.title, json);
  OptionalMember("date", article.date, json);
  OptionalMember("source", article.source, json);
  if (article.sketch != TextSketch{}) json->Member("sketch", HexOf(article.sketch));
  json->EndObject();
}

void WriteNode(const Node& node, bool whole, JsonWriter* json) {
  const Entity& entity = node.entity;
  json->BeginObject();
  json->Member("id", entity.id);
  json->Member("label", entity.name);
  json->Member("type", Name(entity.type));
  OptionalMember("name_ko", entity.name_ko, json);
  OptionalMember("name_en", entity.name_en, json);
  if (!entity.codes.empty()) {
    json->Key("ids");
    json->BeginObject();
    for (const auto& [system, code] : entity.codes) {
      json->KeyOfText(system);
      json->String(code);
    }
    json->EndObject();
  }
  json->Member("known", entity.known);
  json->Member("articles", node.articles.size());
  if (whole) {
    json->Key("refs");
    json->BeginArray();
    for (const ArticleKey key : node.articles) json->String(HexOf(key));
    json->EndArray();
  }
  json->EndObject();
}

void WriteEvidence(const GraphEvidence& evidence, JsonWriter* json) {
  json->Member("article", evidence.article);
  OptionalMember("title", evidence.title, json);
  OptionalMember("date", evidence.date, json);
  OptionalMember("source", evidence.source, json);
  json->Member("status", Name(evidence.status));
  Confidence(evidence.confidence, json);
  Sum(evidence.amount, evidence.currency, json);
  json->Member("text", evidence.text);
  json->Member("trigger", evidence.trigger);
  OptionalMember("deal_date", evidence.deal_date, json);
  OptionalMember("according_to", evidence.according_to, json);
}

void WriteStatement(const EdgeStatement& statement, JsonWriter* json) {
  json->Member("ref", HexOf(statement.article));
  OptionalMember("date", statement.date, json);
  json->Member("status", Name(statement.status));
  Sum(statement.amount, statement.currency, json);
}

template <typename T, typename Write>
void Array(std::string_view key, const T& items, Write write, JsonWriter* json) {
  if (items.empty()) return;
  json->Key(key);
  json->BeginArray();
  for (const auto& item : items) {
    json->BeginObject();
    write(item, json);
    json->EndObject();
  }
  json->EndArray();
}

template <typename T>
void WritePeriod(const T& period, JsonWriter* json) {
  OptionalMember("first_date", period.first_date, json);
  OptionalMember("last_date", period.last_date, json);
  json->Member("articles", period.articles);
}

// "key" tells edges between the same two nodes apart, as NetworkX's multigraphs have it.
void WriteEdge(const Edge& edge, bool whole, JsonWriter* json) {
  json->BeginObject();
  json->Member("source", edge.head);
  json->Member("target", edge.tail);
  json->Member("key", Name(edge.type));
  json->Member("type", Name(edge.type));
  json->Member("directed", IsDirected(edge.type));
  json->Member("status", Name(edge.status));
  Confidence(edge.confidence, json);
  Sum(edge.amount, edge.currency, json);
  json->Member("articles", edge.articles);
  json->Member("reports", edge.reports);
  OptionalMember("first_date", edge.first_date, json);
  OptionalMember("last_date", edge.last_date, json);
  const auto write_status = [](const StatusPeriod& period, JsonWriter* out) {
    out->Member("status", Name(period.status));
    WritePeriod(period, out);
  };
  Array("history", edge.history, write_status, json);
  const auto write_sum = [](const StatedSum& sum, JsonWriter* out) {
    Sum(sum.amount, sum.currency, out);
    WritePeriod(sum, out);
  };
  Array("sums", edge.sums, write_sum, json);
  Array("evidence", edge.evidence, WriteEvidence, json);
  if (whole) Array("statements", edge.statements, WriteStatement, json);
  json->EndObject();
}

void Write(const GraphView& graph, bool whole, const Sink& sink) {
  std::string out = R"({"directed":true,"multigraph":true,"graph":{"schema":)";
  JsonWriter(&out).String(kGraphSchema);
  out.append("}");
  sink(out);
  if (whole) {
    sink(",\"articles\":[");
    JsonItems articles(sink);
    graph.ForEachArticle(
        [&](const GraphArticle& article) { articles.Add([&](JsonWriter* json) { WriteArticle(article, json); }); });
    sink("\n]");
  }
  sink(",\"nodes\":[");
  JsonItems nodes(sink);
  graph.ForEachNode([&](const Node& node) { nodes.Add([&](JsonWriter* json) { WriteNode(node, whole, json); }); });
  sink("\n],\"edges\":[");
  JsonItems edges(sink);
  graph.ForEachEdge([&](const Edge& edge) { edges.Add([&](JsonWriter* json) { WriteEdge(edge, whole, json); }); });
  sink("\n]}\n");
}

}  // namespace

void WriteNodeLinkJson(const GraphView& graph, const Sink& sink) { Write(graph, /*whole=*/true, sink); }

void WriteShownJson(const GraphView& graph, const Sink& sink) { Write(graph, /*whole=*/false, sink); }

}  // namespace ieum
