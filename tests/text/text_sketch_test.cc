#include "text/text_sketch.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "base/utf8.h"

namespace ieum {
namespace {

// `length` Hangul syllables, with a space behind every third.
std::string RandomText(size_t length, std::mt19937* random) {
  std::string text;
  for (size_t i = 0; i < length; ++i) {
    AppendUtf8(static_cast<char32_t>(0xAC00 + (*random)() % 2000), &text);
    if (i % 3 == 2) text.push_back(' ');
  }
  return text;
}

TEST(TextSketch, EstimatesWhatTwoTextsHaveInCommon) {
  std::mt19937 random(1);
  for (const double kept : {1.0, 0.9, 0.8, 0.5, 0.0}) {
    double sum = 0;
    constexpr int kRounds = 40;
    for (int round = 0; round < kRounds; ++round) {
      const auto whole = static_cast<size_t>(1000), part = static_cast<size_t>(1000 * kept);
      const std::string common = RandomText(part, &random);
      const std::string a = common + RandomText(whole - part, &random), b = common + RandomText(whole - part, &random);
      sum += CountEqual(MakeTextSketch(a), MakeTextSketch(b)) / 64.0;
    }
    EXPECT_NEAR(sum / kRounds, kept / (2 - kept), 0.04) << kept;
  }
}

TEST(TextSketch, PassesOverSpacingPunctuationAndCase) {
  const TextSketch sketch = MakeTextSketch("한빛은 10일 '나래'와 AI 반도체 분야에서 협력한다고 밝혔다.");
  EXPECT_EQ(sketch, MakeTextSketch("한빛은 10일 ‘나래’와  ai 반도체 분야에서\n협력한다고 밝혔다"));
  EXPECT_NE(sketch, MakeTextSketch("한빛은 10일 '미르'와 AI 반도체 분야에서 협력한다고 밝혔다."));
}

TEST(TextSketch, OfShortTexts) {
  EXPECT_EQ(MakeTextSketch(""), TextSketch{});
  EXPECT_EQ(MakeTextSketch(" .\n"), TextSketch{});
  EXPECT_NE(MakeTextSketch("한빛"), TextSketch{});
  EXPECT_NE(MakeTextSketch("한빛"), MakeTextSketch("나래"));
}

}  // namespace
}  // namespace ieum
