#include <string>

#include "output/graph_attributes.h"
#include "output/graph_writer.h"
#include "output/json_items.h"
#include "output/json_writer.h"

namespace ieum {
namespace {

// Cytoscape takes the type of a column from its first value, and 1 is another type than 0.97, 5 another than
// 10000000000. So a number is either a small whole number in all rows or has a point in all of them.
void AppendValue(AttributeType type, std::string* value, JsonWriter* json) {
  if (type == AttributeType::kText) return json->String(*value);
  const bool with_point = type == AttributeType::kReal || type == AttributeType::kLong;
  if (with_point && value->find('.') == std::string::npos) value->append(".0");
  json->Verbatim(*value);
}

template <typename Item>
void AppendAttributes(std::span<const GraphAttribute<Item>> attributes, const Item& item, JsonWriter* json) {
  std::string value;
  for (const GraphAttribute<Item>& attribute : attributes) {
    value.clear();
    attribute.append(item, &value);
    if (value.empty()) continue;
    json->Key(attribute.name);
    AppendValue(attribute.type, &value, json);
  }
}

// Cytoscape shows "name", styles for cytoscape.js mostly "label".
void WriteNode(const Node& node, JsonWriter* json) {
  json->Member("id", node.entity.id);
  json->Member("name", node.entity.name);
  json->Member("label", node.entity.name);
  AppendAttributes(NodeAttributes(), node, json);
}

void WriteEdge(const Edge& edge, JsonWriter* json) {
  json->Member("id", EdgeId(edge));
  json->Member("source", edge.head);
  json->Member("target", edge.tail);
  json->Member("interaction", Name(edge.type));
  json->Member("weight", edge.articles);
  AppendAttributes(EdgeAttributes(), edge, json);
}

template <typename Item>
void AddElement(const Item& item, void (*write)(const Item&, JsonWriter*), JsonItems* elements) {
  elements->Add([&](JsonWriter* json) {
    json->BeginObject();
    json->Key("data");
    json->BeginObject();
    write(item, json);
    json->EndObject();
    json->EndObject();
  });
}

}  // namespace

void WriteCytoscapeJson(const GraphView& graph, const Sink& sink) {
  sink(R"({"format_version":"1.0","generated_by":"ieum","data":{"name":"ieum"},"elements":{"nodes":[)");
  JsonItems nodes(sink);
  graph.ForEachNode([&](const Node& node) { AddElement(node, WriteNode, &nodes); });
  sink("\n],\"edges\":[");
  JsonItems edges(sink);
  graph.ForEachEdge([&](const Edge& edge) { AddElement(edge, WriteEdge, &edges); });
  sink("\n]}}\n");
}

}  // namespace ieum
