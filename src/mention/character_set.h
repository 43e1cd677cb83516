// Sets of characters that rule out most places before a trie is walked.
#ifndef IEUM_MENTION_CHARACTER_SET_H_
#define IEUM_MENTION_CHARACTER_SET_H_

#include <cstdint>
#include <span>
#include <vector>

#include "base/utf8.h"

namespace ieum {

// Numbers for characters, below kCharacterBins: each Hangul syllable and each ASCII character has its own, the others
// share those of ASCII.
constexpr uint32_t kHangulSyllables = 11172;
constexpr uint32_t kCharacterBins = kHangulSyllables + 128;
constexpr uint32_t CharacterBin(char32_t c) {
  const uint32_t syllable = static_cast<uint32_t>(c) - 0xAC00;
  return syllable < kHangulSyllables ? syllable : kHangulSyllables + (c & 0x7F);
}

// Says of some characters that are not in the set that they are, never the other way round.
class CharacterSet {
 public:
  CharacterSet() = default;
  // Views the words that CharacterSetBuilder made; without any the set is empty.
  explicit CharacterSet(std::span<const uint64_t> words) : words_(words) {}

  bool MayHave(char32_t c) const {
    const uint32_t bin = CharacterBin(c);
    return bin / 64 < words_.size() && (words_[bin / 64] >> (bin % 64) & 1) != 0;
  }

 private:
  std::span<const uint64_t> words_;
};

class CharacterSetBuilder {
 public:
  void Add(char32_t c) { words_[CharacterBin(c) / 64] |= uint64_t{1} << (CharacterBin(c) % 64); }
  const std::vector<uint64_t>& words() const { return words_; }

 private:
  std::vector<uint64_t> words_ = std::vector<uint64_t>((kCharacterBins + 63) / 64);
};

}  // namespace ieum

#endif  // IEUM_MENTION_CHARACTER_SET_H_
