#include "graph/graph_fixture.h"

#include <sstream>

#include "base/hex.h"

namespace ieum {

std::vector<Node> NodesOf(const GraphView& graph) {
  std::vector<Node> nodes;
  graph.ForEachNode([&](const Node& node) { nodes.push_back(node); });
  return nodes;
}

std::vector<Edge> EdgesOf(const GraphView& graph) {
  std::vector<Edge> edges;
  graph.ForEachEdge([&](const Edge& edge) { edges.push_back(edge); });
  return edges;
}

std::string Dump(const GraphView& graph) {
  std::ostringstream out;
  graph.ForEachArticle([&](const GraphArticle& article) {
    out << article.key << ' ' << article.id << ' ' << article.title << ' ' << article.date << ' ' << article.source
        << ' ' << HexOf(article.sketch) << '\n';
  });
  graph.ForEachNode([&](const Node& node) {
    const Entity& entity = node.entity;
    out << entity.id << ' ' << entity.name << ' ' << entity.name_ko << ' ' << entity.name_en << ' ' << Name(entity.type)
        << ' ' << entity.known << ' ' << graph.NameOf(entity.id);
    for (const auto& [system, code] : entity.codes) out << ' ' << system << '=' << code;
    for (const ArticleKey key : node.articles) out << ' ' << key;
    out << '\n';
  });
  graph.ForEachEdge([&](const Edge& edge) {
    out << EdgeId(edge) << ' ' << Name(edge.status) << ' ' << edge.articles << ' ' << edge.reports << ' '
        << edge.first_date << ' ' << edge.last_date << ' ' << edge.confidence << ' ' << edge.amount.value_or(-1)
        << View(edge.currency) << '\n';
    for (const StatusPeriod& p : edge.history) {
      out << "  " << Name(p.status) << ' ' << p.first_date << ' ' << p.last_date << ' ' << p.articles << '\n';
    }
    for (const StatedSum& s : edge.sums) {
      out << "  " << s.amount << View(s.currency) << ' ' << s.first_date << ' ' << s.last_date << ' ' << s.articles
          << '\n';
    }
    for (const EdgeStatement& s : edge.statements) {
      out << "  " << s.date << ' ' << s.article << ' ' << Name(s.status) << ' ' << s.amount.value_or(-1)
          << View(s.currency) << '\n';
    }
    for (const GraphEvidence& e : edge.evidence) {
      out << "  " << e.article << '|' << e.title << '|' << e.date << '|' << e.source << '|' << Name(e.status) << '|'
          << e.confidence << '|' << e.amount.value_or(-1) << View(e.currency) << '|' << e.text << '|' << e.trigger
          << '|' << e.deal_date << '|' << e.according_to << '\n';
    }
  });
  return out.str();
}

}  // namespace ieum
