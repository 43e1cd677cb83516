#include "base/utf8.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(FindInvalidUtf8, GivesOffsetOfFirstFault) {
  const struct {
    std::string_view text;
    std::optional<size_t> offset;
  } kCases[] = {
      {"", std::nullopt},
      {"ieum 이음 🚀", std::nullopt},
      {"a\x80", 1},             // continuation without a lead
      {"\xC0\xAF", 0},          // overlong
      {"\xE0\x80\x80", 0},      // overlong
      {"이\xED\xA0\x80", 3},    // surrogate
      {"\xF4\x90\x80\x80", 0},  // above U+10FFFF
      {"\xF0\x9F\x9A", 0},      // cut short
      {"이\xEC\x9D", 3},        // cut short
      {"\xFE", 0},
  };
  for (const auto& c : kCases) EXPECT_EQ(FindInvalidUtf8(c.text), c.offset) << c.text;
}

TEST(Utf8, DecodesBothWays) {
  const std::string_view text = "a이🚀é";
  const char32_t kExpected[] = {U'a', U'이', U'🚀', U'é'};
  size_t offset = 0;
  for (const char32_t expected : kExpected) {
    const CodePoint c = DecodeAt(text, offset);
    EXPECT_EQ(c.value, expected);
    offset += c.size;
    EXPECT_EQ(DecodeBefore(text, offset).value, expected);
  }
  EXPECT_EQ(offset, text.size());
}

TEST(Utf8, AppendUndoesDecode) {
  for (const char32_t c : {U'\0', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFF', U'\x10000', U'\x10FFFF'}) {
    std::string out;
    AppendUtf8(c, &out);
    EXPECT_EQ(DecodeAt(out, 0).value, c);
    EXPECT_EQ(DecodeAt(out, 0).size, out.size());
  }
}

TEST(Utf8, CountsInEachUnit) {
  EXPECT_EQ(CountCodePoints("🚀 삼성전자"), 6u);
  EXPECT_EQ(CountUtf16Units("🚀 삼성전자"), 7u);
}

TEST(Utf8, WellFormedReplacesWhatIsNot) {
  struct Case {
    const char *text, *well_formed;
  };
  constexpr Case kCases[] = {{"", ""},
                             {"한빛", "한빛"},
                             {"\xFF", "\uFFFD"},
                             {"a\xED\xA0\x80z", "a\uFFFD\uFFFD\uFFFDz"},
                             {"한\xEB\xB9", "한\uFFFD\uFFFD"}};
  for (const Case& c : kCases) EXPECT_EQ(WellFormed(c.text), c.well_formed) << c.text;
}

}  // namespace
}  // namespace ieum
