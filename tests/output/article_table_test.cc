#include <gtest/gtest.h>

#include "output/article_writer.h"
#include "output/display_width.h"
#include "output/sample.h"
#include "output/table.h"

namespace ieum {
namespace {

TableOptions Options(size_t width) {
  return {.labels = {.type = "관계",
                     .head = "주체",
                     .tail = "상대",
                     .status = "상태",
                     .sum = "금액",
                     .evidence = "근거",
                     .no_relations = "관계 없음"},
          .width = width,
          .colour = false};
}

TEST(ArticleTable, AlignsHangulInTwoColumns) {
  Extraction extraction = SampleExtraction();
  Relation turned = extraction.relations.front();
  extraction.entities[1].name = "Narae AI";
  turned.head = 1;
  turned.tail = 0;
  turned.amount.reset();
  turned.status = Status::kNegated;
  extraction.relations.push_back(turned);
  std::string out;
  NewTableWriter(Options(0))->Write(SampleArticle(), extraction, &out);
  EXPECT_EQ(out,
            "a-1  2026-03-04  한빛, 나래에 \"투자\"\n"
            "  관계        주체      상대      상태                    금액  근거\n"
            "  invests_in  한빛      Narae AI  asserted  10,000,000,000 KRW  한빛이 나래에 100억원을 투자했다\n"
            "  invests_in  Narae AI  한빛      negated                       한빛이 나래에 100억원을 투자했다\n");
}

TEST(ArticleTable, NoLineIsWiderThanTheTerminal) {
  for (const size_t width : {78U, 79U, 80U}) {
    std::string out;
    NewTableWriter(Options(width))->Write(SampleArticle(), SampleExtraction(), &out);
    for (size_t begin = 0; begin < out.size();) {
      const size_t end = out.find('\n', begin);
      EXPECT_LE(DisplayWidth(out.substr(begin, end - begin)), width);
      begin = end + 1;
    }
    EXPECT_NE(out.find("…"), std::string::npos) << width;
  }
}

TEST(ArticleTable, SaysThatThereIsNothing) {
  Extraction extraction = SampleExtraction();
  extraction.relations.clear();
  std::string out;
  NewTableWriter(Options(80))->Write(SampleArticle(), extraction, &out);
  EXPECT_EQ(out, "a-1  2026-03-04  한빛, 나래에 \"투자\"\n  관계 없음\n");
}

TEST(TableLayout, ColourDoesNotCount) {
  TableLayout table({{.title = "a"}, {.title = "b"}});
  table.AddRow({{.text = "한", .style = Style::kRed}, {.text = "x"}});
  std::string plain, coloured;
  table.Append(0, 0, false, &plain);
  table.Append(0, 0, true, &coloured);
  EXPECT_EQ(plain, "a   b\n한  x\n");
  EXPECT_NE(coloured.find("\x1b[31m한\x1b[0m  x"), std::string::npos);
}

}  // namespace
}  // namespace ieum
