// A graph in an SQLite file: larger than memory, and a format that other programs read (docs/formats.md, "SQLite").
#ifndef IEUM_GRAPH_GRAPH_DATABASE_H_
#define IEUM_GRAPH_GRAPH_DATABASE_H_

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "ieum/graph.h"
#include "ieum/result.h"

namespace ieum {

// Belongs to one thread. After the first failure (a full disk, a broken file) visits end early and merging does
// nothing: look at error() when all is done.
class GraphDatabase : public GraphView {
 public:
  // An empty graph in a new file; with an empty path in a file without a name that goes with this object.
  static std::unique_ptr<GraphDatabase> Create(const std::string& path);
  // To be read only. A file that is no graph of ours has an error at once.
  static std::unique_ptr<GraphDatabase> Open(const std::string& path);
  ~GraphDatabase() override;

  // Joins `other` into this graph as Graph::Merge does. Best for a graph of many articles at once: each merge is one
  // transaction, in the order of the keys.
  void Merge(const GraphView& other);
  // For other programs: writes into the tables what follows from the statements of `graph`, whose parts must be all
  // that was merged, and makes the views and indexes.
  void Complete(const GraphView& graph);

  void ForEachArticle(const std::function<void(const GraphArticle&)>& visit) const override;
  void ForEachNode(const std::function<void(const Node&)>& visit) const override;
  void ForEachEdge(const std::function<void(const Edge&)>& visit) const override;
  std::string NameOf(const std::string& id) const override;
  // What went wrong first, in writing or reading.
  std::string error() const override;

 private:
  struct State;
  explicit GraphDatabase(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

// `graph` as a new database file; says what went wrong. The same graph gives the same bytes.
std::optional<Diagnostic> WriteGraphDatabase(const GraphView& graph, const std::string& path);

}  // namespace ieum

#endif  // IEUM_GRAPH_GRAPH_DATABASE_H_
