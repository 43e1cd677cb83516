#include "text/tokens.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "text/word_breaker.h"

namespace ieum {
namespace {

std::string Show(std::string_view text, const std::vector<Token>& tokens) {
  constexpr char kKinds[] = "HLNCMP";
  std::string out;
  for (const Token& token : tokens) {
    if (!out.empty()) out += ' ';
    out += token.span.Of(text);
    out += '/';
    out += kKinds[static_cast<size_t>(token.kind)];
  }
  return out;
}

// What the plain iterator gives for the whole text.
std::vector<Token> IcuTokens(std::string_view text) {
  static WordBreaker breaker;
  std::vector<Token> tokens;
  breaker.Break(text, 0, &tokens);
  return tokens;
}

void ExpectSame(Tokenizer* tokenizer, const std::string& text) {
  std::vector<Token> tokens;
  tokenizer->Tokenize(text, &tokens);
  const std::vector<Token> expected = IcuTokens(text);
  ASSERT_EQ(Show(text, tokens), Show(text, expected)) << "text: " << text;
  for (size_t i = 0; i < tokens.size(); ++i) ASSERT_EQ(tokens[i].span, expected[i].span) << "text: " << text;
}

TEST(Tokenizer, GivesWordsNumbersAndMarks) {
  const struct {
    const char* text;
    const char* tokens;
  } kCases[] = {
      {"", ""},
      {" \t\r\n ", ""},
      {"한빛은 나래와", "한빛은/H 나래와/H"},
      {"(한빛)", "(/P 한빛/H )/P"},
      {"한빛AI가", "한빛/H AI/L 가/H"},
      {"GPT-4o는 HBM3E", "GPT/L -/P 4o/M 는/H HBM3E/M"},
      {"1,090.5억원", "1,090.5/N 억원/H"},
      {"했다.한편", "했다/H ./P 한편/H"},
      {"U.S.의 it's a_b", "U.S/L ./P 의/H it's/L a_b/L"},
      {"美칩 韓", "美/C 칩/H 韓/C"},
      {"한빛·나래", "한빛/H ·/P 나래/H"},
      {"ㅋㅋ 한ㅋ", "ㅋㅋ/H 한/H ㅋ/H"},
      {"Café Été", "Café/L Été/L"},
      {"🚀한빛", "🚀/P 한빛/H"},
  };
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  for (const auto& c : kCases) {
    tokenizer.Tokenize(c.text, &tokens);
    EXPECT_EQ(Show(c.text, tokens), c.tokens) << c.text;
  }
}

// Characters of every kind that the word rules tell apart, the ones of articles many times more often.
constexpr std::u32string_view kAlphabet =
    U"가나다라한빛각힣가나다라마바사아자차카타파하은는이가을를abcdXYZabcABCGPT0123456789012 .,'\"()-:;_@#%&+/!?~$"
    U"        \n\t\r…·“”‘’→▲①㎡㈜％한人工知能データひらがなﾊﾝ각ㄱㅏéñß\u0301\u0308\u200D\u200B\u00AD\u2060\uFE0F"
    U"\u00A0\u3000\u2028ไทยاבא🚀👍🏽👩🇰🇷\u0915\u093C\u0E31\U0001F1E6\u02BC\u2019\u00B7";

TEST(Tokenizer, EqualsIcuOnRandomText) {
  std::mt19937 random(20240410);
  Tokenizer tokenizer;
  for (int i = 0; i < 60000; ++i) {
    std::string text;
    const size_t length = 1 + random() % 24;
    for (size_t k = 0; k < length; ++k) AppendUtf8(kAlphabet[random() % kAlphabet.size()], &text);
    ASSERT_NO_FATAL_FAILURE(ExpectSame(&tokenizer, text));
  }
}

// Two and three characters of every pair of kinds, without the luck of the draw.
TEST(Tokenizer, EqualsIcuOnEveryPairOfCharacters) {
  Tokenizer tokenizer;
  for (const char32_t a : kAlphabet) {
    for (const char32_t b : kAlphabet) {
      std::string text = "한";
      AppendUtf8(a, &text);
      AppendUtf8(b, &text);
      text += "글a";
      AppendUtf8(b, &text);
      AppendUtf8(a, &text);
      text += "1";
      ASSERT_NO_FATAL_FAILURE(ExpectSame(&tokenizer, text));
    }
  }
}

TEST(Tokenizer, EqualsIcuOnRunningText) {
  const std::string_view parts[] = {
      "한빛(Hanbit)은 1,090.5억원을 들여 나래의 NPU '칩알파-2'를 2024.3.1. 인수했다고 밝혔다.",
      "\"We won't sell,\" said Hanbit Inc.'s chief (U.S.) on Feb. 3, 2024; shares rose 3.5%.",
      "두루·미르, 美 가온과 맞손…‘모델감 3.1’ 공개 → https://example.com/a_b?c=1&d=2 hong@example.kr",
      "東京で半導体を作る会社です。データセンター",
  };
  std::mt19937 random(7);
  Tokenizer tokenizer;
  std::string text;
  for (int i = 0; i < 400; ++i) {
    text += parts[random() % std::size(parts)];
    text += " \n\t."[random() % 4];
  }
  ExpectSame(&tokenizer, text);
}

// More distinct chunks than the cache holds, each twice: what is forgotten is asked again.
TEST(Tokenizer, ForgetsChunksWithoutHarm) {
  Tokenizer tokenizer;
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "a.b" + std::to_string(i % 10000) + "·x ";
  ExpectSame(&tokenizer, text);
  ExpectSame(&tokenizer, std::string(5000, '.') + "é" + std::string(5000, 'x'));
}

}  // namespace
}  // namespace ieum
