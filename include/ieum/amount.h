// An exact amount of money: no floating point, so 2.3억 is 230000000 and $1,799.99 is $1,799.99.
#ifndef IEUM_AMOUNT_H_
#define IEUM_AMOUNT_H_

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace ieum {

// `digits` / 10^`decimals`. Equal amounts are equal member by member: the last decimal is never 0.
struct Amount {
  static constexpr uint8_t kMaxDecimals = 9;

  int64_t digits = 0;    // 179999
  uint8_t decimals = 0;  // 2: so many of the digits stand behind the point; at most kMaxDecimals

  constexpr Amount() = default;
  // A whole number is an amount.
  constexpr Amount(int64_t whole) : digits(whole) {}  // NOLINT(google-explicit-constructor)
  // Drops zeros at the end of the decimals.
  constexpr Amount(int64_t all_digits, uint8_t behind_point) : digits(all_digits), decimals(behind_point) {
    for (; decimals > 0 && digits % 10 == 0; --decimals) digits /= 10;
  }

  // The amount in whole units, if it is one.
  constexpr std::optional<int64_t> whole() const { return decimals == 0 ? std::optional(digits) : std::nullopt; }

  friend constexpr bool operator==(const Amount&, const Amount&) = default;
};

std::strong_ordering operator<=>(const Amount& a, const Amount& b);

// "1799.99", "-3", "0.5": a JSON number.
std::string ToString(const Amount& amount);

}  // namespace ieum

#endif  // IEUM_AMOUNT_H_
