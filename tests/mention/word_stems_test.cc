#include "mention/word_stems.h"

#include <gtest/gtest.h>

#include "mention/names_fixture.h"

namespace ieum {
namespace {

TEST(NextWord, KeepsSignsBetweenLatinLetters) {
  const std::string_view text = " AT&T·나래AI, GPT-4o의 'R&D'.";
  std::vector<std::string_view> words;
  for (Span word = NextWord(text, 0); !word.empty(); word = NextWord(text, word.end)) words.push_back(word.Of(text));
  EXPECT_EQ(words, (std::vector<std::string_view>{"AT&T", "나래AI", "GPT-4o의", "R&D"}));
}

// The first word of each article, up to its stem.
TEST(WordStems, TakeOffTheParticles) {
  const struct {
    const char* article;
    const char* stem;
  } kCases[] = {
      {"클레온다는 작다.", "클레온다"},
      {"클레온다에서는 작다.", "클레온다"},
      {"클레온다 대표", "클레온다"},
      {"KX에서", "KX"},
      // The article tells that the last syllable belongs to the name.
      {"나트로와 손잡았다. 나트로는 웃고 나트로의 칩은 작다.", "나트로"},
      {"아이온도에 간다. 아이온도는 크고 아이온도의 칩은 작다.", "아이온도"},
  };
  const WordStems stems(TestTables());
  for (const auto& c : kCases) {
    WordStarts starts;
    starts.Read(c.article);
    const Span word = NextWord(c.article, 0);
    const Span stem{word.begin, stems.StemEnd(starts, word)};
    EXPECT_EQ(stem.Of(c.article), c.stem) << c.article;
  }
}

}  // namespace
}  // namespace ieum
