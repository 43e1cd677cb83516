// Every field of a node or edge is joined by an operation that is commutative, associative and idempotent (union,
// least, greatest by a total order), and so is the whole.
#include "ieum/graph.h"

#include <algorithm>
#include <cmath>

#include "base/blob.h"

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

// Leaves out confidence, which is measured anew from version to version.
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
  return fingerprint.value();
}

// The smaller of two strings, but any text rather than none.
void JoinText(const std::string& from, std::string* to) {
  if (to->empty() || (!from.empty() && from < *to)) *to = from;
}

// Sorted, the smallest code of each system.
void Normalize(std::vector<std::pair<std::string, std::string>>* codes) {
  std::sort(codes->begin(), codes->end());
  const auto same_system = [](const auto& a, const auto& b) { return a.first == b.first; };
  codes->erase(std::unique(codes->begin(), codes->end(), same_system), codes->end());
}

void JoinEntity(const Entity& from, Entity* to) {
  to->type = std::min(to->type, from.type);
  JoinText(from.name, &to->name);
  JoinText(from.name_ko, &to->name_ko);
  JoinText(from.name_en, &to->name_en);
  to->codes.insert(to->codes.end(), from.codes.begin(), from.codes.end());
  Normalize(&to->codes);
  to->known = to->known || from.known;
}

bool Better(const GraphEvidence& a, const GraphEvidence& b) {
  const auto rank = [](const GraphEvidence& e) {
    return std::tie(e.article, e.text, e.trigger, e.title, e.source, e.status, e.amount, e.currency, e.deal_date,
                    e.according_to);
  };
  if (a.confidence != b.confidence) return a.confidence > b.confidence;
  if (a.date != b.date) return a.date > b.date;
  return rank(a) < rank(b);
}

void JoinEvidence(const std::vector<GraphEvidence>& from, std::vector<GraphEvidence>* to) {
  to->insert(to->end(), from.begin(), from.end());
  std::sort(to->begin(), to->end(), Better);
  to->erase(std::unique(to->begin(), to->end()), to->end());
  if (to->size() > Graph::kMaxEvidence) to->resize(Graph::kMaxEvidence);
}

void JoinEdge(const Edge& from, Edge* to) {
  // Status is declared in the order of precedence, so the smaller one goes before.
  if (std::tie(to->status_date, from.status) < std::tie(from.status_date, to->status)) {
    to->status = from.status;
    to->status_date = from.status_date;
  }
  if (std::tie(to->amount_date, to->amount, to->currency) < std::tie(from.amount_date, from.amount, from.currency)) {
    to->amount = from.amount;
    to->currency = from.currency;
    to->amount_date = from.amount_date;
  }
  to->articles.insert(from.articles.begin(), from.articles.end());
  JoinText(from.first_date, &to->first_date);
  to->last_date = std::max(to->last_date, from.last_date);
  to->confidence = std::max(to->confidence, from.confidence);
  JoinEvidence(from.evidence, &to->evidence);
}

// As far as the output format tells shares apart, so that an extraction and what was written of it are the same.
float Rounded(float confidence) { return std::round(confidence * 1000) / 1000; }

Edge EdgeOf(const ArticleSummary& article, const Statement& statement, ArticleKey key) {
  Edge edge;
  edge.type = statement.type;
  edge.head = statement.head;
  edge.tail = statement.tail;
  if (!IsDirected(edge.type) && edge.tail < edge.head) std::swap(edge.head, edge.tail);
  edge.status = statement.status;
  edge.status_date = article.date;
  edge.articles = {key};
  edge.first_date = edge.last_date = article.date;
  edge.confidence = Rounded(statement.confidence);
  if (statement.amount) {
    edge.amount = statement.amount;
    edge.currency = statement.currency;
    edge.amount_date = article.date;
  }
  edge.evidence = {{.article = article.id,
                    .title = article.title,
                    .date = article.date,
                    .source = article.source,
                    .status = statement.status,
                    .confidence = edge.confidence,
                    .amount = statement.amount,
                    .currency = statement.currency,
                    .text = statement.text,
                    .trigger = statement.trigger,
                    .deal_date = statement.deal_date,
                    .according_to = statement.according_to}};
  return edge;
}

}  // namespace

ArticleSummary Summarize(const Extraction& extraction, std::string_view text) {
  ArticleSummary summary{.id = extraction.id,
                         .title = extraction.title,
                         .date = extraction.date,
                         .source = extraction.source,
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

void Graph::Add(const ArticleSummary& article) {
  const ArticleKey key = KeyOf(article);
  for (const Entity& entity : article.entities) {
    const auto [at, added] = nodes_.try_emplace(entity.id, Node{.entity = entity, .articles = {}});
    JoinEntity(entity, &at->second.entity);
    at->second.articles.insert(key);
  }
  for (const Statement& statement : article.statements) {
    Edge edge = EdgeOf(article, statement, key);
    const EdgeKey edge_key(edge.head, edge.tail, edge.type);
    const auto [at, added] = edges_.try_emplace(edge_key, edge);
    if (!added) JoinEdge(edge, &at->second);
  }
}

void Graph::Merge(const Graph& other) {
  for (const auto& [id, node] : other.nodes_) {
    const auto [at, added] = nodes_.try_emplace(id, node);
    if (added) continue;
    JoinEntity(node.entity, &at->second.entity);
    at->second.articles.insert(node.articles.begin(), node.articles.end());
  }
  for (const auto& [key, edge] : other.edges_) {
    const auto [at, added] = edges_.try_emplace(key, edge);
    if (!added) JoinEdge(edge, &at->second);
  }
}

std::vector<const Node*> Graph::nodes() const {
  std::vector<const Node*> nodes;
  nodes.reserve(nodes_.size());
  for (const auto& [id, node] : nodes_) nodes.push_back(&node);
  return nodes;
}

std::vector<const Edge*> Graph::edges() const {
  std::vector<const Edge*> edges;
  edges.reserve(edges_.size());
  for (const auto& [key, edge] : edges_) edges.push_back(&edge);
  return edges;
}

std::string_view Graph::NameOf(const std::string& id) const {
  const auto node = nodes_.find(id);
  return node == nodes_.end() ? std::string_view() : std::string_view(node->second.entity.name);
}

}  // namespace ieum
