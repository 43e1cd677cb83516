#include "ieum/amount.h"

namespace ieum {
namespace {

constexpr int64_t PowerOfTen(int exponent) {
  int64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

// What stands behind the point, as a count of the smallest decimals there are.
int64_t Fraction(const Amount& amount) {
  return amount.digits % PowerOfTen(amount.decimals) * PowerOfTen(Amount::kMaxDecimals - amount.decimals);
}

}  // namespace

std::strong_ordering operator<=>(const Amount& a, const Amount& b) {
  const auto whole = a.digits / PowerOfTen(a.decimals) <=> b.digits / PowerOfTen(b.decimals);
  return whole != 0 ? whole : Fraction(a) <=> Fraction(b);
}

std::string ToString(const Amount& amount) {
  std::string text = std::to_string(amount.digits);
  if (amount.decimals == 0) return text;
  const size_t sign = amount.digits < 0 ? 1 : 0;
  if (text.size() - sign <= amount.decimals) text.insert(sign, amount.decimals + 1 + sign - text.size(), '0');
  return text.insert(text.size() - amount.decimals, ".");
}

}  // namespace ieum
