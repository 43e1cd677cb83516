#include "syntax/korean_eojeol.h"

#include <algorithm>

#include "base/utf8.h"
#include "syntax/hangul.h"

namespace ieum {
namespace {

bool IsNumberCharacter(char32_t c) { return IsAsciiDigit(c) || c == ',' || c == '.' || c == '%' || c == '~'; }

bool IsUnitCharacter(char32_t c) { return IsHangulSyllable(c) || IsAsciiLetter(c) || c == '%' || c == U'㎡'; }

}  // namespace

KoreanEojeolReader::Expectation KoreanEojeolReader::Expect(const Word* previous) const {
  Expectation expected;
  if (previous == nullptr) return expected;
  switch (previous->kind) {
    case WordKind::kPredicate:
      expected.adnominal = previous->ending == Ending::kAdnominal;
      // 칩을 만들어 판, 공급하기로 한
      expected.object =
          !previous->Has(Word::kComma) && (previous->ending == Ending::kChain || previous->ending == Ending::kSoft ||
                                           previous->ending == Ending::kNominal);
      expected.verb = expected.strong_case = expected.object;
      return expected;
    case WordKind::kAdverb:
      expected.verb = true;
      expected.object = previous->classes.Has(classes_.joint_word);  // 공동으로 연
      return expected;
    case WordKind::kName:
    case WordKind::kNoun:
    case WordKind::kNumber:
      break;
    default:
      return expected;
  }
  const Role role = previous->role;
  expected.object = expected.done_to = role == Role::kObject;
  expected.strong_case = expected.object || role == Role::kDative || role == Role::kSource ||
                         role == Role::kComitative || role == Role::kInstrument;
  expected.name_case = previous->kind == WordKind::kName && (expected.strong_case || role == Role::kSubject);
  expected.verb =
      expected.strong_case || role == Role::kSubject || role == Role::kTopic || role == Role::kAlso ||
      (role == Role::kNone && previous->kind == WordKind::kNoun && previous->classes.Has(classes_.known_noun));
  return expected;
}

void KoreanEojeolReader::CutIntoCharacters(std::string_view text) {
  text_ = text;
  size_ = 0;
  ends_[0] = 0;
  size_t i = 0;
  while (i < text.size() && size_ < kMaxCharacters) {
    const CodePoint c = DecodeAt(text, i);
    characters_[size_] = c.value;
    i += c.size;
    ends_[++size_] = static_cast<uint32_t>(i);
    heads_[size_] = grammar_.vocabulary().Find(Head(size_));
  }
}

bool KoreanEojeolReader::EndsInVowel(size_t characters) const {
  const char32_t c = characters_[characters - 1];
  return !IsHangulSyllable(c) || SplitSyllable(c).final == 0;
}

// 이, 은, 을, 과 stand behind a consonant, 가, 는, 를, 와 behind a vowel: 기업가 (entrepreneur) is not 기업 + 가.
bool KoreanEojeolReader::Agrees(size_t characters, const ParticleRecord& particle) const {
  const char32_t last = characters_[characters - 1];
  if (particle.after == ParticleRecord::kAny || !IsHangulSyllable(last)) return true;
  const uint32_t final = SplitSyllable(last).final;
  if (particle.after == ParticleRecord::kConsonant) return final != 0;
  return final == 0 || (final == FinalNumber(U'ㄹ') && particle.role == Role::kInstrument);
}

// Characters of the longest known word of two and more that ends the first `characters`; 0: none does.
size_t KoreanEojeolReader::KnownTail(size_t characters) const {
  const Vocabulary& vocabulary = grammar_.vocabulary();
  for (size_t begin = 0; begin + 2 <= characters; ++begin) {
    const Symbol tail = vocabulary.Find(text_.substr(ends_[begin], ends_[characters] - ends_[begin]));
    if (vocabulary.Is(tail, classes_.known_noun)) return characters - begin;
  }
  return 0;
}

bool KoreanEojeolReader::HeadHas(size_t characters, unsigned bit) const {
  return grammar_.vocabulary().Is(heads_[characters], bit);
}

void KoreanEojeolReader::Classify(std::string_view stem, Word* word) const {
  const Vocabulary& vocabulary = grammar_.vocabulary();
  const Symbol key = word->noun != kNoSymbol                                              ? word->noun
                     : word->Has(Word::kVerbalNoun) || word->kind != WordKind::kPredicate ? kNoSymbol
                                                                                          : word->verb;
  word->classes = vocabulary.Classes(key);
  word->tail_classes = word->classes;
  if (word->kind != WordKind::kNoun) return;
  size_t characters = CountCodePoints(stem);
  size_t begin = 0;
  for (; characters > kMaxCharacters; --characters) begin += DecodeAt(stem, begin).size;
  for (; characters > 2; --characters) {
    begin += DecodeAt(stem, begin).size;
    const Symbol tail = vocabulary.Find(stem.substr(begin));
    if (vocabulary.Classes(tail).empty()) continue;
    // AI협력: cooperation of a kind.
    if (word->noun == kNoSymbol && vocabulary.Is(tail, classes_.compound_head)) {
      word->noun = tail;
      word->classes = vocabulary.Classes(tail);
    }
    word->tail_classes.Add(vocabulary.Classes(tail));
    return;
  }
}

void KoreanEojeolReader::SetNoun(size_t characters, const ParticleReading& particles) {
  word_.kind = WordKind::kNoun;
  word_.noun = heads_[characters];
  word_.stem = {0, ends_[characters]};
  word_.role = particles.role;
  word_.flags |= particles.flags;
}

void KoreanEojeolReader::SetCopula(size_t characters, const EndingRecord& ending) {
  word_.kind = WordKind::kPredicate;
  word_.flags |= Word::kCopula;
  word_.verb = grammar_.copula();
  word_.noun = heads_[characters];
  word_.stem = {0, ends_[characters]};
  word_.ending = ending.ending;
  word_.ending_form = ending.form;
  word_.mood = ending.mood;
}

void KoreanEojeolReader::SetVerb(size_t noun_characters, Symbol verb, Voice voice, const EndingRecord& ending) {
  word_ = {};
  word_.span = {0, static_cast<uint32_t>(text_.size())};
  word_.kind = WordKind::kPredicate;
  word_.verb = verb;
  word_.ending = ending.ending;
  word_.ending_form = ending.form;
  word_.mood = ending.mood;
  word_.stem = word_.span;
  if (noun_characters == 0) return;
  word_.flags |= Word::kVerbalNoun;
  word_.voice = voice;
  word_.noun = heads_[noun_characters];
  word_.stem = {0, ends_[noun_characters]};
}

Word KoreanEojeolReader::Read(std::string_view text, const Word* previous) {
  const Expectation expected = Expect(previous);
  if (const Word* known = cache_.Find(text, expected.Bits()); known != nullptr) return *known;
  ReadAnew(text, expected);
  cache_.Keep(text, expected.Bits(), word_);
  return word_;
}

void KoreanEojeolReader::ReadAnew(std::string_view text, const Expectation& expected) {
  CutIntoCharacters(text);
  word_ = {};
  word_.span = {0, static_cast<uint32_t>(text.size())};
  word_.stem = word_.span;
  if (ends_[size_] == text.size()) {
    may_have_particle_ = grammar_.particle_lasts().MayHold(characters_[size_ - 1]);
    const bool read = ReadWhole(expected) || ReadNumber() || ReadListed(expected) || ReadVerbOfObject(expected) ||
                      ReadReportedCopula() || ReadUnknownNoun() || ReadFullCopula() || ReadUnknownVerb() ||
                      ReadUnknownCopula();
    if (!read) word_.noun = heads_[size_];
  }
  if (word_.mood == Effect::kPast) word_.flags |= Word::kPast;
  if (word_.kind != WordKind::kNumber) Classify(word_.stem.Of(text), &word_);
}

// Adverb, noun or determiner as it stands.
bool KoreanEojeolReader::ReadWhole(const Expectation& expected) {
  const auto set = [this](WordKind kind) {
    word_.kind = kind;
    word_.noun = heads_[size_];
    return true;
  };
  if (heads_[size_] == kNoSymbol) return false;
  if (size_ == 1) {
    if (IsVerbHere(expected)) return false;
    if (HeadHas(1, classes_.adverb)) return set(WordKind::kAdverb);
    if (HeadHas(1, classes_.one_syllable) && !expected.strong_case) return set(WordKind::kNoun);
  }
  // 인수하는 대신: the head of a clause, no adverb.
  if (expected.adnominal && HeadHas(size_, classes_.gapless_head)) return set(WordKind::kNoun);
  if (HeadHas(size_, classes_.adverb)) return set(WordKind::kAdverb);
  // 칩을 사고, 시장을 보고: behind an object no accident and no report.
  if (expected.object && size_ == 2 && characters_[1] == U'고' && !grammar_.Forms(text_).empty()) return false;
  if (HeadHas(size_, classes_.known_noun)) return set(WordKind::kNoun);
  if (HeadHas(size_, classes_.determiner)) return set(WordKind::kDeterminer);
  return false;
}

// 30%를, 2023년, 1,000명이, 4위다
bool KoreanEojeolReader::ReadNumber() {
  size_t digits = 0;
  while (digits < size_ && IsNumberCharacter(characters_[digits])) ++digits;
  if (digits == 0) return false;
  for (size_t i = digits; i < size_; ++i) {
    if (!IsUnitCharacter(characters_[i])) return false;
  }
  ParticleReading particles;
  size_t end = digits;
  for (; end < size_; ++end) {
    if (!grammar_.ReadParticles(Tail(end), &particles)) continue;
    // 만 behind digits is ten thousand, and 사, 대로, 나 are units and numerals more often than particles.
    const bool unit = end == digits &&
                      (characters_[end] == U'만' || characters_[end] == U'사' || particles.first->role == Role::kOr ||
                       (particles.first->role == Role::kNone && particles.first->flags == 0));
    if (!unit) break;
  }
  if (end == size_) particles = {};
  word_.kind = WordKind::kNumber;
  word_.role = particles.role;
  word_.flags |= particles.flags;
  word_.stem = {0, ends_[end]};
  if (text_.substr(0, ends_[end]).find('%') != std::string_view::npos) word_.flags |= Word::kPercent;
  const std::string_view unit = text_.substr(ends_[digits], ends_[end] - ends_[digits]);
  const Vocabulary& vocabulary = grammar_.vocabulary();
  if (vocabulary.Is(vocabulary.Find(unit), classes_.money_unit)) word_.flags |= Word::kMoney;
  bool time = size_ == 4 && std::all_of(characters_.begin(), characters_.begin() + 4, IsAsciiDigit);  // 2025
  for (size_t n = digits + 1; n <= end && !time; ++n) {
    time = vocabulary.Is(vocabulary.Find(text_.substr(ends_[digits], ends_[n] - ends_[digits])), classes_.time_unit);
  }
  if (time) word_.classes.Add(classes_.time_noun);
  if (end != size_) return true;
  for (size_t n = digits + 1; n < size_; ++n) {
    const EndingRecord* ending = grammar_.ReadCopula(Tail(n), EndsInVowel(n));
    if (ending == nullptr) continue;
    SetCopula(n, *ending);
    return true;
  }
  return true;
}

// The longest known noun with particles or a copula behind it.
bool KoreanEojeolReader::ReadKnownNoun() {
  if (!may_have_particle_) return false;
  const std::span<const FormReading> forms = grammar_.Forms(text_);
  for (const FormReading form : forms) {
    if (grammar_.ending(form).form == grammar_.resolve_ending()) return false;
  }
  for (size_t n = size_ - 1; n > 0; --n) {
    if (heads_[n] == kNoSymbol) continue;
    const bool noun = HeadHas(n, classes_.known_noun) || HeadHas(n, classes_.adverb) ||
                      (n == 1 ? HeadHas(n, classes_.one_syllable) : HeadHas(n, classes_.determiner));
    if (!noun) continue;
    const std::string_view rest = Tail(n);
    if (rest == "하고") continue;  // 체결하고
    ParticleReading particles;
    if (grammar_.ReadParticles(rest, &particles)) {
      if (n == 1 && particles.first->open == ParticleRecord::kLongNoun) continue;  // 문서
      if (!Agrees(n, *particles.first)) continue;
      SetNoun(n, particles);
      return true;
    }
    const EndingRecord* ending = grammar_.ReadCopula(rest, EndsInVowel(n));
    if (ending == nullptr) {
      if (ReadMarkedCopula(n)) return true;
      continue;
    }
    const bool short_form = size_ - n == 1 && ending->ending == Ending::kAdnominal;  // 인
    if (n == 1 && short_form && !HeadHas(1, classes_.ongoing)) continue;
    SetCopula(n, *ending);
    return true;
  }
  return false;
}

// 말뿐이었다, 하나만이다: a copula behind a particle.
bool KoreanEojeolReader::ReadMarkedCopula(size_t noun) {
  constexpr size_t kMaxParticle = 2;  // syllables
  for (size_t end = noun + 1; end < size_ && end <= noun + kMaxParticle; ++end) {
    ParticleReading particles;
    if (!grammar_.ReadParticles(text_.substr(ends_[noun], ends_[end] - ends_[noun]), &particles)) continue;
    if (particles.role != Role::kNone && particles.role != Role::kAlso) continue;
    const EndingRecord* ending = grammar_.ReadCopula(Tail(end), false);
    if (ending == nullptr) continue;
    SetCopula(noun, *ending);
    return true;
  }
  return false;
}

// A noun or a verb that the tables hold.
bool KoreanEojeolReader::ReadListed(const Expectation& expected) {
  const bool is_noun = ReadKnownNoun();
  const Word noun = word_;
  if (!ReadVerb(expected)) return is_noun;
  if (is_noun && !VerbWins(noun, expected)) word_ = noun;
  return true;
}

// 나래소프트라는, 자회사라고: a copula whose ending reports, before 는 could be taken for a particle.
bool KoreanEojeolReader::ReadReportedCopula() {
  if (!may_have_particle_) return false;
  for (size_t n = 2; n + 1 < size_; ++n) {
    const char32_t next = characters_[n];
    if (next != U'라' && next != U'이') continue;
    const EndingRecord* ending = grammar_.ReadCopula(Tail(n), EndsInVowel(n));
    if (ending == nullptr) continue;
    const bool reports =
        ending->ending == Ending::kQuote || (ending->ending == Ending::kAdnominal && characters_[size_ - 2] == U'라');
    if (!reports) continue;
    SetCopula(n, *ending);
    return true;
  }
  return false;
}

// One particle that agrees with the last letter, or several, behind two syllables and more.
bool KoreanEojeolReader::ReadUnknownNoun() {
  if (!may_have_particle_) return false;
  const size_t whole_tail = KnownTail(size_);  // 처리속도, 반도체학과: the end of a compound, no particle
  for (size_t n = 2; n < size_; ++n) {
    ParticleReading particles;
    if (!grammar_.ReadParticles(Tail(n), &particles)) continue;
    if (const ParticleRecord* single = particles.first; particles.single) {
      if (single->open != ParticleRecord::kAnyNoun || !Agrees(n, *single)) continue;
      if (whole_tail > KnownTail(n)) continue;
    }
    SetNoun(n, particles);
    return true;
  }
  return false;
}

// 앙숙이던, 참이었다: 이 behind a consonant, before the end could be taken for that of a verb.
bool KoreanEojeolReader::ReadFullCopula() {
  if (!may_have_particle_) return false;
  for (size_t n = 1; n + 1 < size_; ++n) {
    if (characters_[n] != U'이' || EndsInVowel(n)) continue;
    const EndingRecord* ending = grammar_.ReadCopula(Tail(n), false);
    if (ending == nullptr) continue;
    SetCopula(n, *ending);
    return true;
  }
  return false;
}

bool KoreanEojeolReader::ReadUnknownCopula() {
  if (!may_have_particle_) return false;
  const size_t whole_tail = KnownTail(size_);  // 데이터파이프라인
  for (size_t n = 2; n < size_; ++n) {
    const std::string_view rest = Tail(n);
    const EndingRecord* ending = grammar_.ReadCopula(rest, EndsInVowel(n));
    if (ending == nullptr || whole_tail > KnownTail(n)) continue;
    if (ending->ending == Ending::kChain && size_ - n == 1) continue;  // 고, 며, 자
    SetCopula(n, *ending);
    return true;
  }
  return false;
}

}  // namespace ieum
