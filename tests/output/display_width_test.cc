#include "output/display_width.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(DisplayWidth, CountsColumns) {
  struct Case {
    const char* text;
    size_t columns;
  };
  constexpr Case kCases[] = {
      {"", 0},         {"AI", 2}, {"한빛", 4}, {"한빛AI", 6}, {"漢字", 4}, {"ＡＩ", 4},  // full-width letters
      {"e\u0301", 1},                                                                    // a combining accent
      {"a\u200bb", 2},                                                                   // zero-width space
      {"·", 1},                                                                          // ambiguous width: one column
      {"\x1b[31m", 4},                                                                   // the escape itself takes none
  };
  for (const Case& c : kCases) EXPECT_EQ(DisplayWidth(c.text), c.columns) << c.text;
}

TEST(FitWidth, CutsAndCleans) {
  struct Case {
    const char* text;
    size_t columns;
    const char* fitted;
  };
  constexpr Case kCases[] = {
      {"한빛", 4, "한빛"},     {"한빛과", 4, "한…"},      {"한빛과", 5, "한빛…"}, {"abc", 3, "abc"}, {"abcd", 3, "ab…"},
      {"a\nb\tc", 9, "a b c"}, {"a\x1b[2Jb", 9, "a[2Jb"}, {"한", 1, "…"},         {"한", 0, ""},     {"", 0, ""},
  };
  for (const Case& c : kCases) EXPECT_EQ(FitWidth(c.text, c.columns), c.fitted) << c.text << " in " << c.columns;
}

}  // namespace
}  // namespace ieum
