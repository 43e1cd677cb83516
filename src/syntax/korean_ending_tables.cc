#include "syntax/korean_ending_tables.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "base/utf8.h"
#include "syntax/hangul.h"
#include "syntax/korean_syllables.h"

namespace ieum {
namespace {

class EndingCompiler {
 public:
  EndingCompiler(KoreanRows* rows, VocabularyBuilder* vocabulary, BlobWriter* writer)
      : rows_(*rows), vocabulary_(*vocabulary), writer_(*writer) {}

  std::vector<VerbEnding> Compile() {
    ReadParticles();
    ReadEndings();
    ReadSuffixes();
    return std::move(verb_endings_);
  }

 private:
  struct Copula {
    std::string form;
    EndingRecord record;
    bool contracts = false;  // loses its 이 behind a vowel
  };

  void ReadParticles() {
    const std::map<std::string_view, uint32_t> marks = {
        {"AUX", 0},           {"PL", 0}, {"PART", Word::kFirmPart}, {"ETC", Word::kOpenList}, {"TOWARD", Word::kToward},
        {"BY", Word::kMadeBy}};
    SymbolTableBuilder forms;
    std::vector<ParticleRecord> records;
    rows_.ForEach("ko-particles", {"form", "role", "after", "place", "open"}, [&](const Table::Row& row) {
      if (forms.Find(row["form"]) != kNoSymbol) return rows_.Fault(row, "form", "particle listed twice");
      ParticleRecord record;
      if (const auto mark = marks.find(row["role"]); mark != marks.end()) {
        record.flags = mark->second;
      } else {
        record.role = rows_.ReadRole(row, "role");
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

  void ReadEndings() {
    std::vector<EndingRecord> endings;
    std::vector<Copula> copulas;
    SymbolTableBuilder quote_ends;
    std::vector<EndingRecord> quote_end_records;
    rows_.ForEach("ko-endings", {"ending", "attach", "class", "mood"}, [&](const Table::Row& row) {
      const std::string_view attach = row["attach"];
      if (attach.size() != 1 || std::string_view("CKVWIPNMQ").find(attach[0]) == std::string_view::npos) {
        return rows_.Fault(row, "attach", "no such shape of stems");
      }
      EndingRecord record = rows_.ReadEnding(row, row["ending"], &vocabulary_);
      if (static_cast<Attach>(attach[0]) == Attach::kQuotation) {
        if (quote_ends.Find(row["ending"]) != kNoSymbol) return rows_.Fault(row, "ending", "ending listed twice");
        quote_ends.Intern(row["ending"]);
        quote_end_records.push_back(record);
        return;
      }
      if (static_cast<Attach>(attach[0]) == Attach::kNoun || static_cast<Attach>(attach[0]) == Attach::kNounFull) {
        copulas.push_back({std::string(row["ending"]), record, static_cast<Attach>(attach[0]) == Attach::kNoun});
        return;
      }
      record.infinitive = row["ending"] == kInfinitiveEnding;
      endings.push_back(record);
      verb_endings_.emplace_back(ToUtf32(row["ending"]), static_cast<Attach>(attach[0]));
    });
    writer_.Add("ko.endings", endings);
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
    SyllableSetBuilder lasts;
    rows_.ForEach("ko-suffixes", {"suffix", "class", "mood", "behind"}, [&](const Table::Row& row) {
      if (suffixes.Find(row["suffix"]) != kNoSymbol) return rows_.Fault(row, "suffix", "suffix listed twice");
      if (IsConsonantLetter(DecodeBefore(row["suffix"], row["suffix"].size()).value)) {
        return rows_.Fault(row, "suffix", "a syllable is needed at the end");
      }
      suffixes.Intern(row["suffix"]);
      lasts.AddLast(row["suffix"]);
      if (!row["behind"].empty() && row["behind"] != Name(Role::kObject)) rows_.Fault(row, "behind", "OBJ or -");
      records.push_back(rows_.ReadEnding(row, row["suffix"], &vocabulary_));
      records.back().behind_object = !row["behind"].empty();
    });
    writer_.Add("ko.suffix_lasts", lasts.bits);
    suffixes.Write("ko.suffixes", &writer_);
    writer_.Add("ko.suffix_records", records);
  }

  KoreanRows& rows_;
  VocabularyBuilder& vocabulary_;
  BlobWriter& writer_;
  std::vector<VerbEnding> verb_endings_;
  SyllableSetBuilder particle_firsts_;  // of forms of 이다 as well
  SyllableSetBuilder particle_lasts_;
};

}  // namespace

std::vector<VerbEnding> CompileKoreanEndings(KoreanRows* rows, VocabularyBuilder* vocabulary, BlobWriter* writer) {
  return EndingCompiler(rows, vocabulary, writer).Compile();
}

}  // namespace ieum
