// By whose word the article gives a deal, and when it was made: of whole sentences, and of what they are read with.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "base/tsv.h"
#include "relation/relation_fixture.h"

namespace ieum {
namespace {

using Found = RelationFixture::Found;

// The row's text with its line breaks; "H: " makes a headline of it.
std::string TextOf(const Table::Row& row) {
  std::string text(row["text"]);
  if (text.starts_with("H: ")) text = text.substr(3) + "\n\n본문은 아래에 있다.";
  for (size_t at = 0; (at = text.find("\\n", at)) != std::string::npos;) text.replace(at, 2, "\n");
  return text;
}

// What `of` gives of each relation, those that differ, with `; ` between; "-" for nothing.
template <typename Of>
std::string Line(const Found& found, Of of) {
  std::string line;
  std::set<std::string> seen;
  for (const Relation& relation : found.relations) {
    std::string told = of(relation);
    if (told.empty() || !seen.insert(told).second) continue;
    line.append(line.empty() ? "" : "; ").append(told);
  }
  return line;
}

std::string Said(const Found& found, const Relation& relation) {
  std::string says(Name(relation.according_to.kind));
  for (const uint32_t entity : relation.according_to.entities) {
    says.append(says.empty() ? "" : " ").append(found.names.entities[entity].name);
  }
  return says;
}

Result<Table> ReadTable(const std::string& file, std::initializer_list<std::string_view> columns) {
  return Table::Read(std::string(IEUM_SOURCE_DIR) + "/tests/relation/" + file, columns);
}

TEST(Told, NamesWhoSaysSo) {
  const Result<Table> table = ReadTable("speakers.tsv", {"says", "words", "text"});
  ASSERT_TRUE(table.ok()) << table.diagnostics().front().ToString();
  RelationFixture fixture;
  for (const Table::Row& row : table.value().rows()) {
    const Found found = fixture.Run(TextOf(row));
    EXPECT_FALSE(found.relations.empty()) << row["text"];
    EXPECT_EQ(Line(found, [&](const Relation& r) { return Said(found, r); }), row["says"]) << row["text"];
    const std::string words =
        Line(found, [&](const Relation& r) { return std::string(r.according_to.span.Of(found.normalized)); });
    EXPECT_EQ(words, row["words"]) << row["text"];
  }
}

TEST(Told, DatesTheDeal) {
  const Result<Table> table = ReadTable("dates.tsv", {"date", "today", "text"});
  ASSERT_TRUE(table.ok()) << table.diagnostics().front().ToString();
  RelationFixture fixture;
  for (const Table::Row& row : table.value().rows()) {
    const Found found = fixture.Run(TextOf(row), std::string(row["today"]));
    EXPECT_FALSE(found.relations.empty()) << row["text"];
    EXPECT_EQ(Line(found, [](const Relation& r) { return r.date; }), row["date"]) << row["text"];
  }
}

// What `explain` tells of the one sentence: for each step its trigger, outcome and detail.
std::string Steps(const Found& found) {
  std::string line;
  for (const RuleStep& step : found.trace.steps) {
    line.append(line.empty() ? "" : "; ").append(step.rule).append(" ").append(Name(step.outcome));
    if (!step.role.empty()) line.append(" ").append(step.role);
    if (!step.detail.empty()) line.append(": ").append(step.detail);
  }
  return line;
}

TEST(Told, TraceSaysWhoFillsWhatAndWhatWasMissing) {
  struct Case {
    const char *text, *steps;
  };
  constexpr Case kCases[] = {
      {"한빛은 나래와 손잡을 계획이다.", "SUB=한빛 in sentence, COM=나래 explicit; planned"},
      {"나래에 투자한 한빛은 매출이 늘었다.", "SUB=한빛 gap, DAT=나래 explicit; asserted"},
      {"한빛은 나래의 칩을 공급받는다.", "OBJ.of=칩 possessor, SUB=한빛 explicit; asserted"},
      {"한빛은 나래에 투자를 제안했다.", "DAT=나래 inherited; planned: 제안했다"},
      {"두루는 협력을 검토한다.", "noun:협력 role empty COM"},
      {"미르는 자회사를 늘린다.", "role:자회사 role empty bearer, owner"},
      {"미르는 자회사를 늘린다.", "condition fails OBJ: OBJ must be stake"},
  };
  RelationFixture fixture;
  for (const Case& c : kCases) {
    const std::string steps = Steps(fixture.Run(c.text));
    EXPECT_NE(steps.find(c.steps), std::string::npos) << c.text << "\n" << steps;
  }
}

}  // namespace
}  // namespace ieum
