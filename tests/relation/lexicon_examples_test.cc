// Every row of the lexicon carries its own sentences: of one it makes an edge, the other states nothing. What
// `ieum rules test` does with a user's rows is done here with those of data/relations.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/table_rows.h"
#include "base/tsv.h"
#include "ieum/rule_check.h"
#include "relation/rule_tables.h"

namespace ieum {
namespace {

std::string PathOf(const std::string& table) {
  return std::string(IEUM_SOURCE_DIR) + "/data/relations/" + table + ".tsv";
}

TEST(Lexicon, RowsFireOnTheirExamples) {
  const std::vector<std::string> files = {PathOf("ko-predicates"), PathOf("ko-role-nouns"), PathOf("en-predicates"),
                                          PathOf("en-role-nouns")};
  const Result<RuleExamples> read = ReadRuleExamples(files);
  ASSERT_TRUE(read.ok()) << read.diagnostics().front().ToString();
  ASSERT_GT(read.value().examples.size(), 3000u);
  ExampleTester tester(Gazetteer::LoadForExamples({}).value(), Rules::BuiltIn());
  for (const RuleExample& example : read.value().examples) {
    EXPECT_EQ(tester.Try(example), "") << example.file << ":" << example.line << ": " << example.text;
  }
}

// Most English rows carry their own sentences; those without are idle or stand for a class of words.
TEST(Lexicon, EnglishRowsHaveExamples) {
  for (const char* name : {"en-predicates", "en-role-nouns"}) {
    const Result<Table> table = Table::Read(
        PathOf(name), std::string_view(name) == "en-predicates" ? kPredicateColumns : kRoleNounColumns, kAsideColumns);
    ASSERT_TRUE(table.ok());
    size_t shown = 0;
    for (const Table::Row& row : table.value().rows()) shown += !row["fires"].empty() && !row["silent"].empty();
    EXPECT_GE(shown * 10, table.value().rows().size() * 9) << table.value().file();
  }
}

}  // namespace
}  // namespace ieum
