#include "text/text_sketch.h"

#include <array>
#include <cstdint>
#include <limits>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr size_t kRun = 8;
constexpr size_t kBins = std::tuple_size_v<TextSketch>;
constexpr uint64_t kBase = 0x9e3779b97f4a7c15;
constexpr uint64_t kEmpty = std::numeric_limits<uint64_t>::max();

constexpr uint64_t Power(uint64_t base, size_t exponent) {
  uint64_t power = 1;
  while (exponent-- > 0) power *= base;
  return power;
}

// The finaliser of SplitMix64: every bit of the result depends on every bit of `x`.
constexpr uint64_t Mix(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

// Letters and digits, roughly: reprints differ in quotation marks, dots and dashes, and those are either ASCII or stand
// in the blocks of punctuation.
constexpr bool Counts(char32_t c) {
  if (c < 0x80) return IsAsciiLetter(c) || IsAsciiDigit(c);
  return c > 0xBF && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) && !(c >= 0xFE00 && c <= 0xFF0F);
}

}  // namespace

TextSketch MakeTextSketch(std::string_view text) {
  std::array<uint64_t, kBins> least;
  least.fill(kEmpty);
  // The hash of the last kRun characters as a polynomial in kBase, so that the oldest one can be taken out.
  std::array<char32_t, kRun> window = {};
  uint64_t rolling = 0;
  size_t count = 0;
  const auto add_run = [&least](uint64_t run) {
    const uint64_t hash = Mix(run);
    uint64_t& bin = least[hash >> 58];
    if (hash < bin) bin = hash;
  };
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = DecodeAt(text, at);
    at += c.size;
    if (!Counts(c.value)) continue;
    const char32_t value = IsAsciiUpper(c.value) ? c.value + ('a' - 'A') : c.value;
    char32_t& oldest = window[count++ % kRun];
    rolling = rolling * kBase + value - oldest * Power(kBase, kRun);
    oldest = value;
    if (count >= kRun) add_run(rolling);
  }
  TextSketch sketch = {};
  if (count == 0) return sketch;
  if (count < kRun) add_run(rolling);
  for (size_t i = 0; i < kBins; ++i) {
    size_t distance = 0;
    while (least[(i + distance) % kBins] == kEmpty) ++distance;
    sketch[i] = static_cast<uint8_t>(Mix(least[(i + distance) % kBins] + distance) & 0xFF);
  }
  return sketch;
}

int CountEqual(const TextSketch& a, const TextSketch& b) {
  int equal = 0;
  for (size_t i = 0; i < kBins; ++i) equal += a[i] == b[i] ? 1 : 0;
  return equal;
}

}  // namespace ieum
