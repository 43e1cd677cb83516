// Hangul syllables in UTF-8 bytes, for loops that run over every character.
#ifndef IEUM_TEXT_HANGUL_H_
#define IEUM_TEXT_HANGUL_H_

#include <cstddef>
#include <string_view>

namespace ieum {

// True if a Hangul syllable (U+AC00..U+D7A3, three bytes) begins at `offset`. REQUIRES: `text` is well-formed UTF-8,
// `offset` a boundary < size.
inline bool IsHangulAt(std::string_view text, size_t offset) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const unsigned char lead = byte(0);
  if (lead == 0xEB || lead == 0xEC) return true;
  if (lead == 0xEA) return byte(1) >= 0xB0;
  return lead == 0xED && (byte(1) < 0x9E || (byte(1) == 0x9E && byte(2) <= 0xA3));
}

// Offset behind the Hangul syllables that begin at `offset`.
inline size_t SkipHangul(std::string_view text, size_t offset) {
  while (offset < text.size() && IsHangulAt(text, offset)) offset += 3;
  return offset;
}

}  // namespace ieum

#endif  // IEUM_TEXT_HANGUL_H_
