#include <algorithm>

#include "text/text.h"

namespace ieum {

// Adjacent copies are merged: a text without a changed character is one piece, each changed character adds two.
void SourceMap::AppendCopy(Span source) {
  if (source.empty()) return;
  if (!pieces_.empty()) {
    Piece& last = pieces_.back();
    if (last.copied && last.source.end == source.begin) {
      last.size += source.size();
      last.source.end = source.end;
      return;
    }
  }
  pieces_.push_back({end(), source.size(), source, true});
}

void SourceMap::AppendChanged(uint32_t size, Span source) {
  if (size > 0) pieces_.push_back({end(), size, source, false});
}

Span SourceMap::ToSource(Span span) const {
  if (pieces_.empty()) return {};
  // The piece that holds `offset`; the last one for the end of the text.
  const auto piece_at = [this](uint32_t offset) {
    const auto after = std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                                        [](uint32_t value, const Piece& piece) { return value < piece.begin; });
    return *std::prev(after);
  };
  const Piece first = piece_at(span.begin);
  uint32_t begin = first.source.begin;
  if (span.begin >= first.begin + first.size) {
    begin = first.source.end;
  } else if (first.copied) {
    begin += span.begin - first.begin;
  }
  if (span.empty()) return {begin, begin};
  const Piece last = piece_at(span.end - 1);
  return {begin, last.copied ? last.source.begin + (span.end - last.begin) : last.source.end};
}

}  // namespace ieum
