#include "relation/terms.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/tsv.h"
#include "relation/relation_fixture.h"

namespace ieum {
namespace {

using Found = RelationFixture::Found;

// "investment:한빛 revenue:-"
std::string SumsLine(const Found& found) {
  std::string line;
  for (const Figure& figure : found.figures) {
    if (figure.of != kNoIndex) continue;
    if (!line.empty()) line += ' ';
    line.append(Name(figure.role)).append(":");
    line += figure.entity == kNoIndex ? "-" : found.names.entities[static_cast<size_t>(figure.entity)].name;
  }
  return line;
}

// "한빛 나래 30000000000 KRW 시리즈B 12.5%; ...", without edges that no terms are told of.
std::string TermsLine(const Found& found) {
  std::string line;
  for (const Relation& relation : found.relations) {
    std::string terms;
    if (relation.amount) terms += " " + std::to_string(*relation.amount) + " " + std::string(View(relation.currency));
    if (!relation.round.empty()) terms += " " + relation.round;
    if (!relation.stake.empty()) terms += " " + relation.stake;
    if (terms.empty()) continue;
    if (!line.empty()) line += "; ";
    line += found.names.entities[relation.head].name + " " + found.names.entities[relation.tail].name + terms;
  }
  return line;
}

TEST(Terms, BelongToEdgesAndOwners) {
  const Result<Table> table =
      Table::Read(std::string(IEUM_SOURCE_DIR) + "/tests/relation/sums.tsv", {"sums", "terms", "text"});
  ASSERT_TRUE(table.ok()) << table.diagnostics().front().ToString();
  RelationFixture fixture;
  EXPECT_GE(table.value().rows().size(), 150u);
  for (const Table::Row& row : table.value().rows()) {
    std::string text(row["text"]);
    for (size_t at; (at = text.find("\\n")) != std::string::npos;) text.replace(at, 2, "\n");
    const Found found = fixture.Run(text);
    EXPECT_EQ(SumsLine(found), row["sums"]) << row["text"];
    EXPECT_EQ(TermsLine(found), row["terms"]) << row["text"];
  }
}

}  // namespace
}  // namespace ieum
