#include "gazetteer/lint.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "ieum/gazetteer.h"

namespace ieum {
namespace {

GazetteerRow Row(std::string id, EntityType type, std::string ko, std::string en = "",
                 std::vector<AliasRow> more = {}) {
  GazetteerRow row;
  row.id = std::move(id);
  row.type = type;
  row.ko = ko;
  row.en = en;
  for (std::string* name : {&ko, &en}) {
    if (!name->empty()) row.aliases.push_back({*name});
  }
  for (AliasRow& alias : more) row.aliases.push_back(std::move(alias));
  row.file = "names.tsv";
  return row;
}

GazetteerRow Company(std::string id, std::string ko, std::string en = "", std::vector<AliasRow> more = {}) {
  return Row(std::move(id), EntityType::kCompany, std::move(ko), std::move(en), std::move(more));
}

std::string Lint(std::vector<GazetteerRow> rows) {
  for (size_t i = 0; i < rows.size(); ++i) rows[i].line = static_cast<uint32_t>(i) + 2;
  std::string out;
  const LintContext context{.is_everyday = [](std::string_view word) { return word == "구름"; },
                            .is_amount = [](std::string_view skeleton) { return skeleton == "5billion"; },
                            .is_known_id = [](std::string_view id) { return id == "elsewhere"; },
                            .owners_of =
                                [](std::string_view name) {
                                  return name == "가온" ? std::vector<std::string>{"gaon"} : std::vector<std::string>();
                                }};
  for (const Diagnostic& diagnostic : LintRows(rows, context)) out += diagnostic.ToString() + '\n';
  return out;
}

TEST(LintRows, HasNothingAgainstGoodRows) {
  GazetteerRow chip = Row("chipalpha", EntityType::kChip, "칩알파", "ChipAlpha");
  chip.makers = {"hanbit", "elsewhere"};
  EXPECT_EQ(Lint({Company("hanbit", "한빛전자", "Hanbit", {{"구름", AmbiguityClass::kStrong}}), chip,
                  Company("sts", "STS", "Study of Steel")}),
            "");
}

TEST(LintRows, JudgesNames) {
  const struct {
    GazetteerRow row;
    const char* message;
  } kCases[] = {
      {Company("Hanbit AI", "한빛"), "names.tsv:2:1: id 'Hanbit AI' is not small letters, digits and single hyphens\n"},
      {Company("hanbit", "한빛", "한빛 Inc."), "names.tsv:2: 'en' holds Hangul: 한빛 Inc.\n"},
      {Company("hanbit", "中 한빛"), "names.tsv:2: '中 한빛' holds Chinese characters\n"},
      {Company("hanbit", "\u1112\u1161\u11ab빛"), "names.tsv:2: '\u1112\u1161\u11ab빛' is not in Unicode form NFC\n"},
      {Company("hanbit", "한빛(HBT)"), "names.tsv:2: '한빛(HBT)' holds a bracket: write the two names apart\n"},
      {Company("hanbit", "구름"),
       "names.tsv:2: warning: '구름' is an everyday word: give it a class, or 'plain' if every occurrence is meant\n"},
      {Company("hanbit", "한빛", "", {{"빛"}}),
       "names.tsv:2: warning: '빛' is a single letter, a syllable or a number: give it a class, or 'plain' if every "
       "occurrence is meant\n"},
      {Company("hanbit", "한빛", "", {{"3.3"}}),
       "names.tsv:2: warning: '3.3' is a single letter, a syllable or a number: give it a class, or 'plain' if every "
       "occurrence is meant\n"},
      {Company("hanbit", "한빛", "5Billion"),
       "names.tsv:2: '5Billion' is an amount in any text: take it away or give it a class\n"},
      {Company("hanbit", "한빛", "", {{"5 billion", AmbiguityClass::kWeak}}), ""},
      {Company("hanbit", "한빛", "", {{"한:빛", AmbiguityClass::kWeak}}),
       "names.tsv:2: '한빛' is written like '한:빛' but has no class\n"},
      {Company("hanbit", "한빛", "", {{"HBT", AmbiguityClass::kProduct}}),
       "names.tsv:2: a company takes no class 'product': 'HBT'\n"},
      {Row("modelgam", EntityType::kModel, "모델감", "", {{"감이", AmbiguityClass::kWeak}}),
       "names.tsv:2: a model takes no class 'weak': '감이'\n"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Lint({c.row}), c.message);
}

TEST(WarnOfLooseNames, LeavesThoseWithAClassAlone) {
  const auto everyday = [](std::string_view word) { return word == "구름"; };
  GazetteerRow row = Company("hanbit", "구름", "", {{"빛"}, {"HBT"}});
  EXPECT_EQ(WarnOfLooseNames(std::vector{row}, everyday).size(), 2U);
  for (AliasRow& alias : row.aliases) alias.classed = true;
  EXPECT_TRUE(WarnOfLooseNames(std::vector{row}, everyday).empty()) << "plain, and meant so";
}

TEST(LintRows, ANameBelongsToOneEntity) {
  EXPECT_EQ(Lint({Company("hanbit", "한빛전자"), Company("hanbit", "한빛소재")}),
            "names.tsv:3:1: id 'hanbit' stands in line 2 already\n");
  EXPECT_EQ(Lint({Company("hanbit", "한빛"), Company("narae", "나래", "", {{"한빛"}})}),
            "names.tsv:3: '한빛' is a name of 'hanbit' too: take it away from one, or give it a class in both\n");
  EXPECT_NE(Lint({Company("hanbit", "한빛", "", {{"HB Tech"}}), Company("narae", "나래", "", {{"HB-Tech"}})}), "");
  EXPECT_EQ(Lint({Company("hanbit", "한빛", "", {{"Kiro"}}),
                  Company("narae", "나래", "", {{"KIRO", AmbiguityClass::kWeak}})}),
            "names.tsv:3: 'KIRO' is a name of 'hanbit' too: take it away from one, or give it a class in both\n");
  EXPECT_EQ(Lint({Company("hanbit", "한빛", "", {{"미르", AmbiguityClass::kStrong}}),
                  Row("mir", EntityType::kModel, "미르X", "", {{"미르", AmbiguityClass::kProduct}})}),
            "")
      << "a homograph that both rows know of";
  EXPECT_EQ(Lint({Company("arm", "ARM"), Company("narae", "나래", "", {{"arm"}})}), "")
      << "small letters are another word";
}

TEST(LintRows, WarnsOfANameThatIsBuiltIn) {
  EXPECT_EQ(
      Lint({Company("hanbit", "가온")}),
      "names.tsv:2: warning: '가온' is a name of 'gaon' too, which is built in: add to that id, or the text decides\n");
  EXPECT_EQ(Lint({Company("gaon", "가온")}), "") << "the row adds to it";
}

TEST(LintRows, AProductHasAMakerThatIsKnown) {
  GazetteerRow hanbit = Company("hanbit", "한빛전자", "Hanbit");
  GazetteerRow chip = Row("chipalpha", EntityType::kChip, "칩알파", "ChipAlpha", {{"한빛전자 칩알파"}});
  chip.maker_column = 30;
  chip.makers = {"hanbit"};
  EXPECT_EQ(Lint({hanbit, chip}),
            "names.tsv:3: '한빛전자 칩알파' is the maker and '칩알파', which is a name already\n");
  chip.aliases.pop_back();
  chip.makers = {"nobody"};
  EXPECT_EQ(Lint({hanbit, chip}), "names.tsv:3:30: unknown maker 'nobody'\n");
  chip.makers = {"chipalpha"};
  EXPECT_EQ(Lint({hanbit, chip}), "names.tsv:3:30: maker 'chipalpha' is no company or organization\n");
  hanbit.makers = {"elsewhere"};
  EXPECT_EQ(Lint({hanbit}), "names.tsv:2: a company has no maker\n");
}

TEST(LintRows, JudgesCodes) {
  const struct {
    const char* key;
    const char* code;
    bool good;
  } kCases[] = {{"krx", "005930", true},        {"krx", "0007C0", true},        {"krx", "5930", false},
                {"isin", "KR7005930003", true}, {"isin", "US0378331005", true}, {"isin", "KR7005930004", false},
                {"isin", "KR700593000", false}, {"wikidata", "Q20718", true},   {"wikidata", "20718", false},
                {"cik", "1045810", true},       {"cik", "NVDA", false},         {"ticker", "NASDAQ:NVDA", true},
                {"ticker", "NVDA", false},      {"internal", "any thing", true}};
  for (const auto& c : kCases) {
    GazetteerRow row = Company("hanbit", "한빛");
    row.codes = {{c.key, c.code}};
    EXPECT_EQ(Lint({row}).empty(), c.good) << c.key << '=' << c.code;
  }
  GazetteerRow one = Company("hanbit", "한빛");
  GazetteerRow other = Company("narae", "나래");
  one.codes = other.codes = {{"krx", "000000"}};
  EXPECT_EQ(Lint({one, other}), "names.tsv:3: krx=000000 belongs to 'hanbit' too\n");
}

TEST(LintRows, TheIsinOfAKoreanShareHoldsItsCode) {
  GazetteerRow row = Company("hanbit", "한빛");
  row.codes = {{"krx", "005930"}, {"isin", "KR7005930003"}};
  EXPECT_EQ(Lint({row}), "");
  row.codes = {{"krx", "000660"}, {"isin", "KR7005930003"}};
  EXPECT_EQ(Lint({row}), "names.tsv:2: isin=KR7005930003 is not the share with krx=000660\n");
  row.codes = {{"krx", "000660"}, {"isin", "US0378331005"}};
  EXPECT_EQ(Lint({row}), "") << "a share of another country";
}

TEST(LintGazetteer, FindsNothingInTheBuiltInNames) {
  const std::string folder = std::string(IEUM_SOURCE_DIR) + "/data/gazetteers/";
  const std::vector<std::string> files = {folder + "companies.tsv", folder + "organizations.tsv", folder + "chips.tsv",
                                          folder + "models.tsv", folder + "platforms.tsv"};
  std::string found;
  for (const Diagnostic& diagnostic : LintGazetteer(files)) found += diagnostic.ToString() + '\n';
  EXPECT_EQ(found, "");
}

}  // namespace
}  // namespace ieum
