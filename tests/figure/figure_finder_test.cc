#include "figure/figure_finder.h"

#include <gtest/gtest.h>

#include <string>

#include "base/tsv.h"
#include "embedded.h"
#include "text/text_reader.h"

namespace ieum {
namespace {

Table ReadCases(const std::string& file, std::initializer_list<std::string_view> columns) {
  Result<Table> table = Table::Read(std::string(IEUM_SOURCE_DIR) + "/tests/figure/" + file, columns);
  EXPECT_TRUE(table.ok()) << (table.ok() ? "" : table.diagnostics().front().ToString());
  return std::move(table.value());
}

class FigureFinderTest : public testing::Test {
 protected:
  std::vector<Figure> Find(const std::string& text, const Names& names = {}) {
    source_ = text;
    text_ = &reader_.Read(source_);
    return finder_.Find(*text_, names);
  }
  // As written in the source.
  std::string Words(const Figure& figure) const { return std::string(text_->map.ToSource(figure.span).Of(source_)); }
  // "100 KRW; min 5..10 USD / year", a star behind what is approximate
  static std::string Line(const std::vector<Figure>& figures) {
    std::string line;
    for (const Figure& figure : figures) {
      if (!line.empty()) line += "; ";
      if (figure.bound != Bound::kNone) line += std::string(Name(figure.bound)) + " ";
      line += figure.amount ? ToString(*figure.amount) : "-";
      if (figure.amount_max) line += ".." + ToString(*figure.amount_max);
      line += " " + std::string(View(figure.currency)) + (figure.approximate ? "*" : "");
      if (figure.per != Per::kNone) line += " / " + std::string(Name(figure.per));
    }
    return line;
  }

  LineTables lines_{EmbeddedLineTables()};
  FigureTables tables_{EmbeddedFigureTables()};
  TextReader reader_{lines_};
  FigureFinder finder_{tables_};
  std::string source_;
  const Text* text_ = nullptr;
};

TEST_F(FigureFinderTest, ReadsEverySpelling) {
  const Table cases = ReadCases("values.tsv", {"amount", "max", "currency", "spellings"});
  int spellings = 0;
  for (const Table::Row& row : cases.rows()) {
    std::string expected = row["amount"].empty() ? "-" : std::string(row["amount"]);
    if (!row["max"].empty()) expected += ".." + std::string(row["max"]);
    expected += " " + std::string(row["currency"]);
    for (const std::string_view spelling : SplitList(row["spellings"], '|')) {
      ++spellings;
      const bool korean = spelling.find_first_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
      for (const std::string& text : {korean ? "한빛에 따르면 이번 투자 " + std::string(spelling) + "이 나왔다."
                                             : "It came to " + std::string(spelling) + ", it said.",
                                      korean ? "(투자 " + std::string(spelling) + ")라고 한빛이 밝혔다."
                                             : "Of (" + std::string(spelling) + ") it said."}) {
        std::vector<Figure> figures = Find(text);
        ASSERT_EQ(figures.size(), 1u) << text << "\n" << Line(figures);
        figures[0].approximate = false;
        EXPECT_EQ(Line(figures), expected) << text;
        EXPECT_EQ(Words(figures[0]), spelling) << text;
      }
    }
  }
  EXPECT_GE(spellings, 400);
}

TEST_F(FigureFinderTest, ReadsAcrossOneLineEndOfRunningText) {
  const struct {
    const char* text;
    const char* sums;
    const char* words;  // of the first sum
  } kCases[] = {
      {"한빛은 나래와 두루가 함께 짓는 남쪽 바닷가의 새 공장에 약 2조\n5000억원을 투자하기로 했다.",
       "2500000000000 KRW*", "2조\n5000억원"},
      {"한빛은 나래와 두루가 함께 짓는 남쪽 바닷가의 새 공장에 300억\n원을 투자하고 20억원을 빌린다.",
       "30000000000 KRW; 2000000000 KRW", "300억\n원"},
      {"Hanbit said on Monday that it had agreed to invest up to $2.5\nbillion in a plant that Narae builds.",
       "max 2500000000 USD", "$2.5\nbillion"},
      {"한빛은 나래와 두루가 함께 짓는 남쪽 바닷가의 새 공장에 300억원을\n2억원과 함께 투자한다.",
       "30000000000 KRW; 200000000 KRW", "300억원"},
      // A paragraph, a list and short lines end what they say.
      {"한빛은 나래와 두루가 함께 짓는 남쪽 바닷가의 새 공장에 투자한 돈이 2조\n\n5000억원을 두루가 냈다.",
       "500000000000 KRW", "5000억원"},
      {"한빛의 몫 2조\n5000억원은 두루가 냈다.", "500000000000 KRW", "5000억원"},
  };
  for (const auto& c : kCases) {
    const std::vector<Figure> figures = Find("한빛이 새 공장을 짓는다.\n" + std::string(c.text));
    EXPECT_EQ(Line(figures), c.sums) << c.text;
    ASSERT_FALSE(figures.empty()) << c.text;
    EXPECT_EQ(Words(figures[0]), c.words) << c.text;
    for (const Figure& figure : figures) EXPECT_TRUE(figure.sentence.Contains(figure.span)) << c.text;
  }
}

TEST_F(FigureFinderTest, LeavesOtherNumbersAlone) {
  const Table cases = ReadCases("negatives.tsv", {"text"});
  EXPECT_GE(cases.rows().size(), 120u);
  for (const Table::Row& row : cases.rows()) {
    EXPECT_EQ(Line(Find(std::string(row["text"]))), "") << row["text"];
  }
}

TEST_F(FigureFinderTest, GivesRolesByTheWordsAround) {
  const Table cases = ReadCases("roles.tsv", {"roles", "text"});
  EXPECT_GE(cases.rows().size(), 60u);
  for (const Table::Row& row : cases.rows()) {
    std::string roles;
    for (const Figure& figure : Find(std::string(row["text"]))) {
      roles += (roles.empty() ? "" : " ") + std::string(Name(figure.role));
    }
    EXPECT_EQ(roles, row["roles"]) << row["text"];
  }
}

TEST_F(FigureFinderTest, KeepsSeveralSumsApart) {
  const struct {
    const char* text;
    const char* figures;
  } kCases[] = {
      {"시장은 610억달러에서 2030년 990억달러로 커진다.", "61000000000 USD; 99000000000 USD"},
      {"매출은 1118억원, 순손실은 2909억원이다.", "111800000000 KRW; 290900000000 KRW"},
      {"한빛은 300억원·500억원을 두 번에 나눠 냈다.", "30000000000 KRW; 50000000000 KRW"},
      {"한빛은 300억·500억원을 두 번에 나눠 냈다.", "30000000000 KRW; 50000000000 KRW"},
      {"한빛은 100만·200만·300만 달러를 냈다.", "1000000 USD; 2000000 USD; 3000000 USD"},
      {"한빛과 두루가 300억, 500억원씩 냈다.", "30000000000 KRW; 50000000000 KRW"},
      {"한빛이 칩 100만, 나래가 500억원을 냈다.", "50000000000 KRW"},
      {"상금은 1000만/500만원이다.", "10000000 KRW; 5000000 KRW"},
      {"예산은 1조원에서 2조원 사이다.", "1000000000000..2000000000000 KRW"},
      {"예산이 1조원에서 2조원으로 늘었다.", "1000000000000 KRW; 2000000000000 KRW"},
      {"It plans between $7 billion and $9 billion.", "7000000000..9000000000 USD"},
      {"Sales rose from $7 billion to $9 billion.", "7000000000 USD; 9000000000 USD"},
      {"Hanbit put in $750m, Narae half a billion dollars.", "750000000 USD; 500000000 USD"},
      {"It paid $5 million 2 years ago.", "5000000 USD"},
      {"Cohort A raised $500M and left.", "500000000 USD"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Line(Find(c.text)), c.figures) << c.text;
}

TEST_F(FigureFinderTest, ReadsTheMarksBeside) {
  const Table cases = ReadCases("marks.tsv", {"figures", "text"});
  EXPECT_GE(cases.rows().size(), 90u);
  for (const Table::Row& row : cases.rows()) {
    EXPECT_EQ(Line(Find(std::string(row["text"]))), row["figures"]) << row["text"];
  }
}

TEST_F(FigureFinderTest, LinksConversions) {
  const struct {
    const char* text;
    std::vector<int32_t> of;
  } kCases[] = {
      {"2억 달러(약 2800억원)를 투자했다.", {kNoIndex, 0}},
      {"2억 달러(2800억원)를 투자했다.", {kNoIndex, 0}},
      {"2억 달러(한화 약 2800억원)를 투자했다.", {kNoIndex, 0}},
      {"2800억원(2억 달러)을 투자했다.", {kNoIndex, 0}},
      {"2억 달러, 우리 돈으로 약 2800억원을 투자했다.", {kNoIndex, 0}},
      {"매출은 3억원, 2억 달러(약 2800억원)는 투자금이다.", {kNoIndex, kNoIndex, 1}},
      {"2억 달러와 300억원을 투자했다.", {kNoIndex, kNoIndex}},
      {"두루(3억원)와 미르(5억원)가 냈다.", {kNoIndex, kNoIndex}},
      {"2억 달러를 투자했다. 매출은 300억원이다.", {kNoIndex, kNoIndex}},
      {"It raised 20 million euros ($22.5 million).", {kNoIndex, 0}},
      {"It raised NT$300 million (US$9 million).", {kNoIndex, 0}},
  };
  for (const auto& c : kCases) {
    std::vector<int32_t> of;
    for (const Figure& figure : Find(c.text)) of.push_back(figure.of);
    EXPECT_EQ(of, c.of) << c.text;
  }
}

// A slip of a unit is told from a rate of another year.
TEST_F(FigureFinderTest, ChecksTheRateOfConversions) {
  const struct {
    const char* text;
    int32_t of;
    bool off_rate;
  } kCases[] = {
      {"5억달러(약 7000억원)를 투자했다.", 0, false},
      {"5억달러(약 4200억원)를 투자했다.", 0, false},
      {"5억달러(약 700억원)를 투자했다.", 0, true},
      {"5억달러(약 7조원)를 투자했다.", 0, true},
      {"7000억원(5000억달러)을 투자했다.", 0, true},
      {"1000억엔(약 9300억원)을 투자했다.", 0, false},
      {"1000억엔(약 93조원)을 투자했다.", 0, true},
      {"월 20달러(약 2만8000원)를 받는다.", 0, false},
      {"월 20달러(약 28만원)를 받는다.", 0, true},
      {"It costs $1.50 (2,000 won) a day.", 0, false},
      {"It raised 20 million euros ($22.5 million).", 0, false},
      {"It raised 20 million euros ($22.5 billion).", 0, true},
      {"3억~5억달러(4200억~7000억원)를 투자한다.", 0, false},
      {"3억~5억달러(4200억~7조원)를 투자한다.", 0, true},
      {"수억 달러(7000억원)를 투자한다.", 0, false},
      {"3억 달러(300억원, 현금 별도)를 투자했다.", kNoIndex, false},  // other words in the brackets: no conversion
      {"3억 달러(4200억원, 현금 별도)를 투자했다.", 0, false},
  };
  for (const auto& c : kCases) {
    const std::vector<Figure> figures = Find(c.text);
    ASSERT_EQ(figures.size(), 2u) << c.text;
    EXPECT_EQ(figures[1].of, c.of) << c.text;
    EXPECT_EQ(figures[1].off_rate, c.off_rate) << c.text;
  }
}

TEST_F(FigureFinderTest, ConversionsAreBoundedAndCountedLikeTheirOriginal) {
  EXPECT_EQ(Line(Find("최대 5억달러(약 7000억원)를 낸다.")), "max 500000000 USD; max 700000000000 KRW*");
  EXPECT_EQ(Line(Find("월 20달러(약 2만8000원)를 받는다.")), "20 USD / month; 28000 KRW* / month");
}

TEST_F(FigureFinderTest, CountsConversionsOverTheWholeArticle) {
  const std::vector<Figure> figures = Find("매출은 300억원이다.\n\n2억 달러(약 2800억원)를 투자했다.");
  ASSERT_EQ(figures.size(), 3u);
  EXPECT_EQ(figures[2].of, 1);
}

TEST_F(FigureFinderTest, TakesNothingInsideAName) {
  const std::string text = "펀드 일조원클럽이 1조원을 냈다.";
  Names names;
  Mention mention;
  const auto begin = static_cast<uint32_t>(text.find("일조원"));
  mention.span = {begin, begin + static_cast<uint32_t>(std::string_view("일조원클럽").size())};
  names.mentions = {mention};
  EXPECT_EQ(Line(Find(text, names)), "1000000000000 KRW");
  EXPECT_EQ(Line(Find("펀드 일조원클럽이 생겼다.", names)), "") << "no sum of the sentence is left";
}

TEST_F(FigureFinderTest, SurvivesStrangeNumbers) {
  EXPECT_EQ(Line(Find("값은 " + std::string(40, '9') + "원이다.")), "");
  EXPECT_EQ(Line(Find("값은 99999999999경원이다.")), "");
  EXPECT_EQ(Line(Find("값은 0원이다.")), "0 KRW");
  EXPECT_EQ(Line(Find("값은 -300억원이다.")), "30000000000 KRW");
  EXPECT_EQ(Line(Find("값은 " + std::string(1'000'000, '1') + "원이다.")), "");
  std::string numbers;
  for (int i = 0; i < 100'000; ++i) numbers += "1 ";
  EXPECT_EQ(Line(Find(numbers)), "");
}

}  // namespace
}  // namespace ieum
