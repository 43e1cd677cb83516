// One graph of many articles: nodes are entities, edges are (head, tail, type).
//
//   ieum::Graph graph;
//   graph.Add(ieum::Summarize(extraction, article.text));
//   for (const ieum::Edge* edge : graph.edges()) ...
//
// A graph is a union: adding articles in any order, merging graphs of parts in any order, and adding the same article
// twice all give the same nodes() and edges().
#ifndef IEUM_GRAPH_H_
#define IEUM_GRAPH_H_

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "ieum/extraction.h"

namespace ieum {

// One relation of an article with the words that show it, apart from the article's text.
struct Statement {
  RelationType type = RelationType::kPartnersWith;
  std::string head, tail;  // entity ids
  Status status = Status::kAsserted;
  float confidence = 0;
  std::optional<int64_t> amount;
  Currency currency = {'K', 'R', 'W'};
  std::string text;          // of the first evidence
  std::string trigger;       // inside text
  std::string deal_date;     // Relation::date
  std::string according_to;  // SpeakersCell of Relation::according_to
};

// What a graph takes from one article: from an extraction, or from what `ieum extract` wrote earlier.
struct ArticleSummary {
  std::string id, title, date, source;
  std::vector<Entity> entities;
  std::vector<Statement> statements;
};

// `text` is the article's text, from which the words of the evidence are taken.
ArticleSummary Summarize(const Extraction& extraction, std::string_view text);

struct GraphEvidence {
  std::string article;  // id
  std::string title, date, source;
  Status status = Status::kAsserted;
  float confidence = 0;
  std::optional<int64_t> amount;
  Currency currency = {'K', 'R', 'W'};
  std::string text;  // the words that show the relation
  std::string trigger;
  std::string deal_date;     // as Statement has it
  std::string according_to;  // likewise

  friend bool operator==(const GraphEvidence&, const GraphEvidence&) = default;
};

// An article's fingerprint: of its id, title, date, source, entities and statements.
using ArticleKey = uint64_t;

struct Node {
  Entity entity;
  std::set<ArticleKey> articles;  // in which it is named
};

struct Edge {
  RelationType type = RelationType::kPartnersWith;
  std::string head, tail;             // entity ids; partners_with: head < tail
  Status status = Status::kAsserted;  // by the latest date; on one date asserted goes before planned before negated
  std::set<ArticleKey> articles;      // that state it
  std::string first_date, last_date;  // empty: no article was dated
  float confidence = 0;               // the best of its evidence
  std::optional<int64_t> amount;      // the sum that was stated last; on one date the larger number
  Currency currency = {'K', 'R', 'W'};
  std::vector<GraphEvidence> evidence;  // best first: by confidence, then the latest; at most Graph::kMaxEvidence

  std::string status_date, amount_date;  // when status and amount were stated
};

// "<head> <type> <tail>": names an edge in every format, the same from run to run.
std::string EdgeId(const Edge& edge);

class Graph {
 public:
  static constexpr size_t kMaxEvidence = 5;  // kept on an edge; `articles` counts all

  void Add(const ArticleSummary& article);
  void Merge(const Graph& other);

  // In order of id; of (head, tail, type). Valid until the graph changes.
  std::vector<const Node*> nodes() const;
  std::vector<const Edge*> edges() const;
  // The name of a node; empty if there is none of that id.
  std::string_view NameOf(const std::string& id) const;

 private:
  using EdgeKey = std::tuple<std::string, std::string, RelationType>;

  std::map<std::string, Node> nodes_;
  std::map<EdgeKey, Edge> edges_;
};

}  // namespace ieum

#endif  // IEUM_GRAPH_H_
