#include "base/tsv.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(Table, ReadsRowsUnderTheirHeader) {
  const auto table =
      Table::Parse("# a comment\nform\trole\n은\tTOP\n\n# more\n-\tSUB\r\n", "t.tsv", {"form", "role"}, {"note"});
  ASSERT_TRUE(table.ok());
  ASSERT_EQ(table.value().rows().size(), 2u);
  const Table::Row& first = table.value().rows()[0];
  EXPECT_EQ(first["form"], "은");
  EXPECT_EQ(first["role"], "TOP");
  EXPECT_EQ(first["note"], "");
  EXPECT_EQ(first.line(), 3u);
  EXPECT_EQ(table.value().rows()[1]["form"], "");
  EXPECT_EQ(table.value().rows()[1]["role"], "SUB");
}

TEST(Table, ColumnsMayStandInAnyOrderAndRowsKnowTheirPlace) {
  const auto table = Table::Parse("role\tform\n주격\t이\n", "t.tsv", {"form", "role"});
  ASSERT_TRUE(table.ok());
  const Diagnostic at = table.value().rows()[0].At("form", "no such particle");
  EXPECT_EQ(at.ToString(), "t.tsv:2:4: no such particle");
}

TEST(Table, SurvivesBeingMoved) {
  auto parsed = Table::Parse("a\tb\n1\t2\n", "t.tsv", {"a", "b"});
  ASSERT_TRUE(parsed.ok());
  const Table moved = std::move(parsed.value());
  EXPECT_EQ(moved.rows()[0]["b"], "2");
}

TEST(Table, SaysWhatIsWrongAndWhere) {
  const struct {
    const char* content;
    const char* message;
  } kCases[] = {
      {"", "t.tsv: no header line"},
      {"a\n", "t.tsv:1:1: no column 'b'"},
      {"a\tb\tc\n", "t.tsv:1:5: unknown column 'c': the columns are a, b"},
      {"a\tb\ta\n", "t.tsv:1:5: column 'a' twice: take one away"},
      {"a\tb\n1\n", "t.tsv:2:1: row has 1 cells, the header 2: an empty cell is '-' or nothing between two tabs"},
      {"a\tb\n이\t\xFF\n", "t.tsv:2:3: not UTF-8: save the file as UTF-8 (spreadsheets often write CP949)"},
  };
  for (const auto& c : kCases) {
    const auto table = Table::Parse(c.content, "t.tsv", {"a", "b"});
    ASSERT_FALSE(table.ok()) << c.content;
    EXPECT_EQ(table.diagnostics().front().ToString(), c.message);
  }
}

TEST(Table, ReportsAMissingFile) {
  const auto table = Table::Read("/nonexistent/t.tsv", {"a"});
  ASSERT_FALSE(table.ok());
  EXPECT_EQ(table.diagnostics().front().ToString(), "/nonexistent/t.tsv: No such file or directory");
}

TEST(SplitList, TrimsAndDropsEmptyParts) {
  EXPECT_EQ(SplitList(" a | b c||", '|'), (std::vector<std::string_view>{"a", "b c"}));
  EXPECT_TRUE(SplitList("", '|').empty());
}

}  // namespace
}  // namespace ieum
