#include "output/graph_attributes.h"

#include "output/graph_cells.h"
#include "output/numbers.h"

namespace ieum {
namespace {

using enum AttributeType;

constexpr GraphAttribute<Node> kNodeAttributes[] = {
    {"type", kText, [](const Node& node, std::string* out) { out->append(Name(node.entity.type)); }},
    {"name_ko", kText, [](const Node& node, std::string* out) { out->append(node.entity.name_ko); }},
    {"name_en", kText, [](const Node& node, std::string* out) { out->append(node.entity.name_en); }},
    {"known", kBoolean, [](const Node& node, std::string* out) { out->append(node.entity.known ? "true" : "false"); }},
    {"articles", kInteger, [](const Node& node, std::string* out) { out->append(Digits(node.articles.size())); }},
    {"ids", kText, [](const Node& node, std::string* out) { out->append(CodesCell(node.entity)); }},
};

constexpr GraphAttribute<Edge> kEdgeAttributes[] = {
    {"relation", kText, [](const Edge& edge, std::string* out) { out->append(Name(edge.type)); }},
    {"directed", kBoolean,
     [](const Edge& edge, std::string* out) { out->append(IsDirected(edge.type) ? "true" : "false"); }},
    {"status", kText, [](const Edge& edge, std::string* out) { out->append(Name(edge.status)); }},
    {"amount", kLong,
     [](const Edge& edge, std::string* out) {
       if (edge.amount) AppendInteger(*edge.amount, out);
     }},
    {"currency", kText,
     [](const Edge& edge, std::string* out) {
       if (edge.amount) out->append(View(edge.currency));
     }},
    {"confidence", kReal, [](const Edge& edge, std::string* out) { AppendShare(edge.confidence, out); }},
    {"reports", kInteger, [](const Edge& edge, std::string* out) { out->append(Digits(edge.reports)); }},
    {"history", kText, [](const Edge& edge, std::string* out) { out->append(HistoryCell(edge)); }},
    {"sums", kText, [](const Edge& edge, std::string* out) { out->append(SumsCell(edge)); }},
    {"first_date", kText, [](const Edge& edge, std::string* out) { out->append(edge.first_date); }},
    {"last_date", kText, [](const Edge& edge, std::string* out) { out->append(edge.last_date); }},
    {"article", kText, [](const Edge& edge, std::string* out) { out->append(BestEvidence(edge).article); }},
    {"title", kText, [](const Edge& edge, std::string* out) { out->append(BestEvidence(edge).title); }},
    {"evidence", kText, [](const Edge& edge, std::string* out) { out->append(BestEvidence(edge).text); }},
    {"according_to", kText, [](const Edge& edge, std::string* out) { out->append(BestEvidence(edge).according_to); }},
    {"deal_date", kText, [](const Edge& edge, std::string* out) { out->append(BestEvidence(edge).deal_date); }},
};

}  // namespace

std::span<const GraphAttribute<Node>> NodeAttributes() { return kNodeAttributes; }
std::span<const GraphAttribute<Edge>> EdgeAttributes() { return kEdgeAttributes; }

}  // namespace ieum
