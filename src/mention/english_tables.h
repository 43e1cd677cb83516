// The words that tell names in English text: data/words/en_*.tsv in one trie.
#ifndef IEUM_MENTION_ENGLISH_TABLES_H_
#define IEUM_MENTION_ENGLISH_TABLES_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "gazetteer/double_array.h"
#include "ieum/extraction.h"
#include "ieum/result.h"

namespace ieum {

// A set of English lists; one bit a list. What each means stands in the comments of its file.
using EnglishSet = uint32_t;
namespace english {
constexpr EnglishSet Bit(int i) { return EnglishSet{1} << i; }
constexpr EnglishSet kFunction = Bit(0);  // en_not_names, by kind
constexpr EnglishSet kTime = Bit(1);
constexpr EnglishSet kRegion = Bit(2);
constexpr EnglishSet kRole = Bit(3);
constexpr EnglishSet kCommon = Bit(4);
constexpr EnglishSet kTitle = Bit(5);
constexpr EnglishSet kEvent = Bit(6);
constexpr EnglishSet kPlace = Bit(7);
constexpr EnglishSet kGivenName = Bit(8);
constexpr EnglishSet kPersonBefore = Bit(9);
constexpr EnglishSet kPersonBehind = Bit(10);
constexpr EnglishSet kFirmHead = Bit(11);   // en_heads, end
constexpr EnglishSet kLegalHead = Bit(12);  // en_heads, legal
constexpr EnglishSet kBodyHead = Bit(13);   // en_heads, any
constexpr EnglishSet kOfHead = Bit(14);     // en_heads, of
// Cues, strong and weak; four types each, in the order of EntityType: shift by the type.
constexpr int kBeforeShift = 15;
constexpr int kBehindShift = 19;
constexpr int kWeakBeforeShift = 23;
constexpr int kWeakBehindShift = 27;
constexpr int kTypes = 4;
constexpr EnglishSet Of(int shift, EntityType type) { return Bit(shift + static_cast<int>(type)); }
constexpr EnglishSet AllOf(int shift) { return EnglishSet{15} << shift; }
}  // namespace english

// Adds the lists of `folder` (data/words) to `writer`.
Diagnostics CompileEnglishTables(const std::string& folder, BlobWriter* writer);

class EnglishTables {
 public:
  explicit EnglishTables(const Blob& blob)
      : trie_(blob.Get<DoubleArray::Unit>("english.trie")), sets_(blob.Get<EnglishSet>("english.sets")) {}

  // The lists that hold exactly `word`.
  EnglishSet Of(std::string_view word) const {
    const uint32_t value = trie_.Find(word);
    return value == DoubleArray::kNoValue ? 0 : sets_[value];
  }

  struct Found {
    uint32_t size = 0;  // bytes; 0: none
    EnglishSet lists = 0;
  };
  // The longest entry of one of `lists` that `text` has at `offset`, and that no letter or digit continues.
  Found LongestAt(std::string_view text, size_t offset, EnglishSet lists) const;

 private:
  DoubleArray trie_;
  std::span<const EnglishSet> sets_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_ENGLISH_TABLES_H_
