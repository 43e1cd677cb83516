#include "output/shown_sum.h"

#include <gtest/gtest.h>

#include <limits>

namespace ieum {
namespace {

TEST(ShownSum, IsWrittenAsThePressDoes) {
  struct Case {
    int64_t amount;
    Currency currency;
    const char *korean, *english;
  };
  constexpr Currency kWon = {'K', 'R', 'W'}, kDollar = {'U', 'S', 'D'}, kFranc = {'C', 'H', 'F'};
  const Case kCases[] = {
      {120'000'000'000, kWon, "1,200억원", "₩120B"},
      {2'500'000'000'000, kWon, "2조 5,000억원", "₩2.5T"},
      {1'200'000'000, kDollar, "12억 달러", "$1.2B"},
      {1'234'567'890, kDollar, "약 12억 3,456만 달러", "~$1.23B"},
      {1'000'000'010'000, kWon, "1조 1만원", "~₩1T"},
      {9'999, kDollar, "9,999 달러", "~$9.99K"},
      {999, kDollar, "999 달러", "$999"},
      {5'000'000, kFranc, "500만 CHF", "5M CHF"},
      {0, kWon, "0원", "₩0"},
      {-300'000'000, kWon, "-3억원", "-₩300M"},
      {std::numeric_limits<int64_t>::max(), kWon, "약 922경 3,372조원", "~₩9,223,372.03T"},
      {std::numeric_limits<int64_t>::min(), kWon, "약 -922경 3,372조원", "~-₩9,223,372.03T"},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(ShownSum(c.amount, c.currency, Language::kKorean), c.korean);
    EXPECT_EQ(ShownSum(c.amount, c.currency, Language::kEnglish), c.english);
  }
  EXPECT_EQ(ExactSum(120'000'000'000, kWon), "120,000,000,000 KRW");
}

}  // namespace
}  // namespace ieum
