#include "output/style.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(ForTerminal, LetsOnlyOurOwnSequencesThrough) {
  struct Case {
    const char *text, *shown;
  };
  constexpr Case kCases[] = {
      {"", ""},
      {"한빛\t나래\n", "한빛\t나래\n"},
      {"\x1b[1m한빛\x1b[0m이 \x1b[36m나래\x1b[0m", "\x1b[1m한빛\x1b[0m이 \x1b[36m나래\x1b[0m"},
      {"\x1b[2J한빛", "[2J한빛"},
      {"\x1b\x1b[0m\x1b", "\x1b[0m"},
      {"한빛\x1b]0;x\x07", "한빛]0;x"},
      {"한\u009b2J빛\x7f\r\n", "한2J빛\n"},
      {"\x1b[8m\x1b[35m", "[8m\x1b[35m"},
  };
  for (const Case& c : kCases) EXPECT_EQ(ForTerminal(c.text), c.shown) << c.shown;
}

}  // namespace
}  // namespace ieum
