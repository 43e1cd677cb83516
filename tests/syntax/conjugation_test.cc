#include "syntax/conjugation.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "syntax/hangul.h"

namespace ieum {
namespace {

struct Case {
  std::string_view verb;
  std::string_view irregular;  // the letter, or empty
  std::string_view ending;
  char attach;
  std::string_view forms;  // with spaces between
};

constexpr Case kCases[] = {
    // Plain shape; ㄹ falls before ㄴ.
    {"공급하다", "", "고", 'C', "공급하고"},
    {"만들다", "", "고", 'C', "만들고"},
    {"만들다", "", "는", 'C', "만드는"},
    {"돕다", "ㅂ", "지만", 'C', "돕지만"},
    // Behind a consonant only, behind a vowel or ㄹ only.
    {"먹다", "", "는다", 'K', "먹는다"},
    {"공급하다", "", "는다", 'K', ""},
    {"만들다", "", "는다", 'K', ""},
    {"공급하다", "", "ㄴ다", 'W', "공급한다"},
    {"만들다", "", "ㄴ다", 'W', "만든다"},
    {"먹다", "", "ㄴ다", 'W', ""},
    // With 으 behind a consonant.
    {"공급하다", "", "며", 'V', "공급하며"},
    {"먹다", "", "며", 'V', "먹으며"},
    {"먹다", "", "ㄴ", 'V', "먹은"},
    {"만들다", "", "며", 'V', "만들며"},
    {"만들다", "", "ㄴ", 'V', "만든"},
    {"만들다", "", "ㅁ", 'V', "만듦"},
    {"만들다", "", "니", 'V', "만드니"},
    {"돕다", "ㅂ", "ㄴ", 'V', "도운"},
    {"돕다", "ㅂ", "며", 'V', "도우며"},
    {"싣다", "ㄷ", "ㄹ", 'V', "실을"},
    {"짓다", "ㅅ", "ㄴ", 'V', "지은"},
    {"고르다", "르", "ㄴ", 'V', "고른"},
    // Infinitive and past.
    {"공급하다", "", "아", 'I', "공급해 공급하여"},
    {"되다", "", "아", 'I', "돼 되어"},
    {"사다", "", "아", 'I', "사"},
    {"보내다", "", "아", 'I', "보내 보내어"},
    {"세우다", "", "아", 'I', "세워 세우어"},
    {"맡기다", "", "서", 'I', "맡겨서 맡기어서"},
    {"보다", "", "서", 'I', "봐서 보아서"},
    {"쓰다", "", "서", 'I', "써서"},
    {"모으다", "", "서", 'I', "모아서"},
    {"담그다", "", "서", 'I', "담가서"},
    {"놓다", "", "아", 'I', "놓아 놔"},
    {"잡다", "", "다", 'P', "잡았다"},
    {"맺다", "", "다", 'P', "맺었다"},
    {"돕다", "ㅂ", "다", 'P', "도왔다"},
    {"굽다", "ㅂ", "다", 'P', "구웠다"},
    {"싣다", "ㄷ", "다", 'P', "실었다"},
    {"짓다", "ㅅ", "다", 'P', "지었다"},
    {"고르다", "르", "다", 'P', "골랐다"},
    {"기르다", "르", "다", 'P', "길렀다"},
    {"이르다", "러", "다", 'P', "이르렀다"},
    {"사다", "", "며", 'P', "샀으며"},
    {"사다", "", "지만", 'P', "샀지만"},
};

TEST(Conjugation, MakesTheFormsInUse) {
  for (const Case& c : kCases) {
    const Irregular irregular =
        c.irregular.empty() ? Irregular::kNone : static_cast<Irregular>(ToUtf32(c.irregular)[0]);
    const Conjugation conjugation(ToUtf32(c.verb), irregular);
    std::string forms;
    for (const std::u32string& form : conjugation.Forms(ToUtf32(c.ending), static_cast<Attach>(c.attach))) {
      if (!forms.empty()) forms += ' ';
      forms += ToUtf8(form);
    }
    EXPECT_EQ(forms, c.forms) << c.verb << " + " << c.ending;
  }
}

TEST(Hangul, SplitsAndJoinsSyllables) {
  for (char32_t c = 0xAC00; c <= 0xD7A3; ++c) ASSERT_EQ(JoinSyllable(SplitSyllable(c)), c);
  EXPECT_EQ(FinalOf(U"칩"), U'ㅂ');
  EXPECT_EQ(FinalOf(U"회사"), 0u);
  EXPECT_EQ(FinalOf(U"AI"), 0u);
  EXPECT_EQ(WithFinal(U"하", U'ㄴ'), U"한");
  EXPECT_EQ(WithFinal(U"만들", 0), U"만드");
}

}  // namespace
}  // namespace ieum
