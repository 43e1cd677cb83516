// Every row of the lexicon in every construction of its voices: see paradigm.h.
#include "relation/paradigm.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "relation/relation_fixture.h"

namespace ieum {
namespace {

using Cell = std::pair<std::string, std::string>;  // row and column

std::set<std::string> WithoutDirection(const std::set<std::string>& edges) {
  std::set<std::string> out;
  for (const std::string& edge : edges) {
    std::vector<std::string_view> words = SplitList(edge, ' ');
    std::sort(words.begin() + 1, words.end());
    out.insert(std::string(words[0]).append(" ").append(words[1]).append(" ").append(words[2]));
  }
  return out;
}

// paradigm-failures.tsv as cells.
std::set<Cell> KnownFailures() {
  const Result<Table> table =
      Table::Read(std::string(IEUM_SOURCE_DIR) + "/tests/relation/paradigm-failures.tsv", {"row", "columns", "reason"});
  std::set<Cell> cells;
  EXPECT_TRUE(table.ok());
  if (!table.ok()) return cells;
  for (const Table::Row& row : table.value().rows()) {
    for (const std::string_view column : SplitList(row["columns"], ',')) {
      EXPECT_TRUE(cells.emplace(row["row"], column).second) << row["row"] << ", " << column << ": twice";
    }
  }
  return cells;
}

TEST(Paradigms, OfEveryRowAreUnderstood) {
  Paradigm paradigm;
  for (const Diagnostic& fault : paradigm.Load(IEUM_SOURCE_DIR)) FAIL() << fault.ToString();
  const Result<Table> table =
      Table::Read(std::string(IEUM_SOURCE_DIR) + "/data/relations/ko-predicates.tsv",
                  {"word", "kind", "voices", "type", "frame", "when", "fires", "silent", "note"});
  ASSERT_TRUE(table.ok());
  const std::set<Cell> known = KnownFailures();
  std::set<Cell> failed;
  RelationFixture fixture;
  size_t number = 0;
  for (const Table::Row& row : table.value().rows()) {
    for (const ParadigmCell& cell : paradigm.Cells(row, number)) {
      const std::set<std::string> found = fixture.Edges(cell.text);
      const bool right = cell.merger ? WithoutDirection(found) == WithoutDirection(cell.edges) : found == cell.edges;
      if (right) continue;
      const Cell key = {cell.row, cell.column};
      failed.insert(key);
      EXPECT_TRUE(known.contains(key)) << cell.row << "\t" << cell.column << "\n  " << cell.text << "\n  expected "
                                       << Join(cell.edges) << "\n  found    " << Join(found);
    }
    ++number;
  }
  for (const auto& [row, column] : known) {
    EXPECT_TRUE(failed.contains({row, column}))
        << row << ", " << column << ": passes, take it off paradigm-failures.tsv";
  }
}

}  // namespace
}  // namespace ieum
