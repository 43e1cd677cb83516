#include "syntax/english_inflection.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ieum {
namespace {

TEST(EnglishInflection, MakesRegularForms) {
  const struct {
    const char* word;
    const char* s;
    const char* ed;
    const char* ing;
  } kCases[] = {
      {"supply", "supplies", "supplied", "supplying"},
      {"buy", "buys", "buyed", "buying"},
      {"use", "uses", "used", "using"},
      {"plan", "plans", "planned", "planning"},
      {"commit", "commits", "committed", "committing"},
      {"offer", "offers", "offered", "offering"},
      {"launch", "launches", "launched", "launching"},
      {"tie", "ties", "tied", "tying"},
      {"agree", "agrees", "agreed", "agreeing"},
      {"show", "shows", "showed", "showing"},
      {"process", "processes", "processed", "processing"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(WithS(c.word), c.s);
    const auto ed = WithEd(c.word);
    EXPECT_NE(std::find(ed.begin(), ed.end(), c.ed), ed.end()) << c.word;
    const auto ing = WithIng(c.word);
    EXPECT_NE(std::find(ing.begin(), ing.end(), c.ing), ing.end()) << c.word;
  }
}

TEST(EnglishInflection, InflectsTheLastOfSeveralWords) {
  EXPECT_EQ(WithS("supply contract"), "supply contracts");
  EXPECT_EQ(WithS("subsidiary company"), "subsidiary companies");
}

}  // namespace
}  // namespace ieum
