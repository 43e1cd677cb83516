#include <gtest/gtest.h>

#include <string>

#include "syntax/korean_cases.h"

namespace ieum {
namespace {

TEST(KoreanParser, ReadsTheParseLines) {
  const std::vector<KoreanCase> cases = ReadKoreanCases("korean_parse_lines.txt");
  EXPECT_GE(cases.size(), 250u);
  for (const KoreanCase& c : cases) EXPECT_EQ(SharedKoreanFixture().Line(c.input, c.headline), c.expected) << c.input;
}

// Every index and range of a parse points into it.
void CheckIndices(const Parse& parse) {
  const auto is_phrase = [&](PhraseIndex index) {
    return index == kNoIndex || static_cast<size_t>(index) < parse.phrases.size();
  };
  const auto is_clause = [&](ClauseIndex index) {
    return index == kNoIndex || static_cast<size_t>(index) < parse.clauses.size();
  };
  for (const Phrase& phrase : parse.phrases) {
    ASSERT_LE(phrase.words.end, parse.words.size());
    ASSERT_LE(phrase.members.end, parse.mentions.size());
    ASSERT_LE(phrase.owners.end, parse.mentions.size());
    ASSERT_LE(phrase.parts.end, parse.parts.size());
    ASSERT_LE(phrase.cases.end, parse.phrase_lists.size());
    ASSERT_TRUE(is_phrase(phrase.possessor) && is_phrase(phrase.possessed) && is_clause(phrase.clause));
  }
  for (const Part& part : parse.parts) ASSERT_TRUE(is_phrase(part.possessor));
  for (const Clause& clause : parse.clauses) {
    ASSERT_TRUE(is_phrase(clause.gap) && is_phrase(clause.content) && is_phrase(clause.topic));
    ASSERT_TRUE(is_phrase(clause.default_subject) && is_clause(clause.parent) && is_clause(clause.previous));
    ASSERT_FALSE(clause.gap != kNoIndex && clause.content != kNoIndex);
    ASSERT_LE(clause.arguments.end, parse.arguments.size());
    ASSERT_LE(clause.adverbs.end, parse.adverbs.size());
    for (uint32_t i = clause.arguments.begin; i < clause.arguments.end; ++i) {
      ASSERT_TRUE(parse.arguments[i].phrase != kNoIndex && is_phrase(parse.arguments[i].phrase));
    }
  }
}

TEST(KoreanParser, GivesIndicesIntoTheParse) {
  for (const KoreanCase& c : ReadKoreanCases("korean_parse_lines.txt")) {
    CheckIndices(SharedKoreanFixture().Read(c.input, c.headline));
  }
}

TEST(KoreanParser, ReadsAnything) {
  const std::string inputs[] = {"",
                                " ",
                                "(",
                                ")",
                                "\"",
                                "…",
                                "한빛",
                                "한빛(",
                                "= 한빛",
                                "의 의 의",
                                "이다",
                                "고 고 고",
                                "\"\"\"고\"라며",
                                "12,",
                                "한빛의 한빛의 한빛의",
                                "나래와의 나래와의",
                                "등 등, 등",
                                "abc DEF 漢字 ★"};
  for (const std::string& input : inputs) {
    CheckIndices(SharedKoreanFixture().Read(input));
    CheckIndices(SharedKoreanFixture().Read(input, true));
  }
  // Long ones: a list, a chain, one word, nothing but particles.
  for (const std::string_view unit :
       {"한빛, ", "한빛이 나래를 인수하고 ", "가나다라", "을를이가 ", "(한빛", "한빛의 ", "나래가 산 "}) {
    std::string input;
    while (input.size() < 20000) input += unit;
    CheckIndices(SharedKoreanFixture().Read(input));
  }
}

TEST(KoreanParser, LinksClauses) {
  // Content clauses hang on what governs their noun, quotes on the verb of saying.
  const Parse& parse = SharedKoreanFixture().Read("한빛은 나래를 인수한다는 보도를 부인했다고 밝혔다.");
  ASSERT_EQ(parse.clauses.size(), 3u);
  EXPECT_EQ(parse.clauses[0].parent, 1);
  EXPECT_EQ(parse.clauses[0].link, Link::kContent);
  EXPECT_EQ(parse.clauses[1].parent, 2);
  EXPECT_EQ(parse.clauses[1].link, Link::kQuote);
  EXPECT_EQ(parse.clauses[2].parent, kNoIndex);
}

TEST(KoreanParser, SharesSubjectsAndMarksMoods) {
  const Parse& parse = SharedKoreanFixture().Read("한빛이 나래를 인수하려고 자금을 모았다.");
  ASSERT_EQ(parse.clauses.size(), 2u);
  EXPECT_EQ(parse.clauses[0].mood, Effect::kPlan);
  EXPECT_EQ(parse.clauses[1].previous, 0);
  EXPECT_NE(parse.clauses[1].default_subject, kNoIndex);
  EXPECT_TRUE(parse.clauses[1].Has(Clause::kPast));
}

}  // namespace
}  // namespace ieum
