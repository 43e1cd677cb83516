#include "mention/state_bodies.h"

#include <gtest/gtest.h>

#include "mention/countries.h"
#include "mention/names_fixture.h"

namespace ieum {
namespace {

// `article` with every name in `[name|id]`.
std::string MarkIds(std::string article) {
  const Names names = FindNames(article);
  for (size_t i = names.mentions.size(); i-- > 0;) {
    const Mention& mention = names.mentions[i];
    article.insert(mention.span.end, "|" + names.entities[mention.entity].id + "]");
    article.insert(mention.span.begin, "[");
  }
  return article;
}

class StateBodiesTest : public testing::TestWithParam<const char*> {};

TEST_P(StateBodiesTest, Knows) { EXPECT_EQ(MarkIds(WithoutLabels(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Listed, StateBodiesTest,
    testing::Values(
        // Nobody named: the one at home.
        "[외교부|mofa]는 말했다", "24일 [외교부|mofa]는", "[국방부|mnd]와 [상무부|us-commerce]",
        "한국 [외교부|mofa]와 우리 [국방부|mnd]는", "대한민국 [국방부|mnd]",
        // Another country: outside the name if written in full, a part of it if short.
        "일본 [외교부|u:organization:일본외교부]는", "중국의 [국방부|u:organization:중국국방부]가",
        "미국 [국방부|pentagon]는", "[미 국방부|pentagon]의", "[美 국방부|pentagon]도", "[美국방부|pentagon]와",
        "[英 외교부|u:organization:영국외교부]에", "중국 [상무부|u:organization:중국상무부]가",
        "미국 [상무부|us-commerce]의", "\"독일 [외교부|u:organization:독일외교부]\"",
        // Each its own, and a bare one the last before it.
        "일본 [외교부|u:organization:일본외교부]와 덴마크 [외교부|u:organization:덴마크외교부]",
        "[외교부|mofa]는 일본 [외교부|u:organization:일본외교부]와. [외교부|u:organization:일본외교부]는",
        "일본 [외교부|u:organization:일본외교부]. 한국 [외교부|mofa]. [외교부|mofa]는",
        // A listed name with its country.
        "일본 [경제산업성|meti]이",
        "영국 [AI안전연구소|u:organization:영국ai안전연구소]와 한국 [AI안전연구소|ai-safety]",
        // English.
        "Japan's [Ministry of Foreign Affairs|u:organization:japanministryofforeignaffairs] said.",
        "The [Ministry of Foreign Affairs|mofa] said."));

INSTANTIATE_TEST_SUITE_P(
    Unlisted, StateBodiesTest,
    testing::Values("프랑스 [경제부|u:organization:프랑스경제부]는 말했다",
                    "네덜란드 [자치주택부|u:organization:네덜란드자치주택부]가",
                    "[사우디 투자부|u:organization:사우디아라비아투자부]는",
                    "프랑스 [경제부|u:organization:프랑스경제부]와 대만 [경제부|u:organization:대만경제부]",
                    "이스라엘 [혁신청|u:organization:이스라엘혁신청]의"));

INSTANTIATE_TEST_SUITE_P(Nothing, StateBodiesTest,
                         testing::Values("미국 대부분의 도시", "일본 사업부는", "중국 지도부가", "독일 남부에",
                                         "미국, 경제부 기자", "대중국 경제부", "영국 본부는", "인도 정부의",
                                         "경제부 기자가 썼다", "일본 시청 앞에서"));

TEST(CountryTable, FindsTheWordInFront) {
  const CountryTable& countries = TestTables().countries();
  const auto country_before = [&](std::string_view before) {
    const auto found = countries.Before(std::string(before) + "국방부", before.size());
    return found ? std::string(countries.Korean(found->country)) + (found->bound ? " bound" : "") : "none";
  };
  EXPECT_EQ(country_before("일본 "), "일본");
  EXPECT_EQ(country_before("독일의 "), "독일");
  EXPECT_EQ(country_before("한·미 "), "미국 bound");
  EXPECT_EQ(country_before("日"), "일본 bound");
  EXPECT_EQ(country_before("U.S. "), "미국");
  EXPECT_EQ(country_before("친일본 "), "none");
  EXPECT_EQ(country_before("일본"), "none");
  EXPECT_EQ(country_before("일본, "), "none");
  EXPECT_EQ(country_before("5미 "), "none");
  EXPECT_EQ(country_before(""), "none");
}

}  // namespace
}  // namespace ieum
