#include "syntax/english_parser.h"

#include <gtest/gtest.h>

#include <fstream>

#include "syntax/english_fixture.h"

namespace ieum {
namespace {

std::string Line(std::string_view written, bool headline) {
  const TestSentence test(written, headline);
  EnglishParser parser(TestGrammar::Get());
  Parse parse;
  parser.Read(test.text, test.sentence, test.names, test.figures, &parse);
  return ParseLine(parse, test.text.normalized, TestGrammar::Get().vocabulary());
}

// english_parse_lines.txt: sentence ||| parse line; a sentence that begins with `H:` is a headline.
TEST(EnglishParser, ReadsTheSentencesOfTheTable) {
  std::ifstream file(std::string(IEUM_SOURCE_DIR) + "/tests/syntax/english_parse_lines.txt");
  ASSERT_TRUE(file);
  std::string row;
  size_t count = 0;
  while (std::getline(file, row)) {
    const size_t cut = row.find(" ||| ");
    if (row.empty() || row[0] == '#') continue;
    ASSERT_NE(cut, std::string::npos) << row;
    std::string_view sentence = std::string_view(row).substr(0, cut);
    const bool headline = sentence.starts_with("H: ");
    if (headline) sentence.remove_prefix(3);
    EXPECT_EQ(Line(sentence, headline), row.substr(cut + 5)) << sentence;
    ++count;
  }
  EXPECT_GE(count, 80u);
}

TEST(EnglishParser, EndsOnAnySentence) {
  for (const char* sentence :
       {"", ",", "Hanbit", "which", "that that that", "to to buy", "'s 's", "(((", "and, and, and", "by by by by",
        "Hanbit's", "-backed", "was were been", "\xE2\x80\x9C\xE2\x80\x9D"}) {
    Line(sentence, false);
    Line(sentence, true);
  }
}

}  // namespace
}  // namespace ieum
