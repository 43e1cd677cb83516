#include "mention/name_finder.h"

#include <gtest/gtest.h>

#include "mention/names_fixture.h"

namespace ieum {
namespace {

// Each case is an article of the field whose names stand in square brackets.
class FinderTest : public testing::TestWithParam<const char*> {};

TEST_P(FinderTest, Marks) { EXPECT_EQ(MarkInField(WithoutMarks(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    RightEdge, FinderTest,
    testing::Values("[네이버]는", "[네이버]에서만의 일", "[나래]로부터의 투자", "[한빛전자]와의 계약",
                    "[오픈AI]까지도 나섰다", "[HBM3]를 산다", "[HBM3]을 산다", "[H100]이 모자라다",
                    "[AMD]와 [엔비디아]가 겨룬다", "[나래]였던 회사",
                    // Nouns glued to a name.
                    "[삼성전자]측은 말을 아꼈다", "[엔비디아]칩은 비싸다", "[한빛전자]社의 칩", "[네이버]향 물량",
                    // Inside a longer word there is no name.
                    "메타버스 열풍", "구글링으로 찾았다", "삼성전자서비스센터", "네이버TV에서 본다", "나래떡볶이",
                    "H1000", "AMDx", "OpenAIs", "카카오톡으로 보냈다", "애플리케이션", "한빛전자공업",
                    "나래가구를 산다", "두루미가 난다", "두루두루 살핀다", "나래이션", "오픈AI학과", "라인업을 짰다",
                    "당근밭에서"));

INSTANTIATE_TEST_SUITE_P(LeftEdge, FinderTest,
                         testing::Values("탈[엔비디아] 바람", "韓[SK하이닉스]가", "'[네이버]'가", "([네이버])",
                                         "①[삼성SDS]", "[한빛전자]·[나래]", "[오픈AI]-[AMD] 동맹",
                                         "ex-[Google] engineers", "팀 [네이버]가 사우디로 간다",
                                         "젠슨 황 [엔비디아] CEO", "밝혔다.[네이버]는 이어",
                                         // Not a name.
                                         "온라인 강의", "[챗GPT]는 대답한다", "xGPT", "파인애플은 달다", "아나래",
                                         "www.google.com/Google", "a@Google.com", "오프라인에서", "생산라인을", "3나래",
                                         "가네이버", "dark-Google", "반네이버나래", "대한구글", "탈구글나래",
                                         "non_Google", "R&AMD"));

INSTANTIATE_TEST_SUITE_P(Spellings, FinderTest,
                         testing::Values("[SK 하이닉스]가", "[미르 AI]는", "[NVIDIA] shares", "[GPT 4]는",
                                         "[가온 클라우드]를 쓴다",
                                         // Too far from the name.
                                         "나 래", "gpt와", "openai", "믿음이 간다", "네이 버", "애 플",
                                         "meta description", "SK\n하이닉스"));

INSTANTIATE_TEST_SUITE_P(
    LongerThanTheAlias, FinderTest,
    testing::Values("[가우디 3]를 내놓았다", "[가우디3]은", "[모델감 2.5]가", "[모델감 프로]는", "[모델감-4o]를",
                    "[TPU v5p]로 학습했다", "[제미나이 2.5 프로]는", "[ModelGam 3.5 Turbo]", "[칩알파 X2+ 2세대]",
                    "[칩알파 8 3세대]는", "[칩알파] 2세대 공정",
                    // A number that counts is no version.
                    "[HBM3E] 12단을 쌓았다", "[H100] 8장을 샀다", "[칩알파] 1만 개", "[칩알파] 3나노 공정",
                    "[모델감] 5월 공개", "[모델감] 2024년 계획", "[칩알파] 50% 할인", "[칩알파] 2,000개",
                    // Legal forms are the firm, units another firm.
                    "[Groq Inc.] said", "[Groq, Inc.] said", "[나래그룹]은", "[나래 그룹]은", "[나래금융그룹]은",
                    "㈜[나래]는", "[나래](주)는", "[Hanbit Electronics Corp.] said", "[구글 리서치]가",
                    "[나래 벤처스]와", "[나래벤처스]와", "[Google Ventures] led",
                    // Units that are also nouns need to be used as a name.
                    "[나래 클라우드]는 새 회사다", "[나래] 클라우드 서비스", "[나래] 반도체 공장", "[엔비디아] AI칩",
                    "[나래대 의과대학] 교수", "[나래대] 연구진"));

INSTANTIATE_TEST_SUITE_P(LongProducts, FinderTest,
                         testing::Values("[모델감 GPT]를 쓴다", "'[한빛전자 칩알파]'를 산다", "'[칩알파 프로 6000D]'",
                                         "'[온누리 칩알파]'를 산다", "[한빛전자] [칩알파]를 산다",
                                         "'[한빛전자]의 [칩알파]'", "'[칩알파] 효과'", "'[칩알파], 값이 올랐다'"));

// What a matcher gets wrong first.
INSTANTIATE_TEST_SUITE_P(HardPairs, FinderTest,
                         testing::Values("[네이버]의 모델 [믿:음]은", "믿음이 깊다", "[HBM3]를 [HBM3]을",
                                         "[챗GPT]와 [GPT]는", "[삼성메디슨]은 [삼성]의 식구다", "①[삼성SDS]",
                                         "데이터센터(IDC)를", "[오르넬 시맨틱 랩스]([OSL])를", "팀 [네이버]",
                                         "젠슨 황 [엔비디아] CEO"));

// Agencies put stock codes into names.
TEST(NameFinder, ReadsANameAcrossItsStockCode) {
  const Names names = FindNames("가온[012345] 클라우드와 나래[543210] 주가." + std::string(kFieldLine));
  ASSERT_EQ(names.entities.size(), 2u);
  EXPECT_EQ(names.entities[0].id, "gaon");
  EXPECT_EQ(names.mentions[0].span.size(), std::string_view("가온[012345] 클라우드").size());
  EXPECT_EQ(names.mentions[1].span.size(), std::string_view("나래").size());
}

TEST(NameFinder, NamesEntitiesByFirstMention) {
  const Names names = FindNames("나래와 한빛전자, 다시 나래.");
  ASSERT_EQ(names.entities.size(), 2u);
  EXPECT_EQ(names.entities[0].id, "narae");
  EXPECT_EQ(names.entities[1].id, "hanbit");
  ASSERT_EQ(names.mentions.size(), 3u);
  EXPECT_EQ(names.mentions[2].entity, 0u);
  EXPECT_EQ(names.mentions[0].found_by, MentionSource::kAlias);
}

TEST(NameFinder, AVersionIsAnEntityOfItsOwnUnderBothNames) {
  const Names names = FindNames("한빛전자는 모델감 7을, 미국에서는 ModelGam 7을 쓴다. 모델감은 그 앞의 것이다.");
  ASSERT_EQ(names.entities.size(), 3u);
  EXPECT_EQ(names.entities[1].id, "u:model:모델감7");
  EXPECT_FALSE(names.entities[1].known);
  EXPECT_EQ(names.entities[1].type, EntityType::kModel);
  EXPECT_EQ(names.entities[1].name_en, "ModelGam 7");
  EXPECT_EQ(names.mentions[1].entity, names.mentions[2].entity);
  EXPECT_EQ(names.mentions[1].found_by, MentionSource::kVersion);
  EXPECT_EQ(names.entities[2].id, "modelgam");
}

TEST(NameFinder, ALegalFormIsTheSameFirmAUnitAnother) {
  const Names names = FindNames("Groq, Groq Inc., Groq Ventures");
  ASSERT_EQ(names.entities.size(), 2u);
  EXPECT_EQ(names.mentions[1].entity, names.mentions[0].entity);
  EXPECT_EQ(names.entities[1].id, "u:company:groqventures");
}

TEST(NameFinder, FindsNothingInNothing) {
  for (const char* article : {"", "\n", "오늘은 맑다.", "()", "'"}) {
    const Names names = FindNames(article);
    EXPECT_TRUE(names.entities.empty()) << article;
    EXPECT_TRUE(names.mentions.empty()) << article;
  }
}

}  // namespace
}  // namespace ieum
