// Puts a graph of any size together, in a bounded part of memory.
#ifndef IEUM_GRAPH_GRAPH_BUILDER_H_
#define IEUM_GRAPH_GRAPH_BUILDER_H_

#include <memory>
#include <string>

#include "graph/graph_database.h"
#include "ieum/graph.h"

namespace ieum {

// What is added gathers in memory; when that grows large it is merged into a file without a name, and so on (an
// external merge). A graph that stays small never sees a disk.
class GraphBuilder {
 public:
  // Merges when more than `most_in_memory` parts have gathered: articles, their entities, their statements.
  explicit GraphBuilder(size_t most_in_memory = kMostInMemory) : most_in_memory_(most_in_memory) {}

  void Add(const ArticleSummary& article);
  void Merge(const GraphView& graph);
  // As Graph has them.
  void AddArticle(const GraphArticle& article);
  void AddNode(const Node& node);
  void AddEdge(const Edge& edge);

  // The whole. Nothing may be added behind it. Valid as long as the builder.
  const GraphView& Finish();
  // Why the graph is not whole (the disk for temporary files is full, say); empty: it is. Look at it when the graph has
  // been read, too.
  std::string error() const { return file_ ? file_->error() : std::string(); }

  static constexpr size_t kMostInMemory = 500'000;  // about 100 MB

 private:
  void Count(size_t parts);
  void Spill();

  const size_t most_in_memory_;
  Graph gathered_;
  size_t parts_ = 0;  // in gathered_
  std::unique_ptr<GraphDatabase> file_;
};

}  // namespace ieum

#endif  // IEUM_GRAPH_GRAPH_BUILDER_H_
