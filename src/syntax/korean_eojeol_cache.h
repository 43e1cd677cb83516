// The last eojeols read, so that the words an article repeats are read once. What an eojeol is depends on its letters
// and on what the word before it makes likely, and on nothing else.
//
// Each pair has one place, and the latest there stays: bounded, and no order to keep. Belongs to one thread.
#ifndef IEUM_SYNTAX_KOREAN_EOJEOL_CACHE_H_
#define IEUM_SYNTAX_KOREAN_EOJEOL_CACHE_H_

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "base/blob.h"
#include "syntax/parse.h"

namespace ieum {

class KoreanEojeolCache {
 public:
  KoreanEojeolCache() : entries_(kEntries) {}

  // The word that `text` was read as when the word before made `expected` likely (a value of at most six bits); null
  // if that is not known. It stays until the next Keep. REQUIRES: `text` is not empty.
  const Word* Find(std::string_view text, uint8_t expected) const {
    const Entry& entry = entries_[PlaceOf(text, expected)];
    const bool same = entry.size == text.size() && entry.expected == expected &&
                      std::memcmp(entry.text.data(), text.data(), text.size()) == 0;
    return same ? &entry.word : nullptr;
  }

  void Keep(std::string_view text, uint8_t expected, const Word& word) {
    if (text.size() > kMaxBytes) return;
    Entry& entry = entries_[PlaceOf(text, expected)];
    entry.size = static_cast<uint8_t>(text.size());
    entry.expected = expected;
    std::memcpy(entry.text.data(), text.data(), text.size());
    entry.word = word;
  }

 private:
  static constexpr size_t kEntries = 2048;
  static constexpr size_t kMaxBytes = 30;  // ten syllables

  struct Entry {
    uint8_t size = 0;  // bytes; 0: free
    uint8_t expected = 0;
    std::array<char, kMaxBytes> text;
    Word word;
  };

  static size_t PlaceOf(std::string_view text, uint8_t expected) { return (QuickHash(text) + expected) % kEntries; }

  std::vector<Entry> entries_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_EOJEOL_CACHE_H_
