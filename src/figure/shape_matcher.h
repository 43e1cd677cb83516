// The shapes of shapes.tsv as RE2 programs. The only place that knows RE2.
#ifndef IEUM_FIGURE_SHAPE_MATCHER_H_
#define IEUM_FIGURE_SHAPE_MATCHER_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/span.h"

namespace ieum {

// Where a shape matched, and its groups; an empty span for a group that took no part.
struct ShapeMatch {
  uint16_t shape = 0;  // index of the pattern
  Span span;
  Span number;    // n
  Span upper;     // m
  Span currency;  // c
};

// Immutable; may be shared by threads.
class ShapeMatcher {
 public:
  // RE2 patterns with groups named n, m and c, in the order in which equal matches are given.
  explicit ShapeMatcher(std::span<const std::string_view> patterns);
  ~ShapeMatcher();

  // What is wrong with `pattern`; empty if nothing is.
  static std::string Fault(std::string_view pattern);

  // Every shape that begins at `begin` and ends before `end`, the longest first, equal ones in the order of the table.
  // Clears `matches`. Most places that hold no sum are refused by one anchored match of a common program.
  void Match(std::string_view text, uint32_t begin, uint32_t end, std::vector<ShapeMatch>* matches) const;

 private:
  struct Programs;
  std::unique_ptr<const Programs> programs_;
};

}  // namespace ieum

#endif  // IEUM_FIGURE_SHAPE_MATCHER_H_
