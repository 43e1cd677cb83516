// The first two characters of a set of words: rules out nearly every place of a text before a trie is walked.
#ifndef IEUM_FIGURE_FIRST_CHARACTERS_H_
#define IEUM_FIGURE_FIRST_CHARACTERS_H_

#include <cstdint>
#include <span>
#include <vector>

namespace ieum {

constexpr uint32_t kFirstCharacterBits = 1 << 15;

// Where the bit of two characters stands; `second` is 0 for whatever follows.
constexpr uint32_t FirstCharactersBit(char32_t first, char32_t second) {
  const uint32_t mixed = static_cast<uint32_t>(first) * 0x9E3779B1 ^ static_cast<uint32_t>(second) * 0x85EBCA77;
  return mixed >> 17;
}

// Says of some characters that a word begins with them when none does, never the other way round.
class FirstCharacters {
 public:
  FirstCharacters() = default;
  // Views the words that FirstCharactersBuilder made; without any no word begins with anything.
  explicit FirstCharacters(std::span<const uint64_t> words) : words_(words) {}

  // `second` is 0 at the end of the text.
  bool MayBegin(char32_t first, char32_t second) const {
    return !words_.empty() && (Has(FirstCharactersBit(first, 0)) || Has(FirstCharactersBit(first, second)));
  }

 private:
  bool Has(uint32_t bit) const { return (words_[bit / 64] >> (bit % 64) & 1) != 0; }

  std::span<const uint64_t> words_;  // kFirstCharacterBits
};

class FirstCharactersBuilder {
 public:
  // Adds the words that begin with these; `second` is 0 if any character may follow, or none.
  void Add(char32_t first, char32_t second) {
    const uint32_t bit = FirstCharactersBit(first, second);
    words_[bit / 64] |= uint64_t{1} << (bit % 64);
  }
  const std::vector<uint64_t>& words() const { return words_; }

 private:
  std::vector<uint64_t> words_ = std::vector<uint64_t>(kFirstCharacterBits / 64);
};

}  // namespace ieum

#endif  // IEUM_FIGURE_FIRST_CHARACTERS_H_
