#include "graph/graph_filter.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/share.h"
#include "graph/edge_facts.h"

namespace ieum {
namespace {

template <typename T>
bool AllowedBy(const std::vector<T>& choices, T value) {
  return choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end();
}

template <typename T>
void SortOnce(std::vector<T>* values) {
  std::sort(values->begin(), values->end());
  values->erase(std::unique(values->begin(), values->end()), values->end());
}

// Edges without their words: their ends, and the articles that state them.
class Links {
 public:
  void Add(const Edge& edge) {
    const uint32_t head = IndexOf(edge.head), tail = IndexOf(edge.tail);
    for (const EdgeStatement& statement : edge.statements) stated_by_.push_back(statement.article);
    links_.push_back({head, tail, stated_by_.size()});
  }

  // Marks all nodes.
  void ReachAll() { reached_.assign(indices_.size(), true); }
  // Marks those that are at most `depth` links away from one of `start`.
  void Reach(const std::vector<std::string>& start, size_t depth) {
    for (const std::string& id : start) IndexOf(id);
    reached_.assign(indices_.size(), false);
    for (const std::string& id : start) reached_[IndexOf(id)] = true;
    bool further = true;
    for (size_t step = 0; step < depth && further; ++step) further = ReachOneFurther();
  }

  // What is marked, and what states the links between, in no order.
  std::vector<std::string> ReachedNodes() const {
    std::vector<std::string> ids;
    for (const auto& [id, index] : indices_) {
      if (reached_[index]) ids.push_back(id);
    }
    return ids;
  }
  std::vector<ArticleKey> StatedBy() const {
    std::vector<ArticleKey> articles;
    size_t begin = 0;
    for (const Link& link : links_) {
      if (reached_[link.head] && reached_[link.tail]) {
        articles.insert(articles.end(), stated_by_.begin() + static_cast<ptrdiff_t>(begin),
                        stated_by_.begin() + static_cast<ptrdiff_t>(link.end_of_articles));
      }
      begin = link.end_of_articles;
    }
    return articles;
  }

 private:
  struct Link {
    uint32_t head, tail;
    size_t end_of_articles;  // in stated_by_, where those of the next link begin
  };

  uint32_t IndexOf(const std::string& id) {
    return indices_.try_emplace(id, static_cast<uint32_t>(indices_.size())).first->second;
  }

  bool ReachOneFurther() {
    std::vector<uint32_t> next;
    for (const Link& link : links_) {
      if (reached_[link.head] != reached_[link.tail]) next.push_back(reached_[link.head] ? link.tail : link.head);
    }
    for (const uint32_t node : next) reached_[node] = true;
    return !next.empty();
  }

  std::unordered_map<std::string, uint32_t> indices_;
  std::vector<Link> links_;
  std::vector<ArticleKey> stated_by_;
  std::vector<bool> reached_;  // by index
};

std::unordered_set<std::string> UnknownNodes(const GraphView& graph) {
  std::unordered_set<std::string> ids;
  graph.ForEachNode([&ids](const Node& node) {
    if (!node.entity.known) ids.insert(node.entity.id);
  });
  return ids;
}

}  // namespace

bool GraphQuestion::AsksNothing() const {
  return types.empty() && statuses.empty() && least_confidence <= 0 && least_articles <= 1 && since.empty() &&
         until.empty() && !only_known && around.empty();
}

FilteredGraph::FilteredGraph(const GraphView& graph, GraphQuestion question)
    : graph_(graph), question_(std::move(question)), all_(question_.AsksNothing()), reports_(Graph()) {
  if (all_) return;
  std::unordered_set<std::string> hidden;
  if (question_.only_known) hidden = UnknownNodes(graph_);
  for (const std::string& id : question_.around) hidden.erase(id);

  Links links;
  ForEachWantedEdge([&](const Edge& edge) {
    if (!hidden.contains(edge.head) && !hidden.contains(edge.tail)) links.Add(edge);
  });
  if (question_.around.empty()) {
    links.ReachAll();
  } else {
    links.Reach(question_.around, question_.depth);
  }
  nodes_ = links.ReachedNodes();
  std::sort(nodes_.begin(), nodes_.end());

  articles_ = links.StatedBy();
  std::vector<ArticleKey> in_period;
  if (HasPeriod()) {
    graph_.ForEachArticle([&](const GraphArticle& article) {
      if (InPeriod(article.date)) in_period.push_back(article.key);
    });
  }
  graph_.ForEachNode([&](const Node& node) {
    if (!KeepsNode(node.entity.id)) return;
    for (const ArticleKey key : node.articles) {
      if (!HasPeriod() || std::binary_search(in_period.begin(), in_period.end(), key)) articles_.push_back(key);
    }
  });
  SortOnce(&articles_);
  reports_ = Reports(*this);
}

// Compared as far as the limit goes: all of 2024-03 is until 2024-03, and 2024-03-01 is since 2024.
bool FilteredGraph::InPeriod(const std::string& date) const {
  return !date.empty() && date >= question_.since &&
         (question_.until.empty() || date.substr(0, question_.until.size()) <= question_.until);
}

bool FilteredGraph::KeepsArticle(ArticleKey article) const {
  return std::binary_search(articles_.begin(), articles_.end(), article);
}

bool FilteredGraph::KeepsNode(const std::string& id) const {
  return std::binary_search(nodes_.begin(), nodes_.end(), id);
}

bool FilteredGraph::Narrow(Edge* edge) const {
  const float least_kept = edge->evidence.empty() ? 0 : edge->evidence.back().confidence;
  std::erase_if(edge->statements, [this](const EdgeStatement& statement) { return !InPeriod(statement.date); });
  std::erase_if(edge->evidence, [this](const GraphEvidence& evidence) { return !InPeriod(evidence.date); });
  if (edge->statements.empty()) return false;
  DeriveFacts(reports_, edge);
  if (edge->evidence.empty()) edge->confidence = least_kept;
  return true;
}

void FilteredGraph::ForEachWantedEdge(const std::function<void(const Edge&)>& visit) const {
  Edge narrowed;
  graph_.ForEachEdge([&](const Edge& edge) {
    if (!AllowedBy(question_.types, edge.type)) return;
    const Edge* wanted = &edge;
    if (HasPeriod()) {
      narrowed = edge;
      if (!Narrow(&narrowed)) return;
      wanted = &narrowed;
    }
    if (!AllowedBy(question_.statuses, wanted->status) || wanted->articles < question_.least_articles ||
        ShareIsBelow(wanted->confidence, question_.least_confidence)) {
      return;
    }
    visit(*wanted);
  });
}

void FilteredGraph::ForEachArticle(const std::function<void(const GraphArticle&)>& visit) const {
  graph_.ForEachArticle([&](const GraphArticle& article) {
    if (all_ || KeepsArticle(article.key)) visit(article);
  });
}

void FilteredGraph::ForEachNode(const std::function<void(const Node&)>& visit) const {
  if (all_) return graph_.ForEachNode(visit);
  Node narrowed;
  graph_.ForEachNode([&](const Node& node) {
    if (!KeepsNode(node.entity.id)) return;
    narrowed = node;
    std::erase_if(narrowed.articles, [this](ArticleKey key) { return !KeepsArticle(key); });
    visit(narrowed);
  });
}

void FilteredGraph::ForEachEdge(const std::function<void(const Edge&)>& visit) const {
  if (all_) return graph_.ForEachEdge(visit);
  Edge counted;
  ForEachWantedEdge([&](const Edge& edge) {
    if (!KeepsNode(edge.head) || !KeepsNode(edge.tail)) return;
    counted = edge;
    counted.reports = reports_.Count(edge.statements);
    visit(counted);
  });
}

std::string FilteredGraph::NameOf(const std::string& id) const {
  return all_ || KeepsNode(id) ? graph_.NameOf(id) : std::string();
}

}  // namespace ieum
