#include "graph/graph_builder.h"

namespace ieum {
namespace {

// A statement comes with its words.
constexpr size_t kPartsPerStatement = 4;

}  // namespace

void GraphBuilder::Spill() {
  if (!file_) file_ = GraphDatabase::Create("");
  file_->Merge(gathered_);
  gathered_ = Graph();
  parts_ = 0;
}

void GraphBuilder::Count(size_t parts) {
  parts_ += parts;
  if (parts_ > most_in_memory_) Spill();
}

void GraphBuilder::Add(const ArticleSummary& article) {
  gathered_.Add(article);
  Count(1 + article.entities.size() + kPartsPerStatement * article.statements.size());
}

void GraphBuilder::AddArticle(const GraphArticle& article) {
  gathered_.AddArticle(article);
  Count(1);
}

void GraphBuilder::AddNode(const Node& node) {
  gathered_.AddNode(node);
  Count(1 + node.articles.size());
}

void GraphBuilder::AddEdge(const Edge& edge) {
  gathered_.AddEdge(edge);
  Count(edge.statements.size() + kPartsPerStatement * edge.evidence.size());
}

void GraphBuilder::Merge(const GraphView& graph) {
  graph.ForEachArticle([this](const GraphArticle& article) { AddArticle(article); });
  graph.ForEachNode([this](const Node& node) { AddNode(node); });
  graph.ForEachEdge([this](const Edge& edge) { AddEdge(edge); });
}

const GraphView& GraphBuilder::Finish() {
  if (!file_) return gathered_;
  Spill();
  return *file_;
}

}  // namespace ieum
