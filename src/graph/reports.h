// Which articles print the same text: a press release on twelve sites is one report.
#ifndef IEUM_GRAPH_REPORTS_H_
#define IEUM_GRAPH_REPORTS_H_

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

#include "ieum/graph.h"

namespace ieum {

class Reports {
 public:
  // Of all articles of `graph`. Two articles are one report if their sketches agree in kLeastEqual bytes, and so are
  // two that a chain of such pairs joins. Pairs are looked for among articles that agree in one of 16 bands of four
  // bytes: of two texts with 0.7 of their runs in common that misses one pair in a hundred. Takes 16 passes over the
  // articles and about 80 bytes for each; what it gives depends on the set of articles alone.
  explicit Reports(const GraphView& graph);

  // In how many reports `statements` stand. An article that is not of the graph is a report of its own.
  size_t Count(const std::set<EdgeStatement>& statements) const;
  // The first article, by key, of the report of `article`; that itself if it is not of the graph.
  ArticleKey FirstOf(ArticleKey article) const;

  static constexpr int kLeastEqual = 40;  // of 64: about 0.62 of the text in common

 private:
  std::vector<ArticleKey> keys_;  // sorted
  std::vector<uint32_t> report_;  // of keys_[i]: the place in keys_ of the report's first article
};

}  // namespace ieum

#endif  // IEUM_GRAPH_REPORTS_H_
