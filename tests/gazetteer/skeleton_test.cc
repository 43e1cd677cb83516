#include "gazetteer/skeleton.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(Skeleton, LeavesOutSeparatorsAndCase) {
  EXPECT_EQ(Skeleton("GPT-4o"), "gpt4o");
  EXPECT_EQ(Skeleton("SK hynix"), "skhynix");
  EXPECT_EQ(Skeleton("믿:음"), "믿음");
  EXPECT_EQ(Skeleton("한빛·나래"), "한빛나래");
  EXPECT_EQ(Skeleton(" - "), "");
}

struct SpellingCase {
  const char* name;
  const char* written;
  Spelling spelling;
};

class SpellingTest : public testing::TestWithParam<SpellingCase> {};

TEST_P(SpellingTest, Compares) {
  EXPECT_EQ(CompareSpelling(GetParam().name, GetParam().written), GetParam().spelling)
      << GetParam().name << " / " << GetParam().written;
}

INSTANTIATE_TEST_SUITE_P(
    Table, SpellingTest,
    testing::Values(
        SpellingCase{"네이버", "네이버", Spelling::kSame},
        // Separators of the name may be left out or swapped.
        SpellingCase{"SK 하이닉스", "SK하이닉스", Spelling::kVariant},
        SpellingCase{"GPT-4o", "GPT 4o", Spelling::kVariant}, SpellingCase{"GPT-4o", "GPT4o", Spelling::kVariant},
        // The text may have one that the name lacks where the script changes.
        SpellingCase{"퓨리오사AI", "퓨리오사 AI", Spelling::kVariant},
        SpellingCase{"가우디3", "가우디 3", Spelling::kVariant},
        SpellingCase{"KleonAI", "Kleon AI", Spelling::kVariant}, SpellingCase{"TheAI", "The AI", Spelling::kOther},
        // Inside Hangul only in long names, with two syllables on either side.
        SpellingCase{"네이버클라우드", "네이버 클라우드", Spelling::kVariant},
        SpellingCase{"네이버클라우드", "네 이버클라우드", Spelling::kOther},
        SpellingCase{"두나무", "두 나무", Spelling::kOther}, SpellingCase{"나래전자", "나래 전자", Spelling::kOther},
        // `·` and `:` are part of the name.
        SpellingCase{"믿:음", "믿음", Spelling::kOther}, SpellingCase{"믿음", "믿:음", Spelling::kOther},
        // Case: four letters and more in capitals or title case, never small for capital.
        SpellingCase{"NVIDIA", "Nvidia", Spelling::kVariant}, SpellingCase{"Nvidia", "NVIDIA", Spelling::kVariant},
        SpellingCase{"OpenAI", "Openai", Spelling::kVariant}, SpellingCase{"OpenAI", "openai", Spelling::kOther},
        SpellingCase{"Meta", "meta", Spelling::kOther}, SpellingCase{"ARM", "Arm", Spelling::kOther},
        SpellingCase{"Arm", "arm", Spelling::kOther}, SpellingCase{"Target", "target", Spelling::kOther},
        SpellingCase{"xAI", "XAI", Spelling::kVariant}, SpellingCase{"SK hynix", "SK Hynix", Spelling::kVariant},
        SpellingCase{"LaMDA", "LAMDA", Spelling::kVariant}, SpellingCase{"LaMDA", "laMDA", Spelling::kOther}));

}  // namespace
}  // namespace ieum
