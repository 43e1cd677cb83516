// The shapes of shapes.tsv as RE2 programs. The only place that knows RE2.
#ifndef IEUM_FIGURE_SHAPE_MATCHER_H_
#define IEUM_FIGURE_SHAPE_MATCHER_H_

#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/span.h"

namespace ieum {

// A shape as the table has it.
struct ShapePattern {
  std::string_view pattern;  // RE2 syntax with groups named n, m and c; the currency's group begins it, if the currency
                             // does
  std::string_view needs;   // words separated by `|`, of which one stands in whatever the pattern matches; may be empty
  std::string_view before;  // must stand directly before; may be empty
  std::string_view unless;  // must not; may be empty
  bool english = false;     // its number is in English alone, so that behind its digits stands no Hangul
  bool bare = false;        // it has no currency; its number is Korean and has a unit behind its digits
};

// Where a shape matched.
struct ShapeMatch {
  uint16_t shape = 0;  // index of the pattern
  Span span;
};

// The parts of a match; an empty span for one that the shape does not have.
struct ShapeParts {
  Span number;    // n
  Span upper;     // m
  Span currency;  // c
};

// May be shared by threads.
class ShapeMatcher {
 public:
  // In the order in which equal matches are given. Their text must outlive the matcher, which compiles each on first
  // use.
  explicit ShapeMatcher(std::span<const ShapePattern> patterns);
  ~ShapeMatcher();

  // What is wrong with `pattern`; empty if nothing is.
  static std::string Fault(std::string_view pattern);

  // Every shape with a currency, or every one without, that begins at `begin` and ends before `end`: the longest first,
  // equal ones in the order of the table. Clears `matches`. REQUIRES: begin < end.
  void Match(std::string_view text, uint32_t begin, uint32_t end, bool bare, std::vector<ShapeMatch>* matches) const;

  // The parts of one of those matches; costs much more than finding it, so ask only for a match that is looked at.
  ShapeParts Parts(std::string_view text, const ShapeMatch& match) const;

 private:
  class Shape;
  std::deque<Shape> shapes_;  // which cannot be moved
};

}  // namespace ieum

#endif  // IEUM_FIGURE_SHAPE_MATCHER_H_
