// What speaks for and against an unlisted word as a name.
#ifndef IEUM_MENTION_SIGNS_H_
#define IEUM_MENTION_SIGNS_H_

#include <array>
#include <cstddef>

#include "ieum/extraction.h"
#include "mention/discovery_tables.h"

namespace ieum {

struct Signs {
  SignSet set = 0;
  std::array<int, 5> votes{};  // for each EntityType

  void Add(Sign sign) { set |= Bit(sign); }
  bool Has(Sign sign) const { return (set & Bit(sign)) != 0; }
  void Vote(EntityType type, int weight) { votes[static_cast<size_t>(type)] += weight; }
  void Join(const Signs& other) {
    set |= other.set;
    for (size_t i = 0; i < votes.size(); ++i) votes[i] += other.votes[i];
  }
};

// Signs of which one must be there before a word is looked at any further.
constexpr SignSet kTriggers =
    Bit(Sign::kBracketAligned) | Bit(Sign::kBracketUnaligned) | Bit(Sign::kUniversity) | Bit(Sign::kQuotedProduct) |
    Bit(Sign::kMinistry) | Bit(Sign::kGroupPrefix) | Bit(Sign::kSuffixStrong) | Bit(Sign::kSuffixWeak) |
    Bit(Sign::kRightNounStrong) | Bit(Sign::kRightNounWeak) | Bit(Sign::kAppositionStrong) |
    Bit(Sign::kAppositionWeak) | Bit(Sign::kMiddleDot) | Bit(Sign::kBesideKnown) | Bit(Sign::kStockCode) |
    Bit(Sign::kRepresentative) | Bit(Sign::kAdnominalBefore) | Bit(Sign::kChipShape) | Bit(Sign::kCapitalsFirmWord) |
    Bit(Sign::kPersonTitle) | Bit(Sign::kFirmWord) | Bit(Sign::kCountryBeforeLatin) | Bit(Sign::kCountryBeforeHangul) |
    Bit(Sign::kFunding) | Bit(Sign::kSource) | Bit(Sign::kDeal);

}  // namespace ieum

#endif  // IEUM_MENTION_SIGNS_H_
