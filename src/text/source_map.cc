#include <algorithm>

#include "text/text.h"

namespace ieum {

// Text without a folded character is one piece; each folded character adds two.
void SourceMap::Append(uint32_t size, Span source) {
  if (size == 0) return;
  const uint32_t begin = pieces_.empty() ? 0 : pieces_.back().begin + pieces_.back().size;
  if (!pieces_.empty() && size == source.size()) {
    Piece& last = pieces_.back();
    if (last.size == last.source.size() && last.source.end == source.begin) {
      last.size += size;
      last.source.end = source.end;
      return;
    }
  }
  pieces_.push_back({begin, size, source});
}

Span SourceMap::ToSource(Span span) const {
  if (pieces_.empty()) return {};
  // The piece that holds `offset`; the last one for the end of the text.
  const auto piece_at = [this](uint32_t offset) {
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                        [](uint32_t value, const Piece& piece) { return value < piece.begin; });
    return *std::prev(after);
  };
  const auto copied = [](const Piece& piece) { return piece.size == piece.source.size(); };

  const Piece first = piece_at(span.begin);
  uint32_t begin = first.source.begin;
  if (span.begin >= first.begin + first.size) {
    begin = first.source.end;
  } else if (copied(first)) {
    begin += span.begin - first.begin;
  }
  if (span.empty()) return {begin, begin};
  const Piece last = piece_at(span.end - 1);
  return {begin, copied(last) ? last.source.begin + (span.end - last.begin) : last.source.end};
}

}  // namespace ieum
