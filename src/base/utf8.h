// UTF-8: checking, stepping and counting. Code points are char32_t; positions are byte offsets.
#ifndef IEUM_BASE_UTF8_H_
#define IEUM_BASE_UTF8_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ieum {

// Offset of the first byte that does not begin or continue a well-formed character (overlong forms, surrogates and
// values above U+10FFFF are ill-formed); empty if all of `text` is well-formed.
std::optional<size_t> FindInvalidUtf8(std::string_view text);

// `text` with every byte that is not part of a well-formed character replaced by U+FFFD.
std::string WellFormed(std::string_view text);

// Any byte of a character but its first.
constexpr bool IsContinuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

struct CodePoint {
  char32_t value = 0;
  uint32_t size = 0;  // bytes
};

// The character at `offset`, or the one that ends before it. REQUIRES: `text` is well-formed, `offset` a boundary;
// DecodeAt: offset < size; DecodeBefore: offset > 0.
// Defined here because every scan of the text calls them for each character.
inline CodePoint DecodeAt(std::string_view text, size_t offset) {
  const auto byte = [&](size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[offset + i])); };
  const char32_t a = byte(0);
  if (a < 0x80) return {a, 1};
  if (a < 0xE0) return {(a & 0x1F) << 6 | (byte(1) & 0x3F), 2};
  if (a < 0xF0) return {(a & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  return {(a & 0x07) << 18 | (byte(1) & 0x3F) << 12 | (byte(2) & 0x3F) << 6 | (byte(3) & 0x3F), 4};
}

inline CodePoint DecodeBefore(std::string_view text, size_t offset) {
  do {
    --offset;
  } while (IsContinuation(text[offset]));
  return DecodeAt(text, offset);
}

void AppendUtf8(char32_t value, std::string* out);

// Code points, and UTF-16 units, in well-formed `text`.
size_t CountCodePoints(std::string_view text);
size_t CountUtf16Units(std::string_view text);

constexpr bool IsHangulSyllable(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }
constexpr bool IsAsciiDigit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool IsAsciiUpper(char32_t c) { return c >= 'A' && c <= 'Z'; }
constexpr bool IsAsciiLower(char32_t c) { return c >= 'a' && c <= 'z'; }
constexpr bool IsAsciiLetter(char32_t c) { return IsAsciiUpper(c) || IsAsciiLower(c); }

}  // namespace ieum

#endif  // IEUM_BASE_UTF8_H_
