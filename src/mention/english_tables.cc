#include "mention/english_tables.h"

#include <optional>
#include <vector>

#include "base/tsv.h"
#include "base/tsv_words.h"
#include "mention/characters.h"

namespace ieum {
namespace {

// The rows of `file` with this kind and strength are in the list `set`, moved up by the row's type if `typed`.
struct ListRule {
  const char* file;
  const char* column;  // of the kind; empty: every row
  std::string_view kind;
  std::string_view strength;
  EnglishSet set;
  bool typed = false;
};

constexpr ListRule kRules[] = {
    {"en_not_names.tsv", "kind", "function", "", english::kFunction},
    {"en_not_names.tsv", "kind", "time", "", english::kTime},
    {"en_not_names.tsv", "kind", "region", "", english::kRegion},
    {"en_not_names.tsv", "kind", "role", "", english::kRole},
    {"en_not_names.tsv", "kind", "common", "", english::kCommon},
    {"en_not_names.tsv", "kind", "title", "", english::kTitle},
    {"en_not_names.tsv", "kind", "event", "", english::kEvent},
    {"en_places.tsv", "", "", "", english::kPlace},
    {"en_given_names.tsv", "", "", "", english::kGivenName},
    {"en_person_cues.tsv", "side", "before", "", english::kPersonBefore},
    {"en_person_cues.tsv", "side", "behind", "", english::kPersonBehind},
    {"en_heads.tsv", "position", "end", "", english::kFirmHead},
    {"en_heads.tsv", "position", "legal", "", english::kFirmHead | english::kLegalHead},
    {"en_heads.tsv", "position", "any", "", english::kBodyHead},
    {"en_heads.tsv", "position", "of", "", english::kBodyHead | english::kOfHead},
    {"en_cues.tsv", "side", "before", "strong", english::Bit(english::kBeforeShift), true},
    {"en_cues.tsv", "side", "behind", "strong", english::Bit(english::kBehindShift), true},
    {"en_cues.tsv", "side", "before", "weak", english::Bit(english::kWeakBeforeShift), true},
    {"en_cues.tsv", "side", "behind", "weak", english::Bit(english::kWeakBehindShift), true},
};

EnglishSet ListsOf(std::string_view file, const Table::Row& row, Diagnostics* errors) {
  EnglishSet lists = 0;
  for (const ListRule& rule : kRules) {
    if (rule.file != file || rule.kind != row[rule.column] || rule.strength != row["strength"]) continue;
    if (!rule.typed) {
      lists |= rule.set;
    } else if (const std::optional<EntityType> type = ParseEntityType(row["type"]);
               type && static_cast<int>(*type) < english::kTypes) {
      lists |= rule.set << static_cast<int>(*type);
    } else {
      errors->push_back(row.At("type", "no type of a name: '" + std::string(row["type"]) + "'"));
    }
  }
  if (lists == 0) errors->push_back(row.At("word", "no list for this row"));
  return lists;
}

}  // namespace

Diagnostics CompileEnglishTables(const std::string& folder, BlobWriter* writer) {
  Diagnostics errors;
  const auto set_of = [&errors](std::string_view file, const Table::Row& row) { return ListsOf(file, row, &errors); };
  const auto by_word =
      ReadWordSets<EnglishSet>(folder, kRules, {"kind", "side", "type", "strength", "position"}, set_of, &errors);
  std::vector<std::string> words;
  std::vector<EnglishSet> sets;
  for (const auto& [word, set] : by_word) {
    words.push_back(word);
    sets.push_back(set);
  }
  writer->Add("english.trie", DoubleArray::Build(words));
  writer->Add("english.sets", sets);
  return errors;
}

EnglishTables::Found EnglishTables::LongestAt(std::string_view text, size_t offset, EnglishSet lists) const {
  Found found;
  uint32_t node = DoubleArray::kRoot;
  for (size_t i = offset; i < text.size(); ++i) {
    node = trie_.Next(node, text[i]);
    if (node == DoubleArray::kNoUnit) break;
    const uint32_t value = trie_.Value(node);
    if (value != DoubleArray::kNoValue && (sets_[value] & lists) != 0 &&
        !(IsWordKind(KindAt(text, i + 1)) && IsWordKind(KindBefore(text, i + 1)))) {
      found = {static_cast<uint32_t>(i + 1 - offset), sets_[value]};
    }
  }
  return found;
}

}  // namespace ieum
