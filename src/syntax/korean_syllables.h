// The first or last syllables of a set of words, a bit each: what SyllableSet views.
#ifndef IEUM_SYNTAX_KOREAN_SYLLABLES_H_
#define IEUM_SYNTAX_KOREAN_SYLLABLES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "syntax/hangul.h"

namespace ieum {

struct SyllableSetBuilder {
  std::vector<uint64_t> bits = std::vector<uint64_t>((kSyllableCount + 63) / 64);

  // Other characters are left out.
  void Add(char32_t syllable) {
    if (!IsHangulSyllable(syllable)) return;
    const uint32_t bit = syllable - kFirstHangulSyllable;
    bits[bit / 64] |= uint64_t{1} << (bit % 64);
  }
  void AddFirst(std::string_view word) { Add(DecodeAt(word, 0).value); }
  void AddLast(std::string_view word) { Add(DecodeBefore(word, word.size()).value); }
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_SYLLABLES_H_
