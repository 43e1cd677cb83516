// What was last read of each word, so that the words that texts repeat are read once. For what depends on the letters
// of a word and a small tag, and on nothing else.
//
// Each word has one place, and the latest there stays: bounded, and no order to keep. Belongs to one thread.
#ifndef IEUM_BASE_WORD_CACHE_H_
#define IEUM_BASE_WORD_CACHE_H_

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "base/blob.h"

namespace ieum {

template <typename Value, size_t kEntries>
class WordCache {
 public:
  WordCache() : entries_(kEntries) {}

  // What was kept of `word`; null if nothing. It stays until the next Keep. REQUIRES: `word` is not empty.
  const Value* Find(std::string_view word, uint8_t tag) const {
    const Entry& entry = entries_[PlaceOf(word, tag)];
    const bool same = entry.size == word.size() && entry.tag == tag &&
                      std::memcmp(entry.word.data(), word.data(), word.size()) == 0;
    return same ? &entry.value : nullptr;
  }

  void Keep(std::string_view word, uint8_t tag, const Value& value) {
    if (word.size() > kMaxBytes) return;
    Entry& entry = entries_[PlaceOf(word, tag)];
    entry.size = static_cast<uint8_t>(word.size());
    entry.tag = tag;
    std::memcpy(entry.word.data(), word.data(), word.size());
    entry.value = value;
  }

 private:
  static constexpr size_t kMaxBytes = 28;  // nine syllables

  struct Entry {
    uint8_t size = 0;  // bytes; 0: free
    uint8_t tag = 0;
    std::array<char, kMaxBytes> word;
    Value value;
  };

  static size_t PlaceOf(std::string_view word, uint8_t tag) { return (QuickHash(word) + tag) % kEntries; }

  std::vector<Entry> entries_;
};

}  // namespace ieum

#endif  // IEUM_BASE_WORD_CACHE_H_
