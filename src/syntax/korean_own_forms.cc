#include "syntax/korean_own_forms.h"

#include <algorithm>
#include <compare>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <unordered_map>

#include "base/symbol_table.h"
#include "base/utf8.h"
#include "syntax/korean_grammar.h"
#include "syntax/korean_syllables.h"

namespace ieum {
namespace {

constexpr size_t kGone = std::numeric_limits<size_t>::max();

// A verb under the number that readings have for it.
struct NumberedVerb {
  std::string word;
  const KoreanVerb* verb = nullptr;
  size_t rank = kGone;  // among all verbs with forms; kGone: it has none any more
  bool changed = true;  // from what the program knows
};

// In order of preference.
struct Reading {
  bool rare = false;
  size_t rank = 0;
  size_t ending = 0;
  size_t verb = 0;

  auto operator<=>(const Reading&) const = default;
};

class OwnForms {
 public:
  OwnForms(const KoreanVerbs& verbs, const std::vector<VerbEnding>& endings, const Blob& built_in,
           VocabularyBuilder* vocabulary)
      : verbs_(verbs), endings_(endings), built_in_(built_in), words_(built_in), grammar_(built_in, words_) {
    Number(vocabulary);
    for (size_t i = 0; i < numbered_.size(); ++i) {
      if (numbered_[i].changed) AddForms(i);
    }
    for (auto& [form, readings] : forms_) AddBuiltIn(form, &readings);
  }

  bool Write(VocabularyBuilder* vocabulary, BlobWriter* writer) const {
    SymbolTableBuilder forms;
    SyllableSetBuilder lasts;
    const std::span<const uint64_t> lasts_before = built_in_.Get<uint64_t>("ko.form_lasts");
    lasts.bits.assign(lasts_before.begin(), lasts_before.end());
    std::vector<uint32_t> ends;
    std::vector<FormReading> all;
    for (const auto& [form, readings] : forms_) {
      forms.Intern(ToUtf8(form));
      lasts.Add(form.back());
      for (const Reading& reading : readings) {
        all.push_back({static_cast<uint16_t>(reading.verb), static_cast<uint16_t>(reading.ending)});
      }
      ends.push_back(static_cast<uint32_t>(all.size()));
    }
    std::vector<VerbRecord> records;
    for (const NumberedVerb& numbered : numbered_) {
      const KoreanVerb verb = numbered.verb == nullptr ? KoreanVerb() : *numbered.verb;
      records.push_back({vocabulary->Intern(numbered.word), verb.framed, verb.light, verb.voice});
    }
    writer->Add("ko.form_lasts", lasts.bits);
    forms.Write("ko.own_forms", writer);
    writer->Add("ko.own_form_ends", ends);
    writer->Add("ko.own_readings", all);
    writer->Add("ko.verbs", records);
    return records.size() <= kMaxKoreanVerbs;
  }

 private:
  // The verbs of the program keep their numbers, which its readings refer to; others get those behind.
  void Number(VocabularyBuilder* vocabulary) {
    const std::span<const VerbRecord> before = built_in_.Get<VerbRecord>("ko.verbs");
    std::unordered_map<std::string, size_t> numbers;
    for (const VerbRecord& record : before) {
      numbers.emplace(words_.Text(record.verb), numbered_.size());
      numbered_.push_back({.word = std::string(words_.Text(record.verb))});
    }
    size_t rank = 0;
    for (const auto& [word, verb] : verbs_.WithForms(vocabulary)) {
      const auto [number, added] = numbers.emplace(word, numbered_.size());
      if (added) numbered_.push_back({.word = word});
      NumberedVerb& numbered = numbered_[number->second];
      numbered.verb = verb;
      numbered.rank = rank++;
      numbered.changed = added || (before[number->second].framed != 0) != verb->framed;
    }
  }

  // Verbs that no table of the grammar lists are regular.
  Irregular IrregularOf(const NumberedVerb& verb) const {
    const KoreanVerb* known = verbs_.Find(verb.word);
    return known == nullptr ? Irregular::kNone : known->irregular;
  }

  void AddForms(size_t number) {
    const NumberedVerb& verb = numbered_[number];
    ForEachForm(verb.word, IrregularOf(verb), endings_, [&](const std::u32string& form, size_t ending, bool rare) {
      std::vector<Reading>& readings = forms_[form];
      if (verb.rank != kGone) readings.push_back({rare, verb.rank, ending, number});
    });
  }

  void AddBuiltIn(const std::u32string& form, std::vector<Reading>* readings) const {
    for (const FormReading& reading : grammar_.Forms(ToUtf8(form))) {
      const NumberedVerb& verb = numbered_[reading.verb];
      if (verb.changed) continue;
      const VerbEnding& ending = endings_[reading.ending];
      const Conjugation conjugation(ToUtf32(verb.word), IrregularOf(verb));
      const bool rare = conjugation.Forms(ending.first, ending.second).front() != form;
      readings->push_back({rare, verb.rank, reading.ending, reading.verb});
    }
    std::sort(readings->begin(), readings->end());
  }

  const KoreanVerbs& verbs_;
  const std::vector<VerbEnding>& endings_;
  const Blob& built_in_;
  const Vocabulary words_;
  const KoreanGrammar grammar_;  // of the program
  std::vector<NumberedVerb> numbered_;
  std::map<std::u32string, std::vector<Reading>> forms_;
};

}  // namespace

bool WriteOwnForms(const KoreanVerbs& verbs, const std::vector<VerbEnding>& endings, const Blob& built_in,
                   VocabularyBuilder* vocabulary, BlobWriter* writer) {
  return OwnForms(verbs, endings, built_in, vocabulary).Write(vocabulary, writer);
}

}  // namespace ieum
