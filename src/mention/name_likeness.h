// Whether a Hangul word sounds like a name: transliterations (클레이디스) score high, Sino-Korean compounds (병목현상)
// low. The mean, over the syllables and pairs of syllables of the word, of the log-odds that they come from the names
// of the gazetteer rather than from common nouns; computed from both when the tables are compiled.
#ifndef IEUM_MENTION_NAME_LIKENESS_H_
#define IEUM_MENTION_NAME_LIKENESS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/blob.h"

namespace ieum {

// Adds the statistics of `names` against `nouns` to `writer`. Only their Hangul counts.
void CompileNameLikeness(const std::vector<std::string>& names, const std::vector<std::string>& nouns,
                         BlobWriter* writer);

class NameLikeness {
 public:
  explicit NameLikeness(const Blob& blob);

  // About -3 to 3; 0 for a word without Hangul. Words of two syllables and less are hardly told apart.
  float Of(std::string_view word) const;

 private:
  std::span<const uint32_t> grams_;  // sorted
  std::span<const float> values_;    // log-odds of each gram; the last is that of a gram never seen
};

}  // namespace ieum

#endif  // IEUM_MENTION_NAME_LIKENESS_H_
