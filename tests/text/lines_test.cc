#include "text/lines.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "embedded.h"

namespace ieum {
namespace {

// A letter a line that is not empty: b(ody), h(eadline), B(ullet), c(aption), f(urniture).
std::string Kinds(std::string_view text) {
  static const LineTables tables(EmbeddedLineTables());
  static LineReader reader(tables);
  constexpr char kLetters[] = "bhBcf";
  std::vector<Line> lines;
  reader.Read(text, &lines);
  std::string kinds;
  for (const Line& line : lines) kinds += kLetters[static_cast<size_t>(line.kind)];
  return kinds;
}

TEST(LineReader, TellsTheFirstLine) {
  const struct {
    const char* text;
    const char* kinds;
  } kCases[] = {
      {"", ""},
      {" \n\t\r\n", ""},
      {"한빛, 나래와 AI 칩 동맹", "h"},
      {"한빛, 나래 품는다\n한빛이 나래를 인수한다.", "hb"},
      {"한빛의 다음 상대는?\n나래다.", "hb"},
      {"\"나래를 품는다!\"\n한빛이 말했다.", "hb"},
      {"기다림은 끝났다...\n한빛이 말했다.", "hb"},
      {"한빛이 나래를 인수했다.\n두루도 거들었다.", "bb"},
      {"한빛이 나래를 인수했다", "b"},
      {"한빛은 나래를 인수할까?", "b"},
      {"![한빛 본사](https://example.com/a.jpg)\n한빛, 나래와 AI 칩 동맹\n한빛이 말했다.", "chb"},
      {"입력 2024.04.10. 오전 9:30\n한빛, 나래 품는다\n한빛이 말했다.", "fhb"},
      {"[단독] 한빛, 나래 품는다\n(서울=두루뉴스) 홍길동 기자 = 한빛이 나래를 인수한다.", "hb"},
      {"Hanbit buys Narae\nHanbit said on Monday it will buy Narae.", "hb"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Kinds(c.text), c.kinds) << c.text;
}

// The kind of a line between two paragraphs.
TEST(LineReader, TellsALineByItsShape) {
  const struct {
    const char* line;
    const char* kind;
  } kCases[] = {
      {"한빛은 나래에 300억원을 투자했다.", "b"},
      {"한빛은 나래에 투자했다", "b"},
      {"두 회사가 손잡은 까닭", "h"},
      {"한빛, 칩알파로 반격", "h"},
      {"## 달라지는 점", "h"},
      {"What comes next", "h"},
      // items
      {"▲한빛=나래에 투자", "B"},
      {"◇ 한빛, 나래에 장비 공급", "B"},
      {"■ 한빛 = 300억원을 받았다.", "B"},
      {"- 칩은 언제 나오나.", "B"},
      {"① 한빛", "B"},
      {"1. 한빛, 나래 인수", "B"},
      {"12) 한빛, 나래 인수", "B"},
      {"(3) 한빛, 나래 인수", "B"},
      {"· 두루는 칩을 산다.", "B"},
      {"2024. 한 해", "h"},
      {"1.5배 늘어난 매출", "h"},
      // captions
      {"![한빛 본사](https://example.com/a.jpg)", "c"},
      {"▲ 홍길동 한빛 대표(왼쪽)가 악수하고 있다.", "c"},
      {"한빛 본사 전경. [사진=한빛]", "c"},
      {"(사진=한빛)", "c"},
      {"<사진> 한빛의 칩알파", "c"},
      {"한빛 본사 전경. 한빛 제공 사진 제공", "c"},
      {"홍길동 한빛 대표가 말하고 있다. /사진=한빛 제공", "c"},
      {"칩알파. ⓒ한빛", "c"},
      {"Photo: Hanbit's head office", "c"},
      {"Hanbit's chip. Getty Images", "c"},
      // who, when, rights
      {"홍길동 기자 hong@example.kr", "f"},
      {"hong@example.co.kr", "f"},
      {"/홍길동 기자", "f"},
      {"서울=홍길동 특파원", "f"},
      {"[두루일보 홍길동 기자]", "f"},
      {"By Gildong Hong", "f"},
      {"Byeol AI", "h"},
      {"By then, it will be over.", "b"},
      {"두 회사는 저작권자와 다시 만난다.", "b"},
      {"한빛은 저작권법 위반으로 나래를 고소했다.", "b"},
      {"Copyright suits against Hanbit pile up.", "b"},
      {"댓글은 두 회사를 갈랐다.", "b"},
      {"한빛은 주요 뉴스 서비스를 접었다.", "b"},
      {"Comments from analysts were mixed.", "b"},
      {"2024/04/10 09:30 송고", "f"},
      {"<저작권자 ⓒ 두루일보, 무단 전재 및 재배포 금지>", "f"},
      {"Copyright 2024 Duru Daily. All rights reserved.", "f"},
      {"<끝>", "f"},
      // menus
      {"<이미지를 클릭하시면 크게 보실 수 있습니다>", "f"},
      {"▶ 네이버에서 두루일보를 만나 보세요", "f"},
      {"댓글 12", "f"},
      {"#한빛 #나래", "f"},
      {"키워드 #한빛", "f"},
      {"문의: 한빛 홍보팀", "f"},
      {"[이미지=한빛]", "c"},
      {"두루일보를 구독하세요", "f"},
      {"Subscribe to our newsletter", "f"},
      {"https://example.com/news/1", "f"},
      {"[나래, 새 칩 공개](https://example.com/2)", "f"},
  };
  for (const auto& c : kCases) {
    const std::string text = "한빛이 나래를 인수했다.\n" + std::string(c.line) + "\n두루도 거들었다.";
    EXPECT_EQ(Kinds(text), "b" + std::string(c.kind) + "b") << c.line;
  }
}

TEST(LineReader, TakesTheListBelowAsFurniture) {
  const struct {
    const char* text;
    const char* kinds;
  } kCases[] = {
      {"한빛이 말했다.\n[관련기사]\n나래, 새 칩 공개\n\n두루, 상장 미뤘다\n- 미르의 선택은?", "bffff"},
      {"한빛이 말했다.\n함께 보면 좋은 기사\n나래, 새 칩 공개\n한빛은 이어 말했다.\n두 회사의 앞날", "bffbh"},
      {"한빛이 말했다.\n많이 본 뉴스\n1. 나래, 새 칩 공개\n2. 두루, 상장 미뤘다", "bfff"},
      {"한빛이 말했다.\nⓒ 두루일보\n- 나래, 새 칩 공개 | 두루일보", "bff"},
      {"Hanbit spoke.\nAlso read:\nNarae shows new chip", "bff"},
      {"한빛이 말했다.\n◇ 나래, 새 칩 공개\n두 회사의 앞날", "bBh"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Kinds(c.text), c.kinds) << c.text;
}

// Words that tell furniture stand in running text, too.
TEST(LineReader, LeavesLongLinesAlone) {
  std::string paragraph;
  for (int i = 0; i < 8; ++i)
    paragraph += "한빛은 무단 전재와 재배포 금지를 알리는 나래의 저작권자 표시를 지웠다고 말했다. ";
  EXPECT_EQ(Kinds("한빛, 나래 제소\n" + paragraph), "hb");
  EXPECT_EQ(Kinds("한빛, 나래 제소\n▲ " + paragraph), "hB");
}

TEST(LineReader, GivesSpansAndNumbersOfLines) {
  static const LineTables tables(EmbeddedLineTables());
  LineReader reader(tables);
  std::vector<Line> lines;
  const std::string_view text = "\n  가나다.\r\n\n\t라마바.";
  reader.Read(text, &lines);
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0].span.Of(text), "가나다.");
  EXPECT_EQ(lines[0].number, 1u);
  EXPECT_EQ(lines[1].span.Of(text), "라마바.");
  EXPECT_EQ(lines[1].number, 3u);
}

}  // namespace
}  // namespace ieum
