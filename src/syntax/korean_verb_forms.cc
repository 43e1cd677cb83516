#include "syntax/korean_verb_forms.h"

#include <algorithm>

#include "base/symbol_table.h"
#include "base/utf8.h"
#include "syntax/hangul.h"
#include "syntax/korean_grammar.h"
#include "syntax/korean_syllables.h"

namespace ieum {

void ForEachForm(std::string_view verb, Irregular irregular, const std::vector<VerbEnding>& endings,
                 const std::function<void(const std::u32string& form, size_t ending, bool rare)>& use) {
  const Conjugation conjugation(ToUtf32(verb), irregular);
  for (size_t i = 0; i < endings.size(); ++i) {
    bool rare = false;
    for (const std::u32string& form : conjugation.Forms(endings[i].first, endings[i].second)) {
      use(form, i, rare);
      rare = true;
    }
  }
}

KoreanVerb& KoreanVerbs::Add(std::string_view word, bool framed) {
  const auto [it, added] = verbs_.try_emplace(std::string(word));
  if (added) it->second.order = verbs_.size();
  it->second.framed |= framed;
  return it->second;
}

void KoreanVerbs::MakeLight(std::string_view word, Voice voice) {
  KoreanVerb& verb = verbs_.at(std::string(word));
  verb.light = true;
  verb.voice = voice;
  light_verbs_.emplace(word, &verb);
}

const KoreanVerb* KoreanVerbs::Find(const std::string& word) const {
  const auto it = verbs_.find(word);
  return it == verbs_.end() ? nullptr : &it->second;
}

const KoreanVerb* KoreanVerbs::FindLight(std::string_view word, std::string_view* noun) const {
  for (const auto& [light, verb] : light_verbs_) {
    if (!word.ends_with(light)) continue;
    *noun = word.substr(0, word.size() - light.size());
    if (CountCodePoints(*noun) < 2) continue;
    // 넘겨받다 is no noun + 받다.
    if (light == "하다" || light == "되다" || known_nouns_.contains(std::string(*noun))) return verb;
  }
  return nullptr;
}

// Those that are not read as a noun and a light verb; the nouns of the others get their class. The best reading first:
// the longer verb, then one that the lexicon speaks of, then a regular one (걸었다 is 걸다, not 걷다), then table
// order.
std::vector<KoreanVerbs::Entry> KoreanVerbs::WithForms(VocabularyBuilder* vocabulary) const {
  std::vector<Entry> verbs;
  for (const auto& [word, verb] : verbs_) {
    std::string_view noun;
    if (verb.light || FindLight(word, &noun) == nullptr) {
      if (IsHangulWord(word)) verbs.emplace_back(word, &verb);
    } else {
      vocabulary->AddToClass("light-noun", noun);
    }
  }
  std::stable_sort(verbs.begin(), verbs.end(), [](const auto& a, const auto& b) {
    if (a.first.size() != b.first.size()) return a.first.size() > b.first.size();
    if (a.second->framed != b.second->framed) return a.second->framed;
    const bool regular = a.second->irregular == Irregular::kNone;
    if (regular != (b.second->irregular == Irregular::kNone)) return regular;
    return a.second->order < b.second->order;
  });
  return verbs;
}

bool KoreanVerbs::WriteForms(const std::vector<VerbEnding>& endings, VocabularyBuilder* vocabulary,
                             BlobWriter* writer) const {
  std::vector<VerbRecord> records;
  SymbolTableBuilder forms;
  SyllableSetBuilder lasts;
  SyllableSetBuilder light_firsts;
  SyllableSetBuilder auxiliary_firsts;
  std::vector<std::vector<FormReading>> readings;
  std::vector<std::vector<FormReading>> rare_readings;
  for (const auto& [word, verb] : WithForms(vocabulary)) {
    const bool light = verb->light;
    const bool glued = glued_verbs_.contains(word);
    ForEachForm(word, verb->irregular, endings, [&](const std::u32string& form, size_t ending, bool rare) {
      const Symbol symbol = forms.Intern(ToUtf8(form));
      lasts.Add(form.back());
      if (light) light_firsts.Add(form.front());
      if (glued) auxiliary_firsts.Add(form.front());
      if (readings.size() < symbol) {
        readings.resize(symbol);
        rare_readings.resize(symbol);
      }
      const FormReading reading = {static_cast<uint16_t>(records.size()), static_cast<uint16_t>(ending)};
      (rare ? rare_readings : readings)[symbol - 1].push_back(reading);
    });
    records.push_back({vocabulary->Intern(word), verb->framed, verb->light, verb->voice});
  }
  std::vector<uint32_t> ends;
  std::vector<FormReading> all;
  for (size_t i = 0; i < readings.size(); ++i) {
    all.insert(all.end(), readings[i].begin(), readings[i].end());
    all.insert(all.end(), rare_readings[i].begin(), rare_readings[i].end());
    ends.push_back(static_cast<uint32_t>(all.size()));
  }
  writer->Add("ko.form_lasts", lasts.bits);
  writer->Add("ko.light_firsts", light_firsts.bits);
  writer->Add("ko.auxiliary_firsts", auxiliary_firsts.bits);
  forms.Write("ko.forms", writer);
  writer->Add("ko.form_ends", ends);
  writer->Add("ko.readings", all);
  writer->Add("ko.verbs", records);
  return records.size() <= kMaxKoreanVerbs;
}

}  // namespace ieum
