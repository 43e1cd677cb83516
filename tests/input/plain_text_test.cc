#include "input/plain_text.h"

#include <gtest/gtest.h>

#include <string>

namespace ieum {
namespace {

// Running text of about 60 characters a sentence.
std::string Body(int sentences) {
  std::string body;
  for (int i = 0; i < sentences; ++i) {
    body += "한빛은 나래와 함께 새 칩을 만들고 내년 봄부터 두루의 데이터센터에 넣어 시험할 계획이라고 밝혔다.";
  }
  return body;
}

TEST(SplitArticles, CutsOnlyGluedTextsByItself) {
  const std::string one = "한빛, 나래와 AI 칩 동맹\n" + Body(8);
  const std::string two = "두루 \"데이터센터 세 곳 더 짓는다\"\n" + Body(9);
  const std::string three = "Hanbit buys Narae for $300 million\n" + Body(7);
  const std::string rest = "이 기사는 두루일보가 제공한다.";
  const struct {
    const char* name;
    std::string text;
    size_t automatic;
    size_t blank_line;
  } kCases[] = {
      {"empty", "", 0, 0},
      {"blank lines only", "\n \r\n\t\n", 0, 0},
      {"one line", "한빛이 나래를 인수했다.", 1, 1},
      {"headline and body", one, 1, 1},
      {"glued", one + "\n\n" + two + "\n\n" + three + "\n", 3, 3},
      {"glued, several blank lines, white space in them", one + "\n\n \n\n" + two + "\n\n\n", 2, 2},
      {"glued, line ends of DOS", one + "\r\n\r\n" + two + "\r\n", 2, 2},
      {"a part of an article among many",
       one + "\n\n" + rest + "\n\n" + two + "\n\n" + three + "\n\n" + one + "\n\n" + two, 5, 6},
      {"paragraphs under one headline", one + "\n\n" + Body(3) + "\n\n" + Body(4), 1, 3},
      {"headline over a blank line", "한빛, 나래와 AI 칩 동맹\n\n" + Body(8) + "\n\n" + Body(9), 1, 3},
      {"short parts under sub-headings", one + "\n\n달라지는 점은 무엇인가\n" + Body(2), 1, 2},
      {"labels instead of headlines", "질문 하나\n" + Body(8) + "\n\n질문 둘\n" + Body(8), 1, 2},
      {"first lines that are sentences", Body(1) + "\n" + Body(8) + "\n\n" + Body(1) + "\n" + Body(8), 1, 2},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(SplitArticles(c.text, Split::kAuto).size(), c.automatic) << c.name;
    EXPECT_EQ(SplitArticles(c.text, Split::kBlankLine).size(), c.blank_line) << c.name;
    EXPECT_EQ(SplitArticles(c.text, Split::kNever).size(), std::min<size_t>(c.blank_line, 1)) << c.name;
  }
  const std::vector<std::string_view> parts = SplitArticles(one + "\n\n" + two + "\n", Split::kAuto);
  ASSERT_EQ(parts.size(), 2u);
}

TEST(SplitArticles, GivesPartsWithoutSurroundingBlankLines) {
  const std::string text = "\n\n가나다\n라마바\n\n \n사아자\n\n";
  EXPECT_EQ(SplitArticles(text, Split::kBlankLine), (std::vector<std::string_view>{"가나다\n라마바", "사아자"}));
  EXPECT_EQ(SplitArticles(text, Split::kNever), (std::vector<std::string_view>{"가나다\n라마바\n\n \n사아자"}));
}

TEST(Headline, IsAShortFirstLineWithTextBelow) {
  const struct {
    const char* article;
    const char* headline;
  } kCases[] = {
      {"한빛, 나래와 AI 칩 동맹\n한빛은 나래와 손잡았다.", "한빛, 나래와 AI 칩 동맹"},
      {"\r\n  한빛, 나래와 AI 칩 동맹  \r\n한빛은", "한빛, 나래와 AI 칩 동맹"},
      {"한빛의 다음 상대는 누구인가?\n나래다.", "한빛의 다음 상대는 누구인가?"},
      {"기다림은 끝났다...\n나래다.", "기다림은 끝났다..."},
      {"한빛은 나래와 손잡았다.\n두루도 함께한다.", ""},
      {"그는 \"한빛은 나래와 손잡았다.\"\n두루도 함께한다.", ""},
      {"한빛, 나래와 AI 칩 동맹\n \n", ""},
      {"칩 동맹\n한빛은", ""},
      {"![한빛 본사](https://example.com/a.jpg)\n한빛은", ""},
      {"", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Headline(c.article), c.headline) << c.article;
}

TEST(BlankLines, AreFoundFromBothEnds) {
  const struct {
    const char* text;
    size_t behind_first, behind_last;
  } kCases[] = {
      {"", 0, 0}, {"a\nb", 0, 0}, {"a\n\nb", 3, 3}, {"a\n \r\nb\n\nc", 5, 8}, {"a\n\n", 3, 3}, {"a\n\n\nb", 3, 4},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(BehindFirstBlankLine(c.text), c.behind_first) << c.text;
    EXPECT_EQ(BehindLastBlankLine(c.text), c.behind_last) << c.text;
  }
}

}  // namespace
}  // namespace ieum
