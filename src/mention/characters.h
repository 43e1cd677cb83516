// Which characters belong to words, and of which kind a word is.
#ifndef IEUM_MENTION_CHARACTERS_H_
#define IEUM_MENTION_CHARACTERS_H_

#include <cstdint>
#include <string_view>

#include "base/utf8.h"
#include "text/hangul.h"

namespace ieum {

enum class CharacterKind : uint8_t {
  kNone,  // no letter: space, sign, or the edge of the text
  kHangul,
  kLatin,
  kDigit,
  kOther,  // any other letter or sign above U+024F: Hanja, kana, ①
};

constexpr CharacterKind KindOf(char32_t c) {
  if (IsHangulSyllable(c)) return CharacterKind::kHangul;
  if (IsAsciiLetter(c)) return CharacterKind::kLatin;
  if (IsAsciiDigit(c)) return CharacterKind::kDigit;
  if (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) return CharacterKind::kLatin;
  return c > 0x24F ? CharacterKind::kOther : CharacterKind::kNone;
}

// The kind of the character at `offset`, or of the one that ends there; kNone at the edge of the text.
inline CharacterKind KindAt(std::string_view text, size_t offset) {
  return offset < text.size() ? KindOf(DecodeAt(text, offset).value) : CharacterKind::kNone;
}
inline CharacterKind KindBefore(std::string_view text, size_t offset) {
  return offset > 0 ? KindOf(DecodeBefore(text, offset).value) : CharacterKind::kNone;
}

// Hangul, a Latin letter or a digit: what a name of another script must not touch.
constexpr bool IsWordKind(CharacterKind kind) {
  return kind == CharacterKind::kHangul || kind == CharacterKind::kLatin || kind == CharacterKind::kDigit;
}
constexpr bool IsLatinOrDigit(CharacterKind kind) {
  return kind == CharacterKind::kLatin || kind == CharacterKind::kDigit;
}

// Where the run of Hangul that begins at `offset` ends.
inline size_t HangulRunEnd(std::string_view text, size_t offset) { return SkipHangul(text, offset); }

// `offset` behind one space, if one stands there.
inline size_t SkipSpace(std::string_view text, size_t offset) {
  return offset < text.size() && text[offset] == ' ' ? offset + 1 : offset;
}
inline size_t SkipSpaceBefore(std::string_view text, size_t offset) {
  return offset > 0 && text[offset - 1] == ' ' ? offset - 1 : offset;
}

}  // namespace ieum

#endif  // IEUM_MENTION_CHARACTERS_H_
