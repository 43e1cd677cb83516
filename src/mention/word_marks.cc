#include "mention/word_marks.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "base/tsv.h"
#include "base/tsv_words.h"
#include "base/utf8.h"
#include "mention/characters.h"

namespace ieum {
namespace {

// Of which types the rows of a list may be; the bits of the others are free for other lists.
enum class Typed : uint8_t { kNo, kActors, kProducts, kAll };

bool Allows(Typed typed, EntityType type) {
  switch (typed) {
    case Typed::kNo:
      return false;
    case Typed::kActors:
      return IsActor(type);
    case Typed::kProducts:
      return type == EntityType::kChip || type == EntityType::kModel;
    case Typed::kAll:
      return true;
  }
  return false;
}

// The rows of `file` whose `kind` is this one (all, if empty) are in the list `marks`, moved up by the row's type if
// they have one.
struct ListRule {
  const char* file;
  std::string_view kind;
  MarkSet marks;
  Typed typed = Typed::kNo;
};

constexpr ListRule kRules[] = {
    {"prefixes.tsv", "direct", mark::kPrefix},
    {"prefixes.tsv", "hyphen", mark::kHyphenPrefix},
    {"keep_nouns.tsv", "", mark::kKeepNoun},
    {"version_words.tsv", "", mark::kVersionWord},
    {"counters.tsv", "", mark::kCounter},
    {"legal_forms.tsv", "", mark::kLegalForm},
    {"unit_words.tsv", "alone", mark::kUnitAlone},
    {"unit_words.tsv", "joined", mark::kUnitJoined},
    {"faculty_words.tsv", "", mark::kFaculty},
    {"topic_words.tsv", "industry", mark::kIndustry},
    {"topic_words.tsv", "sport", mark::kSport},
    {"team_words.tsv", "", mark::kTeam},
    {"hard_cues.tsv", "", mark::kHardCue},
    {"event_words.tsv", "quoted", mark::kEventQuoted},
    {"event_words.tsv", "behind", mark::kEventBehind},
    {"event_words.tsv", "both", mark::kEventQuoted | mark::kEventBehind},
    {"given_names.tsv", "", mark::kGivenName},
    {"joints.tsv", "", mark::kJoint},
    {"definitions.tsv", "", mark::kDefinition},
    {"term_heads.tsv", "", mark::kTermHead},
    {"acronyms.tsv", "", mark::kAcronym},
    {"places.tsv", "", mark::kPlace},
    {"not_names.tsv", "common", mark::kCommonNoun},
    {"not_names.tsv", "loan", mark::kLoanNoun},
    {"not_names.tsv", "function", mark::kFunctionWord},
    {"not_names.tsv", "body", mark::kFunctionWord},
    {"not_names.tsv", "part", mark::kFunctionWord},
    {"not_names.tsv", "english", mark::kFunctionWord},
    {"quoted_not_names.tsv", "", mark::kQuotedNotName},
    {"cues.tsv", "before", mark::Bit(mark::kBeforeShift), Typed::kAll},
    {"cues.tsv", "behind", mark::Bit(mark::kBehindShift), Typed::kAll},
    {"cues.tsv", "near", mark::Bit(mark::kNearShift), Typed::kAll},
    {"cues.tsv", "article", mark::Bit(mark::kArticleShift), Typed::kProducts},
    {"class_nouns.tsv", "any", mark::Bit(mark::kBeforeShift) | mark::Bit(mark::kAppositionShift), Typed::kAll},
    {"class_nouns.tsv", "quote", mark::Bit(mark::kBeforeShift), Typed::kAll},
    {"class_nouns.tsv", "cue", mark::Bit(mark::kBeforeShift), Typed::kAll},
    {"groups.tsv", "any", mark::kGroup},
    {"groups.tsv", "ending", mark::kGroupEnding},
    {"academe_words.tsv", "", mark::kAcademe},
    {"right_nouns.tsv", "", mark::kRightNoun},
    {"relation_words.tsv", "", mark::kRelation},
    {"adnominal_verbs.tsv", "", mark::kAdnominal},
    {"surnames.tsv", "", mark::kSurname},
    {"funding_words.tsv", "before", mark::kFundingBefore},
    {"funding_words.tsv", "clause", mark::kFundingClause},
    {"funding_words.tsv", "list", mark::kFundingList},
    {"source_words.tsv", "", mark::kSource},
    {"deal_words.tsv", "", mark::kDeal},
    {"department_words.tsv", "", mark::kDepartment},
    {"titles.tsv", "any", mark::kTitle},
    {"titles.tsv", "post", mark::kTitle},
    {"titles.tsv", "post", mark::Bit(mark::kTitleOfShift), Typed::kActors},
};

// The marks of one row; an error where its kind or type is unknown.
MarkSet MarksOf(std::string_view file, const Table::Row& row, Diagnostics* errors) {
  MarkSet marks = 0;
  for (const ListRule& rule : kRules) {
    if (rule.file != file || rule.kind != row["kind"]) continue;
    const std::optional<EntityType> type = ParseEntityType(row["type"]);
    if (rule.typed == Typed::kNo) {
      marks |= rule.marks;
    } else if (type && Allows(rule.typed, *type)) {
      marks |= rule.marks << static_cast<int>(*type);
    } else {
      errors->push_back(row.At("type", "not a type of this list: '" + std::string(row["type"]) + "'"));
    }
  }
  if ((marks & (mark::kUnitAlone | mark::kUnitJoined)) != 0 && row["type"] == "organization") {
    marks |= mark::kUnitOfOrganization;
  }
  if (marks == 0) errors->push_back(row.At("kind", "unknown kind '" + std::string(row["kind"]) + "'"));
  return marks;
}

}  // namespace

Diagnostics CompileWordMarks(const std::string& folder, BlobWriter* writer) {
  Diagnostics errors;
  const auto set_of = [&errors](std::string_view file, const Table::Row& row) { return MarksOf(file, row, &errors); };
  const auto by_word = ReadWordSets<MarkSet>(folder, kRules, {"kind", "type"}, set_of, &errors);
  std::vector<std::string> words;
  std::vector<MarkSet> marks;
  std::vector<MarkSet> of_first(kCharacterBins), of_last(kCharacterBins);
  std::set<char> first_of_signs, last_of_signs;
  for (const auto& [word, set] : by_word) {
    for (size_t i = 0; i < word.size(); i += DecodeAt(word, i).size) {
      if (IsWordKind(KindAt(word, i))) continue;
      first_of_signs.insert(word[i]);
      last_of_signs.insert(word[i + DecodeAt(word, i).size - 1]);
    }
    of_first[CharacterBin(DecodeAt(word, 0).value)] |= set;
    of_last[CharacterBin(DecodeBefore(word, word.size()).value)] |= set;
    words.push_back(word);
    marks.push_back(set);
  }
  writer->Add("words.trie", DoubleArray::Build(words));
  writer->Add("words.marks", marks);
  writer->Add("words.of_first", of_first);
  writer->Add("words.of_last", of_last);
  writer->Add("words.first_of_signs", std::vector<char>(first_of_signs.begin(), first_of_signs.end()));
  writer->Add("words.last_of_signs", std::vector<char>(last_of_signs.begin(), last_of_signs.end()));
  // Once more from the end, for the words in front of a place.
  std::map<std::string, MarkSet> by_reversed;
  for (const auto& [word, set] : by_word) by_reversed.emplace(std::string(word.rbegin(), word.rend()), set);
  words.clear();
  marks.clear();
  for (const auto& [word, set] : by_reversed) {
    words.push_back(word);
    marks.push_back(set);
  }
  writer->Add("words.reversed_trie", DoubleArray::Build(words));
  writer->Add("words.reversed_marks", marks);
  return errors;
}

WordMarks::WordMarks(const Blob& blob)
    : trie_(blob.Get<DoubleArray::Unit>("words.trie")),
      marks_(blob.Get<MarkSet>("words.marks")),
      of_first_(blob.Get<MarkSet>("words.of_first")),
      of_last_(blob.Get<MarkSet>("words.of_last")),
      reversed_trie_(blob.Get<DoubleArray::Unit>("words.reversed_trie")),
      reversed_marks_(blob.Get<MarkSet>("words.reversed_marks")),
      first_of_signs_(blob.Get<char>("words.first_of_signs")),
      last_of_signs_(blob.Get<char>("words.last_of_signs")) {}

MarkSet WordMarks::Of(std::string_view word) const {
  const uint32_t value = trie_.Find(word);
  return value == DoubleArray::kNoValue ? 0 : marks_[value];
}

WordMarks::Found WordMarks::LongestAt(std::string_view text, size_t offset, MarkSet lists) const {
  Found found;
  if (offset >= text.size() || !MayBegin(DecodeAt(text, offset).value, lists)) return found;
  uint32_t node = DoubleArray::kRoot;
  for (size_t i = offset; i < text.size(); ++i) {
    node = trie_.Next(node, text[i]);
    if (node == DoubleArray::kNoUnit) break;
    if (i + 1 < text.size() && IsContinuation(text[i + 1])) continue;  // words end with a character
    const uint32_t value = trie_.Value(node);
    if (value != DoubleArray::kNoValue && (marks_[value] & lists) != 0) {
      found = {static_cast<uint32_t>(i + 1 - offset), marks_[value]};
    }
  }
  return found;
}

bool WordMarks::MayStandAt(std::string_view text, size_t offset, MarkSet lists) const {
  if (!MayBegin(DecodeAt(text, offset).value, lists)) return false;
  uint32_t node = DoubleArray::kRoot;
  for (size_t i = offset; i < text.size(); ++i) {
    node = trie_.Next(node, text[i]);
    if (node == DoubleArray::kNoUnit) return false;
    const uint32_t value = trie_.Value(node);
    if (value != DoubleArray::kNoValue && (marks_[value] & lists) != 0) return true;
  }
  return std::any_of(first_of_signs_.begin(), first_of_signs_.end(),
                     [&](char sign) { return trie_.Next(node, sign) != DoubleArray::kNoUnit; });
}

bool WordMarks::MayStandBefore(std::string_view text, size_t end, MarkSet lists) const {
  if (end == 0 || !MayEnd(DecodeBefore(text, end).value, lists)) return false;
  uint32_t node = DoubleArray::kRoot;
  for (size_t i = end; i > 0; --i) {
    node = reversed_trie_.Next(node, text[i - 1]);
    if (node == DoubleArray::kNoUnit) return false;
    const uint32_t value = reversed_trie_.Value(node);
    if (value != DoubleArray::kNoValue && (reversed_marks_[value] & lists) != 0) return true;
  }
  return std::any_of(last_of_signs_.begin(), last_of_signs_.end(),
                     [&](char sign) { return reversed_trie_.Next(node, sign) != DoubleArray::kNoUnit; });
}

WordMarks::Found WordMarks::LongestBefore(std::string_view text, size_t end, MarkSet lists) const {
  Found found;
  if (end == 0 || !MayEnd(DecodeBefore(text, end).value, lists)) return found;
  uint32_t node = DoubleArray::kRoot;
  for (size_t i = end; i > 0; --i) {
    node = reversed_trie_.Next(node, text[i - 1]);
    if (node == DoubleArray::kNoUnit) break;
    if (IsContinuation(text[i - 1])) continue;
    const uint32_t value = reversed_trie_.Value(node);
    if (value != DoubleArray::kNoValue && (reversed_marks_[value] & lists) != 0) {
      found = {static_cast<uint32_t>(end - i + 1), reversed_marks_[value]};
    }
  }
  return found;
}

}  // namespace ieum
