// Every row of the lexicon carries its own sentences: of one it makes an edge, the other states nothing.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "base/tsv.h"
#include "relation/relation_fixture.h"

namespace ieum {
namespace {

// How Relation::found_by ends for a row: its word without marks, written apart or together.
bool IsFoundBy(const Relation& relation, std::string_view word) {
  std::string plain(word);
  std::erase(plain, '|');
  std::string together = plain;
  std::erase(together, ' ');
  return relation.found_by.ends_with(":" + plain) || relation.found_by.ends_with(":" + together);
}

void CheckExamples(const Table& table) {
  RelationFixture fixture;
  for (const Table::Row& row : table.rows()) {
    if (!row["fires"].empty()) {
      const auto found = fixture.Run(std::string(row["fires"]));
      const bool fired = std::any_of(found.relations.begin(), found.relations.end(), [&row](const Relation& relation) {
        return Name(relation.type) == row["type"] && IsFoundBy(relation, row["word"]);
      });
      EXPECT_TRUE(fired) << table.file() << ":" << row.line() << ": " << row["fires"];
    }
    if (!row["silent"].empty()) {
      EXPECT_EQ(Join(fixture.Edges(std::string(row["silent"]))), "")
          << table.file() << ":" << row.line() << ": " << row["silent"];
    }
  }
}

Result<Table> Predicates(const char* language) {
  return Table::Read(std::string(IEUM_SOURCE_DIR) + "/data/relations/" + language + "-predicates.tsv",
                     {"word", "kind", "voices", "type", "frame", "when", "fires", "silent", "note"});
}

Result<Table> RoleNouns(const char* language) {
  return Table::Read(std::string(IEUM_SOURCE_DIR) + "/data/relations/" + language + "-role-nouns.tsv",
                     {"word", "type", "direction", "strength", "fires", "silent", "note"});
}

TEST(Lexicon, RowsFireOnTheirExamples) {
  for (const char* language : {"ko", "en"}) {
    for (const Result<Table>& table : {Predicates(language), RoleNouns(language)}) {
      ASSERT_TRUE(table.ok()) << language;
      CheckExamples(table.value());
    }
  }
}

// Most English rows carry their own sentences; those without are idle or stand for a class of words.
TEST(Lexicon, EnglishRowsHaveExamples) {
  for (const Result<Table>& table : {Predicates("en"), RoleNouns("en")}) {
    ASSERT_TRUE(table.ok());
    size_t shown = 0;
    for (const Table::Row& row : table.value().rows()) shown += !row["fires"].empty() && !row["silent"].empty();
    EXPECT_GE(shown * 10, table.value().rows().size() * 9) << table.value().file();
  }
}

}  // namespace
}  // namespace ieum
