// One graph of many articles: nodes are entities, edges are (type, head, tail).
//
// Adding is commutative and associative: the same extractions in any order, or graphs of parts merged, give the same
// nodes() and edges().
#ifndef IEUM_GRAPH_H_
#define IEUM_GRAPH_H_

#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "ieum/extraction.h"

namespace ieum {

struct GraphEvidence {
  std::string article;  // id
  std::string title, date, source;
  Status status = Status::kAsserted;
  float confidence = 0;
  std::string text;  // the words that show the relation
  std::string trigger;

  friend auto operator<=>(const GraphEvidence&, const GraphEvidence&) = default;
};

struct Node {
  Entity entity;
  uint32_t articles = 0;  // in which it is mentioned
};

struct Edge {
  RelationType type = RelationType::kPartnersWith;
  std::string head, tail;             // entity ids; partners_with: head < tail
  Status status = Status::kAsserted;  // of the latest dated evidence; see graph.cc for ties
  uint32_t articles = 0;              // that state it
  std::string first_date, last_date;  // empty: no article was dated
  float confidence = 0;               // the best of its evidence
  std::optional<int64_t> amount;      // the largest sum stated for it, with its currency
  Currency currency = {'K', 'R', 'W'};
  std::vector<GraphEvidence> evidence;  // best first, at most kMaxEvidence
};

class Graph {
 public:
  static constexpr size_t kMaxEvidence = 5;  // kept on an edge; `articles` counts all

  // `text` is the article's text, from which the words of the evidence are taken.
  void Add(const Extraction& extraction, std::string_view text);
  void Merge(const Graph& other);

  // In order of id; of (head, tail, type).
  std::vector<const Node*> nodes() const;
  std::vector<const Edge*> edges() const;

 private:
  std::map<std::string, Node> nodes_;
  std::map<std::tuple<std::string, std::string, RelationType>, Edge> edges_;
};

}  // namespace ieum

#endif  // IEUM_GRAPH_H_
