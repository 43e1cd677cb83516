// Writing the tables: what the grammar must know of them, and the sections of the blob.
#include <algorithm>
#include <map>

#include "base/utf8.h"
#include "relation/lexicon_builder.h"

namespace ieum {
namespace {

RoleSet Roles(const SlotList& slots) {
  RoleSet roles = 0;
  for (const Slot& slot : slots) {
    if (slot.role != Role::kNone) roles |= Bit(slot.role);
  }
  return roles;
}

RoleSet Roles(const Frame& frame) {
  RoleSet roles = 0;
  for (const FrameEdge& edge : frame) roles |= Roles(edge.head) | Roles(edge.tail);
  return roles;
}

// The stem of a word whose light verb is set off: 개발|하다.
std::string_view WithoutMark(std::string_view word) { return word.substr(0, word.find('|')); }

template <typename T>
void WriteBySymbol(std::string_view name, size_t symbols, std::vector<std::pair<Symbol, T>> keyed, BlobWriter* writer) {
  std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<uint32_t> starts(symbols + 2, 0);
  std::vector<T> items;
  for (const auto& [symbol, item] : keyed) {
    ++starts[symbol + 1];
    items.push_back(item);
  }
  for (size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
  writer->Add(std::string(name) + ".starts", starts);
  writer->Add(name, items);
}

constexpr size_t kShortestPart = 2;  // characters of a part of a word that is also written apart

// Every word of the vocabulary that is written as two or three, and every one of `together` that may be (투자유치, 투자
// 유치). Interns the parts.
std::vector<WordPair> FindPairs(const std::vector<std::string>& together, VocabularyBuilder* vocabulary) {
  std::map<std::pair<Symbol, Symbol>, WordPair> joined;
  for (Symbol symbol = 1; symbol <= vocabulary->size(); ++symbol) {
    const std::string text(vocabulary->Text(symbol));
    const size_t space = text.rfind(' ');
    if (space == std::string::npos) continue;
    const Symbol first = vocabulary->Intern(text.substr(0, space));
    joined[{first, vocabulary->Intern(text.substr(space + 1))}].apart = symbol;
  }
  for (const std::string& word : together) {
    for (size_t cut = 0; cut < word.size(); cut += DecodeAt(word, cut).size) {
      const std::string first = word.substr(0, cut);
      const std::string second = word.substr(cut);
      if (CountCodePoints(first) < kShortestPart || CountCodePoints(second) < kShortestPart) continue;
      joined[{vocabulary->Intern(first), vocabulary->Intern(second)}].together = vocabulary->Intern(word);
    }
  }
  std::vector<WordPair> pairs;
  for (const auto& [parts, pair] : joined) pairs.push_back({parts.first, parts.second, pair.apart, pair.together});
  return pairs;
}

// Tables may list a predicate by its verb (거절하다) where a clause is looked up by its noun (거절).
std::vector<ClassSet> KeyClasses(const VocabularyBuilder& vocabulary, const std::vector<std::string>& light_verbs) {
  std::vector<ClassSet> classes(vocabulary.size() + 1);
  for (Symbol symbol = 1; symbol <= vocabulary.size(); ++symbol) {
    classes[symbol].Add(vocabulary.Classes(symbol));
    const std::string_view word = vocabulary.Text(symbol);
    for (const std::string& light : light_verbs) {
      if (!word.ends_with(light) || word.size() == light.size()) continue;
      const Symbol stem = vocabulary.Find(word.substr(0, word.size() - light.size()));
      if (stem != kNoSymbol) classes[stem].Add(vocabulary.Classes(symbol));
    }
  }
  return classes;
}

}  // namespace

std::map<std::pair<std::string, Voice>, LexiconBuilder::Valency> LexiconBuilder::Valencies() const {
  std::map<std::pair<std::string, Voice>, Valency> out;
  std::map<std::pair<std::string, Voice>, bool> unconditional;
  const auto of_clause = [](const Entry& entry) { return entry.kind == RowKind::kPredicate; };
  for (const Entry& entry : entries_) {
    if (of_clause(entry) && !entry.when.weak && entry.when.conditions.empty()) {
      unconditional[{entry.key, entry.voice}] = true;
    }
  }
  for (const Entry& entry : entries_) {
    if (!of_clause(entry)) continue;
    Valency& valency = out[{entry.key, entry.voice}];
    valency.verbal_noun |= entry.verbal_noun;
    for (const Frame& frame : entry.frames) valency.allowed |= Roles(frame);
    for (const NamedCondition& condition : entry.when.conditions) {
      // That a role must stay empty is no sign that the word takes it.
      const bool takes = condition.role != Role::kNone && condition.test != Condition::Test::kAbsent;
      if (takes) valency.allowed |= Bit(condition.role);
    }
    if (Has(valency.allowed, Role::kAgent)) valency.allowed |= Bit(Role::kDative) | Bit(Role::kSource);
    // Rows without conditions tell what the word needs; where there are none, all full rows do.
    if (entry.when.weak || (!entry.when.conditions.empty() && unconditional.contains({entry.key, entry.voice})))
      continue;
    valency.core |= Bit(Role::kSubject);
    if (!entry.frames.empty()) valency.core |= Roles(entry.frames.front());
    valency.core &= ~(Bit(Role::kVia) | Bit(Role::kAgent) | Bit(Role::kTarget));
  }
  return out;
}

LexicalNeeds LexiconBuilder::Needs() const {
  LexicalNeeds needs;
  for (const auto& [key, valency] : Valencies()) {
    needs.predicates.push_back({key.first, valency.verbal_noun, key.second, valency.allowed, valency.core});
  }
  for (const Entry& entry : entries_) {
    for (const std::string& word : entry.companions) needs.words.push_back(word);
    if (entry.kind == RowKind::kEventNoun) {
      std::string noun = entry.key;
      for (const std::string& word : entry.companions) noun += " " + word;
      needs.event_nouns.push_back(noun);
    } else if (entry.kind == RowKind::kIdiom || entry.kind == RowKind::kVerbs) {
      needs.predicates.push_back({entry.key, entry.verbal_noun, entry.voice, 0, 0});
      if (entry.kind == RowKind::kIdiom && !entry.frames.empty()) {
        needs.idioms.push_back({entry.companions.back(), entry.key, Bit(Role::kSubject) | Roles(entry.frames.front())});
      }
    }
  }
  for (const NamedRoleNoun& noun : role_nouns_) needs.role_nouns.push_back(noun.word);
  for (const NamedStatus& status : status_) {
    if (status.meaning.kind == StatusWord::Kind::kNoun) {
      needs.words.push_back(status.word);
    } else {
      needs.predicates.push_back({status.word, !status.meaning.any_voice, status.meaning.voice, 0, 0});
    }
    for (const std::string& noun : status.nouns) needs.words.push_back(noun);
  }
  for (const auto& [class_name, word, own] : classes_) needs.words.emplace_back(WithoutMark(word));
  return needs;
}

// A class of a user's that the program does not have and no row asks for does nothing: a slip of the pen.
void LexiconBuilder::CheckOwnClasses() {
  const Vocabulary program(rows_.built_in());
  for (const auto& [class_name, word, own] : classes_) {
    const bool known = program.HasClass(class_name) || asked_classes_.contains(class_name);
    if (own != nullptr && !known)
      rows_.Fail(*own, "class", "no class '" + class_name + "', and no row that asks for one");
  }
}

void LexiconBuilder::Write(VocabularyBuilder* vocabulary, BlobWriter* writer) {
  CheckOwnClasses();
  for (const auto& [class_name, word, own] : classes_) vocabulary->AddToClass(class_name, WithoutMark(word));
  if (vocabulary->class_count() >= ClassSet::kMaxClasses) {
    rows_.Fail({Severity::kError, {}, 0, 0, "too many classes of words"});
  }
  // First every word, so that the numbers of the vocabulary are final when tables are laid out by them.
  for (const LexicalNeeds::Predicate& predicate : Needs().predicates) vocabulary->Intern(predicate.word);
  for (const Entry& entry : entries_) {
    vocabulary->Intern(entry.key);
    vocabulary->Intern(entry.word);
    for (const std::string& word : entry.companions) vocabulary->Intern(word);
  }
  for (const NamedRoleNoun& noun : role_nouns_) vocabulary->Intern(noun.word);
  for (const NamedStatus& status : status_) {
    vocabulary->Intern(status.word);
    for (const std::string& noun : status.nouns) vocabulary->Intern(noun);
  }
  std::vector<std::string> together;
  for (const Entry& entry : entries_) {
    if (entry.kind == RowKind::kEventNoun && entry.companions.empty()) together.push_back(entry.key);
  }
  for (const NamedRoleNoun& noun : role_nouns_) {
    if (noun.word.find(' ') == std::string::npos) together.push_back(noun.word);
  }
  writer->Add("lexicon.pairs", FindPairs(together, vocabulary));
  WriteRows(vocabulary, writer);
  WriteCores(*vocabulary, writer);
  WriteRoleNouns(vocabulary, writer);
  WriteStatus(vocabulary, writer);
  std::vector<std::string> light_verbs;
  for (const auto& [class_name, word, own] : classes_) {
    if (class_name == "light-verb") light_verbs.push_back(word);
  }
  writer->Add("lexicon.key_classes", KeyClasses(*vocabulary, light_verbs));
}

Row LexiconBuilder::MakeRow(const Entry& entry, VocabularyBuilder* vocabulary, std::vector<Condition>* conditions) {
  Row row;
  row.kind = entry.kind;
  row.voice = entry.voice;
  row.type = entry.type;
  row.word = vocabulary->Intern(entry.word);
  for (const std::string& word : entry.companions) row.companions.Add(vocabulary->Intern(word));
  const auto flag = [&row](bool set, Row::Flag bit) { row.flags |= set ? static_cast<uint32_t>(bit) : 0U; };
  row.conditions.begin = static_cast<uint32_t>(conditions->size());
  for (const NamedCondition& named : entry.when.conditions) {
    const int bit = named.test == Condition::Test::kAbsent ? 0 : vocabulary->FindClass(named.class_name);
    if (bit < 0) {
      rows_.Fail(*entry.row, "when", "no class '" + std::string(named.class_name) + "'");
      continue;
    }
    conditions->push_back({named.test, named.role, static_cast<uint8_t>(bit)});
    flag(named.class_name == "round", Row::kOfRound);
    flag(named.class_name == "stake", Row::kOfStake);
    flag(named.class_name == "stake" && named.test == Condition::Test::kIs, Row::kNeedsStake);
    flag(named.class_name == "contract-work", Row::kOfOrder);
  }
  row.conditions.end = static_cast<uint32_t>(conditions->size());
  const auto key_is = [&](std::string_view name) {
    const int bit = vocabulary->FindClass(name);
    return bit >= 0 && vocabulary->Classes(vocabulary->Find(entry.key)).Has(static_cast<unsigned>(bit));
  };
  flag(entry.when.weak, Row::kWeak);
  flag(entry.when.loose, Row::kLoose);
  flag(entry.when.merger, Row::kMerger);
  flag(entry.joint_work, Row::kJointWork);
  flag(key_is("owning"), Row::kOwning);
  flag(key_is("made-to-order"), Row::kMadeToOrder);
  return row;
}

void LexiconBuilder::WriteRows(VocabularyBuilder* vocabulary, BlobWriter* writer) {
  std::vector<std::pair<Symbol, Row>> rows;
  std::vector<Frame> frames;
  std::vector<Condition> conditions;
  std::vector<uint8_t> event_ends(vocabulary->size() + 1, 0);
  for (size_t i = 0; i < entries_.size(); ++i) {
    const Entry& entry = entries_[i];
    Row row = MakeRow(entry, vocabulary, &conditions);
    row.order = static_cast<uint32_t>(i);
    row.frames.begin = static_cast<uint32_t>(frames.size());
    frames.insert(frames.end(), entry.frames.begin(), entry.frames.end());
    row.frames.end = static_cast<uint32_t>(frames.size());
    const Symbol key = vocabulary->Intern(entry.key);
    rows.emplace_back(key, row);
    if (entry.kind == RowKind::kEventNoun) {
      event_ends[entry.companions.empty() ? key : vocabulary->Intern(entry.companions.back())] = 1;
    }
  }
  // By symbol; rows of one symbol stay in the order of the table.
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<uint32_t> general;
  for (size_t i = 0; i < rows.size(); ++i) {
    const RowKind kind = rows[i].second.kind;
    if (kind == RowKind::kSuffix || kind == RowKind::kGiven) general.push_back(static_cast<uint32_t>(i));
  }
  writer->Add("lexicon.general_rows", general);
  WriteBySymbol("lexicon.rows", vocabulary->size(), rows, writer);
  writer->Add("lexicon.frames", frames);
  writer->Add("lexicon.conditions", conditions);
  writer->Add("lexicon.event_ends", event_ends);
}

void LexiconBuilder::WriteCores(const VocabularyBuilder& vocabulary, BlobWriter* writer) const {
  std::vector<CoreRoles> cores;
  for (const auto& [key, valency] : Valencies()) {
    if (valency.core != 0) cores.push_back({vocabulary.Find(key.first), key.second, valency.core});
  }
  std::sort(cores.begin(), cores.end(), [](const CoreRoles& a, const CoreRoles& b) {
    return std::pair(a.key, a.voice) < std::pair(b.key, b.voice);
  });
  writer->Add("lexicon.cores", cores);
}

void LexiconBuilder::WriteRoleNouns(VocabularyBuilder* vocabulary, BlobWriter* writer) const {
  std::vector<std::pair<Symbol, RoleNoun>> nouns;
  for (const NamedRoleNoun& noun : role_nouns_) {
    RoleNoun meaning = noun.meaning;
    meaning.word = vocabulary->Intern(noun.word);
    nouns.emplace_back(meaning.word, meaning);
  }
  WriteBySymbol("lexicon.role_nouns", vocabulary->size(), nouns, writer);
}

void LexiconBuilder::WriteStatus(VocabularyBuilder* vocabulary, BlobWriter* writer) const {
  std::vector<std::pair<Symbol, StatusWord>> words;
  for (const NamedStatus& status : status_) {
    StatusWord meaning = status.meaning;
    for (const std::string& noun : status.nouns) meaning.nouns.Add(vocabulary->Intern(noun));
    words.emplace_back(vocabulary->Intern(status.word), meaning);
  }
  WriteBySymbol("lexicon.status", vocabulary->size(), words, writer);
}

}  // namespace ieum
