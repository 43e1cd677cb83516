#include "text/sentences.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "embedded.h"

namespace ieum {
namespace {

// The line with " | " between its sentences.
std::string Split(const std::string& line, bool open_quotes = false) {
  static const LineTables tables(EmbeddedLineTables());
  static SentenceSplitter splitter(tables);
  std::vector<uint32_t> ends;
  splitter.Split(line, {0, static_cast<uint32_t>(line.size())}, open_quotes, &ends);
  std::string out;
  uint32_t begin = 0;
  for (const uint32_t end : ends) {
    std::string sentence = line.substr(begin, end - begin);
    sentence.erase(0, sentence.find_first_not_of(' '));
    out += (begin == 0 ? "" : " | ") + sentence;
    begin = end;
  }
  EXPECT_EQ(begin, line.size());
  return out;
}

TEST(SentenceSplitter, CutsAListInOneLineIntoItsItems) {
  const struct {
    const char* line;
    std::vector<std::string> items;  // empty: no list
  } kCases[] = {
      {"◇가온 ▷최대주주 한빛 ▷자회사 두루", {"◇가온", "▷최대주주 한빛", "▷자회사 두루"}},
      {"[주요 공시] △한빛, 나래에 공급(412억원) △두루, 미르 인수",
       {"[주요 공시]", "△한빛, 나래에 공급(412억원)", "△두루, 미르 인수"}},
      {"[공시] △한빛, 나래 인수", {"[공시]", "△한빛, 나래 인수"}},
      {"한빛은 나래와 ▲칩 개발 ▲인재 양성 등에 협력한다.", {}},
      {"▲칩 개발 ▲인재 양성 등에서 한빛은 나래와 협력한다.", {}},
      {"▲ 한빛 사옥", {}},
      {"한빛, 나래 인수", {}},
  };
  for (const auto& c : kCases) {
    const std::string line = c.line;
    std::vector<uint32_t> ends;
    EXPECT_EQ(SentenceSplitter::SplitItems(line, {0, static_cast<uint32_t>(line.size())}, &ends), !c.items.empty())
        << line;
    std::vector<std::string> items;
    uint32_t begin = 0;
    for (const uint32_t end : ends) {
      items.push_back(line.substr(begin, end - begin));
      items.back().erase(0, items.back().find_first_not_of(' '));
      begin = end;
    }
    EXPECT_EQ(items, c.items) << line;
  }
}

// Each row is the line as it must be cut; "~" stands where a space is left out between two sentences.
TEST(SentenceSplitter, CutsWhereASentenceEnds) {
  const char* const kCases[] = {
      // Korean
      "한빛은 나래를 인수했다. | 두루도 거들었다.",
      "한빛은 나래를 인수했다.| 한편 두루는 떠났다.",
      "인수할까.| LG는 답이 없다.| 2024년의 일이다.",
      "값은 비밀이다.| (사진) 두루는 떠났다.",
      "한빛은 말했다.| \"나래는 우리다.\"",
      "왜 그랬을까? | 답은 돈이다! | 그렇다.",
      "정말일까?| 나래는 웃었다.",
      "인수 금액은 300억원. | 지분은 34.9%. | 남은 것은 심사뿐.",
      "국내.외 시장에서 한빛.나래 두 회사가 경쟁한다.",
      "가. 한빛의 계획",
      // quotations
      "홍 대표는 \"칩을 늘린다. 나래와 한다.\"라고 말했다. | 두루는 떠났다.",
      "홍 대표는 \"칩을 늘린다.\" 라고 말했다.",
      "홍 대표는 \"칩을 늘린다.\"며 웃었다.",
      "홍 대표는 \"칩을 늘린다.\"라고밝혔다.",
      "'칩을 늘린다.'라고 홍 대표는 말했다.",
      "\"칩을 늘린다. 나래와 한다.\" | 홍 대표의 말이다.",
      "\"칩을 늘린다.\"| 홍 대표가 이렇게 말했다.",
      "\"칩을 늘리나?\" 묻자 그는 웃었다.",
      "\"칩을 늘리겠습니다!\"| 홍 대표가 외쳤다.",
      "그는 \"왜?\"라고 물었다. | 답은 없었다.",
      "홍 대표는 \"칩을 늘린다\"면서 \"곧 알린다\"고 했다. | 두루는 떠났다.",
      "한빛(대표 홍길동. 56세)은 나래를 샀다.",
      "한빛은 떠났다. | (나래는 남았다.) | 두루는 웃었다.",
      // points that end nothing
      "매출은 1.5배, 1,090.5억원이 됐다.",
      "2024. 3. 5. 한빛이 세워졌다.",
      "한빛의 2024.3.5. 공시를 보라.",
      "1. 한빛이 나래를 샀다. | 2. 두루가 떠났다.",
      "#. 한빛은 나래를 샀다.| #. 두루는 떠났다.",
      "기다림은 끝났다... 한빛이 왔다.",
      "한빛(Hanbit Inc.)은 나래를 샀다.",
      "Hanbit Inc.는 나래를 샀다.",
      "Q. 칩은 언제 나오나.",
      "example.com과 v2.0을 보라. | 끝이다.",
      // English
      "Hanbit bought Narae. | Duru left.",
      "Hanbit Inc. bought Narae Corp. in the U.S. last week. | It paid $1.5bn.",
      "Hanbit hired Mr. Kim and J. K. Park. | They start on Feb. 3.",
      "It is sold in the U.S. | The price is $3. | Duru sells more.",
      "The buyer is Hanbit Inc. | It paid cash.",
      "\"We will buy. We have cash,\" said Mr. Hong. | Duru left.",
      "\"We will buy.\" | Duru left.",
      "\"Why now?\" he asked. | Nobody knew.",
      "Is it true? | Yes! | It is.",
      "Yahoo! Japan bought Narae.",
      "Firms' deals, e.g. Hanbit's, don't count. | It's over.",
      "See example.com. then is lower case",
      // other scripts
      "半導体です。| 作ります。| 한빛이다.",
  };
  for (const std::string row : kCases) {
    // "| " directly behind a mark: glued.
    std::string line = row;
    for (size_t at = 0; (at = line.find("| ", at)) != std::string::npos;) {
      const bool spaced = at > 0 && line[at - 1] == ' ';
      line.erase(at, 2);
      if (spaced) at = at > 0 ? at - 1 : 0;
    }
    std::string expected = row;
    for (size_t at = 0; (at = expected.find("| ", at)) != std::string::npos; at += 3) {
      if (expected[at - 1] != ' ') expected.insert(at++, " ");
    }
    EXPECT_EQ(Split(line), expected) << line;
  }
}

// The answers of interviews.
TEST(SentenceSplitter, OpensAQuotationThatIsTheLine) {
  const bool open = true;
  EXPECT_EQ(Split("\"칩을 늘린다. 나래와 한다.\"", open), "\"칩을 늘린다. | 나래와 한다.\"");
  EXPECT_EQ(Split("\"칩을 늘린다. 나래와 한다.\"").find('|'), std::string::npos);
  EXPECT_EQ(Split("\"칩을 늘린다. 나래와 한다.\" 그는 웃었다.", open), "\"칩을 늘린다. 나래와 한다.\" | 그는 웃었다.");
  EXPECT_EQ(Split("그는 \"칩을 늘린다. 나래와 한다.\"", open), "그는 \"칩을 늘린다. 나래와 한다.\"");
}

TEST(SentenceSplitter, BoundsQuotationsAndSentences) {
  std::string inside;
  for (int i = 0; i < 12; ++i) inside += "한빛은 나래와 칩을 만든다. ";
  // Close enough: one sentence. Too far: the mark opens nothing.
  EXPECT_EQ(Split("그는 \"" + inside + "\"라고 했다.").find('|'), std::string::npos);
  std::string far;
  for (int i = 0; i < 8; ++i) far += inside;
  EXPECT_NE(Split("그는 \"" + far + "\"라고 했다.").find('|'), std::string::npos);

  std::string endless;
  while (endless.size() < 10 * kMaxSentenceBytes) endless += "한빛과 나래와 ";
  std::vector<uint32_t> ends;
  static const LineTables tables(EmbeddedLineTables());
  SentenceSplitter splitter(tables);
  splitter.Split(endless, {0, static_cast<uint32_t>(endless.size())}, false, &ends);
  uint32_t begin = 0;
  for (const uint32_t end : ends) {
    EXPECT_LE(end - begin, kMaxSentenceBytes + 100);
    begin = end;
  }
}

}  // namespace
}  // namespace ieum
