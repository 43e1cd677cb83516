#include <string>

#include "output/graph_attributes.h"
#include "output/graph_writer.h"
#include "output/numbers.h"
#include "output/xml.h"

namespace ieum {
namespace {

std::string_view TypeName(AttributeType type) {
  switch (type) {
    case AttributeType::kText:
      return "string";
    case AttributeType::kBoolean:
      return "boolean";
    case AttributeType::kInteger:
      return "int";
    case AttributeType::kLong:
      return "long";
    case AttributeType::kReal:
      return "double";
  }
  return {};
}

// GraphML declares every attribute before it is used; <data> refers to it by id. Nodes and edges share no name, so the
// names are the ids.
void AppendKey(std::string_view owner, std::string_view name, AttributeType type, std::string* out) {
  out->append("<key id=\"").append(name).append("\" for=\"").append(owner);
  out->append("\" attr.name=\"").append(name).append("\" attr.type=\"").append(TypeName(type)).append("\"/>\n");
}

void AppendData(std::string_view name, std::string_view value, std::string* out) {
  if (value.empty()) return;
  out->append("<data key=\"").append(name).append("\">");
  AppendXml(value, out);
  out->append("</data>");
}

template <typename Item>
void AppendAttributes(std::span<const GraphAttribute<Item>> attributes, const Item& item, std::string* out) {
  std::string value;
  for (const GraphAttribute<Item>& attribute : attributes) {
    value.clear();
    attribute.append(item, &value);
    AppendData(attribute.name, value, out);
  }
}

void AppendNode(const Node& node, std::string* out) {
  out->append("<node id=\"");
  AppendXml(node.entity.id, out);
  out->append("\">");
  AppendData("label", node.entity.name, out);
  AppendAttributes(NodeAttributes(), node, out);
  out->append("</node>\n");
}

void AppendEdge(const Edge& edge, std::string* out) {
  out->append("<edge id=\"");
  AppendXml(EdgeId(edge), out);
  out->append("\" source=\"");
  AppendXml(edge.head, out);
  out->append("\" target=\"");
  AppendXml(edge.tail, out);
  out->append("\">");
  AppendData("weight", Digits(edge.articles), out);
  AppendAttributes(EdgeAttributes(), edge, out);
  out->append("</edge>\n");
}

}  // namespace

void WriteGraphMl(const GraphView& graph, const Sink& sink) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  AppendKey("node", "label", AttributeType::kText, &out);
  for (const auto& attribute : NodeAttributes()) AppendKey("node", attribute.name, attribute.type, &out);
  AppendKey("edge", "weight", AttributeType::kReal, &out);
  for (const auto& attribute : EdgeAttributes()) AppendKey("edge", attribute.name, attribute.type, &out);
  out.append("<graph edgedefault=\"directed\">\n");
  sink(out);
  graph.ForEachNode([&](const Node& node) {
    out.clear();
    AppendNode(node, &out);
    sink(out);
  });
  graph.ForEachEdge([&](const Edge& edge) {
    out.clear();
    AppendEdge(edge, &out);
    sink(out);
  });
  sink("</graph>\n</graphml>\n");
}

}  // namespace ieum
