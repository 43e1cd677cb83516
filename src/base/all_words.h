// The closed sets of the output format, to go through one by one.
#ifndef IEUM_BASE_ALL_WORDS_H_
#define IEUM_BASE_ALL_WORDS_H_

#include <array>

#include "ieum/extraction.h"

namespace ieum {

inline constexpr std::array kAllRelationTypes = {
    RelationType::kPartnersWith, RelationType::kInvestsIn, RelationType::kAcquires, RelationType::kSupplies,
    RelationType::kAffiliateOf,  RelationType::kDevelops,  RelationType::kUses};
inline constexpr std::array kAllStatuses = {Status::kAsserted, Status::kPlanned, Status::kNegated};

}  // namespace ieum

#endif  // IEUM_BASE_ALL_WORDS_H_
