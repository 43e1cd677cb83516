// data/grammar/ko-*.tsv -> the sections that KoreanGrammar views: words, verbs, postpositions, auxiliaries, valency.
// What stands behind nouns and stems is compiled in korean_ending_tables.cc, the forms of verbs in
// korean_verb_forms.cc.
#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/tsv.h"
#include "base/utf8.h"
#include "syntax/conjugation.h"
#include "syntax/hangul.h"
#include "syntax/korean_ending_tables.h"
#include "syntax/korean_grammar.h"
#include "syntax/korean_own_forms.h"
#include "syntax/korean_rows.h"
#include "syntax/korean_verb_forms.h"

namespace ieum {
namespace {

constexpr std::string_view kVerbEnd = "다";
constexpr std::string_view kCopula = "이다";  // noun + 이다 is read as that

bool IsVerb(std::string_view word) {
  return word.size() > kVerbEnd.size() && word.ends_with(kVerbEnd) && word != kCopula;
}

std::string_view LastWord(std::string_view words) { return words.substr(words.rfind(' ') + 1); }

class Compiler {
 public:
  Compiler(TableRows* rows, const LexicalNeeds& needs, VocabularyBuilder* vocabulary, BlobWriter* writer)
      : rows_(rows), needs_(needs), vocabulary_(*vocabulary), writer_(*writer) {}

  void Compile() {
    const std::vector<VerbEnding> endings = CompileKoreanEndings(&rows_, &vocabulary_, &writer_);
    ReadWords("ko-words");
    ReadWords("ko-classes");
    MarkNouns();
    ReadVerbs();
    AddNeeds();
    ReadPostpositions();
    ReadAuxiliaries();
    if (!rows_.ok()) return;
    const bool written = rows_.built_in().empty()
                             ? verbs_.WriteForms(endings, &vocabulary_, &writer_)
                             : WriteOwnForms(verbs_, endings, rows_.built_in(), &vocabulary_, &writer_);
    if (!written) rows_.Fault("ko-verbs", "too many verbs");
    WriteValencies();
    WriteIdioms();
  }

 private:
  void ReadWords(const std::string& file) {
    rows_.ForEach(file, {"class", "word"}, [&](const Table::Row& row) {
      if (row["class"].empty() || row["word"].empty()) return rows_.Fault(row, "word", "class and word are needed");
      if (vocabulary_.FindClass(row["class"]) < 0 && vocabulary_.class_count() + 1 >= ClassSet::kMaxClasses) {
        return rows_.Fault(row, "class", "too many classes");
      }
      words_by_class_[std::string(row["class"])].emplace_back(row["word"]);
      vocabulary_.AddToClass(row["class"], row["word"]);
      if (IsVerb(row["word"]) && row["class"] != "adverb") verbs_.Add(LastWord(row["word"]), false);
    });
  }

  void MarkNouns() {
    for (const std::string& word : words_by_class_["plain-noun"]) AddNoun(word);
    for (const std::string& name : words_by_class_["noun-class"]) {
      for (const std::string& word : words_by_class_[name]) AddNoun(word);
    }
  }

  void AddNoun(const std::string& word) {
    verbs_.AddNoun(word);
    vocabulary_.AddToClass("known-noun", word);
  }

  void ReadVerbs() {
    rows_.ForEach("ko-verbs", {"word", "irregular", "roles", "light"}, [&](const Table::Row& row) {
      const std::string_view word = row["word"];
      if (!IsVerb(word) || !IsHangulWord(word)) return rows_.Fault(row, "word", "not a verb in dictionary form");
      KoreanVerb& verb = verbs_.Add(word, false);
      const std::string_view irregular = row["irregular"];
      if (!irregular.empty()) {
        const char32_t letter = DecodeAt(irregular, 0).value;
        if (std::u32string_view(U"ㅂㄷㅅ르러").find(letter) == std::u32string_view::npos) {
          return rows_.Fault(row, "irregular", "no such irregular conjugation");
        }
        verb.irregular = static_cast<Irregular>(letter);
      }
      constexpr std::string_view kVoices[] = {"active", "passive", "receptive", "causative"};
      if (!row["light"].empty()) {
        const auto* voice = std::find(std::begin(kVoices), std::end(kVoices), row["light"]);
        if (voice == std::end(kVoices)) return rows_.Fault(row, "light", "no such voice");
        verbs_.MakeLight(word, static_cast<Voice>(voice - std::begin(kVoices)));
      }
      RoleSet roles = 0;
      for (const std::string_view name : SplitList(row["roles"], ',')) {
        Role role = Role::kNone;
        if (!ParseRole(name, &role)) return rows_.Fault(row, "roles", "no such role");
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
        verbs_.Add(LastWord(predicate.word), true);
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
        verbs_.Add(LastWord(word), LastWord(word).size() < word.size());
      } else if (CountCodePoints(word) >= 2) {
        vocabulary_.AddToClass("known-noun", word);
      }
    }
  }

  void ReadPostpositions() {
    std::vector<PostpositionRecord> records;
    rows_.ForEach("ko-postpositions", {"words", "after", "role", "adnominal"}, [&](const Table::Row& row) {
      const std::vector<std::string_view> words = SplitList(row["words"], ' ');
      if (words.empty() || words.size() > 2) return rows_.Fault(row, "words", "one or two words are needed");
      PostpositionRecord record;
      record.word = vocabulary_.Intern(words.back());
      record.words = vocabulary_.Intern(row["words"]);
      if (words.size() == 2) record.first = vocabulary_.Intern(words.front());
      record.after = rows_.ReadRole(row, "after");
      record.role = rows_.ReadRole(row, "role");
      record.adnominal = row["adnominal"] == "y";
      vocabulary_.AddToClass("postposition", words.back());
      records.push_back(record);
    });
    std::stable_sort(records.begin(), records.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
    writer_.Add("ko.postpositions", records);
  }

  void ReadAuxiliaries() {
    std::vector<AuxiliaryRecord> records;
    rows_.ForEach("ko-auxiliaries", {"left", "right", "effect", "mood"}, [&](const Table::Row& row) {
      std::string_view right = row["right"];
      verbs_.Add(right, false);
      AuxiliaryRecord record;
      std::string_view noun;
      if (verbs_.FindLight(right, &noun) != nullptr) {
        record.noun = vocabulary_.Intern(noun);
        right.remove_prefix(noun.size());
      }
      if (noun.empty() && row["left"] == kInfinitiveEnding) verbs_.Glue(right);
      record.left = vocabulary_.Intern(row["left"]);
      record.right = vocabulary_.Intern(right);
      record.effect = rows_.ReadEffect(row, "effect");
      record.mood = rows_.ReadEffect(row, "mood");
      records.push_back(record);
    });
    writer_.Add("ko.auxiliaries", records);
  }

  Valency& ValencyOf(std::string_view key, Voice voice) {
    return valencies_[vocabulary_.Intern(key)].voices[static_cast<size_t>(voice)];
  }

  void WriteValencies() {
    for (const LexicalNeeds::Predicate& predicate : needs_.predicates) {
      std::string_view noun;
      const KoreanVerb* light = predicate.verbal_noun ? nullptr : verbs_.FindLight(predicate.word, &noun);
      Valency& valency = light == nullptr ? ValencyOf(predicate.word, predicate.voice) : ValencyOf(noun, light->voice);
      valency.allowed |= predicate.allowed;
      valency.core |= predicate.core;
      valency.known = 1;
    }
    for (const auto& [word, roles] : listed_roles_) {
      std::string_view noun;
      const KoreanVerb* light = verbs_.FindLight(word, &noun);
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

  void WriteIdioms() {
    std::map<std::pair<Symbol, Symbol>, RoleSet> cores;
    for (const LexicalNeeds::Idiom& idiom : needs_.idioms) {
      cores[{vocabulary_.Intern(idiom.word), vocabulary_.Intern(idiom.noun)}] |= idiom.core;
    }
    std::vector<IdiomRecord> records;
    for (const auto& [words, core] : cores) records.push_back({words.first, words.second, core});
    writer_.Add("ko.idioms", records);
  }

  KoreanRows rows_;
  const LexicalNeeds& needs_;
  VocabularyBuilder& vocabulary_;
  BlobWriter& writer_;
  KoreanVerbs verbs_;
  std::vector<std::pair<std::string, RoleSet>> listed_roles_;
  std::unordered_map<std::string, std::vector<std::string>> words_by_class_;
  std::map<Symbol, ValencyRecord> valencies_;
};

}  // namespace

void CompileKoreanGrammar(TableRows* rows, const LexicalNeeds& needs, VocabularyBuilder* vocabulary,
                          BlobWriter* writer) {
  Compiler(rows, needs, vocabulary, writer).Compile();
}

}  // namespace ieum
