#include "mention/discovery.h"

#include <gtest/gtest.h>

#include "mention/names_fixture.h"

namespace ieum {
namespace {

class DiscoveryTest : public testing::TestWithParam<const char*> {};

TEST_P(DiscoveryTest, Marks) { EXPECT_EQ(MarkInField(WithoutMarks(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Table, DiscoveryTest,
    testing::Values(
        // Endings.
        "[가람벤처스]와 만났다", "[클레온인베스트먼트]가 이끌었다", "[한울정보진흥원]은", "[JX파트너스]도",
        "[클레온테크놀로지스]의", "[바다벤처스]와 [엔벤처스]가", "[한국바다투자증권]은",
        // A group in front, in one word.
        "[네이버클레온]을 세웠다", "[삼성벤처투자]가",
        // Apposition, quotes, brackets, universities.
        "AI 스타트업 [클레이온다]가 투자를 받았다", "챗봇 개발사인 [클레이온다]는", "칩 '[클레온]'을 내놓았다",
        "'[클레온]' 칩을 내놓았다", "[클레이온다]([Kleionda])는", "[클레이온다](대표 홍길동)는",
        "[클레이온다](012345)는", "[온마루대] 연구진이", "홍길동 [강남대] 교수는",
        // A country in front; not of a town or a statesman, nor a city.
        "일본 [클레이온다]와 손잡았다", "미국 [KLEON]이 만든", "일본 클레이온다에서 열렸다", "미국 클레이온다 대통령은",
        "오사카 클레이온다는",
        // Beside a known name.
        "[나래]·[클레이온다]·[두루]가 만났다", "[나래], [클레이온다]와 [두루]가 만났다",
        // Common words, classes, bodies without a name, verbs, numbers.
        "차세대반도체를 만든다", "국내은행은 웃었다", "AI 기업 대표가 말했다", "스타트업 투자가 늘었다",
        "반대 의견이 많다", "빅테크 기업들의 경쟁", "대형증권사가 팔았다", "데이터센터(IDC)를", "반도체 업체 3곳이",
        "회사 관계자는", "'각자도생'에 나섰다", "산업단지에 공장을", "연구소와 협력", "인공지능(AI)과",
        "업무시스템을 쓴다", "[나래]와 투자자들이",  // Forms of verbs beside a class noun or a known name.
        "AI 스타트업 클레온하는데 늦었다", "AI 기업 급등하기로 했다", "[나래], 수혈하는데",
        "스타트업 채혈한다며 웃었다", "챗봇 개발사 대체됐는데", "반도체 기업 급락하자", "플랫폼 서비스를"));

TEST(Discovery, TypesAndIdentity) {
  const Names names = FindNames("칩 '클레온'과 한울정보진흥원, 가람벤처스." + std::string(kFieldLine));
  ASSERT_EQ(names.entities.size(), 3u);
  EXPECT_EQ(names.entities[0].type, EntityType::kChip);
  EXPECT_EQ(names.entities[0].id, "u:chip:클레온");
  EXPECT_FALSE(names.entities[0].known);
  EXPECT_EQ(names.entities[1].type, EntityType::kOrganization);
  EXPECT_EQ(names.entities[2].type, EntityType::kCompany);
  EXPECT_EQ(names.mentions[0].found_by, MentionSource::kPattern);
}

TEST(Discovery, MarksEveryOccurrence) {
  EXPECT_EQ(MarkInField("AI 스타트업 클레이온다가 떴다. 클레이온다의 칩은 작다. 클레이온다랜드는 아니다."),
            "AI 스타트업 [클레이온다]가 떴다. [클레이온다]의 칩은 작다. 클레이온다랜드는 아니다.");
}

TEST(NameLikeness, TellsForeignNamesFromCompounds) {
  const NameLikeness& likeness = TestTables().discovery().likeness();
  EXPECT_GT(likeness.Of("클레이온다"), 0);
  EXPECT_LT(likeness.Of("병목현상"), 0);
  EXPECT_EQ(likeness.Of("ABC"), 0);
}

}  // namespace
}  // namespace ieum
