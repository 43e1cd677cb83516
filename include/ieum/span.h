// A stretch of text.
//
// Every position in ieum is a byte offset into UTF-8 text, and every stretch is half-open: `begin` is the first byte,
// `end` the first byte behind it. Spans in an Extraction refer to Article::text exactly as it came in.
#ifndef IEUM_SPAN_H_
#define IEUM_SPAN_H_

#include <compare>
#include <cstdint>
#include <string_view>

namespace ieum {

struct Span {
  uint32_t begin = 0;
  uint32_t end = 0;

  constexpr uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }

  // True if `other` lies wholly inside; a span contains itself.
  constexpr bool Contains(Span other) const { return begin <= other.begin && other.end <= end; }
  // True if the two share a byte; spans that merely touch do not.
  constexpr bool Overlaps(Span other) const { return begin < other.end && other.begin < end; }
  // The bytes of `text` that the span covers. REQUIRES: end <= text.size().
  constexpr std::string_view Of(std::string_view text) const { return text.substr(begin, end - begin); }

  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

}  // namespace ieum

#endif  // IEUM_SPAN_H_
