#include "base/utf8.h"

#include <cstring>

namespace ieum {
namespace {

// Bytes of the well-formed character at `p`, or 0. Table 3-7 of the Unicode standard.
size_t WellFormedSize(const unsigned char* p, size_t left) {
  const unsigned char a = p[0];
  if (a < 0x80) return 1;
  if (a < 0xC2 || a > 0xF4 || left < 2) return 0;
  const unsigned char b = p[1];
  if (a < 0xE0) return IsContinuation(static_cast<char>(b)) ? 2 : 0;
  const unsigned char low = a == 0xE0 ? 0xA0 : a == 0xF0 ? 0x90 : 0x80;
  const unsigned char high = a == 0xED ? 0x9F : a == 0xF4 ? 0x8F : 0xBF;
  if (b < low || b > high) return 0;
  const size_t size = a < 0xF0 ? 3 : 4;
  if (left < size) return 0;
  for (size_t i = 2; i < size; ++i) {
    if (!IsContinuation(static_cast<char>(p[i]))) return 0;
  }
  return size;
}

}  // namespace

std::optional<size_t> FindInvalidUtf8(std::string_view text) {
  const auto* p = reinterpret_cast<const unsigned char*>(text.data());
  size_t i = 0;
  while (i < text.size()) {
    // Most of a text is ASCII and letters of three bytes that begin with E1 ... EC, as Hangul's but for a few.
    if (p[i] < 0x80) {
      ++i;
      continue;
    }
    if (p[i] >= 0xE1 && p[i] <= 0xEC && text.size() - i >= 3 && IsContinuation(text[i + 1]) &&
        IsContinuation(text[i + 2])) {
      i += 3;
      continue;
    }
    const size_t size = WellFormedSize(p + i, text.size() - i);
    if (size == 0) return i;
    i += size;
  }
  return std::nullopt;
}

void AppendUtf8(char32_t value, std::string* out) {
  const auto put = [out](char32_t byte) { out->push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (value < 0x80) {
    put(value);
  } else if (value < 0x800) {
    put(0xC0 | value >> 6);
    put(0x80 | (value & 0x3F));
  } else if (value < 0x10000) {
    put(0xE0 | value >> 12);
    put(0x80 | (value >> 6 & 0x3F));
    put(0x80 | (value & 0x3F));
  } else {
    put(0xF0 | value >> 18);
    put(0x80 | (value >> 12 & 0x3F));
    put(0x80 | (value >> 6 & 0x3F));
    put(0x80 | (value & 0x3F));
  }
}

// Eight bytes at a time: a byte is a continuation if its highest bit is set and the next is not.
size_t CountCodePoints(std::string_view text) {
  constexpr uint64_t kOnes = 0x0101010101010101;
  size_t continuations = 0;
  size_t i = 0;
  for (; text.size() - i >= 8; i += 8) {
    uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + i, sizeof bytes);
    continuations += ((bytes >> 7 & ~(bytes >> 6) & kOnes) * kOnes) >> 56;
  }
  for (; i < text.size(); ++i) continuations += IsContinuation(text[i]) ? 1 : 0;
  return text.size() - continuations;
}

size_t CountUtf16Units(std::string_view text) {
  size_t count = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    count += !IsContinuation(c);
    count += byte >= 0xF0;  // a character of four bytes is a surrogate pair
  }
  return count;
}

std::string WellFormed(std::string_view text) {
  std::string result;
  while (const std::optional<size_t> bad = FindInvalidUtf8(text)) {
    result.append(text.substr(0, *bad)).append("\xEF\xBF\xBD");
    text.remove_prefix(*bad + 1);
  }
  return result.append(text);
}

}  // namespace ieum
