#include "relation/rule_warnings.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/table_rows.h"
#include "relation/frames.h"
#include "relation/rows.h"
#include "relation/rule_tables.h"

namespace ieum {
namespace {

std::string Quoted(std::string_view word) { return "'" + std::string(word) + "'"; }

// Do `a` and `b` ask for what is hardly so at once? Of one role, something and nothing, a class and not that class, or
// two classes.
bool Exclude(const NamedCondition& a, const NamedCondition& b) {
  using Test = Condition::Test;
  if (a.role != b.role) return false;
  if (a.test == Test::kAbsent || b.test == Test::kAbsent) return a.test == Test::kIs || b.test == Test::kIs;
  if (a.test == Test::kIs && b.test == Test::kIs) return a.role != Role::kNone && a.class_name != b.class_name;
  return a.class_name == b.class_name && a.test != b.test;
}

// The roles that a row's preferred frame wants filled.
RoleSet WantedRoles(const Table::Row& row) {
  std::vector<Frame> frames;
  ParseFrames(row["frame"], &frames);
  RoleSet roles = 0;
  if (frames.empty()) return roles;
  for (const FrameEdge& edge : frames.front()) {
    for (const SlotList& slots : {edge.head, edge.tail}) {
      for (const Slot& slot : slots) roles |= Bit(slot.role);
    }
  }
  return roles;
}

class Warner {
 public:
  Warner(const Blob& built_in, Language language, std::span<const RuleSection> own)
      : built_in_(built_in), own_(own), prefix_(RelationTables(language)) {}

  Diagnostics Warn() {
    const std::vector<const Table::Row*> predicates = OwnRows("-predicates", "type", kPredicateColumns);
    WarnOfMissingExamples(predicates);
    WarnOfOrder(predicates);
    const std::vector<const Table::Row*> role_nouns = OwnRows("-role-nouns", "type", kRoleNounColumns);
    WarnOfMissingExamples(role_nouns);
    OwnRows("-status", "effect", kStatusColumns);
    return std::move(warnings_);
  }

 private:
  // The user's rows that state something; those that switch a word off are looked at here.
  std::vector<const Table::Row*> OwnRows(const char* table, std::string_view meaning,
                                         std::initializer_list<std::string_view> columns) {
    std::vector<const Table::Row*> stating;
    std::vector<const Table::Row*> off;
    const auto sort = [&](const Table::Row& row) {
      if (own_rows_.own()) (row[meaning].empty() ? off : stating).push_back(&row);
    };
    own_rows_.ForEach(prefix_ + table, columns, sort);
    if (off.empty()) return stating;
    std::set<std::string> known;
    const auto note = [&known](const Table::Row& row) { known.insert(WordOf(row)); };
    TableRows(built_in_, {}).ForEach(prefix_ + table, columns, note);
    for (const Table::Row* row : off) {
      if (!known.contains(WordOf(*row))) {
        Add(*row, "word", "nothing to switch off: the program has no row for " + Quoted((*row)["word"]));
      }
    }
    return stating;
  }

  // A row that hides words inside it has nothing to show, nor has one that serves many words.
  void WarnOfMissingExamples(const std::vector<const Table::Row*>& rows) {
    for (const Table::Row* row : rows) {
      const bool shows = (*row)["direction"].empty() ? !(*row)["frame"].empty() : true;
      if (!shows || (*row)["word"].starts_with('@') || !(*row)["fires"].empty()) continue;
      Add(*row, "word", "no sentence under 'fires': nothing tests this row");
    }
  }

  // Of rows of one word for one family of relations, the one with more conditions counts (Rows::Try). Where two want
  // the same roles and have as many conditions, which may hold at once, only the place in the file decides.
  void WarnOfOrder(const std::vector<const Table::Row*>& rows) {
    std::map<std::string, std::vector<const Table::Row*>> by_word;
    for (const Table::Row* row : rows) {
      std::vector<const Table::Row*>& earlier = by_word[WordOf(*row)];
      const auto rival = std::find_if(earlier.begin(), earlier.end(),
                                      [row](const Table::Row* other) { return AreRivals(*other, *row); });
      if (rival != earlier.end()) {
        Add(*row, "word",
            "may hold where line " + std::to_string((*rival)->line()) +
                " does, with as many conditions: then that row counts; a condition more here would tell them apart");
      }
      earlier.push_back(row);
    }
  }

  static bool AreRivals(const Table::Row& a, const Table::Row& b) {
    const auto types = std::pair(ParseRelationType(a["type"]), ParseRelationType(b["type"]));
    if (!types.first || !types.second || FamilyOf(*types.first) != FamilyOf(*types.second)) return false;
    const auto in_both = [&b](char voice) { return b["voices"].find(voice) != std::string_view::npos; };
    const bool same_voice = a["voices"] == b["voices"] || std::any_of(a["voices"].begin(), a["voices"].end(), in_both);
    if (a["kind"] != b["kind"] || !same_voice || WantedRoles(a) != WantedRoles(b)) return false;
    When first;
    When second;
    ParseWhen(a["when"], &first);
    ParseWhen(b["when"], &second);
    if (first.weak != second.weak || first.conditions.size() != second.conditions.size()) return false;
    for (const NamedCondition& one : first.conditions) {
      for (const NamedCondition& other : second.conditions) {
        if (Exclude(one, other)) return false;
      }
    }
    return true;
  }

  void Add(const Table::Row& row, std::string_view column, std::string message) {
    warnings_.push_back(row.At(column, std::move(message), Severity::kWarning));
  }

  const Blob& built_in_;
  std::span<const RuleSection> own_;
  const std::string prefix_;
  TableRows own_rows_{built_in_, own_};
  Diagnostics warnings_;
};

}  // namespace

Diagnostics WarnOfRules(const Blob& built_in, Language language, std::span<const RuleSection> own) {
  return Warner(built_in, language, own).Warn();
}

}  // namespace ieum
