#include "output/numbers.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace ieum {

void AppendInteger(int64_t value, std::string* out) {
  std::array<char, 24> digits;
  out->append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
}

std::string Digits(size_t value) {
  std::string digits;
  AppendInteger(static_cast<int64_t>(value), &digits);
  return digits;
}

void AppendGrouped(const Amount& value, std::string* out) {
  const std::string digits = ToString(value);
  const size_t first = digits.front() == '-' ? 1 : 0;
  const size_t point = std::min(digits.find('.'), digits.size());
  for (size_t i = 0; i < digits.size(); ++i) {
    if (i > first && i < point && (point - i) % 3 == 0) out->push_back(',');
    out->push_back(digits[i]);
  }
}

void AppendShare(double value, std::string* out) { AppendRounded(std::clamp(value, 0.0, 1.0), out); }

void AppendRounded(double value, std::string* out) {
  const int64_t thousandths = std::llabs(std::llround(value * 1000));
  if (value < 0 && thousandths > 0) out->push_back('-');
  AppendInteger(thousandths / 1000, out);
  if (thousandths % 1000 == 0) return;
  std::string decimals = std::to_string(1000 + thousandths % 1000);  // the leading 1 keeps the zeros
  decimals.erase(decimals.find_last_not_of('0') + 1);
  out->push_back('.');
  out->append(decimals, 1);
}

}  // namespace ieum
