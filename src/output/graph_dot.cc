#include <algorithm>
#include <bit>
#include <string>

#include "base/utf8.h"
#include "output/graph_attributes.h"
#include "output/graph_writer.h"
#include "output/numbers.h"

namespace ieum {
namespace {

// What is alike in all nodes and edges. The fonts are those with Korean that systems have; the first that is there
// counts.
constexpr std::string_view kHead =
    R"(digraph "ieum" {
graph [rankdir=LR, ranksep=0.4, nodesep=0.25, overlap=prism, sep="+6", outputorder=edgesfirst]
node [fontname="Noto Sans CJK KR,NanumGothic,Apple SD Gothic Neo,Malgun Gothic,sans-serif", fontsize=12, height=0.3, margin="0.12,0.05"]
edge [fontname="Noto Sans CJK KR,NanumGothic,Apple SD Gothic Neo,Malgun Gothic,sans-serif", fontsize=9, arrowsize=0.7]
)";

std::string_view NodeStyle(EntityType type) {
  switch (type) {
    case EntityType::kCompany:
      return R"(shape=box, style="rounded,filled", color="#2f6db3", fillcolor="#e4edf7")";
    case EntityType::kOrganization:
      return R"(shape=ellipse, style=filled, color="#5b8a3c", fillcolor="#e7f0e1")";
    case EntityType::kChip:
      return R"(shape=hexagon, style=filled, color="#b4552d", fillcolor="#f7e7e0")";
    case EntityType::kModel:
      return R"(shape=octagon, style=filled, color="#8a4fa8", fillcolor="#f0e6f5")";
    case EntityType::kPlatform:
      return R"(shape=box, style=filled, color="#7c7a72", fillcolor="#ededea")";
  }
  return {};
}

std::string_view EdgeColor(RelationType type) {
  switch (type) {
    case RelationType::kPartnersWith:
      return "#6f9fd8";
    case RelationType::kInvestsIn:
      return "#3f9b5f";
    case RelationType::kAcquires:
      return "#c0392b";
    case RelationType::kSupplies:
      return "#c98a1b";
    case RelationType::kAffiliateOf:
      return "#8c8c86";
    case RelationType::kDevelops:
      return "#9c6bc0";
    case RelationType::kUses:
      return "#2f9fa5";
  }
  return {};
}

std::string_view StatusStyle(Status status) {
  switch (status) {
    case Status::kAsserted:
      return "solid";
    case Status::kPlanned:
      return "dashed";
    case Status::kNegated:
      return "dotted";
  }
  return {};
}

// A string between quotation marks as a name or a value that Graphviz does not draw. Only the quotation mark needs an
// escape, but a backslash before it would take it away, so backslashes are doubled: readers see two of them.
// Graphviz reads no piece of a string above 16 KB, but joins pieces.
void AppendQuoted(std::string_view text, std::string* out) {
  constexpr size_t kLongest = 4096;
  out->push_back('"');
  size_t piece = 0;  // bytes of it
  for (const char c : text) {
    if (++piece > kLongest && !IsContinuation(c)) {
      out->append("\" + \"");
      piece = 0;
    }
    if (c == '"' || c == '\\') out->push_back('\\');
    out->push_back(c);
  }
  out->push_back('"');
}

// A string that Graphviz draws: there backslashes begin escapes and ampersands entities of HTML. Longer ones are cut.
void AppendDrawn(std::string_view text, size_t most_characters, std::string* out) {
  out->push_back('"');
  size_t characters = 0;
  for (const char c : text) {
    if (!IsContinuation(c) && ++characters > most_characters) {
      out->append("…");
      break;
    }
    if (c == '&') {
      out->append("&amp;");
    } else if (c == '\n') {
      out->append("\\n");
    } else if (c == '\r' || c == '\t') {
      out->push_back(' ');
    } else {
      if (c == '"' || c == '\\') out->push_back('\\');
      out->push_back(c);
    }
  }
  out->push_back('"');
}

void AppendMember(std::string_view name, std::string_view value, std::string* out) {
  if (value.empty()) return;
  out->append(", ").append(name).append("=");
  AppendQuoted(value, out);
}

template <typename Item>
void AppendAttributes(std::span<const GraphAttribute<Item>> attributes, const Item& item, std::string* out) {
  std::string value;
  for (const GraphAttribute<Item>& attribute : attributes) {
    value.clear();
    attribute.append(item, &value);
    AppendMember(attribute.name, value, out);
  }
}

void AppendNode(const Node& node, std::string* out) {
  constexpr size_t kMostCharacters = 40;
  const Entity& entity = node.entity;
  AppendQuoted(entity.id, out);
  out->append(" [label=");
  AppendDrawn(entity.name, kMostCharacters, out);
  out->append(", ").append(NodeStyle(entity.type));
  AppendMember("full_name", entity.name, out);  // "name" is Graphviz's word for the id
  AppendAttributes(NodeAttributes(), node, out);
  out->append("]\n");
}

// "invests in (planned)", and the sum below it.
std::string EdgeLabel(const Edge& edge) {
  std::string label(Name(edge.type));
  std::replace(label.begin(), label.end(), '_', ' ');
  if (edge.status != Status::kAsserted) label.append(" (").append(Name(edge.status)).append(")");
  if (edge.amount) {
    label.append("\n").append(View(edge.currency)).append(" ");
    AppendGrouped(*edge.amount, &label);
  }
  return label;
}

void AppendEdge(const Edge& edge, std::string* out) {
  constexpr size_t kMostCharacters = 300;
  constexpr int kMostWidth = 5;
  const std::string_view color = edge.status == Status::kNegated ? "#9a9a94" : EdgeColor(edge.type);
  AppendQuoted(edge.head, out);
  out->append(" -> ");
  AppendQuoted(edge.tail, out);
  out->append(" [label=");
  AppendDrawn(EdgeLabel(edge), kMostCharacters, out);
  out->append(", style=").append(StatusStyle(edge.status));
  out->append(", color=\"").append(color).append("\", fontcolor=\"").append(color).append("\"");
  if (!IsDirected(edge.type)) out->append(", dir=none");
  out->append(", penwidth=").append(Digits(std::min<size_t>(std::bit_width(edge.articles), kMostWidth)));
  if (!edge.evidence.empty()) {
    out->append(", tooltip=");
    AppendDrawn(edge.evidence.front().text, kMostCharacters, out);
  }
  AppendMember("articles", Digits(edge.articles), out);
  AppendAttributes(EdgeAttributes(), edge, out);
  out->append("]\n");
}

}  // namespace

void WriteDot(const GraphView& graph, const Sink& sink) {
  sink(kHead);
  std::string out;
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
  sink("}\n");
}

}  // namespace ieum
