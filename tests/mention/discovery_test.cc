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
        // A party to a deal, where the sentence names another; goods are none.
        "[나래]가 [클레이온다]를 인수했다", "[나래]는 [클레이온다]와 손잡았다", "[클레이온다]에 투자한 [나래]는",
        "[나래]는 [클레이온다]의 지분 5%를 샀다", "클레이온다와 손잡았다", "[나래]는 플랫폼을 인수했다",
        "[클레이온다]가 [나래]와 손잡고 짓는다", "[나래]는 클레이온다를 공급했다",
        "[나래]가 웃었다. 클레이온다와 손잡았다", "[나래]가 [두루], 구미시와 손잡았다",
        "[나래]는 'AI 기업'이라는 평을 받는다",
        // An officer behind; not of a department.
        "[클레이온다] 김나래 대표는", "클레이실 김나래 대표는", "클레이온다 김나래는",
        // Common words, classes, bodies without a name, verbs, numbers.
        "차세대반도체를 만든다", "국내은행은 웃었다", "AI 기업 대표가 말했다", "스타트업 투자가 늘었다",
        "반대 의견이 많다", "빅테크 기업들의 경쟁", "대형증권사가 팔았다", "데이터센터(IDC)를", "반도체 업체 3곳이",
        "회사 관계자는", "'각자도생'에 나섰다", "산업단지에 공장을", "연구소와 협력", "인공지능(AI)과",
        "업무시스템을 쓴다", "자회사 [울산GPS]는", "서울AI는 좋다",
        // A gloss alone speaks for a term as much as for a firm.
        "층 평활화(LayerNorm)는 좋고 평활화를 쓴다", "잔차(SkipNet)를 넣는다", "기업 [클레온다]([WingSoft])는",
        "[나래]와 투자자들이",  // Forms of verbs beside a class noun or a known name.
        "AI 스타트업 클레온하는데 늦었다", "[나래]가 돈을 쏟아부어 지분을 쥐었다", "AI 기업 급등하기로 했다",
        "[나래], 수혈하는데", "스타트업 채혈한다며 웃었다", "챗봇 개발사 대체됐는데", "반도체 기업 급락하자",
        "플랫폼 서비스를"));

INSTANTIATE_TEST_SUITE_P(Funding, DiscoveryTest,
                         testing::Values(
                             // Who raises.
                             "[클레이온다]는 30억원 규모의 투자를 유치했다",
                             "중국의 [클레이온다]가 300억원의 투자를 받았다", "300억원을 투자받은 [클레이온다]는",
                             "시드 투자를 유치한 [클레이온다]가", "300억원을 투자받은 [클레온 바이오웍스]는",
                             // Who invests, alone and in a list.
                             "[클레이온다]가 투자를 주도했다", "[클레이온다]는 투자자로 참여했다",
                             "[나래], [오르넬리], [클레이온다] 등이 투자했다",
                             "이번 투자에는 △[오르넬리]([Ornelli]) △[클레온 벤처스]([Kleon Ventures]) 등이 참여했다",
                             // Common words, other deals, other lists, somebody else's clause.
                             "정부가 투자를 유치했다", "회사는 투자를 유치했다", "홍길동이 투자를 받았다",
                             "클레이온다를 두고 투자를 유치했다", "오르넬리, 클레이온다 등이 대회에 참여했다",
                             "클레이온다는 집에 갔다. 투자를 유치했다"));
INSTANTIATE_TEST_SUITE_P(Sources, DiscoveryTest,
                         testing::Values("[클레이온다]에 따르면 시장이 컸다", "[클레이온다]가 보도했다",
                                         "업계에 따르면 시장이 컸다", "'클레이온다'에 따르면 시장이 컸다",
                                         "보고서에 따르면 시장이 컸다"));
INSTANTIATE_TEST_SUITE_P(Units, DiscoveryTest,
                         testing::Values("[나래] 기술윤리위원회는", "[나래] 전자공학과는",
                                         "[나래] KE(Kleon Engine) 사업단장은", "거버넌스 테크(Gov Tech) 시장",
                                         "AI 서비스 '[클레이온다]'는"));
INSTANTIATE_TEST_SUITE_P(Quoted, DiscoveryTest,
                         testing::Values("스타트업 '[클레온 로렌타]([Kleon Lorenta])'가 떴다",
                                         "칩 '[클레온 로렌타]([Kleon Lorenta])'를 냈다",
                                         "'[클레온]([Kleon])'을 양산한다. 이 칩은"));

TEST(Discovery, TypesQuotedNamesByTheClause) {
  const auto type_of_first = [](std::string_view line) {
    const Names names = FindNames(std::string(line) + std::string(kFieldLine));
    return names.entities.empty() ? std::string_view("none") : Name(names.entities[0].type);
  };
  EXPECT_EQ(type_of_first("'클레온(Kleon)'을 양산한다. 이 칩은 빠르다."), "chip");
  EXPECT_EQ(type_of_first("새 가속기가 나왔다. '클레온'을 공개했다."), "chip");
  EXPECT_EQ(type_of_first("'클레온(Kleon)'은 추론용 칩이다."), "chip");
  EXPECT_EQ(type_of_first("'클레온(Kleon)'을 출시했다. 작은 언어모델이다."), "model");
  EXPECT_EQ(type_of_first("AI 서비스 '클레온'을 냈다."), "platform");
  EXPECT_EQ(type_of_first("'클레온(Kleon)'을 인수했다. 이 회사의 칩은 빠르다."), "company");
}

// The words of English sentences are EnglishDiscovery's.
TEST(Discovery, LeavesEnglishSentencesAlone) {
  Text text = TextOf("Narae and Kleon met. Duru and Kleon slept." + std::string(kFieldLine));
  const uint32_t line = static_cast<uint32_t>(text.normalized.find('\n'));
  text.sentences = {{.span = {0, line}, .language = Language::kEnglish},
                    {.span = {line + 1, static_cast<uint32_t>(text.normalized.size())}}};
  NameFinder finder(TestIndex(), TestTables());
  for (const Mention& mention : finder.Find(text, nullptr).mentions) {
    EXPECT_NE(mention.span.Of(text.normalized), "Kleon");
  }
}

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
