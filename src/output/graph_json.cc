#include <string>

#include "output/graph_writer.h"
#include "output/json_writer.h"
#include "output/plain_text.h"
#include "output/schema.h"

namespace ieum {
namespace {

void OptionalMember(std::string_view key, const std::string& value, JsonWriter* json) {
  if (!value.empty()) json->Member(key, WithoutControls(value));
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

void WriteNode(const Node& node, JsonWriter* json) {
  const Entity& entity = node.entity;
  json->BeginObject();
  json->Member("id", WithoutControls(entity.id));
  json->Member("label", WithoutControls(entity.name));
  json->Member("type", Name(entity.type));
  OptionalMember("name_ko", entity.name_ko, json);
  OptionalMember("name_en", entity.name_en, json);
  if (!entity.codes.empty()) {
    json->Key("ids");
    json->BeginObject();
    for (const auto& [system, code] : entity.codes) {
      json->KeyOfText(WithoutControls(system));
      json->String(WithoutControls(code));
    }
    json->EndObject();
  }
  json->Member("known", entity.known);
  json->Member("articles", node.articles.size());
  json->EndObject();
}

void WriteEvidence(const GraphEvidence& evidence, JsonWriter* json) {
  json->BeginObject();
  json->Member("article", WithoutControls(evidence.article));
  OptionalMember("title", evidence.title, json);
  OptionalMember("date", evidence.date, json);
  OptionalMember("source", evidence.source, json);
  json->Member("status", Name(evidence.status));
  Confidence(evidence.confidence, json);
  Sum(evidence.amount, evidence.currency, json);
  json->Member("text", WithoutControls(evidence.text));
  json->Member("trigger", WithoutControls(evidence.trigger));
  OptionalMember("deal_date", evidence.deal_date, json);
  OptionalMember("according_to", evidence.according_to, json);
  json->EndObject();
}

// "key" tells edges between the same two nodes apart, as NetworkX's multigraphs have it.
void WriteEdge(const Edge& edge, JsonWriter* json) {
  json->BeginObject();
  json->Member("source", WithoutControls(edge.head));
  json->Member("target", WithoutControls(edge.tail));
  json->Member("key", Name(edge.type));
  json->Member("type", Name(edge.type));
  json->Member("directed", IsDirected(edge.type));
  json->Member("status", Name(edge.status));
  Confidence(edge.confidence, json);
  Sum(edge.amount, edge.currency, json);
  json->Member("articles", edge.articles.size());
  OptionalMember("first_date", edge.first_date, json);
  OptionalMember("last_date", edge.last_date, json);
  json->Key("evidence");
  json->BeginArray();
  for (const GraphEvidence& evidence : edge.evidence) WriteEvidence(evidence, json);
  json->EndArray();
  json->EndObject();
}

// One item a line, so that a graph can be read and compared with the usual tools.
template <typename T, typename Write>
void WriteList(const std::vector<const T*>& items, Write write, const Sink& sink) {
  std::string out;
  for (const T* item : items) {
    out.assign(item == items.front() ? "\n" : ",\n");
    JsonWriter json(&out);
    write(*item, &json);
    sink(out);
  }
}

}  // namespace

void WriteNodeLinkJson(const Graph& graph, const Sink& sink) {
  std::string out = R"({"directed":true,"multigraph":true,"graph":{"schema":)";
  JsonWriter(&out).String(kGraphSchema);
  out.append(R"(},"nodes":[)");
  sink(out);
  WriteList(graph.nodes(), WriteNode, sink);
  sink("\n],\"edges\":[");
  WriteList(graph.edges(), WriteEdge, sink);
  sink("\n]}\n");
}

}  // namespace ieum
