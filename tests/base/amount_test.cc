#include "ieum/amount.h"

#include <gtest/gtest.h>

#include <limits>

namespace ieum {
namespace {

TEST(Amount, IsWrittenAsItIs) {
  constexpr struct {
    Amount amount;
    const char* text;
  } kCases[] = {
      {{}, "0"},
      {632, "632"},
      {{6325, 1}, "632.5"},
      {{179999, 2}, "1799.99"},
      {{5, 1}, "0.5"},
      {{5, 9}, "0.000000005"},
      {{-5, 1}, "-0.5"},
      {{-15, 1}, "-1.5"},
      {{1500, 2}, "15"},
      {{0, 9}, "0"},
      {std::numeric_limits<int64_t>::max(), "9223372036854775807"},
      {std::numeric_limits<int64_t>::min(), "-9223372036854775808"},
  };
  for (const auto& c : kCases) EXPECT_EQ(ToString(c.amount), c.text);
}

TEST(Amount, IsWholeOrNot) {
  EXPECT_EQ(Amount(1500, 2).whole(), 15);
  EXPECT_EQ(Amount(1501, 2).whole(), std::nullopt);
}

TEST(Amount, IsOrdered) {
  constexpr Amount kRising[] = {{-15, 1}, -1, {-5, 1},  0,       {5, 9}, {49, 2},
                                {5, 1},   1,  {101, 2}, {11, 1}, 2,      std::numeric_limits<int64_t>::max()};
  for (size_t i = 0; i < std::size(kRising); ++i) {
    for (size_t j = 0; j < std::size(kRising); ++j) {
      EXPECT_EQ(kRising[i] < kRising[j], i < j) << ToString(kRising[i]) << " " << ToString(kRising[j]);
      EXPECT_EQ(kRising[i] == kRising[j], i == j) << ToString(kRising[i]) << " " << ToString(kRising[j]);
    }
  }
}

}  // namespace
}  // namespace ieum
