#include "mention/name_gate.h"

#include <gtest/gtest.h>

#include "mention/names_fixture.h"

namespace ieum {
namespace {

// In an article of the field.
class GateTest : public testing::TestWithParam<const char*> {};

TEST_P(GateTest, Marks) { EXPECT_EQ(MarkInField(WithoutMarks(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(Firms, GateTest,
                         testing::Values("[메타]는 칩을 산다", "[애플]과 [메타]가 만났다",
                                         "[네이버]와 [라인]이 손잡았다", "메신저 기업 [라인]이 상장한다",
                                         "[라인]은 지분을 인수했다", "'[당근]'이 떴다", "[라인] 대표는 말했다",
                                         "[네이버], [당근], [두루]", "[Arm] shares rose", "[Target] CEO said",
                                         "메신저 업체인 [라인]과 손잡았다", "주요 타깃이 되고 있다",
                                         // Neighbours that speak against the name.
                                         "메타 분석을 했다", "메타 인지", "생산 라인을 인수했다", "조립 라인에 투자",
                                         "2라인을 증설", "달라이 라마", "애플 파이를 구웠다", "Apple pie",
                                         "Meta analysis", "간 암 환자", "암을 진단하는 회사", "암 진단 서비스 계약",
                                         "카카오 농장 투자", "타깃 고객", "Target price", "당근 케이크",
                                         // Nothing speaks for an everyday word.
                                         "라인이 길다", "당근이 달다", "암이 무섭다", "라인 밖으로", "타깃으로 삼다",
                                         // 대상 is what something is for more often than the maker of food.
                                         "중소기업 대상 투자를 늘렸다", "청년 기업인 대상 교육", "스타트업 대상의 행사",
                                         "기업 대상을 넓혔다", "기업을 대상으로 한다", "식품기업 [대상]이 만든다",
                                         "식품기업 [대상]과 만났다", "식품기업 [대상] 대표",
                                         // What is introduced once is meant where it has the particle of a name.
                                         "장터 기업 '[당근]'이 떴다. 그 뒤 [당근]은 컸고 당근 요리도",
                                         // Acronyms that the article defines.
                                         "데이터센터(IDC)를 짓는다", "광혈류 센서(ABB)와 ABB",
                                         "ABB(인공지능 블록체인 빅데이터)관", "[미르AI](음성)와 손잡았다"));

INSTANTIATE_TEST_SUITE_P(Products, GateTest,
                         testing::Values("[네이버]의 [믿음]을 썼다", "AI 모델 [믿음]이 나왔다",
                                         "AI 모델 [믿:음 2.0]과 [믿:음]", "[두루]의 칩 [아톰]", "'[아톰]'을 양산",
                                         "[미르AI]가 만든 [솔라]", "[솔라]([Solar])", "서로 믿음이 있다",
                                         "믿음으로 산다", "솔라 패널을 달았다", "원자를 아톰이라 한다"));

INSTANTIATE_TEST_SUITE_P(TitlesAndTeams, GateTest,
                         testing::Values("'네이버 데이'가 열렸다", "네이버 AI 서밋에서", "'삼성 인공지능 석사과정'",
                                         "구글 금지법이", "삼성 라이온즈가", "두루 배구단은",
                                         "[네이버]가 연 서밋에서"));

TEST(NameGate, ChoosesBetweenTwoTypesByTheirCues) {
  const Names as_model = FindNames("나래의 AI 모델 그록은 챗봇이다. 인공지능 투자와 반도체, 클라우드.");
  ASSERT_EQ(as_model.mentions.size(), 2u);
  EXPECT_EQ(as_model.mentions[1].type, EntityType::kModel);
  const Names as_firm = FindNames("스타트업 그록이 지분을 팔았다. 인공지능 투자와 반도체, 클라우드.");
  ASSERT_EQ(as_firm.mentions.size(), 1u);
  EXPECT_EQ(as_firm.mentions[0].type, EntityType::kCompany);
}

// In an article about something else.
TEST(NameGate, IsSilentOffTheTopic) {
  for (const char* article : {"껍질을 벗긴 애플 망고가 달다.", "카카오 열매는 나무에서 익는다.", "카카오가 비싸다.",
                              "메타는 그리스 말이다.", "솔라는 해를 말한다.", "제미나이 자리는 겨울 하늘에 있다.",
                              "삼성 라이온즈와 두루 베어스가 맞붙었다. 삼성은 이겼다."}) {
    EXPECT_EQ(Mark(article), article);
  }
  EXPECT_EQ(Mark("포장 업체인 타깃과 만났다."), "포장 업체인 [타깃]과 만났다.");
  EXPECT_EQ(Mark("나무를 심은 구글의 새 모델 제미나이가 왔다."), "나무를 심은 [구글]의 새 모델 [제미나이]가 왔다.");
  EXPECT_EQ(Mark("카카오 대표가 물러났다."), "[카카오] 대표가 물러났다.");
  EXPECT_EQ(Mark("나래는 카카오와 손잡고 나무를 심었다."), "[나래]는 [카카오]와 손잡고 나무를 심었다.");
  EXPECT_EQ(Mark("카카오가 나래를 인수했다."), "[카카오]가 [나래]를 인수했다.");
  EXPECT_EQ(Mark("나래가 농장을 샀다. 카카오와 손잡고 먹었다."), "[나래]가 농장을 샀다. 카카오와 손잡고 먹었다.");
  EXPECT_EQ(Mark("나래와 카카오가 나무를 심었다."), "[나래]와 [카카오]가 나무를 심었다.");
}

// English names that are everyday words, beside a firm, in an article about something else.
TEST(NameGate, TakesTheEnglishPartyBesideAFirm) {
  for (const char* article : {"[Nvidia] supplies [Apple] with parts.", "[Apple] has signed with [Nvidia].",
                              "[Microsoft] owns a tenth of [Arm].", "[Arm], which [Nvidia] wanted, is for sale.",
                              "[Microsoft] counts [Target] among its customers.",
                              "The farm of [Microsoft] grew. The Apple was red.", "[Nvidia] bit into the Apple.",
                              "[Microsoft] opened an office near Apple Valley.", "Apple-red paint dripped on [Nvidia].",
                              "Target is a word that [Microsoft] likes.", "Apple has a sweet sound."}) {
    EXPECT_EQ(Mark(WithoutMarks(article)), article);
  }
}

TEST(NameGate, TellsWhy) {
  const struct {
    const char* article;
    const char* entity;
    const char* reason;
  } kCases[] = {
      {"메타 분석을 했다", "meta", "veto 분석"},
      {"라인이 길다", "line", "no cue"},
      {"삼성 라이온즈가", "samsung", "team"},
      {"'네이버 데이'가", "naver", "title of an event, law or building 데이"},
      {"데이터센터(IDC)", "idc", "term that the article defines"},
  };
  for (const auto& c : kCases) {
    Trace trace;
    FindNames(std::string(c.article) + std::string(kFieldLine), &trace);
    const auto refused = std::find_if(trace.refused.begin(), trace.refused.end(),
                                      [&](const RefusedName& r) { return r.entity == c.entity; });
    ASSERT_NE(refused, trace.refused.end()) << c.article;
    EXPECT_EQ(refused->reason, c.reason) << c.article;
  }
}

}  // namespace
}  // namespace ieum
