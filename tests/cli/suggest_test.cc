#include "cli/suggest.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(EditDistance, CountsLetters) {
  struct Case {
    const char *a, *b;
    size_t distance;
  };
  constexpr Case kCases[] = {{"", "", 0},          {"", "abc", 3},         {"graph", "graph", 0}, {"grpah", "graph", 1},
                             {"gaph", "graph", 1}, {"grraph", "graph", 1}, {"greph", "graph", 1}, {"abc", "xyz", 3}};
  for (const Case& c : kCases) {
    EXPECT_EQ(EditDistance(c.a, c.b), c.distance) << c.a;
    EXPECT_EQ(EditDistance(c.b, c.a), c.distance) << c.a;
  }
}

TEST(Nearest, GuessesOnlyWhatIsNear) {
  const std::vector<std::string> known = {"extract", "graph", "explain", "--format", "--offsets"};
  struct Case {
    const char *word, *guess;
  };
  constexpr Case kCases[] = {{"grpah", "graph"},
                             {"exract", "extract"},
                             {"explian", "explain"},
                             {"--fromat", "--format"},
                             {"--offset", "--offsets"},
                             {"news", ""},
                             {"article", ""},
                             {"", ""},
                             {"한빛", ""}};
  for (const Case& c : kCases) EXPECT_EQ(Nearest(c.word, known), c.guess) << c.word;
}

}  // namespace
}  // namespace ieum
