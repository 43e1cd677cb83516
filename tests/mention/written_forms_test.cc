// One name in every way that files write it: the same name, at the bytes of the file.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"
#include "mention/names_fixture.h"
#include "text/hangul.h"
#include "text/line_tables.h"
#include "text/text_reader.h"

namespace ieum {
namespace {

constexpr char32_t kInitials[] = U"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr char32_t kVowels[] = U"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
constexpr char32_t kFinals[] = U"\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

std::string Rewrite(std::string_view name, void (*append)(char32_t, std::string*)) {
  std::string written;
  for (size_t i = 0; i < name.size();) {
    const CodePoint c = DecodeAt(name, i);
    append(c.value, &written);
    i += c.size;
  }
  return written;
}

// The parts of a syllable: numbers of its initial, vowel and final (0: none).
struct Jamo {
  explicit Jamo(char32_t c) : initial((c - 0xAC00) / 588), vowel((c - 0xAC00) % 588 / 28), final((c - 0xAC00) % 28) {}
  char32_t initial, vowel, final;
};

void AppendDecomposed(char32_t c, std::string* to) {
  if (!IsHangulSyllable(c)) return AppendUtf8(c, to);
  const Jamo jamo(c);
  AppendUtf8(0x1100 + jamo.initial, to);
  AppendUtf8(0x1161 + jamo.vowel, to);
  if (jamo.final != 0) AppendUtf8(0x11A7 + jamo.final, to);
}

void AppendFullWidth(char32_t c, std::string* to) { AppendUtf8(c > 0x20 && c < 0x7F ? c + 0xFEE0 : c, to); }

void AppendZeroWidth(char32_t c, std::string* to) {
  if (!to->empty()) *to += "\u200B";
  AppendUtf8(c, to);
}

void AppendSoftHyphen(char32_t c, std::string* to) {
  if (!to->empty()) *to += "\u00AD";
  AppendUtf8(c, to);
}

// The half-width jamo of a compatibility jamo: consonants lie in a row, vowels in four.
char32_t HalfWidth(char32_t c) {
  if (c < U'ㅏ') return 0xFFA1 + (c - U'ㄱ');
  constexpr char32_t kVowelRows[] = {0xFFC2, 0xFFCA, 0xFFD2, 0xFFDA};
  return kVowelRows[(c - U'ㅏ') / 6] + (c - U'ㅏ') % 6;
}

void AppendHalfWidth(char32_t c, std::string* to) {
  if (!IsHangulSyllable(c)) return AppendUtf8(c, to);
  const Jamo jamo(c);
  AppendUtf8(HalfWidth(kInitials[jamo.initial]), to);
  AppendUtf8(HalfWidth(kVowels[jamo.vowel]), to);
  if (jamo.final != 0) AppendUtf8(HalfWidth(kFinals[jamo.final]), to);
}

TEST(WrittenForms, GiveTheSameNamesAtTheirOwnBytes) {
  const struct {
    const char* name;
    void (*append)(char32_t, std::string*);
  } kForms[] = {{"decomposed", AppendDecomposed},
                {"full-width", AppendFullWidth},
                {"zero-width", AppendZeroWidth},
                {"soft hyphen", AppendSoftHyphen},
                {"half-width", AppendHalfWidth}};
  const struct {
    const char* name;
    const char* id;
  } kNames[] = {{"네이버", "naver"},        {"삼성전자", "samsung-electronics"},
                {"SK하이닉스", "sk-hynix"}, {"오픈AI", "openai"},
                {"HBM3E", "hbm3e"},         {"챗GPT", "chatgpt"},
                {"H100", "h100"},           {"구글", "google"},
                {"칩알파", "chipalpha"}};
  const LineTables tables(EmbeddedLineTables());
  TextReader reader(tables);
  NameFinder finder(TestIndex(), TestTables());
  for (const auto& form : kForms) {
    for (const auto& name : kNames) {
      SCOPED_TRACE(std::string(form.name) + " " + name.name);
      const std::string before = Rewrite("어제 '", form.append), written = Rewrite(name.name, form.append);
      const std::string article = before + written + Rewrite("'에서는 반도체를 ", form.append) + "만든다.";
      const Text& text = reader.Read(article);
      const Names names = finder.Find(text, nullptr);
      ASSERT_EQ(names.mentions.size(), 1u);
      EXPECT_EQ(names.entities[0].id, name.id);
      const Span source = text.map.ToSource(names.mentions[0].span);
      EXPECT_EQ(source.Of(article), written);
      EXPECT_EQ(source.begin, before.size());
    }
  }
}

// Every particle of the table behind names that end in a vowel, in ㄹ and in another consonant.
TEST(WrittenForms, EveryParticleBehindEveryKindOfName) {
  const Result<Table> particles =
      Table::Read(IEUM_SOURCE_DIR "/data/words/particles.tsv", {"form", "after"}, {"class", "next", "sense", "common"});
  ASSERT_TRUE(particles.ok());
  EXPECT_GE(particles.value().rows().size(), 111u);
  for (const Table::Row& row : particles.value().rows()) {
    const char after = row["after"].empty() ? '-' : row["after"][0];
    const struct {
      const char* name;
      bool takes;
    } kCases[] = {{"네이버", after == '-' || after == 'V' || after == 'Y' || after == 'v' || after == 'y'},
                  {"구글", after == '-' || after == 'C' || after == 'Y' || after == 'c' || after == 'y'},
                  {"AMD", true},
                  {"HBM3", true}};
    for (const auto& c : kCases) {
      if (!c.takes) continue;
      const std::string article = "[" + std::string(c.name) + "]" + std::string(row["form"]) + " 크다";
      EXPECT_EQ(MarkInField(WithoutMarks(article)), article);
    }
    const ParticleTable& table = TestTables().particles();
    const bool capital = after >= 'A' && after <= 'Z';
    // 나래이라|도: the copula in its long form is written behind vowels, too.
    const bool copula = row["form"].starts_with("이라");
    if (capital && !copula && (after == 'C' || after == 'B')) {
      EXPECT_FALSE(table.ParseStack(row["form"], U'래')) << "나래" << row["form"];
    }
    if (capital && (after == 'V' || after == 'Y')) {
      EXPECT_FALSE(table.ParseStack(row["form"], U'빛')) << "한빛" << row["form"];
    }
    if (after == 'B') {
      EXPECT_FALSE(table.ParseStack(row["form"], U'글')) << "구글" << row["form"];
    }
  }
}

}  // namespace
}  // namespace ieum
