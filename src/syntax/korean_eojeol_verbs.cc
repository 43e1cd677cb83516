// The readings of an eojeol as a verb: a form that the tables hold, noun + light verb, two verbs without a space, an
// unknown stem with the ending of one.
#include <algorithm>

#include "base/utf8.h"
#include "syntax/hangul.h"
#include "syntax/korean_eojeol.h"

namespace ieum {

// One syllable that could be a noun, an adverb or a determiner is a verb before a noun: 지갑을 연, 나래가 산.
bool KoreanEojeolReader::IsVerbHere(const Expectation& expected) const {
  if (!expected.object && (!expected.name_case || HeadHas(1, classes_.determiner) || HeadHas(1, classes_.adverb))) {
    return false;
  }
  const std::span<const FormReading> forms = grammar_.Forms(text_);
  return std::any_of(forms.begin(), forms.end(), [&](FormReading form) {
    return grammar_.ending(form).ending == Ending::kAdnominal && (expected.object || grammar_.verb(form).framed);
  });
}

// A verb form beats a noun where the noun is an adverb, a determiner or one syllable (마치고, 도와), or where it is a
// verbal noun + light verb or ends the sentence.
bool KoreanEojeolReader::VerbWins(const Word& noun, const Expectation& expected) const {
  // 한빛 품을 떠나다, but 나래를 품을 계획
  if (noun.stem.end == ends_[1] && noun.role == Role::kObject && word_.ending == Ending::kAdnominal) {
    return expected.object;
  }
  const bool verbal_noun = word_.Has(Word::kVerbalNoun);
  if (verbal_noun && word_.noun != kNoSymbol && grammar_.vocabulary().Is(word_.noun, classes_.verbal_noun)) return true;
  if (word_.ending == Ending::kFinal) return true;
  if (verbal_noun || size_ == 1) return false;
  const Vocabulary& vocabulary = grammar_.vocabulary();
  // 효율을 높이는: behind an object height is no topic. Stems of one syllable have too many forms that are nouns.
  constexpr size_t kShortVerb = 2;
  if (expected.object && CountCodePoints(vocabulary.Text(word_.verb)) > kShortVerb) return true;
  return noun.stem.end == ends_[1] || vocabulary.Is(noun.noun, classes_.adverb) ||
         vocabulary.Is(noun.noun, classes_.determiner);
}

bool KoreanEojeolReader::ReadVerb(const Expectation& expected) {
  if (!grammar_.form_lasts().MayHold(characters_[size_ - 1])) return false;
  if (ReadLightVerb(true)) return true;
  const std::span<const FormReading> forms = grammar_.Forms(text_);
  if (!forms.empty() && (size_ > 1 || expected.verb)) {
    const EndingRecord& ending = grammar_.ending(forms[0]);
    if (size_ != 2 || ending.form != grammar_.nominal_ending()) {  // 보기, 크기
      const VerbRecord& verb = grammar_.verb(forms[0]);
      SetVerb(0, verb.verb, Voice::kActive, ending);
      return true;
    }
  }
  return ReadTwoVerbs() || ReadLightVerb(false);
}

// Noun + 하다, 되다, ...; `known`: the noun is one that tables make verbs of.
bool KoreanEojeolReader::ReadLightVerb(bool known) {
  for (size_t n = 2; n < size_; ++n) {
    if (!grammar_.light_firsts().MayHold(characters_[n]) || !IsHangulSyllable(characters_[n - 1])) continue;
    const bool noun = HeadHas(n, classes_.known_noun) || HeadHas(n, classes_.light_noun);
    if (known && !noun) continue;
    if (!noun && std::u32string_view(U"을를은는이가의에").find(characters_[n - 1]) != std::u32string_view::npos)
      continue;
    for (const FormReading form : grammar_.Forms(Tail(n))) {
      const VerbRecord& verb = grammar_.verb(form);
      if (!verb.light) continue;
      if (!noun && verb.verb != grammar_.do_verb() && verb.verb != grammar_.become_verb()) continue;
      SetVerb(n, verb.verb, verb.voice, grammar_.ending(form));
      return true;
    }
  }
  return false;
}

// The first `end` characters as the infinitive of a verb, or of a known noun + light verb.
const VerbRecord* KoreanEojeolReader::FindInfinitive(size_t end, size_t* noun) const {
  const auto find = [this, end](size_t begin) -> const VerbRecord* {
    for (const FormReading form : grammar_.Forms(text_.substr(ends_[begin], ends_[end] - ends_[begin]))) {
      if (grammar_.ending(form).infinitive != 0) return &grammar_.verb(form);
    }
    return nullptr;
  };
  *noun = 0;
  if (const VerbRecord* verb = find(0); verb != nullptr) return verb;
  for (size_t n = 2; n < end; ++n) {
    if (!HeadHas(n, classes_.known_noun) && !HeadHas(n, classes_.light_noun)) continue;
    const VerbRecord* verb = find(n);
    if (verb == nullptr || verb->light == 0) continue;
    *noun = n;
    return verb;
  }
  return nullptr;
}

// 몰아줬고, 강화해나가고: an infinitive and its auxiliary without a space.
bool KoreanEojeolReader::ReadTwoVerbs() {
  for (size_t n = 2; n < size_; ++n) {
    if (!grammar_.auxiliary_firsts().MayHold(characters_[n])) continue;
    for (const FormReading right : grammar_.Forms(Tail(n))) {
      const Symbol auxiliary = grammar_.verb(right).verb;
      if (auxiliary != grammar_.receive_verb() &&
          grammar_.FindAuxiliary(grammar_.infinitive_ending(), kNoSymbol, auxiliary) == nullptr) {
        continue;
      }
      size_t noun = 0;
      const VerbRecord* verb = FindInfinitive(n, &noun);
      if (verb == nullptr) break;
      SetVerb(noun, verb->verb, verb->voice, grammar_.ending(right));
      return true;
    }
  }
  return false;
}

// 효율을 드높이는, 품질을 드높이고: behind an object a noun that no table holds is no topic.
bool KoreanEojeolReader::ReadVerbOfObject(const Expectation& expected) {
  if (!expected.done_to || size_ < 3 || heads_[size_ - 1] != kNoSymbol) return false;
  if (!std::all_of(characters_.begin(), characters_.begin() + static_cast<std::ptrdiff_t>(size_), IsHangulSyllable)) {
    return false;
  }
  const EndingRecord* ending = grammar_.ReadSuffix(text_, true);
  if (ending == nullptr) return false;
  SetVerb(0, kNoSymbol, Voice::kActive, *ending);
  return true;
}

bool KoreanEojeolReader::ReadUnknownVerb() {
  const EndingRecord* ending = grammar_.ReadSuffix(text_, false);
  if (ending == nullptr) return false;
  SetVerb(0, kNoSymbol, Voice::kActive, *ending);
  return true;
}

}  // namespace ieum
