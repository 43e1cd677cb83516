// What is known about names that no list has: their endings, the sounds of initials, and how much each sign counts.
#ifndef IEUM_MENTION_DISCOVERY_TABLES_H_
#define IEUM_MENTION_DISCOVERY_TABLES_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "gazetteer/double_array.h"
#include "ieum/extraction.h"
#include "ieum/result.h"
#include "mention/character_set.h"
#include "mention/name_likeness.h"

namespace ieum {

// Signs that an unlisted word is a name, in the order of kSignNames; what each means stands in
// data/words/discovery_weights.tsv.
enum class Sign : uint8_t {
  kBias,
  kBracketAligned,
  kBracketUnaligned,
  kUniversity,
  kQuotedProduct,
  kMinistry,
  kGroupPrefix,
  kSuffixStrong,
  kSuffixWeak,
  kSuffixOrganization,
  kSuffixCompany,
  kRightNounStrong,
  kRightNounWeak,
  kAppositionStrong,
  kAppositionWeak,
  kClassNounBefore,
  kChipShape,
  kMiddleDot,
  kBesideKnown,
  kCamelCase,
  kCountryBefore,
  kCountryBeforeLatin,
  kCountryBeforeHangul,
  kStockCode,
  kRelationBehind,
  kRelationBehindNameLike,
  kQuoted,
  kAdnominalBefore,
  kCapitalsFirmWord,
  kLatin4,
  kLatin2,
  kRepresentative,
  kAllCaps,
  kPersonTitle,
  kLatinBracketBehind,
  kBracketBehind,
  kSyllables2,
  kSyllables3,
  kSyllables4,
  kSyllables6,
  kSyllables7,
  kTitleBehind,
  kDigit,
  kParticleWith,
  kParticleOf,
  kParticleSubject,
  kParticleAt,
  kParticleObject,
  kParticleTo,
  kNoParticle,
  kTwoParticles,
  kMixedScript,
  kNameLikeness,
  kNameLikenessNegative,
  kPersonalName,
  kBeginsCommon,
  kCompound,
  kOfBefore,
  kHeadline,
  kAfterGivenName,
  kFirmWord,
  kFunding,
  kSource,
  kDeal,
  kCount,
};
// As in the table: "suffix_strong".
std::string_view Name(Sign sign);
using SignSet = uint64_t;
constexpr SignSet Bit(Sign sign) { return SignSet{1} << static_cast<int>(sign); }

// Adds the tables of `folder` (data/words) to `writer`.
Diagnostics CompileDiscoveryTables(const std::string& folder, BlobWriter* writer);

enum class EndingStrength : uint8_t { kStrong, kWeak, kLong, kType, kMinistry, kState, kSure, kAcademe };

// An ending of a name: 벤처스, 진흥원.
struct NameEnding {
  EntityType type = EntityType::kCompany;
  EndingStrength strength = EndingStrength::kStrong;
  uint8_t min_stem = 0;  // characters before it
  uint8_t size = 0;      // bytes

  bool IsOfState() const { return strength == EndingStrength::kMinistry || strength == EndingStrength::kState; }
};

// A word that ends names of several words: 가람 파트너스 is a company.
struct FirmWord {
  EntityType type = EntityType::kCompany;
  EndingStrength strength = EndingStrength::kStrong;  // or kWeak
};

class DiscoveryTables {
 public:
  explicit DiscoveryTables(const Blob& blob);

  float Weight(Sign sign) const { return weights_[static_cast<size_t>(sign)]; }
  // The longest ending of `name`, which is not empty; null if it has none.
  const NameEnding* EndingOf(std::string_view name) const;
  // What `word` makes of the words before it if it ends a name of several; null if it ends none.
  const FirmWord* FirmWordOf(std::string_view word) const;
  // Can a firm word begin with `first`?
  bool MayBeginFirmWord(char32_t first) const { return first_of_firm_words_.MayHave(first); }
  // Does `word` end like a form of a verb: 양산|하는데, 인수|하기로?
  bool IsVerbForm(std::string_view word) const;
  // May a Latin word that begins with `letter` be spelled in Hangul with `syllable` in front?
  bool SoundsLike(char32_t letter, char32_t syllable) const;
  const NameLikeness& likeness() const { return likeness_; }

 private:
  std::span<const float> weights_;    // by Sign
  DoubleArray reversed_ending_trie_;  // of endings_, from the last byte to the first
  std::span<const NameEnding> endings_;
  CharacterSet last_of_endings_;
  DoubleArray firm_word_trie_;
  std::span<const FirmWord> firm_words_;
  CharacterSet first_of_firm_words_;
  DoubleArray verb_trie_;
  std::span<const uint32_t> sounds_;  // of A to Z: a bit for each of the 19 initial consonants
  NameLikeness likeness_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_DISCOVERY_TABLES_H_
