#include "graph/graph_top.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace ieum {
namespace {

// The first `limit` of what is offered. Of equals those that were offered first.
template <typename T>
class Best {
 public:
  using Before = std::function<bool(const T&, const T&)>;
  Best(size_t limit, Before before) : limit_(limit), before_(std::move(before)) {}

  // `make` gives what is kept of `candidate`.
  template <typename Make>
  void Offer(const T& candidate, Make make) {
    const auto at = std::upper_bound(best_.begin(), best_.end(), candidate, before_);
    if (at == best_.end() && best_.size() >= limit_) return;
    best_.insert(at, make(candidate));
    if (best_.size() > limit_) best_.pop_back();
  }
  std::vector<T> Take() { return std::move(best_); }

 private:
  size_t limit_;
  Before before_;
  std::vector<T> best_;
};

Edge WithoutStatements(const Edge& edge) {
  Edge copy = edge;
  copy.statements.clear();
  if (copy.evidence.size() > 1) copy.evidence.resize(1);
  return copy;
}

bool IsNewer(const Edge& a, const Edge& b) {
  return std::tie(a.first_date, a.articles) > std::tie(b.first_date, b.articles);
}

bool IsLarger(const Edge& a, const Edge& b) { return a.amount > b.amount; }

bool IsStatedMore(const Edge& a, const Edge& b) {
  return std::tie(a.articles, a.reports) > std::tie(b.articles, b.reports);
}

bool IsMoreConnected(const ConnectedNode& a, const ConnectedNode& b) {
  return std::tuple(a.partners, a.edge_count(), a.articles) > std::tuple(b.partners, b.edge_count(), b.articles);
}

// Who is connected with whom, in numbers.
class Connections {
 public:
  void Add(const Edge& edge) {
    const uint32_t head = IndexOf(edge.head), tail = IndexOf(edge.tail);
    for (const uint32_t end : {head, tail}) ++edges_[end][edge.type];
    if (head == tail) return;
    pairs_.emplace_back(head, tail);
    pairs_.emplace_back(tail, head);
  }

  std::vector<ConnectedNode> Top(const GraphView& graph, size_t limit) {
    CountPartners();
    Best<ConnectedNode> best(limit, IsMoreConnected);
    graph.ForEachNode([&](const Node& node) {
      const auto at = indices_.find(node.entity.id);
      if (at == indices_.end()) return;
      ConnectedNode connected;
      connected.entity = node.entity;
      connected.articles = node.articles.size();
      connected.partners = partners_[at->second];
      connected.edges = edges_[at->second];
      best.Offer(connected, std::identity());
    });
    return best.Take();
  }

 private:
  uint32_t IndexOf(const std::string& id) {
    const auto [at, added] = indices_.try_emplace(id, static_cast<uint32_t>(edges_.size()));
    if (added) edges_.emplace_back();
    return at->second;
  }

  void CountPartners() {
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    partners_.assign(edges_.size(), 0);
    for (const auto& [node, partner] : pairs_) ++partners_[node];
  }

  std::unordered_map<std::string, uint32_t> indices_;
  std::vector<std::map<RelationType, size_t>> edges_;  // by index
  std::vector<std::pair<uint32_t, uint32_t>> pairs_;   // each both ways
  std::vector<size_t> partners_;                       // by index
};

// The largest sums of each currency.
class LargestSums {
 public:
  explicit LargestSums(size_t limit) : limit_(limit) {}

  void Add(const Edge& edge) {
    if (!edge.amount) return;
    const auto at =
        by_currency_.try_emplace(edge.currency, Sums{.count = 0, .best = Best<Edge>(limit_, IsLarger)}).first;
    ++at->second.count;
    at->second.best.Offer(edge, WithoutStatements);
  }

  std::vector<Edge> Take() {
    std::vector<Sums*> sums;
    for (auto& [currency, each] : by_currency_) sums.push_back(&each);
    std::stable_sort(sums.begin(), sums.end(), [](const Sums* a, const Sums* b) { return a->count > b->count; });
    std::vector<Edge> edges;
    for (Sums* each : sums) {
      for (Edge& edge : each->best.Take()) edges.push_back(std::move(edge));
    }
    return edges;
  }

 private:
  struct Sums {
    size_t count;
    Best<Edge> best;
  };
  size_t limit_;
  std::map<Currency, Sums> by_currency_;
};

std::vector<NamedEdge> WithNames(std::vector<Edge> edges, const GraphView& graph) {
  std::vector<NamedEdge> named;
  for (Edge& edge : edges) {
    std::string head = graph.NameOf(edge.head), tail = graph.NameOf(edge.tail);
    named.push_back({.edge = std::move(edge), .head_name = std::move(head), .tail_name = std::move(tail)});
  }
  return named;
}

}  // namespace

size_t ConnectedNode::edge_count() const {
  size_t count = 0;
  for (const auto& [type, edges_of_type] : edges) count += edges_of_type;
  return count;
}

GraphTop TopOf(const GraphView& graph, const TopWanted& wanted) {
  Connections connections;
  Best<Edge> newest(wanted.limit, IsNewer), articles(wanted.limit, IsStatedMore);
  LargestSums sums(wanted.limit);
  graph.ForEachEdge([&](const Edge& edge) {
    if (wanted.connected) connections.Add(edge);
    if (wanted.newest && !edge.first_date.empty()) newest.Offer(edge, WithoutStatements);
    if (wanted.sums) sums.Add(edge);
    if (wanted.articles) articles.Offer(edge, WithoutStatements);
  });
  GraphTop top;
  if (wanted.connected) top.connected = connections.Top(graph, wanted.limit);
  top.newest = WithNames(newest.Take(), graph);
  top.sums = WithNames(sums.Take(), graph);
  top.articles = WithNames(articles.Take(), graph);
  return top;
}

}  // namespace ieum
