#include "mention/name_likeness.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "mention/characters.h"

namespace ieum {
namespace {

constexpr double kAdded = 0.3;  // to every count, so that what was never seen keeps a little probability
constexpr uint32_t kSyllables = 11172;

// Calls `f` with the number of every syllable and every pair of neighbouring syllables of `word`.
template <typename Function>
void ForEachGram(std::string_view word, Function f) {
  uint32_t previous = 0;
  for (size_t i = 0; i < word.size();) {
    const CodePoint c = DecodeAt(word, i);
    const uint32_t syllable = IsHangulSyllable(c.value) ? static_cast<uint32_t>(c.value) - 0xAC00 + 1 : 0;
    if (syllable != 0) {
      f(syllable);
      if (previous != 0) f(previous * (kSyllables + 1) + syllable);
    }
    previous = syllable;
    i += c.size;
  }
}

}  // namespace

void CompileNameLikeness(const std::vector<std::string>& names, const std::vector<std::string>& nouns,
                         BlobWriter* writer) {
  struct Count {
    double name = 0, noun = 0;
  };
  std::map<uint32_t, Count> counts;
  double all_names = 0, all_nouns = 0;
  for (const std::string& name : names) {
    ForEachGram(name, [&](uint32_t gram) { ++counts[gram].name, ++all_names; });
  }
  for (const std::string& noun : nouns) {
    ForEachGram(noun, [&](uint32_t gram) { ++counts[gram].noun, ++all_nouns; });
  }
  const double grams = static_cast<double>(counts.size());
  const auto log_odds = [&](const Count& count) {
    return static_cast<float>(std::log((count.name + kAdded) / (all_names + kAdded * grams)) -
                              std::log((count.noun + kAdded) / (all_nouns + kAdded * grams)));
  };
  std::vector<uint32_t> keys;
  std::vector<float> values;
  for (const auto& [gram, count] : counts) {
    keys.push_back(gram);
    values.push_back(log_odds(count));
  }
  values.push_back(log_odds({}));
  writer->Add("likeness.grams", keys);
  writer->Add("likeness.values", values);
}

NameLikeness::NameLikeness(const Blob& blob)
    : grams_(blob.Get<uint32_t>("likeness.grams")), values_(blob.Get<float>("likeness.values")) {}

float NameLikeness::Of(std::string_view word) const {
  float sum = 0;
  int count = 0;
  ForEachGram(word, [&](uint32_t gram) {
    const auto at = std::lower_bound(grams_.begin(), grams_.end(), gram);
    const bool seen = at != grams_.end() && *at == gram;
    sum += seen ? values_[static_cast<size_t>(at - grams_.begin())] : values_.back();
    ++count;
  });
  return count == 0 ? 0 : sum / static_cast<float>(count);
}

}  // namespace ieum
