#include "mention/short_names.h"

#include <gtest/gtest.h>

#include "mention/names_fixture.h"

namespace ieum {
namespace {

class ShortNamesTest : public testing::TestWithParam<const char*> {};

TEST_P(ShortNamesTest, Marks) { EXPECT_EQ(MarkInField(WithoutMarks(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Table, ShortNamesTest,
    testing::Values("[가온클라우드]는 웃고 [가온]은 울고 [가온]이 떠났다", "[클레이온벤처스]와 [클레이온]의 협력",
                    "[Gaon Cloud] grew. [Gaon] said so.",
                    // One use is not enough for two syllables, none for a common noun; inside a word there is no name.
                    "[가온클라우드]는 웃고 가온은 울었다", "[클레이온벤처스]와 클레이온스",
                    "[Gaon Cloud] grew. Gaonic said so."));

TEST(ShortNames, AreTheFirm) {
  const Names names = FindNames("Gaon Cloud grew. Gaon said so.");
  ASSERT_EQ(names.mentions.size(), 2u);
  EXPECT_EQ(names.mentions[0].entity, names.mentions[1].entity);
}

}  // namespace
}  // namespace ieum
