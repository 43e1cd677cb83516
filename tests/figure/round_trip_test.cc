// Any amount, written in any style and read back, is itself.
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <vector>

#include "embedded.h"
#include "figure/figure_finder.h"
#include "text/text_reader.h"

namespace ieum {
namespace {

struct Unit {
  int64_t value;
  const char* word;
};
constexpr Unit kBig[] = {{1'000'000'000'000, "조"}, {100'000'000, "억"}, {10'000, "만"}, {1, ""}};
constexpr Unit kSmall[] = {{1000, "천"}, {100, "백"}, {10, "십"}, {1, ""}};

std::string Plain(int64_t amount) { return std::to_string(amount); }

std::string Grouped(int64_t amount) {
  std::string digits = Plain(amount);
  for (size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

// Below 10,000: 3천5백20.
std::string InSmallUnits(int64_t amount) {
  std::string out;
  for (const Unit& unit : kSmall) {
    const int64_t count = amount / unit.value % 10;
    if (count != 0) out += std::to_string(count) + unit.word;
  }
  return out;
}

// Below 10,000: 삼천오백이십.
std::string InHangul(int64_t amount) {
  constexpr const char* kDigits[] = {"", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"};
  std::string out;
  for (const Unit& unit : kSmall) {
    const int64_t count = amount / unit.value % 10;
    if (count != 0) out += std::string(count == 1 && unit.value > 1 ? "" : kDigits[count]) + unit.word;
  }
  return out;
}

// 3조5000억20만1, each count written by `write`.
std::string InBigUnits(int64_t amount, const std::string& space, const std::function<std::string(int64_t)>& write) {
  std::string out;
  for (const Unit& unit : kBig) {
    const int64_t count = amount / unit.value % (unit.value == kBig[0].value ? amount : 10'000);
    if (count != 0) out += (out.empty() ? "" : space) + write(count) + unit.word;
  }
  return out;
}

// 1.25 and a word for 10^exponent.
std::string AsDecimal(int64_t amount, int exponent, const std::string& word) {
  std::string digits = Plain(amount);
  const auto decimals = static_cast<size_t>(exponent);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, ".");
  while (digits.back() == '0') digits.pop_back();
  if (digits.back() == '.') digits.pop_back();
  return digits + word;
}

// The ways to write `amount`, with the currency that each means.
std::vector<std::pair<std::string, std::string>> Spellings(int64_t amount) {
  std::vector<std::pair<std::string, std::string>> out;
  const std::string korean[] = {
      Plain(amount),
      Grouped(amount),
      InBigUnits(amount, "", Plain),
      InBigUnits(amount, " ", Plain),
      InBigUnits(amount, " ", Grouped),
      InBigUnits(amount, "", InSmallUnits),
      InBigUnits(amount, " ", InSmallUnits),
      amount < 10 ? Plain(amount) : InBigUnits(amount, "", InHangul),  // 사원, 이원 are words
      AsDecimal(amount, 12, "조"),
      AsDecimal(amount, 8, "억"),
  };
  for (const std::string& number : korean) {
    out.emplace_back(number + "원", "KRW");
    out.emplace_back(number + " 원", "KRW");
    out.emplace_back(number + "달러", "USD");
    out.emplace_back(number + " 유로", "EUR");
    out.emplace_back(number + " 대만달러", "TWD");
  }
  const std::string english[] = {Plain(amount),
                                 Grouped(amount),
                                 AsDecimal(amount, 12, " trillion"),
                                 AsDecimal(amount, 9, " billion"),
                                 AsDecimal(amount, 9, "bn"),
                                 AsDecimal(amount, 6, " million"),
                                 AsDecimal(amount, 6, "m")};
  for (const std::string& number : english) {
    out.emplace_back("$" + number, "USD");
    out.emplace_back("US$" + number, "USD");
    out.emplace_back("€" + number, "EUR");
    out.emplace_back("KRW " + number, "KRW");
    out.emplace_back(number + " euros", "EUR");
  }
  return out;
}

TEST(RoundTrip, ReadingUndoesWriting) {
  const LineTables lines(EmbeddedLineTables());
  const FigureTables tables(EmbeddedFigureTables());
  TextReader reader(lines);
  FigureFinder finder(tables);
  uint64_t state = 1;
  int count = 0;
  for (int i = 0; i < 240; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    // Of every size, most with zeros at the end, as sums have them.
    auto amount = static_cast<int64_t>((state >> 11) % 10'000'000'000'000'000u >> (i % 48));
    for (int zeros = i % 7; zeros > 0 && amount > 1000; --zeros) amount = amount / 10 * 10;
    int64_t round = 1;
    for (int zeros = i % 11; zeros > 0 && amount / round > 100; --zeros) round *= 10;
    amount = amount / round * round;
    if (amount == 0) continue;
    for (const auto& [spelling, currency] : Spellings(amount)) {
      const std::string text = "값: " + spelling + ".";
      const std::vector<Figure> figures = finder.Find(reader.Read(text), {});
      ASSERT_EQ(figures.size(), 1u) << spelling << " for " << amount;
      ASSERT_EQ(figures[0].amount, Amount(amount)) << spelling;
      ASSERT_EQ(View(figures[0].currency), currency) << spelling;
      ++count;
    }
  }
  EXPECT_GE(count, 15'000);
}

}  // namespace
}  // namespace ieum
