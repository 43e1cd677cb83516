#include "ieum/rule_check.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "base/rule_file.h"
#include "base/table_rows.h"
#include "embedded.h"
#include "relation/rule_tables.h"
#include "relation/rule_warnings.h"
#include "rule_sections.h"

namespace ieum {
namespace {

// Places in the order of the files as named, then of lines and columns.
void Sort(std::span<const std::string> files, Diagnostics* diagnostics) {
  const auto place = [&files](const Diagnostic& diagnostic) {
    const auto file = std::find(files.begin(), files.end(), diagnostic.file) - files.begin();
    return std::tuple(file, diagnostic.line, diagnostic.column);
  };
  std::stable_sort(diagnostics->begin(), diagnostics->end(),
                   [&place](const Diagnostic& a, const Diagnostic& b) { return place(a) < place(b); });
}

std::string Words(const Extraction& extraction, const Relation& relation) {
  std::string text(Name(relation.type));
  if (relation.status == Status::kNegated) text += " (negated)";
  if (relation.status == Status::kPlanned) text += " (planned)";
  for (const uint32_t entity : {relation.head, relation.tail}) {
    text.append(" ").append(extraction.entities[entity].name);
  }
  return text.append(" [").append(relation.found_by).append("]");
}

// What an extraction holds, for those who expected something else.
std::string Words(const Extraction& extraction) {
  std::string text;
  for (const Relation& relation : extraction.relations) {
    text.append(text.empty() ? "" : "; ").append(Words(extraction, relation));
  }
  if (!text.empty()) return text;
  for (const Entity& entity : extraction.entities) text.append(text.empty() ? "" : ", ").append(entity.name);
  return text.empty() ? "nothing, and no name" : "nothing; names: " + text;
}

// Did a row with this word make the edge? The rule that an edge is found by ends in its word without marks, written
// apart or together; a row for a class of words names the class.
bool IsFoundBy(const Relation& relation, std::string_view word) {
  if (word.starts_with('@')) return true;
  std::string plain(word);
  std::erase(plain, '|');
  std::string together = plain;
  std::erase(together, ' ');
  return relation.found_by.ends_with(":" + plain) || relation.found_by.ends_with(":" + together);
}

void AddExamples(const Table::Row& row, RuleExamples* out) {
  const std::optional<RelationType> type = ParseRelationType(row["type"]);
  if (!type) return;  // switched off
  bool any = false;
  for (const std::string_view column : {"fires", "silent"}) {
    if (row[column].empty()) continue;
    const Diagnostic place = row.At(column, {});
    out->examples.push_back({place.file, place.line, place.column, std::string(row["word"]), *type, column == "fires",
                             std::string(row[column])});
    any = true;
  }
  if (!any) ++out->rows_without;
}

}  // namespace

Diagnostics LintRules(std::span<const std::string> files) {
  const Result<Rules> rules = Rules::Load(files);
  Diagnostics found = rules.diagnostics();
  const Result<std::vector<RuleSection>> sections = ReadRuleSections(files);
  if (rules.ok() && sections.ok()) {
    for (const auto& [language, built_in] :
         {std::pair{Language::kKorean, EmbeddedKorean()}, std::pair{Language::kEnglish, EmbeddedEnglish()}}) {
      const Diagnostics warnings = WarnOfRules(built_in, language, sections.value());
      found.insert(found.end(), warnings.begin(), warnings.end());
    }
  }
  Sort(files, &found);
  return found;
}

Result<RuleExamples> ReadRuleExamples(std::span<const std::string> files) {
  const Result<std::vector<RuleSection>> sections = ReadRuleSections(files);
  if (!sections.ok()) return sections.diagnostics();
  RuleExamples out;
  for (const RuleSection& section : sections.value()) {
    const bool predicates = section.table.ends_with("-predicates");
    if (!predicates && !section.table.ends_with("-role-nouns")) continue;
    const Result<Table> table =
        Table::Parse(section.content, section.file, predicates ? kPredicateColumns : kRoleNounColumns, kAsideColumns);
    if (!table.ok()) return table.diagnostics();
    for (const Table::Row& row : table.value().rows()) AddExamples(row, &out);
  }
  return out;
}

std::string ExampleTester::Try(const RuleExample& example) {
  Article article;
  article.text = example.text;
  const Extraction found = session_.Extract(article);
  if (!example.fires) return found.relations.empty() ? "" : Words(found);
  const bool fired = std::any_of(found.relations.begin(), found.relations.end(), [&example](const Relation& relation) {
    return relation.type == example.type && IsFoundBy(relation, example.word);
  });
  return fired ? "" : Words(found);
}

}  // namespace ieum
