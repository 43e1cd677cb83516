// data/grammar/ko-*.tsv -> the sections that KoreanGrammar views.
#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"
#include "syntax/conjugation.h"
#include "syntax/hangul.h"
#include "syntax/korean_grammar.h"

namespace ieum {
namespace {

constexpr std::string_view kVerbEnd = "다";
constexpr std::string_view kCopula = "이다";  // noun + 이다 is read as that
constexpr std::string_view kInfinitive = "아";
constexpr size_t kMaxVerbs = 65535;

bool IsVerb(std::string_view word) {
  return word.size() > kVerbEnd.size() && word.ends_with(kVerbEnd) && word != kCopula;
}

std::string_view LastWord(std::string_view words) { return words.substr(words.rfind(' ') + 1); }

bool IsHangulWord(std::string_view word) {
  for (size_t i = 0; i < word.size();) {
    const CodePoint c = DecodeAt(word, i);
    if (!IsHangulSyllable(c.value)) return false;
    i += c.size;
  }
  return !word.empty();
}

bool ParseEnding(std::string_view name, Ending* ending) {
  constexpr std::string_view kNames[] = {"-", "final", "chain", "soft", "adn", "nominal", "quote"};
  const auto* it = std::find(std::begin(kNames), std::end(kNames), name);
  if (it == std::end(kNames)) return false;
  *ending = static_cast<Ending>(it - std::begin(kNames));
  return true;
}

// The first or last syllables of a set of words, a bit each.
struct Syllables {
  std::vector<uint64_t> bits = std::vector<uint64_t>((kSyllableCount + 63) / 64);

  void Add(char32_t syllable) {
    if (!IsHangulSyllable(syllable)) return;
    const uint32_t bit = syllable - kFirstHangulSyllable;
    bits[bit / 64] |= uint64_t{1} << (bit % 64);
  }
  void AddFirst(std::string_view word) { Add(DecodeAt(word, 0).value); }
  void AddLast(std::string_view word) { Add(DecodeBefore(word, word.size()).value); }
};

class Compiler {
 public:
  Compiler(std::string data_dir, const LexicalNeeds& needs, VocabularyBuilder* vocabulary, BlobWriter* writer)
      : directory_(std::move(data_dir) + "/grammar/"), needs_(needs), vocabulary_(*vocabulary), writer_(*writer) {}

  Diagnostics Compile() {
    ReadParticles();
    ReadEndings();
    ReadSuffixes();
    ReadWords("ko-words.tsv");
    ReadWords("ko-classes.tsv");
    MarkNouns();
    ReadVerbs();
    AddNeeds();
    ReadPostpositions();
    ReadAuxiliaries();
    if (!errors_.empty()) return std::move(errors_);
    GenerateForms();
    WriteValencies();
    return {};
  }

 private:
  struct Copula {
    std::string form;
    EndingRecord record;
    bool contracts = false;  // loses its 이 behind a vowel
  };

  struct Verb {
    Irregular irregular = Irregular::kNone;
    bool light = false;
    Voice voice = Voice::kActive;
    bool framed = false;  // the lexicon of relations speaks of it
    size_t order = 0;
  };

  template <typename Use>
  void ForEachRow(const std::string& file, std::initializer_list<std::string_view> columns, Use use) {
    const Result<Table> table = Table::Read(directory_ + file, columns, {"note"});
    if (!table.ok()) {
      errors_.insert(errors_.end(), table.diagnostics().begin(), table.diagnostics().end());
      return;
    }
    for (const Table::Row& row : table.value().rows()) use(row);
  }

  void Fault(const Table::Row& row, std::string_view column, std::string message) {
    errors_.push_back(row.At(column, std::move(message)));
  }

  Role ReadRole(const Table::Row& row, std::string_view column) {
    Role role = Role::kNone;
    if (!row[column].empty() && !ParseRole(row[column], &role)) Fault(row, column, "no such role");
    return role;
  }

  Effect ReadEffect(const Table::Row& row, std::string_view column) {
    Effect effect = Effect::kNone;
    if (!row[column].empty() && !ParseEffect(row[column], &effect)) Fault(row, column, "no such effect");
    return effect;
  }

  void ReadParticles() {
    const std::map<std::string_view, uint32_t> marks = {
        {"AUX", 0},           {"PL", 0}, {"PART", Word::kFirmPart}, {"ETC", Word::kOpenList}, {"TOWARD", Word::kToward},
        {"BY", Word::kMadeBy}};
    SymbolTableBuilder forms;
    std::vector<ParticleRecord> records;
    ForEachRow("ko-particles.tsv", {"form", "role", "after", "place", "open"}, [&](const Table::Row& row) {
      if (forms.Find(row["form"]) != kNoSymbol) return Fault(row, "form", "particle listed twice");
      ParticleRecord record;
      if (const auto mark = marks.find(row["role"]); mark != marks.end()) {
        record.flags = mark->second;
      } else {
        record.role = ReadRole(row, "role");
      }
      const std::string_view after = row["after"];
      record.after = after == "C"   ? ParticleRecord::kConsonant
                     : after == "V" ? ParticleRecord::kVowel
                                    : ParticleRecord::kAny;
      const std::string_view place = row["place"];
      record.place = place == "last"    ? ParticleRecord::kLast
                     : place == "first" ? ParticleRecord::kFirst
                                        : ParticleRecord::kFree;
      record.open = row["open"] == "y"   ? ParticleRecord::kAnyNoun
                    : row["open"] == "k" ? ParticleRecord::kKnownNoun
                                         : ParticleRecord::kLongNoun;
      forms.Intern(row["form"]);
      particle_firsts_.AddFirst(row["form"]);
      particle_lasts_.AddLast(row["form"]);
      records.push_back(record);
    });
    forms.Write("ko.particles", &writer_);
    writer_.Add("ko.particle_records", records);
  }

  EndingRecord ReadEnding(const Table::Row& row, std::string_view form) {
    EndingRecord record;
    record.form = vocabulary_.Intern(form);
    if (!ParseEnding(row["class"], &record.ending)) Fault(row, "class", "no such class of endings");
    record.mood = ReadEffect(row, "mood");
    return record;
  }

  void ReadEndings() {
    std::vector<Copula> copulas;
    SymbolTableBuilder quote_ends;
    std::vector<EndingRecord> quote_end_records;
    ForEachRow("ko-endings.tsv", {"ending", "attach", "class", "mood"}, [&](const Table::Row& row) {
      const std::string_view attach = row["attach"];
      if (attach.size() != 1 || std::string_view("CKVWIPNMQ").find(attach[0]) == std::string_view::npos) {
        return Fault(row, "attach", "no such shape of stems");
      }
      EndingRecord record = ReadEnding(row, row["ending"]);
      if (static_cast<Attach>(attach[0]) == Attach::kQuotation) {
        if (quote_ends.Find(row["ending"]) != kNoSymbol) return Fault(row, "ending", "ending listed twice");
        quote_ends.Intern(row["ending"]);
        quote_end_records.push_back(record);
        return;
      }
      if (static_cast<Attach>(attach[0]) == Attach::kNoun || static_cast<Attach>(attach[0]) == Attach::kNounFull) {
        copulas.push_back({std::string(row["ending"]), record, static_cast<Attach>(attach[0]) == Attach::kNoun});
        return;
      }
      record.infinitive = row["ending"] == kInfinitive;
      endings_.push_back(record);
      attachments_.emplace_back(ToUtf32(row["ending"]), static_cast<Attach>(attach[0]));
    });
    writer_.Add("ko.endings", endings_);
    quote_ends.Write("ko.quote_ends", &writer_);
    writer_.Add("ko.quote_end_records", quote_end_records);
    WriteCopulas(std::move(copulas));
  }

  // Each form of 이다 as written, and without its 이 behind a vowel; a form that is both lists the longer row first.
  void WriteCopulas(std::vector<Copula> rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.form.size() > b.form.size(); });
    constexpr std::string_view kI = "이";
    std::map<std::string, std::vector<EndingRecord>> by_form;
    for (const auto& [form, record, contracts] : rows) {
      by_form[form].push_back(record);
      if (!contracts || form.size() <= kI.size() || !form.starts_with(kI)) continue;
      EndingRecord contracted = record;
      contracted.vowel_only = 1;
      by_form[form.substr(kI.size())].push_back(contracted);
    }
    SymbolTableBuilder forms;
    std::vector<uint32_t> ends;
    std::vector<EndingRecord> records;
    for (const auto& [form, readings] : by_form) {
      forms.Intern(form);
      records.insert(records.end(), readings.begin(), readings.end());
      ends.push_back(static_cast<uint32_t>(records.size()));
    }
    for (const auto& [form, readings] : by_form) {
      particle_firsts_.AddFirst(form);
      particle_lasts_.AddLast(form);
    }
    writer_.Add("ko.particle_firsts", particle_firsts_.bits);
    writer_.Add("ko.particle_lasts", particle_lasts_.bits);
    forms.Write("ko.copulas", &writer_);
    writer_.Add("ko.copula_ends", ends);
    writer_.Add("ko.copula_records", records);
  }

  void ReadSuffixes() {
    SymbolTableBuilder suffixes;
    std::vector<EndingRecord> records;
    Syllables lasts;
    ForEachRow("ko-suffixes.tsv", {"suffix", "class", "mood", "behind"}, [&](const Table::Row& row) {
      if (suffixes.Find(row["suffix"]) != kNoSymbol) return Fault(row, "suffix", "suffix listed twice");
      if (IsConsonantLetter(DecodeBefore(row["suffix"], row["suffix"].size()).value)) {
        return Fault(row, "suffix", "a syllable is needed at the end");
      }
      suffixes.Intern(row["suffix"]);
      lasts.AddLast(row["suffix"]);
      if (!row["behind"].empty() && row["behind"] != Name(Role::kObject)) Fault(row, "behind", "OBJ or -");
      records.push_back(ReadEnding(row, row["suffix"]));
      records.back().behind_object = !row["behind"].empty();
    });
    writer_.Add("ko.suffix_lasts", lasts.bits);
    suffixes.Write("ko.suffixes", &writer_);
    writer_.Add("ko.suffix_records", records);
  }

  void ReadWords(const std::string& file) {
    ForEachRow(file, {"class", "word"}, [&](const Table::Row& row) {
      if (row["class"].empty() || row["word"].empty()) return Fault(row, "word", "class and word are needed");
      if (vocabulary_.FindClass(row["class"]) < 0 && vocabulary_.class_count() + 1 >= ClassSet::kMaxClasses) {
        return Fault(row, "class", "too many classes");
      }
      words_by_class_[std::string(row["class"])].emplace_back(row["word"]);
      vocabulary_.AddToClass(row["class"], row["word"]);
      if (IsVerb(row["word"]) && row["class"] != "adverb") AddVerb(LastWord(row["word"]), false);
    });
  }

  void MarkNouns() {
    for (const std::string& word : words_by_class_["plain-noun"]) AddNoun(word);
    for (const std::string& name : words_by_class_["noun-class"]) {
      for (const std::string& word : words_by_class_[name]) AddNoun(word);
    }
  }

  void AddNoun(const std::string& word) {
    known_nouns_.insert(word);
    vocabulary_.AddToClass("known-noun", word);
  }

  Verb& AddVerb(std::string_view word, bool framed) {
    const auto [it, added] = verbs_.try_emplace(std::string(word));
    if (added) it->second.order = verbs_.size();
    it->second.framed |= framed;
    return it->second;
  }

  void ReadVerbs() {
    ForEachRow("ko-verbs.tsv", {"word", "irregular", "roles", "light"}, [&](const Table::Row& row) {
      const std::string_view word = row["word"];
      if (!IsVerb(word) || !IsHangulWord(word)) return Fault(row, "word", "not a verb in dictionary form");
      Verb& verb = AddVerb(word, false);
      const std::string_view irregular = row["irregular"];
      if (!irregular.empty()) {
        const char32_t letter = DecodeAt(irregular, 0).value;
        if (std::u32string_view(U"ㅂㄷㅅ르러").find(letter) == std::u32string_view::npos) {
          return Fault(row, "irregular", "no such irregular conjugation");
        }
        verb.irregular = static_cast<Irregular>(letter);
      }
      constexpr std::string_view kVoices[] = {"active", "passive", "receptive", "causative"};
      if (!row["light"].empty()) {
        const auto* voice = std::find(std::begin(kVoices), std::end(kVoices), row["light"]);
        if (voice == std::end(kVoices)) return Fault(row, "light", "no such voice");
        verb.light = true;
        verb.voice = static_cast<Voice>(voice - std::begin(kVoices));
      }
      RoleSet roles = 0;
      for (const std::string_view name : SplitList(row["roles"], ',')) {
        Role role = Role::kNone;
        if (!ParseRole(name, &role)) return Fault(row, "roles", "no such role");
        roles |= Bit(role);
      }
      if (roles != 0) listed_roles_.emplace_back(word, roles);
    });
  }

  void AddNeeds() {
    for (const LexicalNeeds::Predicate& predicate : needs_.predicates) {
      vocabulary_.Intern(predicate.word);
      if (predicate.verbal_noun) {
        vocabulary_.AddToClass("verbal-noun", predicate.word);
        AddNoun(predicate.word);
      } else if (IsVerb(predicate.word)) {
        AddVerb(LastWord(predicate.word), true);
      }
    }
    for (const std::string& word : needs_.event_nouns) {
      vocabulary_.AddToClass("event-noun", LastWord(word));
      AddNoun(word);
    }
    for (const std::string& word : needs_.role_nouns) {
      vocabulary_.AddToClass("role-noun", word);
      AddNoun(word);
    }
    for (const std::string& word : needs_.words) {
      vocabulary_.Intern(word);
      if (IsVerb(word) && !word.ends_with(kCopula)) {
        AddVerb(LastWord(word), LastWord(word).size() < word.size());
      } else if (CountCodePoints(word) >= 2) {
        vocabulary_.AddToClass("known-noun", word);
      }
    }
  }

  void ReadPostpositions() {
    std::vector<PostpositionRecord> records;
    ForEachRow("ko-postpositions.tsv", {"words", "after", "role", "adnominal"}, [&](const Table::Row& row) {
      const std::vector<std::string_view> words = SplitList(row["words"], ' ');
      if (words.empty() || words.size() > 2) return Fault(row, "words", "one or two words are needed");
      PostpositionRecord record;
      record.word = vocabulary_.Intern(words.back());
      record.words = vocabulary_.Intern(row["words"]);
      if (words.size() == 2) record.first = vocabulary_.Intern(words.front());
      record.after = ReadRole(row, "after");
      record.role = ReadRole(row, "role");
      record.adnominal = row["adnominal"] == "y";
      vocabulary_.AddToClass("postposition", words.back());
      records.push_back(record);
    });
    std::stable_sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
    writer_.Add("ko.postpositions", records);
  }

  void ReadAuxiliaries() {
    std::vector<AuxiliaryRecord> records;
    ForEachRow("ko-auxiliaries.tsv", {"left", "right", "effect", "mood"}, [&](const Table::Row& row) {
      std::string_view right = row["right"];
      AddVerb(right, false);
      AuxiliaryRecord record;
      std::string_view noun;
      if (FindLight(right, &noun) != nullptr) {
        record.noun = vocabulary_.Intern(noun);
        right.remove_prefix(noun.size());
      }
      if (noun.empty() && row["left"] == kInfinitive) glued_verbs_.insert(std::string(right));
      record.left = vocabulary_.Intern(row["left"]);
      record.right = vocabulary_.Intern(right);
      record.effect = ReadEffect(row, "effect");
      record.mood = ReadEffect(row, "mood");
      records.push_back(record);
    });
    writer_.Add("ko.auxiliaries", records);
  }

  // 무산되다 -> 무산 and the light verb 되다: read as noun + light verb, so no forms of its own. A noun of one syllable
  // (구하다) is no noun to be split off.
  const Verb* FindLight(std::string_view word, std::string_view* noun) const {
    for (const auto& [light, verb] : verbs_) {
      if (!verb.light || !word.ends_with(light)) continue;
      *noun = word.substr(0, word.size() - light.size());
      if (CountCodePoints(*noun) < 2) continue;
      // 넘겨받다 is no noun + 받다.
      if (light == "하다" || light == "되다" || known_nouns_.contains(std::string(*noun))) return &verb;
    }
    return nullptr;
  }

  void GenerateForms() {
    std::vector<std::pair<std::string, const Verb*>> verbs;
    for (const auto& [word, verb] : verbs_) {
      std::string_view noun;
      if (verb.light || FindLight(word, &noun) == nullptr) {
        if (IsHangulWord(word)) verbs.emplace_back(word, &verb);
      } else {
        vocabulary_.AddToClass("light-noun", noun);
      }
    }
    // The best reading first: the longer verb, then one that the lexicon speaks of, then a regular one (걸었다 is 걸다,
    // not 걷다), then table order. Forms that are usually contracted (지었다 of 지다) come last: see below.
    std::stable_sort(verbs.begin(), verbs.end(), [](const auto& a, const auto& b) {
      if (a.first.size() != b.first.size()) return a.first.size() > b.first.size();
      if (a.second->framed != b.second->framed) return a.second->framed;
      const bool regular = a.second->irregular == Irregular::kNone;
      if (regular != (b.second->irregular == Irregular::kNone)) return regular;
      return a.second->order < b.second->order;
    });
    std::vector<VerbRecord> records;
    SymbolTableBuilder forms;
    Syllables lasts;
    Syllables light_firsts;
    Syllables auxiliary_firsts;
    std::vector<std::vector<FormReading>> readings;
    std::vector<std::vector<FormReading>> rare_readings;
    for (const auto& [word, verb] : verbs) {
      const Conjugation conjugation(ToUtf32(word), verb->irregular);
      for (size_t i = 0; i < attachments_.size(); ++i) {
        bool contracted = true;
        for (const std::u32string& form : conjugation.Forms(attachments_[i].first, attachments_[i].second)) {
          const Symbol symbol = forms.Intern(ToUtf8(form));
          lasts.Add(form.back());
          if (verb->light) light_firsts.Add(form.front());
          if (glued_verbs_.contains(word)) auxiliary_firsts.Add(form.front());
          if (readings.size() < symbol) {
            readings.resize(symbol);
            rare_readings.resize(symbol);
          }
          const FormReading reading = {static_cast<uint16_t>(records.size()), static_cast<uint16_t>(i)};
          (contracted ? readings : rare_readings)[symbol - 1].push_back(reading);
          contracted = false;
        }
      }
      records.push_back({vocabulary_.Intern(word), verb->framed, verb->light, verb->voice});
    }
    if (records.size() > kMaxVerbs)
      errors_.push_back({Severity::kError, directory_ + "ko-verbs.tsv", 0, 0, "too many verbs"});
    std::vector<uint32_t> ends;
    std::vector<FormReading> all;
    for (size_t i = 0; i < readings.size(); ++i) {
      all.insert(all.end(), readings[i].begin(), readings[i].end());
      all.insert(all.end(), rare_readings[i].begin(), rare_readings[i].end());
      ends.push_back(static_cast<uint32_t>(all.size()));
    }
    writer_.Add("ko.form_lasts", lasts.bits);
    writer_.Add("ko.light_firsts", light_firsts.bits);
    writer_.Add("ko.auxiliary_firsts", auxiliary_firsts.bits);
    forms.Write("ko.forms", &writer_);
    writer_.Add("ko.form_ends", ends);
    writer_.Add("ko.readings", all);
    writer_.Add("ko.verbs", records);
  }

  Valency& ValencyOf(std::string_view key, Voice voice) {
    return valencies_[vocabulary_.Intern(key)].voices[static_cast<size_t>(voice)];
  }

  void WriteValencies() {
    for (const LexicalNeeds::Predicate& predicate : needs_.predicates) {
      std::string_view noun;
      const Verb* light = predicate.verbal_noun ? nullptr : FindLight(predicate.word, &noun);
      Valency& valency = light == nullptr ? ValencyOf(predicate.word, predicate.voice) : ValencyOf(noun, light->voice);
      valency.allowed |= predicate.allowed;
      valency.core |= predicate.core;
      valency.known = 1;
    }
    for (const auto& [word, roles] : listed_roles_) {
      std::string_view noun;
      const Verb* light = FindLight(word, &noun);
      Valency& valency = light == nullptr ? ValencyOf(word, Voice::kActive) : ValencyOf(noun, light->voice);
      valency.roles |= roles;
      valency.listed = light == nullptr;
    }
    for (const std::string_view word :
         {"이다", "하다", "받다", "있다", "아니다", "되다", "지", "아", "기", "기로", "고"}) {
      vocabulary_.Intern(word);
    }
    std::vector<uint32_t> index;
    std::vector<ValencyRecord> records;
    for (const auto& [symbol, record] : valencies_) {
      if (index.size() < symbol) index.resize(symbol);
      records.push_back(record);
      index[symbol - 1] = static_cast<uint32_t>(records.size());
    }
    writer_.Add("ko.valency_index", index);
    writer_.Add("ko.valencies", records);
  }

  std::string directory_;
  const LexicalNeeds& needs_;
  VocabularyBuilder& vocabulary_;
  BlobWriter& writer_;
  Diagnostics errors_;
  std::vector<EndingRecord> endings_;
  std::vector<std::pair<std::u32string, Attach>> attachments_;  // of endings_
  std::map<std::string, Verb> verbs_;
  std::unordered_set<std::string> known_nouns_;
  std::unordered_set<std::string> glued_verbs_ = {"받다"};  // to an infinitive, without a space
  std::vector<std::pair<std::string, RoleSet>> listed_roles_;
  std::unordered_map<std::string, std::vector<std::string>> words_by_class_;
  std::map<Symbol, ValencyRecord> valencies_;
  Syllables particle_firsts_;  // of forms of 이다 as well
  Syllables particle_lasts_;
};

}  // namespace

Diagnostics CompileKoreanGrammar(const std::string& data_dir, const LexicalNeeds& needs, VocabularyBuilder* vocabulary,
                                 BlobWriter* writer) {
  return Compiler(data_dir, needs, vocabulary, writer).Compile();
}

}  // namespace ieum
