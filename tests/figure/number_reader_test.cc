#include "figure/number_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "embedded.h"

namespace ieum {
namespace {

const FigureTables& Tables() {
  static const FigureTables tables(EmbeddedFigureTables());
  return tables;
}

TEST(ReadNumber, ReadsTheLongestNumber) {
  const struct {
    const char* text;
    uint32_t size;
    std::optional<Amount> value;
  } kCases[] = {
      {"", 0, std::nullopt},
      {"가", 0, std::nullopt},
      {"12", 2, 12},
      {"1,234,567", 9, 1234567},
      {"12,34", 2, 12},
      {"1.5조", 6, 1500000000000},
      {"1.5", 3, Amount(15, 1)},                 //
      {"4천820만", 10, 48200000},                //
      {"4천1820만", 4, 4000},                    // the rest must be below the unit before it
      {"135억이", 6, 13500000000},               // a particle, not a two
      {"이", 0, std::nullopt},                   // no number without a unit
      {"이천", 6, 2000},                         //
      {"9223372036854775807", 19, INT64_MAX},    //
      {"9223372036854775808", 0, std::nullopt},  // does not fit
      {"twenty-five million", 19, 25000000},     //
      {"half a billion", 14, 500000000},         //
      {"5 a share", 1, 5},                       //
      {"5 millionaires", 1, 5},                  //
      {"3m", 2, 3000000},                        //
      {"3 m", 1, 3},                             // glued only
      {"2 million 3", 9, 2000000},               //
  };
  for (const auto& c : kCases) {
    const Number number = ReadNumber(c.text, Tables());
    EXPECT_EQ(number.size, c.size) << c.text;
    EXPECT_EQ(number.value, c.value) << c.text;
    EXPECT_FALSE(number.vague) << c.text;
  }
}

TEST(ReadNumber, KnowsVagueNumbers) {
  for (const char* text : {"수십억", "수 조", "몇백만", "tens of billions", "several hundred million", "billions"}) {
    const Number number = ReadNumber(text, Tables());
    EXPECT_EQ(number.size, std::string_view(text).size()) << text;
    EXPECT_TRUE(number.vague) << text;
    EXPECT_EQ(number.value, std::nullopt) << text;
  }
}

// Every amount, written in digits and units, reads back as itself.
TEST(ReadNumber, UndoesWriting) {
  constexpr struct {
    int64_t value;
    const char* word;
  } kUnits[] = {{1000000000000, "조"}, {100000000, "억"}, {10000, "만"}, {1, ""}};
  uint64_t state = 1;
  for (int i = 0; i < 2000; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    const auto amount = static_cast<int64_t>((state >> 11) % 10'000'000'000'000'000u >> (i % 40));
    if (amount == 0) continue;
    std::string plain, spaced;
    int64_t rest = amount;
    for (const auto& unit : kUnits) {
      const int64_t count = rest / unit.value;
      rest %= unit.value;
      if (count == 0) continue;
      plain += std::to_string(count) + unit.word;
      std::string grouped = std::to_string(count);
      if (grouped.size() > 3) grouped.insert(grouped.size() - 3, ",");
      spaced += (spaced.empty() ? "" : " ") + grouped + unit.word;
    }
    for (const std::string& text : {plain, spaced, std::to_string(amount)}) {
      const Number number = ReadNumber(text, Tables());
      EXPECT_EQ(number.size, text.size()) << text;
      EXPECT_EQ(number.value, amount) << text;
    }
  }
}

}  // namespace
}  // namespace ieum
