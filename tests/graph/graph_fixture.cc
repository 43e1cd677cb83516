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

Entity EntityOf(const std::string& id) {
  Entity entity;
  entity.id = id;
  entity.name = "name of " + id;
  return entity;
}

Graph GraphOf(const std::vector<ArticleSummary>& articles) {
  Graph graph;
  for (const ArticleSummary& article : articles) graph.Add(article);
  return graph;
}

std::vector<ArticleSummary> RandomArticles(std::mt19937* random) {
  const auto below = [random](unsigned n) { return static_cast<unsigned>((*random)() % n); };
  std::vector<ArticleSummary> articles(below(8));
  for (ArticleSummary& article : articles) {
    article.id = std::to_string(below(6));
    article.title = below(3) == 0 ? "title" : "";
    article.date = below(3) == 0 ? "" : "2026-0" + std::to_string(1 + below(3)) + "-01";
    article.sketch.fill(static_cast<uint8_t>(below(4)));
    for (unsigned i = 0; i < 3; ++i) {
      Entity entity = EntityOf(std::string(1, static_cast<char>('a' + i)));
      entity.type = static_cast<EntityType>(below(3));
      entity.name += std::to_string(below(2));
      entity.name_en = below(2) == 0 ? "" : "en" + std::to_string(below(2));
      entity.known = below(2) == 0;
      if (below(2) == 0) entity.codes = {{"x", std::to_string(below(3))}, {"krx", std::to_string(below(3))}};
      article.entities.push_back(entity);
    }
    for (unsigned i = below(6); i > 0; --i) {
      Statement statement;
      statement.type = static_cast<RelationType>(below(3));
      statement.head = std::string(1, static_cast<char>('a' + below(3)));
      statement.tail = std::string(1, static_cast<char>('a' + below(3)));
      statement.status = static_cast<Status>(below(3));
      statement.confidence = static_cast<float>(below(4)) / 4;
      if (below(2) == 0) statement.amount = below(5);
      if (below(2) == 0) statement.currency = {'U', 'S', 'D'};
      statement.text = "text " + std::to_string(below(3));
      article.statements.push_back(statement);
    }
  }
  return articles;
}

}  // namespace ieum
