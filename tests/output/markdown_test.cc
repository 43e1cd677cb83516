#include "output/markdown.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(Markdown, ShowsATextAsItIs) {
  struct Case {
    const char *text, *markdown;
  };
  constexpr Case kCases[] = {{"한빛 (주)", "한빛 (주)"},
                             {"a|b", "a\\|b"},
                             {"**굵게** _밑_ `코드`", "\\*\\*굵게\\*\\* \\_밑\\_ \\`코드\\`"},
                             {"<script>", "\\<script\\>"},
                             {"&lt;", "\\&lt;"},
                             {"[a](b)", "\\[a\\](b)"},
                             {"# 제목", "\\# 제목"},
                             {"- 항목", "\\- 항목"},
                             {"+ 항목", "\\+ 항목"},
                             {"1. 항목", "1\\. 항목"},
                             {"12) 항목", "12\\) 항목"},
                             {"=====", "\\====="},
                             {"2.5조-3조", "2\\.5조-3조"},
                             {"GPT-4.1", "GPT-4.1"},
                             {"두\n\n줄\t칸 ", "두 줄 칸"},
                             {"\n- 항목", "\\- 항목"},
                             {"$1 and $2", "\\$1 and \\$2"},
                             {"c:\\d", "c:\\\\d"},
                             {"", ""}};
  for (const Case& c : kCases) EXPECT_EQ(Markdown(c.text), c.markdown);
}

TEST(Markdown, MarksTheFirstOfAPart) {
  EXPECT_EQ(MarkdownWithBold("나래와 손을 잡았다", "잡았다"), "나래와 손을 <b>잡았다</b>");
  EXPECT_EQ(MarkdownWithBold("a b c b", "b"), "a <b>b</b> c b");
  EXPECT_EQ(MarkdownWithBold("투자했다", "투자"), "<b>투자</b>했다");
  EXPECT_EQ(MarkdownWithBold("x </b>|", "</b>"), "x <b>\\</b\\></b>\\|");
  EXPECT_EQ(MarkdownWithBold("한빛", "나래"), "한빛");
  EXPECT_EQ(MarkdownWithBold("한빛", ""), "한빛");
}

}  // namespace
}  // namespace ieum
