#include "output/shown_sum.h"

#include <array>
#include <string_view>

#include "output/numbers.h"

namespace ieum {
namespace {

struct CurrencyWords {
  std::string_view code, sign, korean;  // `sign` stands before English sums, `korean` behind Korean ones
};
constexpr std::array<CurrencyWords, 9> kCurrencies = {{{"KRW", "₩", "원"},
                                                       {"USD", "$", " 달러"},
                                                       {"EUR", "€", " 유로"},
                                                       {"JPY", "¥", " 엔"},
                                                       {"CNY", "CN¥", " 위안"},
                                                       {"GBP", "£", " 파운드"},
                                                       {"TWD", "NT$", " 대만달러"},
                                                       {"HKD", "HK$", " 홍콩달러"},
                                                       {"INR", "₹", " 루피"}}};

const CurrencyWords* WordsOf(const Currency& currency) {
  for (const CurrencyWords& words : kCurrencies) {
    if (words.code == View(currency)) return &words;
  }
  return nullptr;
}

// Unsigned, because the least number has no negative.
using Digits64 = uint64_t;

std::string Grouped(Digits64 value) {
  std::string text;
  AppendGrouped(static_cast<int64_t>(value), &text);
  return text;
}

// The two highest groups of four digits that are not empty.
std::string Korean(Digits64 value, bool* exact) {
  constexpr std::array<std::string_view, 5> kUnits = {"", "만", "억", "조", "경"};
  constexpr Digits64 kGroup = 10'000;
  std::array<Digits64, kUnits.size()> groups = {};
  for (Digits64& group : groups) {
    group = value % kGroup;
    value /= kGroup;
  }
  std::string text;
  size_t shown = 0;
  *exact = true;
  for (size_t i = groups.size(); i-- > 0;) {
    if (groups[i] == 0) continue;
    if (shown == 2) {
      *exact = false;
      break;
    }
    if (shown++ > 0) text.push_back(' ');
    text.append(Grouped(groups[i])).append(kUnits[i]);
  }
  return text.empty() ? "0" : text;
}

// Two decimals of the highest unit.
std::string English(Digits64 value, bool* exact) {
  struct Unit {
    Digits64 size;
    std::string_view sign;
  };
  constexpr std::array<Unit, 4> kUnits = {
      {{1'000'000'000'000, "T"}, {1'000'000'000, "B"}, {1'000'000, "M"}, {1'000, "K"}}};
  for (const Unit& unit : kUnits) {
    if (value < unit.size) continue;
    const Digits64 hundredths = value / (unit.size / 100);
    *exact = hundredths * (unit.size / 100) == value;
    std::string text;
    AppendGrouped(Amount(static_cast<int64_t>(hundredths), 2), &text);
    return text.append(unit.sign);
  }
  *exact = true;
  return Grouped(value);
}

}  // namespace

std::string ShownSum(int64_t amount, const Currency& currency, Language language) {
  const Digits64 value = amount < 0 ? Digits64{0} - static_cast<Digits64>(amount) : static_cast<Digits64>(amount);
  const CurrencyWords* const words = WordsOf(currency);
  const std::string code = " " + std::string(View(currency));
  bool exact = true;
  std::string text;
  if (language == Language::kKorean) {
    const std::string number = Korean(value, &exact);
    if (!exact) text.append("약 ");
    if (amount < 0) text.push_back('-');
    return text.append(number).append(words != nullptr ? words->korean : code);
  }
  const std::string number = English(value, &exact);
  if (!exact) text.push_back('~');
  if (amount < 0) text.push_back('-');
  if (words != nullptr) return text.append(words->sign).append(number);
  return text.append(number).append(code);
}

std::string ExactSum(int64_t amount, const Currency& currency) {
  std::string text;
  AppendGrouped(amount, &text);
  return text.append(" ").append(View(currency));
}

}  // namespace ieum
