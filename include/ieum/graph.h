// One graph of many articles: nodes are entities, edges are (head, tail, type).
//
//   ieum::Graph graph;
//   graph.Add(ieum::Summarize(extraction, article.text));
//   graph.ForEachEdge([](const ieum::Edge& edge) { ... });
//
// A graph is a union: adding articles in any order, merging graphs of parts in any order, and adding the same article
// twice all give the same articles, nodes and edges.
#ifndef IEUM_GRAPH_H_
#define IEUM_GRAPH_H_

#include <compare>
#include <cstdint>
#include <functional>
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
  TextSketch sketch = {};
  std::vector<Entity> entities;
  std::vector<Statement> statements;
};

// `text` is the article's text, from which the words of the evidence are taken.
ArticleSummary Summarize(const Extraction& extraction, std::string_view text);

// An article's fingerprint: of its id, title, date, source, entities and statements; below 2^63.
using ArticleKey = uint64_t;

// What a graph keeps of an article.
struct GraphArticle {
  ArticleKey key = 0;
  std::string id, title, date, source;
  TextSketch sketch = {};
};

struct Node {
  Entity entity;
  std::set<ArticleKey> articles;  // in which it is named
};

// That an article states an edge. All of them are kept, without their words.
struct EdgeStatement {
  std::string date;  // the article's
  ArticleKey article = 0;
  Status status = Status::kAsserted;
  std::optional<int64_t> amount;
  Currency currency = {'K', 'R', 'W'};

  friend auto operator<=>(const EdgeStatement&, const EdgeStatement&) = default;
};

// A statement with its words. Of each edge the best are kept.
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

// When, and in how many articles, an edge had a status; when a sum was stated. Dates are empty where no article is
// dated.
struct StatusPeriod {
  Status status = Status::kAsserted;
  std::string first_date, last_date;
  size_t articles = 0;
};
struct StatedSum {
  int64_t amount = 0;
  Currency currency = {'K', 'R', 'W'};
  std::string first_date, last_date;
  size_t articles = 0;
};

struct Edge {
  static constexpr size_t kMaxEvidence = 5;  // `articles` counts all

  RelationType type = RelationType::kPartnersWith;
  std::string head, tail;  // entity ids; partners_with: head < tail
  std::set<EdgeStatement> statements;
  std::vector<GraphEvidence> evidence;  // best first: by confidence, then the latest; at most kMaxEvidence

  // What follows from the statements and their evidence:
  Status status = Status::kAsserted;  // by the latest date; on one date asserted goes before planned before negated
  size_t articles = 0;                // that state it
  size_t reports = 0;                 // of those, told apart: articles that print one text are one report
  std::string first_date, last_date;  // empty: no article was dated
  float confidence = 0;               // the best of its evidence
  std::optional<int64_t> amount;      // the sum that was stated last; on one date the larger number
  Currency currency = {'K', 'R', 'W'};
  std::vector<StatusPeriod> history;  // each status once, by its first date
  std::vector<StatedSum> sums;        // each sum once, the last stated first
};

// "<head> <type> <tail>": names an edge in every format, the same from run to run.
std::string EdgeId(const Edge& edge);

// A graph as its readers see it, whether it lies in memory or in a file. What is handed to `visit` is valid during the
// call. No text has control characters other than tab and line ends.
class GraphView {
 public:
  virtual ~GraphView() = default;
  virtual void ForEachArticle(const std::function<void(const GraphArticle&)>& visit) const = 0;  // by key
  virtual void ForEachNode(const std::function<void(const Node&)>& visit) const = 0;             // by id
  virtual void ForEachEdge(const std::function<void(const Edge&)>& visit) const = 0;  // by head, tail, word of the type
  // The name of a node; empty if there is none of that id.
  virtual std::string NameOf(const std::string& id) const = 0;
  // Why visits end early: the file that holds the graph could not be read. Empty: all is well so far.
  virtual std::string error() const { return {}; }
};

// A graph in memory.
class Graph : public GraphView {
 public:
  void Add(const ArticleSummary& article);
  void Merge(const GraphView& other);
  // Parts of a graph that was written earlier. Of an edge only statements and evidence are taken, the rest follows; one
  // without direction may come either way round.
  void AddArticle(const GraphArticle& article);
  void AddNode(const Node& node);
  void AddEdge(const Edge& edge);

  void ForEachArticle(const std::function<void(const GraphArticle&)>& visit) const override;
  void ForEachNode(const std::function<void(const Node&)>& visit) const override;
  void ForEachEdge(const std::function<void(const Edge&)>& visit) const override;
  std::string NameOf(const std::string& id) const override;

 private:
  using EdgeKey = std::tuple<std::string, std::string, std::string_view>;  // head, tail, word of the type

  std::map<ArticleKey, GraphArticle> articles_;
  std::map<std::string, Node> nodes_;
  std::map<EdgeKey, Edge> edges_;
};

}  // namespace ieum

#endif  // IEUM_GRAPH_H_
