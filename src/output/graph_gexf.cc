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
      return "integer";
    case AttributeType::kLong:
      return "long";
    case AttributeType::kReal:
      return "double";
  }
  return {};
}

// As red, green, blue.
std::string_view ColorElement(EntityType type) {
  switch (type) {
    case EntityType::kCompany:
      return R"(<viz:color r="47" g="109" b="179"/>)";
    case EntityType::kOrganization:
      return R"(<viz:color r="91" g="138" b="60"/>)";
    case EntityType::kChip:
      return R"(<viz:color r="180" g="85" b="45"/>)";
    case EntityType::kModel:
      return R"(<viz:color r="138" g="79" b="168"/>)";
    case EntityType::kPlatform:
      return R"(<viz:color r="124" g="122" b="114"/>)";
  }
  return {};
}

template <typename Item>
void AppendDeclarations(std::string_view owner, std::span<const GraphAttribute<Item>> attributes, std::string* out) {
  out->append("<attributes class=\"").append(owner).append("\" mode=\"static\">\n");
  for (const GraphAttribute<Item>& attribute : attributes) {
    out->append("<attribute id=\"").append(attribute.name).append("\" title=\"").append(attribute.name);
    out->append("\" type=\"").append(TypeName(attribute.type)).append("\"/>\n");
  }
  out->append("</attributes>\n");
}

template <typename Item>
void AppendValues(std::span<const GraphAttribute<Item>> attributes, const Item& item, std::string* out) {
  out->append("<attvalues>");
  std::string value;
  for (const GraphAttribute<Item>& attribute : attributes) {
    value.clear();
    attribute.append(item, &value);
    if (value.empty()) continue;
    out->append("<attvalue for=\"").append(attribute.name).append("\" value=\"");
    AppendXml(value, out);
    out->append("\"/>");
  }
  out->append("</attvalues>");
}

// ` name="value"`
void AppendMember(std::string_view name, std::string_view value, std::string* out) {
  out->append(" ").append(name).append("=\"");
  AppendXml(value, out);
  out->append("\"");
}

void AppendNode(const Node& node, std::string* out) {
  out->append("<node");
  AppendMember("id", node.entity.id, out);
  AppendMember("label", node.entity.name, out);
  out->append(">");
  AppendValues(NodeAttributes(), node, out);
  out->append(ColorElement(node.entity.type)).append("</node>\n");
}

// An edge is there from the day on which it was first stated: on Gephi's timeline the graph grows.
void AppendEdge(const Edge& edge, std::string* out) {
  constexpr size_t kDayLength = 10;  // of 2024-04-10; a time may follow
  out->append("<edge");
  AppendMember("id", EdgeId(edge), out);
  AppendMember("source", edge.head, out);
  AppendMember("target", edge.tail, out);
  AppendMember("label", Name(edge.type), out);
  AppendMember("kind", Name(edge.type), out);
  AppendMember("weight", Digits(edge.articles), out);
  if (!edge.first_date.empty()) AppendMember("start", edge.first_date.substr(0, kDayLength), out);
  out->append(">");
  AppendValues(EdgeAttributes(), edge, out);
  out->append("</edge>\n");
}

}  // namespace

void WriteGexf(const GraphView& graph, const Sink& sink) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<gexf xmlns=\"http://www.gexf.net/1.2draft\" xmlns:viz=\"http://www.gexf.net/1.2draft/viz\" version=\"1.2\">\n"
      "<graph defaultedgetype=\"directed\" mode=\"dynamic\" timeformat=\"date\">\n";
  AppendDeclarations("node", NodeAttributes(), &out);
  AppendDeclarations("edge", EdgeAttributes(), &out);
  sink(out);
  sink("<nodes>\n");
  graph.ForEachNode([&](const Node& node) {
    out.clear();
    AppendNode(node, &out);
    sink(out);
  });
  sink("</nodes>\n<edges>\n");
  graph.ForEachEdge([&](const Edge& edge) {
    out.clear();
    AppendEdge(edge, &out);
    sink(out);
  });
  sink("</edges>\n</graph>\n</gexf>\n");
}

}  // namespace ieum
