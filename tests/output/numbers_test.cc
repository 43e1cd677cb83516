#include "output/numbers.h"

#include <gtest/gtest.h>

#include <limits>

namespace ieum {
namespace {

TEST(Numbers, SharesHaveThreeDecimalsAtMost) {
  struct Case {
    double value;
    const char* text;
  };
  constexpr Case kCases[] = {{0, "0"},         {1, "1"},           {0.5, "0.5"},  {0.85, "0.85"}, {0.8499999, "0.85"},
                             {0.001, "0.001"}, {0.0004, "0"},      {0.9996, "1"}, {0.05, "0.05"}, {1.5, "1"},
                             {-1, "0"},        {0.123456, "0.123"}};
  for (const Case& c : kCases) {
    std::string text;
    AppendShare(c.value, &text);
    EXPECT_EQ(text, c.text);
  }
}

TEST(Numbers, DecimalsHaveASignAndThreePlacesAtMost) {
  struct Case {
    double value;
    const char* text;
  };
  constexpr Case kCases[] = {{0, "0"},   {-1.25, "-1.25"}, {-0.0004, "0"}, {12.3456, "12.346"},
                             {-3, "-3"}, {-0.05, "-0.05"}};
  for (const Case& c : kCases) {
    std::string text;
    AppendRounded(c.value, &text);
    EXPECT_EQ(text, c.text);
  }
}

TEST(Numbers, GroupsOfThree) {
  struct Case {
    Amount value;
    const char* text;
  };
  constexpr Case kCases[] = {{0, "0"},
                             {999, "999"},
                             {1000, "1,000"},
                             {176'260'000'000'000, "176,260,000,000,000"},
                             {{179999, 2}, "1,799.99"},
                             {{5, 1}, "0.5"},
                             {-100, "-100"},
                             {-1000, "-1,000"},
                             {12'345, "12,345"}};
  for (const Case& c : kCases) {
    std::string text;
    AppendGrouped(c.value, &text);
    EXPECT_EQ(text, c.text);
  }
}

TEST(Numbers, AllOfSixtyFourBits) {
  std::string text;
  AppendInteger(std::numeric_limits<int64_t>::min(), &text);
  EXPECT_EQ(text, "-9223372036854775808");
}

}  // namespace
}  // namespace ieum
