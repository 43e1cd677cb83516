#include "graph/reports.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "text/text_sketch.h"

namespace ieum {
namespace {

constexpr size_t kBandSize = 4;
constexpr size_t kBands = std::tuple_size_v<TextSketch> / kBandSize;

uint32_t BandOf(const TextSketch& sketch, size_t band) {
  uint32_t value = 0;
  std::memcpy(&value, sketch.data() + band * kBandSize, sizeof value);
  return value;
}

// Sets that are joined two by two; each is known by its smallest member.
class DisjointSets {
 public:
  explicit DisjointSets(size_t size) : parent_(size) {
    for (size_t i = 0; i < size; ++i) parent_[i] = static_cast<uint32_t>(i);
  }
  uint32_t Find(uint32_t member) {
    while (parent_[member] != member) member = parent_[member] = parent_[parent_[member]];
    return member;
  }
  void Join(uint32_t a, uint32_t b) {
    a = Find(a);
    b = Find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<uint32_t> parent_;
};

// A template that thousands fill in would otherwise be compared pair by pair.
constexpr size_t kMostCompared = 64;

}  // namespace

Reports::Reports(const GraphView& graph) {
  std::vector<TextSketch> sketches;
  graph.ForEachArticle([&](const GraphArticle& article) {
    keys_.push_back(article.key);
    sketches.push_back(article.sketch);
  });
  DisjointSets sets(keys_.size());
  std::vector<std::pair<uint32_t, uint32_t>> by_band;  // the band, the article
  for (size_t band = 0; band < kBands; ++band) {
    by_band.clear();
    for (uint32_t i = 0; i < sketches.size(); ++i) {
      if (sketches[i] != TextSketch{}) by_band.emplace_back(BandOf(sketches[i], band), i);
    }
    std::sort(by_band.begin(), by_band.end());
    for (size_t begin = 0, end = 0; begin < by_band.size(); begin = end) {
      while (end < by_band.size() && by_band[end].first == by_band[begin].first) ++end;
      for (size_t a = begin; a < end; ++a) {
        for (size_t b = a + 1; b < std::min(end, a + kMostCompared); ++b) {
          const auto [first, second] = std::pair(by_band[a].second, by_band[b].second);
          if (CountEqual(sketches[first], sketches[second]) >= kLeastEqual) sets.Join(first, second);
        }
      }
    }
  }
  report_.resize(keys_.size());
  for (uint32_t i = 0; i < report_.size(); ++i) report_[i] = sets.Find(i);
}

ArticleKey Reports::FirstOf(ArticleKey article) const {
  const auto at = std::lower_bound(keys_.begin(), keys_.end(), article);
  return at == keys_.end() || *at != article ? article : keys_[report_[static_cast<size_t>(at - keys_.begin())]];
}

size_t Reports::Count(const std::set<EdgeStatement>& statements) const {
  std::vector<ArticleKey> reports;
  for (const EdgeStatement& statement : statements) reports.push_back(FirstOf(statement.article));
  std::sort(reports.begin(), reports.end());
  return static_cast<size_t>(std::unique(reports.begin(), reports.end()) - reports.begin());
}

}  // namespace ieum
