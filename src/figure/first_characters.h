// The first two characters of a set of words: rules out nearly every place of a text before a trie is walked.
#ifndef IEUM_FIGURE_FIRST_CHARACTERS_H_
#define IEUM_FIGURE_FIRST_CHARACTERS_H_

#include <cstdint>
#include <span>
#include <vector>

namespace ieum {

constexpr uint32_t kFirstCharacterBits = 1 << 15;

// The first two characters of a place; `second` is 0 at the end of the text.
class TwoCharacters {
 public:
  constexpr TwoCharacters(char32_t first, char32_t second)
      : first_(Bit(first * 0x9E3779B1)), both_(Bit(first * 0x9E3779B1 ^ second * 0x85EBCA77)) {}

  // Where their bits stand: that of the first one whatever follows, and that of both.
  constexpr uint32_t first() const { return first_; }
  constexpr uint32_t both() const { return both_; }

 private:
  static constexpr uint32_t Bit(uint32_t mixed) { return mixed >> 17; }

  uint32_t first_, both_;  // below kFirstCharacterBits
};

// Says of some characters that a word begins with them when none does, never the other way round.
class FirstCharacters {
 public:
  FirstCharacters() = default;
  // Views the words that FirstCharactersBuilder made; without any no word begins with anything.
  explicit FirstCharacters(std::span<const uint64_t> words) : words_(words) {}

  bool MayBegin(TwoCharacters place) const { return !words_.empty() && (Has(place.first()) || Has(place.both())); }

 private:
  bool Has(uint32_t bit) const { return (words_[bit / 64] >> (bit % 64) & 1) != 0; }

  std::span<const uint64_t> words_;  // kFirstCharacterBits
};

class FirstCharactersBuilder {
 public:
  // Adds the words that begin with these; `second` is 0 if any character may follow, or none.
  void Add(char32_t first, char32_t second) {
    const uint32_t bit = TwoCharacters(first, second).both();
    words_[bit / 64] |= uint64_t{1} << (bit % 64);
  }
  const std::vector<uint64_t>& words() const { return words_; }

 private:
  std::vector<uint64_t> words_ = std::vector<uint64_t>(kFirstCharacterBits / 64);
};

}  // namespace ieum

#endif  // IEUM_FIGURE_FIRST_CHARACTERS_H_
