#include "text/text_reader.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "base/utf8.h"
#include "embedded.h"

namespace ieum {
namespace {

const LineTables& Tables() {
  static const LineTables tables(EmbeddedLineTables());
  return tables;
}

// "kind language: sentence" a line.
std::string Show(std::string_view source) {
  TextReader reader(Tables());
  const Text& text = reader.Read(source);
  std::string out;
  for (const Sentence& sentence : text.sentences) {
    out += std::string(Name(sentence.kind)) + ' ' + std::string(Name(sentence.language)) + ": ";
    out += sentence.span.Of(text.normalized);
    out += '\n';
  }
  return out;
}

TEST(TextReader, GivesSentencesWithKindAndLanguage) {
  EXPECT_EQ(Show("한빛, “나래” 품는다\r\n\r\n한빛이 나래를 인수한다.두루는 떠났다. 홍길동 기자 hong@example.kr\r\n"
                 "Hanbit's chip is \"ChipAlpha\".\n①한빛\n12,000\n[사진=한빛]\n"),
            "headline ko: 한빛, \"나래\" 품는다\n"
            "body ko: 한빛이 나래를 인수한다.\n"
            "body ko: 두루는 떠났다.\n"
            "furniture ko: 홍길동 기자 hong@example.kr\n"
            "body en: Hanbit's chip is \"ChipAlpha\".\n"
            "bullet ko: ①한빛\n"
            "headline ko: 12,000\n"  // no letters: the article's language
            "caption ko: [사진=한빛]\n");
  EXPECT_EQ(Show(""), "");
  EXPECT_EQ(Show(" \n\t\r\n"), "");
}

TEST(TextReader, KnowsTheLanguageOfAnArticle) {
  const struct {
    const char* text;
    Language language;
  } kCases[] = {
      {"한빛은 AWS, MS, OpenAI의 GPT-4o와 Claude를 쓴다.", Language::kKorean},
      {"Hanbit (한빛) bought Narae, a maker of chips in Seoul.", Language::kEnglish},
      {"12,000", Language::kKorean},
  };
  TextReader reader(Tables());
  for (const auto& c : kCases) EXPECT_EQ(reader.Read(c.text).language, c.language) << c.text;
}

// What every stage behind relies on, whatever the text.
void ExpectConsistent(TextReader* reader, const std::string& source) {
  const Text& text = reader->Read(source);
  const auto size = static_cast<uint32_t>(text.normalized.size());
  uint32_t last = 0;
  for (const Token& token : text.tokens) {
    ASSERT_LT(token.span.begin, token.span.end) << source;
    ASSERT_LE(last, token.span.begin) << source;
    ASSERT_LE(token.span.end, size) << source;
    last = token.span.end;
    const Span back = text.map.ToSource(token.span);
    ASSERT_LT(back.begin, back.end) << source;
    ASSERT_LE(back.end, source.size()) << source;
    ASSERT_FALSE(FindInvalidUtf8(back.Of(source))) << source;
  }
  uint32_t token = 0;
  last = 0;
  for (const Sentence& sentence : text.sentences) {
    ASSERT_LT(sentence.span.begin, sentence.span.end) << source;
    ASSERT_LE(last, sentence.span.begin) << source;
    ASSERT_EQ(sentence.first_token, token) << source;
    last = sentence.span.end;
    for (; token < sentence.end_token; ++token) {
      ASSERT_TRUE(sentence.span.Contains(text.tokens[token].span)) << source;
    }
    ASSERT_LE(text.map.ToSource(sentence.span).end, source.size()) << source;
  }
  ASSERT_EQ(token, text.tokens.size()) << source;
}

TEST(TextReader, IsConsistentOnAnyText) {
  constexpr std::u32string_view kAlphabet =
      U"가다한빛요.다.다 .\n\r\t  "
      U"\"'“”‘’()[]!?#aBC.U.S.12,3;:@_-·▲①②…\u200B\u0301\u1112\u1161\u11AB　ＡＩ。人工データไทย"
      U"\U0001F680\u00AD\u2028\uFE0F\u00A0";
  std::mt19937 random(11);
  TextReader reader(Tables());
  for (int i = 0; i < 30000; ++i) {
    std::string source;
    for (size_t k = random() % 40; k > 0; --k) AppendUtf8(kAlphabet[random() % kAlphabet.size()], &source);
    ASSERT_NO_FATAL_FAILURE(ExpectConsistent(&reader, source));
  }
}

}  // namespace
}  // namespace ieum
