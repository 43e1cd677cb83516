#include "mention/bracket_names.h"

#include <gtest/gtest.h>

#include "mention/names_fixture.h"

namespace ieum {
namespace {

class BracketTest : public testing::TestWithParam<const char*> {};

TEST_P(BracketTest, Marks) { EXPECT_EQ(MarkInField(WithoutMarks(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(Table, BracketTest,
                         testing::Values("[마이크로소프트]([MS])는. 그 뒤 [MS]는", "[한빛전자]([HBE])와 [HBE]의",
                                         "[나래]([Narae Labs])", "[한빛전자](이하 [한빛])는 [한빛]의 칩을",
                                         "[한빛전자](이하 '[한빛]')", "[한빛전자]([HB], 이하 [한빛])",
                                         "'[칩알파]'([Alpha One])를", "[KAIST]([한국과기원])",
                                         "[한국과학기술원]([한기원])",
                                         // What stands in a bracket is not always a name.
                                         "[네이버](대표 홍길동)", "[나래](미국)", "[나래](35%)", "[나래](2024년 설립)",
                                         "[나래](AI)", "[나래](사진)", "[나래](the firm)", "[삼성전자](회장 이나래)",
                                         "[AMD](김두루)", "[나래](000001)", "[나래](왼쪽)",
                                         // A short name is found only as a word of its own.
                                         "[한빛전자](이하 [한빛])는 한빛나라와"));

TEST(BracketNames, AreOneEntity) {
  const Names names = FindNames("마이크로소프트(MS)는 나래와 만났다. MS는 웃었다.");
  ASSERT_EQ(names.mentions.size(), 4u);
  EXPECT_EQ(names.mentions[0].entity, names.mentions[1].entity);
  EXPECT_EQ(names.mentions[0].entity, names.mentions[3].entity);
  EXPECT_EQ(names.mentions[1].found_by, MentionSource::kBracket);
  EXPECT_EQ(names.mentions[3].found_by, MentionSource::kDefinition);
  EXPECT_EQ(names.entities[0].id, "microsoft");
}

TEST(BracketNames, ADefinitionOverridesTheGazetteer) {
  const Names names = FindNames("한빛전자(이하 나래)는 칩을 판다. 나래는 웃었다.");
  ASSERT_EQ(names.entities.size(), 1u);
  EXPECT_EQ(names.entities[0].id, "hanbit");
  EXPECT_EQ(names.mentions.size(), 3u);
}

TEST(BracketNames, TwoKnownNamesStayTwo) {
  const Names names = FindNames("나래(한빛전자)");
  EXPECT_EQ(names.entities.size(), 2u);
}

}  // namespace
}  // namespace ieum
