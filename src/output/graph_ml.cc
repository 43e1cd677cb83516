#include <array>
#include <string>

#include "output/graph_cells.h"
#include "output/graph_writer.h"
#include "output/numbers.h"
#include "output/xml.h"

namespace ieum {
namespace {

struct Attribute {
  std::string_view id, owner, name, type;
};

// GraphML declares every attribute before it is used; <data> refers to it by id.
constexpr Attribute kAttributes[] = {
    {"label", "node", "label", "string"},
    {"type", "node", "type", "string"},
    {"name_ko", "node", "name_ko", "string"},
    {"name_en", "node", "name_en", "string"},
    {"known", "node", "known", "boolean"},
    {"n_articles", "node", "articles", "int"},
    {"relation", "edge", "relation", "string"},
    {"directed", "edge", "directed", "boolean"},
    {"status", "edge", "status", "string"},
    {"amount", "edge", "amount", "long"},
    {"currency", "edge", "currency", "string"},
    {"confidence", "edge", "confidence", "double"},
    {"weight", "edge", "weight", "double"},
    {"reports", "edge", "reports", "int"},
    {"history", "edge", "history", "string"},
    {"first_date", "edge", "first_date", "string"},
    {"last_date", "edge", "last_date", "string"},
    {"article", "edge", "article", "string"},
    {"title", "edge", "title", "string"},
    {"evidence", "edge", "evidence", "string"},
    {"according_to", "edge", "according_to", "string"},
    {"deal_date", "edge", "deal_date", "string"},
};

void AppendData(std::string_view key, std::string_view value, std::string* out) {
  if (value.empty()) return;
  out->append("<data key=\"").append(key).append("\">");
  AppendXml(value, out);
  out->append("</data>");
}

void AppendData(std::string_view key, int64_t value, std::string* out) {
  std::string digits;
  AppendInteger(value, &digits);
  AppendData(key, digits, out);
}

void AppendNode(const Node& node, std::string* out) {
  const Entity& entity = node.entity;
  out->append("<node id=\"");
  AppendXml(entity.id, out);
  out->append("\">");
  AppendData("label", entity.name, out);
  AppendData("type", Name(entity.type), out);
  AppendData("name_ko", entity.name_ko, out);
  AppendData("name_en", entity.name_en, out);
  AppendData("known", entity.known ? "true" : "false", out);
  AppendData("n_articles", static_cast<int64_t>(node.articles.size()), out);
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
  AppendData("relation", Name(edge.type), out);
  AppendData("directed", IsDirected(edge.type) ? "true" : "false", out);
  AppendData("status", Name(edge.status), out);
  if (edge.amount) {
    AppendData("amount", *edge.amount, out);
    AppendData("currency", View(edge.currency), out);
  }
  std::string confidence;
  AppendShare(edge.confidence, &confidence);
  AppendData("confidence", confidence, out);
  AppendData("weight", static_cast<int64_t>(edge.articles), out);
  AppendData("reports", static_cast<int64_t>(edge.reports), out);
  AppendData("history", HistoryCell(edge), out);
  AppendData("first_date", edge.first_date, out);
  AppendData("last_date", edge.last_date, out);
  const GraphEvidence& best = BestEvidence(edge);
  AppendData("article", best.article, out);
  AppendData("title", best.title, out);
  AppendData("evidence", best.text, out);
  AppendData("according_to", best.according_to, out);
  AppendData("deal_date", best.deal_date, out);
  out->append("</edge>\n");
}

}  // namespace

void WriteGraphMl(const GraphView& graph, const Sink& sink) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n";
  for (const Attribute& attribute : kAttributes) {
    out.append("<key id=\"").append(attribute.id).append("\" for=\"").append(attribute.owner);
    out.append("\" attr.name=\"").append(attribute.name).append("\" attr.type=\"").append(attribute.type);
    out.append("\"/>\n");
  }
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
