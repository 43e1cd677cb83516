// A compiled set of words that finds the longest one at a place of a text, byte by byte, without hashing or copying.
//
// The words may be patterns: `#` stands for a number in digits, `*` for the rest of a word, and ASCII letters for both
// cases. Only LongestPattern reads them so.
#ifndef IEUM_FIGURE_WORD_TRIE_H_
#define IEUM_FIGURE_WORD_TRIE_H_

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "figure/first_characters.h"

namespace ieum {

class WordTrieBuilder {
 public:
  // False if `word` is already there (the first value stays). REQUIRES: `word` is not empty, `value` < 65535.
  bool Add(std::string_view word, uint16_t value);
  // Writes sections named `prefix` + ".labels", ".nodes".
  void Write(std::string_view prefix, BlobWriter* writer) const;
  // Writes a section named `prefix` + ".firsts", for WordTrie::MayBegin. REQUIRES: the words are not written backwards.
  void WriteFirsts(std::string_view prefix, BlobWriter* writer) const;

 private:
  std::map<std::string, uint16_t, std::less<>> words_;
};

class WordTrie {
 public:
  struct Match {
    uint32_t size = 0;  // bytes; 0: no word begins here
    uint16_t value = 0;
    explicit operator bool() const { return size != 0; }
  };

  WordTrie() = default;
  // Views the sections that a builder wrote; the blob's bytes must outlive the trie.
  WordTrie(const Blob& blob, std::string_view prefix);

  // Can a word, or a pattern in either case, begin with these two characters? Cheap; yes may be wrong, no is not.
  // REQUIRES: the builder wrote its first characters.
  bool MayBegin(TwoCharacters place) const { return firsts_.MayBegin(place); }

  // The longest word that `text` begins with.
  Match Longest(std::string_view text) const;

  // The longest word that `text` ends with, Latin letters in either case. REQUIRES: the words were added backwards, in
  // small letters.
  Match LongestBackwards(std::string_view text) const;

  // The pattern that takes most of what `text` begins with, of equal ones the more literal. One that ends with a Latin
  // letter takes whole words only. REQUIRES: the patterns have no upper-case ASCII letters.
  Match LongestPattern(std::string_view text) const;

  // Nodes lie in order of breadth, so that the children of a node are neighbours, in order of their labels.
  struct Node {
    uint32_t first_child = 0;
    uint16_t children = 0;
    uint16_t value = 0;  // of the word that ends here, plus one; 0: none does
  };

 private:
  uint32_t Child(uint32_t node, char label) const;  // 0: none
  // Whether a pattern goes on with a sign; no letter or punctuation that words begin or go on with comes before them.
  bool HasSigns(uint32_t node) const {
    return nodes_[node].children != 0 && labels_[nodes_[node].first_child] <= static_cast<uint8_t>('*');
  }
  void Walk(uint32_t node, std::string_view text, uint32_t at, char last, Match* best) const;

  std::span<const uint8_t> labels_;    // of the edge that leads to each node
  std::span<const Node> nodes_;        // [0] is the root
  std::array<uint32_t, 256> first_{};  // node for each first byte; 0: none
  FirstCharacters firsts_;
};

}  // namespace ieum

#endif  // IEUM_FIGURE_WORD_TRIE_H_
