#include "syntax/english_words.h"

#include <gtest/gtest.h>

#include "syntax/english_fixture.h"

namespace ieum {
namespace {

// What the token that is written `word` was read as: v (verb), n (noun), or another letter; `?` if there is no such
// token.
char Reading(const char* sentence, std::string_view word) {
  const TestSentence test(sentence);
  EnglishWords words(TestGrammar::Get());
  std::vector<EnglishToken> tokens;
  words.Read(test.text, test.sentence, test.names, test.figures, &tokens);
  for (const EnglishToken& token : tokens) {
    if (token.span.Of(test.text.normalized) != word) continue;
    switch (token.tag) {
      case EnglishTag::kVerb:
        return 'v';
      case EnglishTag::kNoun:
        return 'n';
      case EnglishTag::kAdverb:
        return 'a';
      case EnglishTag::kPreposition:
        return 'p';
      case EnglishTag::kSubordinator:
        return 's';
      case EnglishTag::kConjunction:
        return 'c';
      default:
        return '-';
    }
  }
  return '?';
}

TEST(EnglishWords, TellNounsFromVerbsByTheirNeighbours) {
  const struct {
    const char* sentence;
    const char* word;
    char reading;
  } kCases[] = {
      {"Hanbit placed an order with Narae.", "order", 'n'},
      {"Hanbit will order chips.", "order", 'v'},
      {"Hanbit plans to buy Narae.", "plans", 'v'},
      {"Hanbit has no plans.", "plans", 'n'},
      {"Its plan to buy Narae failed.", "plan", 'n'},
      {"Hanbit uses ChipAlpha.", "uses", 'v'},
      {"The use of chips grew.", "use", 'n'},
      {"Hanbit and Narae plan a venture.", "plan", 'v'},
      {"Hanbit's supply of chips fell.", "supply", 'n'},
      {"Narae supplies chips to Hanbit.", "supplies", 'v'},
      {"A deal worth $3m was signed.", "deal", 'n'},
      {"Hanbit leads the round.", "leads", 'v'},
      {"The round was led by Mir.", "led", 'v'},
      {"The acquired firm makes robots.", "acquired", 'n'},
      {"Narae, acquired by Hanbit, makes robots.", "acquired", 'v'},
      {"The firm makes robots.", "makes", 'v'},
      {"Hanbit will back Narae.", "back", 'v'},
      {"Hanbit came back.", "back", 'a'},
      {"Hanbit paid about $3m.", "about", 'a'},
      {"Hanbit talked about chips.", "about", 'p'},
      {"After Hanbit bought Narae it grew.", "After", 's'},
      {"After the deal it grew.", "After", 'p'},
      {"Hanbit as well as Mir invested.", "as well as", 'c'},
      {"Narae opened a data centre.", "data centre", 'n'},
      {"Narae runs two data centres.", "data centres", 'n'},
      {"Narae inked a memorandum of understanding.", "memorandum of understanding", 'n'},
      {"Hanbit is funding the lab.", "funding", 'v'},
      {"The funding came from Mir.", "funding", 'n'},
      {"Narae was founded in 2019.", "founded", 'v'},
      {"Hanbit found a partner.", "found", 'v'},
      {"Hanbit didn't buy Narae.", "buy", 'v'},
      {"Shares (ticker HBT) fell.", "HBT", '?'},
  };
  for (const auto& c : kCases) EXPECT_EQ(Reading(c.sentence, c.word), c.reading) << c.sentence << " " << c.word;
}

}  // namespace
}  // namespace ieum
