// Reading the tables. The other half, writing them against the shared vocabulary, is in lexicon_writer.cc.
#include "relation/lexicon_builder.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "relation/rule_tables.h"

namespace ieum {
namespace {

constexpr std::pair<char, Voice> kVoiceLetters[] = {
    {'a', Voice::kActive}, {'p', Voice::kPassive}, {'r', Voice::kReceptive}, {'c', Voice::kCausative}};

std::optional<Voice> ParseVoice(std::string_view letters) {
  for (const auto& [letter, voice] : kVoiceLetters) {
    if (letters == std::string_view(&letter, 1)) return voice;
  }
  return std::nullopt;
}

// The stem of a word whose particle or light verb the table sets off: 손|을 -> 손.
std::string_view Stem(std::string_view word) { return word.substr(0, word.find('|')); }

std::vector<std::string> Stems(std::string_view words) {
  std::vector<std::string> stems;
  for (const std::string_view word : SplitList(words, ' ')) stems.emplace_back(Stem(word));
  return stems;
}

std::string WithoutSpaces(std::string_view text) {
  std::string out(text);
  std::erase(out, ' ');
  return out;
}

std::optional<StatusEffect> ParseStatusEffect(std::string_view name) {
  constexpr std::pair<std::string_view, StatusEffect> kNames[] = {
      {"keep", StatusEffect::kKeep},     {"negate", StatusEffect::kNegate},    {"deny", StatusEffect::kDeny},
      {"plan", StatusEffect::kPlan},     {"fact", StatusEffect::kFact},        {"rumour", StatusEffect::kRumour},
      {"invite", StatusEffect::kInvite}, {"hypo", StatusEffect::kHypothetical}};
  for (const auto& [known, effect] : kNames) {
    if (name == known) return effect;
  }
  return std::nullopt;
}

std::optional<StatusWord::Kind> ParseStatusKind(std::string_view name) {
  constexpr std::pair<std::string_view, StatusWord::Kind> kNames[] = {{"noun", StatusWord::Kind::kNoun},
                                                                      {"predicate", StatusWord::Kind::kPredicate},
                                                                      {"negated", StatusWord::Kind::kNegated},
                                                                      {"phrase", StatusWord::Kind::kPhrase}};
  for (const auto& [known, kind] : kNames) {
    if (name == known) return kind;
  }
  return std::nullopt;
}

// Finds rows that say the same twice: the cells under `columns` are the key.
class Twice {
 public:
  Twice(TableRows* rows, std::initializer_list<std::string_view> columns) : rows_(*rows), columns_(columns) {}

  void Look(const Table::Row& row) {
    std::string key;
    for (const std::string_view column : columns_) key.append(row[column]).append("\t");
    if (seen_.insert(key).second) return;
    rows_.Fail(row, columns_.front(), "'" + std::string(row[columns_.front()]) + "' twice");
  }

 private:
  TableRows& rows_;
  const std::vector<std::string_view> columns_;
  std::set<std::string> seen_;
};

}  // namespace

void LexiconBuilder::Read(const std::string& prefix) {
  ReadClasses(prefix + "-classes");
  ReadPredicates(prefix + "-predicates");
  ReadRoleNouns(prefix + "-role-nouns");
  ReadStatuses(prefix + "-status");
  AddRumours();
}

// 인수설 is 인수, and a rumour of it.
void LexiconBuilder::AddRumours() {
  const size_t count = entries_.size();
  for (const auto& [class_name, suffix, own] : classes_) {
    if (class_name != "rumour-suffix") continue;
    for (size_t i = 0; i < count; ++i) {
      if (entries_[i].kind != RowKind::kEventNoun || !entries_[i].companions.empty()) continue;
      Entry rumour = entries_[i];
      rumour.key += suffix;
      NamedStatus status = {rumour.key, {}, {}};
      status.meaning.effect = StatusEffect::kRumour;
      entries_.push_back(std::move(rumour));
      status_.push_back(std::move(status));
    }
  }
}

void LexiconBuilder::ReadClasses(const std::string& table) {
  Twice twice(&rows_, {"class", "word"});
  std::set<std::string> off;  // words that a user takes out of all classes of the table
  const auto read = [&](const Table::Row& row) {
    twice.Look(row);
    if (row["word"].empty()) return rows_.Fail(row, "word", "a word is missing");
    if (rows_.own() && row["class"].empty()) {
      off.insert(WordOf(row));
      return;
    }
    if (row["class"].empty()) return rows_.Fail(row, "class", "a class is missing");
    if (!rows_.own() && off.contains(WordOf(row))) return;
    classes_.push_back({std::string(row["class"]), std::string(row["word"]), rows_.own() ? &row : nullptr});
  };
  rows_.ForEach(table, kClassColumns, read,
                [](const Table::Row& row) { return std::string(row["class"]).append("\t").append(WordOf(row)); });
}

// A user's row that takes a word out of the table: there is nothing under `column`.
bool LexiconBuilder::IsSwitchedOff(const Table::Row& row, std::string_view column) const {
  return rows_.own() && row[column].empty() && !row["word"].empty();
}

void LexiconBuilder::ReadPredicates(const std::string& table) {
  Twice twice(&rows_, {"word", "kind", "voices", "type", "frame", "when"});
  const auto read = [&](const Table::Row& row) {
    twice.Look(row);
    if (!IsSwitchedOff(row, "type")) ReadPredicate(row);
  };
  rows_.ForEach(table, kPredicateColumns, read, WordOf);
}

void LexiconBuilder::ReadPredicate(const Table::Row& row) {
  Entry entry;
  entry.row = &row;
  const std::optional<RelationType> type = ParseRelationType(row["type"]);
  if (!type) return rows_.Fail(row, "type", "no relation type '" + std::string(row["type"]) + "'");
  entry.type = *type;
  std::string error = ParseFrames(row["frame"], &entry.frames);
  if (!error.empty()) return rows_.Fail(row, "frame", error);
  error = ParseWhen(row["when"], &entry.when);
  if (!error.empty()) return rows_.Fail(row, "when", error);
  for (const NamedCondition& condition : entry.when.conditions) asked_classes_.emplace(condition.class_name);
  if (row["word"].empty()) return rows_.Fail(row, "word", "a word is missing");

  if (!row["word"].starts_with('@')) return AddEntry(entry, row["word"], row["kind"], row["voices"]);
  const std::string_view name = row["word"].substr(1);
  asked_classes_.emplace(name);
  entry.joint_work = name == "joint-work";
  bool found = false;
  for (const auto& [class_name, word, own] : classes_) {
    if (class_name != name) continue;
    AddEntry(entry, word, row["kind"], row["voices"]);
    found = true;
  }
  if (!found) rows_.Fail(row, "word", "no class '" + std::string(name) + "' in the table of classes");
}

void LexiconBuilder::AddEntry(const Entry& entry, std::string_view word, std::string_view kind,
                              std::string_view voices) {
  Entry made = entry;
  made.word = WithoutBars(word);
  const std::optional<Voice> voice = voices.empty() ? Voice::kActive : ParseVoice(voices);
  if (kind == "vn") {
    made.key = word;
    return AddVerbalNoun(made, voices);
  }
  if (kind == "verb") {
    made.key = word;
    return AddVerb(made, voices);
  }
  if (!voice) return rows_.Fail(*entry.row, "voices", "one of a, p, r, c, not '" + std::string(voices) + "'");
  made.voice = *voice;
  const std::vector<std::string> stems = Stems(word);
  if (kind == "v") {
    made.key = Stem(word);
    made.verbal_noun = made.key.size() < word.size();
  } else if (kind == "idiom" || kind == "verbs") {
    if (stems.size() < 2 || stems.size() > 3) {
      return rows_.Fail(*entry.row, "word", "two or three words, not '" + made.word + "'");
    }
    const bool idiom = kind == "idiom";
    made.kind = idiom ? RowKind::kIdiom : RowKind::kVerbs;
    made.key = idiom ? stems.back() : stems.front();
    made.companions.assign(stems.begin() + (idiom ? 0 : 1), stems.end() - (idiom ? 1 : 0));
    made.verbal_noun = idiom && !word.ends_with(stems.back());
  } else if (kind == "n") {
    made.key = word;
    return AddEventNoun(made);
  } else if (kind == "adv" || kind == "post" || kind == "suffix" || kind == "given") {
    made.kind = kind == "adv"      ? RowKind::kAdverb
                : kind == "post"   ? RowKind::kPostposition
                : kind == "suffix" ? RowKind::kSuffix
                                   : RowKind::kGiven;
    made.key = word;
  } else {
    return rows_.Fail(*entry.row, "kind", "no kind of row '" + std::string(kind) + "'");
  }
  entries_.push_back(std::move(made));
}

void LexiconBuilder::AddVerbalNoun(const Entry& entry, std::string_view voices) {
  for (const char letter : voices) {
    const std::optional<Voice> voice = ParseVoice(std::string_view(&letter, 1));
    if (!voice) {
      return rows_.Fail(*entry.row, "voices", "one of a, p, r, c, not '" + std::string(1, letter) + "'");
    }
    Entry made = entry;
    made.voice = *voice;
    made.verbal_noun = true;
    made.frames = Derive(entry.frames, *voice, entry.type);
    for (NamedCondition& condition : made.when.conditions) {
      condition.role = Moved(condition.role, *voice, entry.type);
    }
    entries_.push_back(std::move(made));
  }
  AddEventNoun(entry);
}

// A verb whose passive only moves its subject and object (English).
void LexiconBuilder::AddVerb(const Entry& entry, std::string_view voices) {
  for (const char letter : voices) {
    const std::optional<Voice> voice = ParseVoice(std::string_view(&letter, 1));
    if (!voice) {
      return rows_.Fail(*entry.row, "voices", "one of a, p, not '" + std::string(1, letter) + "'");
    }
    Entry made = entry;
    made.voice = *voice;
    made.frames = MoveRoles(entry.frames, *voice, entry.type);
    for (NamedCondition& condition : made.when.conditions) {
      condition.role = Moved(condition.role, *voice, entry.type);
    }
    entries_.push_back(std::move(made));
  }
}

// An event noun of several words is found all ways: 공급 계약, 공급계약, or as one word with spaces (supply contract).
void LexiconBuilder::AddEventNoun(Entry entry) {
  entry.kind = RowKind::kEventNoun;
  const std::vector<std::string> words = Stems(entry.key);
  if (words.size() > 3) return rows_.Fail(*entry.row, "word", "more than three words");
  if (words.size() > 1) {
    Entry together = entry;
    together.key = WithoutSpaces(entry.key);
    entries_.push_back(std::move(together));
    entries_.push_back(entry);
  }
  entry.key = words.front();
  entry.companions.assign(words.begin() + 1, words.end());
  entries_.push_back(std::move(entry));
}

void LexiconBuilder::ReadRoleNouns(const std::string& table) {
  Twice twice(&rows_, {"word", "type"});
  const auto read = [&](const Table::Row& row) {
    twice.Look(row);
    if (!IsSwitchedOff(row, "type")) ReadRoleNoun(row);
  };
  rows_.ForEach(table, kRoleNounColumns, read, WordOf);
}

void LexiconBuilder::ReadRoleNoun(const Table::Row& row) {
  NamedRoleNoun noun;
  noun.word = row["word"];
  const std::optional<RelationType> type = ParseRelationType(row["type"]);
  const std::string_view direction = row["direction"];
  if (!type) {
    rows_.Fail(row, "type", "no relation type '" + std::string(row["type"]) + "'");
  } else if (direction != "bearer>owner" && direction != "owner>bearer" && direction != "bearer~owner") {
    rows_.Fail(row, "direction", "bearer>owner, owner>bearer or bearer~owner");
  } else if (row["strength"] != "full" && row["strength"] != "narrow") {
    rows_.Fail(row, "strength", "full or narrow, not '" + std::string(row["strength"]) + "'");
  } else {
    noun.meaning.type = *type;
    noun.meaning.owner_is_head = direction.starts_with("owner");
    noun.meaning.narrow = row["strength"] == "narrow";
    role_nouns_.push_back(noun);
    if (noun.word.find(' ') == std::string::npos) return;
    noun.word = WithoutSpaces(noun.word);
    role_nouns_.push_back(noun);
  }
}

void LexiconBuilder::ReadStatuses(const std::string& table) {
  Twice twice(&rows_, {"word", "kind", "voice"});
  const auto read = [&](const Table::Row& row) {
    twice.Look(row);
    if (!IsSwitchedOff(row, "effect")) ReadStatus(row);
  };
  rows_.ForEach(table, kStatusColumns, read, WordOf);
}

void LexiconBuilder::ReadStatus(const Table::Row& row) {
  const std::optional<StatusWord::Kind> kind = ParseStatusKind(row["kind"]);
  const std::optional<StatusEffect> effect = ParseStatusEffect(row["effect"]);
  const std::optional<Voice> voice = row["voice"].empty() ? Voice::kActive : ParseVoice(row["voice"]);
  if (!kind) return rows_.Fail(row, "kind", "no kind of word '" + std::string(row["kind"]) + "'");
  if (!effect) return rows_.Fail(row, "effect", "no such effect");
  if (!voice) return rows_.Fail(row, "voice", "one of a, p, r, c");
  NamedStatus status;
  std::vector<std::string> stems = Stems(row["word"]);
  if (stems.empty() || stems.size() > 3) return rows_.Fail(row, "word", "one to three words");
  const bool phrase = *kind == StatusWord::Kind::kPhrase;
  status.word = phrase ? stems.back() : std::string(row["word"]);
  if (phrase) status.nouns.assign(stems.begin(), stems.end() - 1);
  status.meaning.kind = *kind;
  status.meaning.effect = *effect;
  status.meaning.voice = *voice;
  status.meaning.any_voice = row["voice"].empty();
  status.meaning.later = row["later"] == "yes";
  status_.push_back(std::move(status));
}

}  // namespace ieum
