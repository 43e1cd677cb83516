#include "invariants/broken_texts.h"

#include <string_view>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr std::string_view kNews =
    "네이버, 퓨리오사AI에 \"300억원 투자\"\n"
    "네이버(대표 홍길동)는 12일 퓨리오사AI(FuriosaAI)와 손잡고 AI 칩 '레니게이드'를 공급받기로 했다고 밝혔다.\n"
    "양사는 'AI 동맹'을 맺는다. \"삼성전자가 2억 달러(약 2천900억원)를 넣었다\"고 그는 말했다. "
    "Nvidia, which invested in OpenAI, will supply GPUs to Samsung Electronics for $1.5 billion.\n";

// Repeated often enough to pass the bounds of sentences, quotations and words.
constexpr std::string_view kRepeated[] = {
    "원",
    "가",
    "은는이가을를",
    "삼성전자 네이버 ",
    "삼성전자네이버",
    "네이버와 ",
    "네이버, ",
    "네이버·",
    "네이버의 ",
    "네이버에 투자한 ",
    "\"",
    "'",
    "(",
    "네이버(",
    "\"네이버가 ",
    "[",
    "1",
    "1,",
    "1 ",
    "1억~",
    "$1 billion ",
    "조억만천",
    ".",
    "…",
    "네이버…",
    "- 네이버: ",
    "\n",
    "네이버\n",
    "a-",
    "GPT-4",
    "@",
    "http://a.b/",
    "😀",
    "👩‍👩‍👧",
    "\u0301",
    "\u200f네이버 ",
    "\u202e네이버 ",
    "\u1100",
    "漢字",
    "ＡＢ１２",
    "㈜",
    "네이버(이하 나버) ",
    "OpenAI, which acquired ",
    "said that Nvidia ",
};
constexpr int kRepetitions = 3000;

// The Hangul syllables of `text` as single letters, as some systems store them.
std::string Decomposed(std::string_view text) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = DecodeAt(text, at);
    at += c.size;
    if (!IsHangulSyllable(c.value)) {
      AppendUtf8(c.value, &out);
      continue;
    }
    const char32_t index = c.value - 0xAC00;
    AppendUtf8(0x1100 + index / 588, &out);
    AppendUtf8(0x1161 + index % 588 / 28, &out);
    if (index % 28 != 0) AppendUtf8(0x11A7 + index % 28, &out);
  }
  return out;
}

}  // namespace

std::vector<std::string> BrokenTexts() {
  std::vector<std::string> texts = {"", " ", "\n", std::string(1, '\0'), "네이버", Decomposed(kNews)};
  for (size_t end = 0; end <= kNews.size(); end += end < kNews.size() ? DecodeAt(kNews, end).size : 1) {
    texts.emplace_back(kNews.substr(0, end));
    texts.emplace_back(kNews.substr(end));
  }
  for (const std::string_view part : kRepeated) {
    std::string text;
    for (int i = 0; i < kRepetitions; ++i) text += part;
    texts.push_back(text);
    texts.push_back(text + "네이버와 카카오가 손잡았다.");
  }
  return texts;
}

}  // namespace ieum
