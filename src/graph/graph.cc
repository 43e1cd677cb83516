#include "ieum/graph.h"

#include <cmath>
#include <memory>
#include <utility>

#include "base/blob.h"
#include "base/without_controls.h"
#include "graph/edge_facts.h"
#include "graph/joins.h"
#include "graph/reports.h"

namespace ieum {
namespace {

// Takes the fields of a summary into one hash; a separator keeps "ab", "c" apart from "a", "bc".
class Fingerprint {
 public:
  void Add(std::string_view field) {
    bytes_.append(field);
    bytes_.push_back('\0');
  }
  uint64_t value() const { return Hash(bytes_); }

 private:
  std::string bytes_;
};

// Leaves out confidence, which is measured anew from version to version. 63 bits: databases have signed integers.
ArticleKey KeyOf(const ArticleSummary& article) {
  Fingerprint fingerprint;
  for (const std::string* field : {&article.id, &article.title, &article.date, &article.source}) {
    fingerprint.Add(*field);
  }
  for (const Entity& entity : article.entities) fingerprint.Add(entity.id);
  for (const Statement& statement : article.statements) {
    for (const std::string_view field :
         {Name(statement.type), std::string_view(statement.head), std::string_view(statement.tail),
          Name(statement.status), std::string_view(statement.text)}) {
      fingerprint.Add(field);
    }
  }
  return fingerprint.value() >> 1;
}

// As far as the output format tells shares apart, so that an extraction and what was written of it are the same.
float Rounded(float confidence) { return std::round(confidence * 1000) / 1000; }

Edge EdgeOf(const ArticleSummary& article, const Statement& statement, ArticleKey key) {
  Edge edge;
  edge.type = statement.type;
  edge.head = statement.head;
  edge.tail = statement.tail;
  edge.statements = {{.date = article.date,
                      .article = key,
                      .status = statement.status,
                      .amount = statement.amount,
                      .currency = statement.amount ? statement.currency : Currency{'K', 'R', 'W'}}};
  edge.evidence = {{.article = article.id,
                    .title = article.title,
                    .date = article.date,
                    .source = article.source,
                    .status = statement.status,
                    .confidence = Rounded(statement.confidence),
                    .amount = statement.amount,
                    .currency = edge.statements.begin()->currency,
                    .text = statement.text,
                    .trigger = statement.trigger,
                    .deal_date = statement.deal_date,
                    .according_to = statement.according_to}};
  return edge;
}

void Clean(std::string* text) {
  if (HasControls(*text)) *text = WithoutControls(*text);
}

ArticleSummary Cleaned(ArticleSummary article) {
  for (std::string* text : {&article.id, &article.title, &article.date, &article.source}) Clean(text);
  for (Entity& entity : article.entities) {
    for (std::string* text : {&entity.id, &entity.name, &entity.name_ko, &entity.name_en}) Clean(text);
    for (auto& [system, code] : entity.codes) {
      Clean(&system);
      Clean(&code);
    }
  }
  for (Statement& statement : article.statements) {
    for (std::string* text : {&statement.head, &statement.tail, &statement.text, &statement.trigger,
                              &statement.deal_date, &statement.according_to}) {
      Clean(text);
    }
  }
  return article;
}

}  // namespace

ArticleSummary Summarize(const Extraction& extraction, std::string_view text) {
  ArticleSummary summary{.id = extraction.id,
                         .title = extraction.title,
                         .date = extraction.date,
                         .source = extraction.source,
                         .sketch = extraction.sketch,
                         .entities = extraction.entities,
                         .statements = {}};
  for (const Relation& relation : extraction.relations) {
    const Evidence& evidence = relation.evidence.front();
    summary.statements.push_back({.type = relation.type,
                                  .head = extraction.entities[relation.head].id,
                                  .tail = extraction.entities[relation.tail].id,
                                  .status = relation.status,
                                  .confidence = relation.confidence,
                                  .amount = relation.amount,
                                  .currency = relation.currency,
                                  .text = std::string(evidence.span.Of(text)),
                                  .trigger = std::string(evidence.trigger.Of(text)),
                                  .deal_date = relation.date,
                                  .according_to = SpeakersCell(relation.according_to, extraction.entities)});
  }
  return summary;
}

std::string EdgeId(const Edge& edge) {
  std::string id = edge.head;
  id.append(" ").append(Name(edge.type)).append(" ").append(edge.tail);
  return id;
}

void Graph::Add(const ArticleSummary& summary) {
  const ArticleSummary article = Cleaned(summary);
  const ArticleKey key = KeyOf(article);
  AddArticle({key, article.id, article.title, article.date, article.source, article.sketch});
  for (const Entity& entity : article.entities) AddNode({.entity = entity, .articles = {key}});
  for (const Statement& statement : article.statements) AddEdge(EdgeOf(article, statement, key));
}

void Graph::Merge(const GraphView& other) {
  other.ForEachArticle([this](const GraphArticle& article) { AddArticle(article); });
  other.ForEachNode([this](const Node& node) { AddNode(node); });
  other.ForEachEdge([this](const Edge& edge) { AddEdge(edge); });
}

void Graph::AddArticle(const GraphArticle& article) {
  const auto [at, added] = articles_.try_emplace(article.key, article);
  if (!added) JoinArticle(article, &at->second);
}

void Graph::AddNode(const Node& node) {
  Node& to = nodes_[node.entity.id];
  if (to.entity.id.empty()) to.entity = node.entity;
  JoinEntity(node.entity, &to.entity);
  to.articles.insert(node.articles.begin(), node.articles.end());
}

void Graph::AddEdge(const Edge& edge) {
  if (!IsDirected(edge.type) && edge.tail < edge.head) {
    Edge turned = edge;
    std::swap(turned.head, turned.tail);
    return AddEdge(turned);
  }
  Edge& to = edges_[EdgeKey(edge.head, edge.tail, Name(edge.type))];
  to.type = edge.type;
  to.head = edge.head;
  to.tail = edge.tail;
  to.statements.insert(edge.statements.begin(), edge.statements.end());
  JoinEvidence(edge.evidence, &to.evidence);
}

void Graph::ForEachArticle(const std::function<void(const GraphArticle&)>& visit) const {
  for (const auto& [key, article] : articles_) visit(article);
}

void Graph::ForEachNode(const std::function<void(const Node&)>& visit) const {
  for (const auto& [id, node] : nodes_) visit(node);
}

void Graph::ForEachEdge(const std::function<void(const Edge&)>& visit) const {
  const Reports reports(*this);
  for (const auto& [key, stored] : edges_) {
    Edge edge = stored;
    DeriveFacts(reports, &edge);
    visit(edge);
  }
}

std::string Graph::NameOf(const std::string& id) const {
  const auto node = nodes_.find(id);
  return node == nodes_.end() ? std::string() : node->second.entity.name;
}

}  // namespace ieum
