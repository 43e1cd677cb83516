// The edges of a graph, one after another when they are asked for: a view pushes its edges, and whoever goes through
// two graphs at once has to pull those of one.
#ifndef IEUM_GRAPH_EDGE_CURSOR_H_
#define IEUM_GRAPH_EDGE_CURSOR_H_

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <thread>
#include <vector>

#include "graph/graph_top.h"
#include "ieum/graph.h"

namespace ieum {

// A thread of its own visits the edges and waits while two batches of them are not yet used.
class EdgeCursor {
 public:
  // `graph` must outlive this, and nothing else may use it meanwhile.
  explicit EdgeCursor(const GraphView& graph);
  ~EdgeCursor();
  EdgeCursor(const EdgeCursor&) = delete;
  EdgeCursor& operator=(const EdgeCursor&) = delete;

  // In the order of the graph, without statements but with all evidence; valid until the next call. Null at the end.
  const NamedEdge* Next();

 private:
  void Fill(const GraphView& graph);
  void HandOver();

  std::vector<NamedEdge> used_;    // the caller's
  size_t next_ = 0;                // in used_
  std::vector<NamedEdge> filled_;  // the thread's

  std::mutex mutex_;
  std::condition_variable changed_;
  // Guarded by mutex_.
  std::vector<NamedEdge> ready_;
  bool ended_ = false;   // nothing follows what is ready
  bool closed_ = false;  // nobody wants more

  std::thread thread_;  // last: it uses the others
};

}  // namespace ieum

#endif  // IEUM_GRAPH_EDGE_CURSOR_H_
