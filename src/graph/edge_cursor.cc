#include "graph/edge_cursor.h"

#include <utility>

namespace ieum {
namespace {

constexpr size_t kBatch = 256;

}  // namespace

EdgeCursor::EdgeCursor(const GraphView& graph) : thread_([this, &graph] { Fill(graph); }) {}

EdgeCursor::~EdgeCursor() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

const NamedEdge* EdgeCursor::Next() {
  if (next_ == used_.size()) {
    used_.clear();
    next_ = 0;
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !ready_.empty() || ended_; });
    used_.swap(ready_);
    lock.unlock();
    changed_.notify_all();
    if (used_.empty()) return nullptr;
  }
  return &used_[next_++];
}

void EdgeCursor::Fill(const GraphView& graph) {
  graph.ForEachEdge([&](const Edge& edge) {
    NamedEdge& named = filled_.emplace_back();
    named.edge = edge;
    named.edge.statements.clear();
    named.head_name = graph.NameOf(edge.head);
    named.tail_name = graph.NameOf(edge.tail);
    if (filled_.size() == kBatch) HandOver();
  });
  HandOver();
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  changed_.notify_all();
}

void EdgeCursor::HandOver() {
  {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return ready_.empty() || closed_; });
    ready_.swap(filled_);
  }
  changed_.notify_all();
  filled_.clear();
}

}  // namespace ieum
