// What is one word with its left neighbour: postpositions, auxiliaries, verbal noun + 중이다.
#include "base/utf8.h"
#include "syntax/korean_words.h"

namespace ieum {
namespace {

// What a word that is swallowed leaves to the one that swallows it.
constexpr uint32_t kPassedOn = Word::kComma | Word::kBreak | Word::kStop | Word::kLabel | Word::kQuoteOpen |
                               Word::kColon | Word::kOpenList | Word::kTopicMark | Word::kAlsoMark | Word::kPast;

bool IsNominal(const Word& word) {
  return word.kind == WordKind::kName || word.kind == WordKind::kNoun || word.kind == WordKind::kNumber;
}

}  // namespace

// 나래를 통해, 나래에 대한, 나래뿐 아니라
bool KoreanWordReader::MergePostposition(const Word& word, const Note& note, Word* previous,
                                         Note* previous_note) const {
  if (!grammar_.vocabulary().Is(note.whole, grammar_.classes().postposition)) return false;
  const bool time = previous->kind == WordKind::kAdverb && previous->classes.Has(grammar_.classes().time_noun);
  if (!IsNominal(*previous) && !time) return false;
  if (previous->Has(Word::kComma) || previous->postposition != kNoSymbol) return false;
  const std::string_view before = previous_note->span.Of(Clean());
  const PostpositionRecord* found = nullptr;
  for (const PostpositionRecord& record : grammar_.Postpositions(note.whole)) {
    if (record.first != kNoSymbol) {
      if (found == nullptr && before.ends_with(grammar_.vocabulary().Text(record.first))) found = &record;
      continue;
    }
    if (previous->joint != Joint::kNone) continue;
    // AI 기반 지도 업체 나래: what a firm or a thing is based on, no argument.
    const bool compound = record.role == Role::kBase && record.after == Role::kNone &&
                          previous->kind == WordKind::kNoun && !previous->tail_classes.Has(grammar_.classes().goods);
    if (compound) continue;
    // 나래 등 대신: an open list has no particle of its own.
    if (record.after == previous->role) found = &record;
  }
  if (found == nullptr) return false;
  previous->role = found->role;
  previous->postposition = found->words;
  previous->flags |= word.flags & kPassedOn;
  previous->joint = word.joint;
  previous->span.end = word.span.end;
  previous_note->span.end = note.span.end;
  return true;
}

// 건지지 못했다, 뒤흔들고 있다: only the auxiliary shows that an unknown word is a verb.
void KoreanWordReader::FindUnknownStem(const Word& word, Word* previous) const {
  if (previous->kind != WordKind::kNoun || previous->noun != kNoSymbol || previous->role != Role::kNone) return;
  if (word.kind != WordKind::kPredicate || word.Has(Word::kVerbalNoun) || previous->Has(Word::kComma)) return;
  const std::string_view stem = previous->stem.Of(Clean());
  for (const Symbol left : {grammar_.negative_connective(), grammar_.connective()}) {
    if (!stem.ends_with(grammar_.vocabulary().Text(left))) continue;
    if (grammar_.FindAuxiliary(left, kNoSymbol, word.verb) == nullptr) continue;
    previous->kind = WordKind::kPredicate;
    previous->ending = Ending::kSoft;
    previous->ending_form = left;
    previous->classes = previous->tail_classes = {};
  }
}

// 공급하고 있다, 공급하지 않는다, 공급하기로 했다, 투자하기 위해: the left stem, the right ending.
bool KoreanWordReader::MergeAuxiliary(const Word& word, Word* previous) const {
  if (previous->kind != WordKind::kPredicate || word.kind != WordKind::kPredicate) return false;
  if (previous->Has(Word::kComma) || previous->Has(Word::kBreak)) return false;
  if (word.Has(Word::kCopula)) return false;
  if (word.Has(Word::kVerbalNoun) && word.noun == kNoSymbol) return false;
  const AuxiliaryRecord* record = grammar_.FindAuxiliary(previous->ending_form, word.noun, word.verb);
  if (record == nullptr) return false;
  if (record->effect != Effect::kNone) previous->effects.Add(record->effect);
  if (previous->auxiliary == kNoSymbol) previous->auxiliary = word.verb;
  previous->ending = word.ending;
  previous->ending_form = word.ending_form;
  if (record->mood != Effect::kNone) previous->mood = record->mood;
  if (word.mood != Effect::kNone) previous->mood = word.mood;
  previous->flags |= word.flags & kPassedOn;
  previous->span.end = word.span.end;
  return true;
}

// 개발 중인, 공급 예정이다: the verbal noun is the predicate.
bool KoreanWordReader::MergeOngoing(Word* word, const Word& previous) const {
  const KoreanClasses& classes = grammar_.classes();
  const Vocabulary& vocabulary = grammar_.vocabulary();
  if (!word->Has(Word::kCopula) || previous.kind != WordKind::kNoun || previous.role != Role::kNone) return false;
  if (previous.Has(Word::kComma) || !previous.classes.Has(classes.known_noun)) return false;
  const bool ongoing = vocabulary.Is(word->noun, classes.ongoing);
  if (!ongoing && !vocabulary.Is(word->noun, classes.prospective)) return false;
  word->flags = (word->flags & ~static_cast<uint32_t>(Word::kCopula)) | Word::kVerbalNoun;
  word->verb = grammar_.do_verb();
  word->noun = previous.noun;
  word->classes = previous.classes;
  word->tail_classes = previous.tail_classes;
  word->stem = previous.stem;
  word->span.begin = previous.span.begin;
  if (!ongoing) word->mood = Effect::kPlan;
  return true;
}

// 신규 참여한, 공동 개발했다: how it is done, not what.
void KoreanWordReader::FindManner(const Word& word, Word* previous) const {
  if (previous->kind != WordKind::kNoun || previous->role != Role::kNone || previous->Has(Word::kComma)) return;
  if (word.kind != WordKind::kPredicate || !word.Has(Word::kVerbalNoun)) return;
  if (previous->classes.Has(grammar_.classes().manner_noun)) previous->kind = WordKind::kAdverb;
}

// 대 준, 주기 시작한: only the auxiliary shows that two letters and less are a verb.
void KoreanWordReader::FindShortStem(const Word& word, Word* previous) const {
  if (previous->kind != WordKind::kNoun || previous->role != Role::kNone || previous->Has(Word::kComma)) return;
  if (word.kind != WordKind::kPredicate || word.Has(Word::kCopula)) return;
  for (const FormReading form : grammar_.Forms(previous->stem.Of(Clean()))) {
    const EndingRecord& ending = grammar_.ending(form);
    const VerbRecord& verb = grammar_.verb(form);
    const bool nominal = ending.form == grammar_.nominal_ending();
    if (!nominal && (ending.infinitive == 0 || !verb.framed)) continue;
    if (grammar_.FindAuxiliary(ending.form, word.Has(Word::kVerbalNoun) ? word.noun : kNoSymbol, word.verb) ==
            nullptr &&
        grammar_.FindAuxiliary(ending.form, kNoSymbol, word.verb) == nullptr) {
      continue;
    }
    MakeVerb(form, previous);
    return;
  }
}

// 자회사로 둘 계획이다, 더할 예정이다: before such a noun a form in -ㄹ is a verb, and no number.
void KoreanWordReader::FindPlannedStem(const Word& word, Word* previous) const {
  if (previous->kind != WordKind::kNoun || previous->role != Role::kNone || previous->Has(Word::kComma)) return;
  if (!grammar_.vocabulary().Is(word.noun, grammar_.classes().prospective)) return;
  for (const FormReading form : grammar_.Forms(previous->stem.Of(Clean()))) {
    const EndingRecord& ending = grammar_.ending(form);
    if (ending.ending != Ending::kAdnominal || ending.mood != Effect::kPlan) continue;
    MakeVerb(form, previous);
    return;
  }
}

void KoreanWordReader::MakeVerb(FormReading form, Word* word) const {
  const EndingRecord& ending = grammar_.ending(form);
  word->kind = WordKind::kPredicate;
  word->verb = grammar_.verb(form).verb;
  word->noun = kNoSymbol;
  word->ending = ending.ending;
  word->ending_form = ending.form;
  word->mood = ending.mood;
  eojeol_.Classify(word->stem.Of(Clean()), word);
}

// 올해 초부터: neither early nor late is a thing behind a time.
void KoreanWordReader::FindTimeEdge(const Word& previous, Word* word) const {
  const KoreanClasses& classes = grammar_.classes();
  if (word->kind != WordKind::kNoun || !word->classes.Has(classes.time_edge)) return;
  const bool behind_time = previous.classes.Has(classes.time_noun) && previous.role == Role::kNone;
  if (behind_time && !previous.Has(Word::kComma)) word->classes.Add(classes.time_noun);
}

// 김지은 대표, 김지은 한빛 대표: before a title, or a firm and a title, the last syllable of a person's name is neither
// a particle nor a form of 이다. `words` are not merged yet.
void KoreanWordReader::FindPersons(std::vector<Word>* words) const {
  constexpr size_t kMaxName = 4;  // syllables
  const KoreanClasses& classes = grammar_.classes();
  const Vocabulary& vocabulary = grammar_.vocabulary();
  for (size_t i = 0; i + 1 < words->size(); ++i) {
    Word& word = (*words)[i];
    const size_t title = (*words)[i + 1].kind == WordKind::kName ? i + 2 : i + 1;
    if (title >= words->size() || !(*words)[title].classes.Has(classes.person_title)) continue;
    if (word.kind == WordKind::kName || word.Has(Word::kComma) || word.noun != kNoSymbol) continue;
    const bool split = word.role != Role::kNone || word.kind == WordKind::kPredicate;
    const std::string_view whole = word.span.Of(Clean());
    const size_t size = CountCodePoints(whole);
    if (!split || size < 3 || size > kMaxName || whole.size() - word.stem.Of(Clean()).size() > 3) continue;
    const uint32_t first = DecodeAt(whole, 0).size;
    const uint32_t second = first + DecodeAt(whole, first).size;
    if (!vocabulary.Is(vocabulary.Find(whole.substr(0, first)), classes.surname) &&
        !vocabulary.Is(vocabulary.Find(whole.substr(0, second)), classes.surname)) {
      continue;
    }
    const Span span = word.span;
    word = {};
    word.span = word.stem = span;
    word.quote_depth = (*words)[i + 1].quote_depth;
  }
}

// 협력 기업인 나래: before a name it is no businessman.
void KoreanWordReader::FindCopulaBefore(const Word& name, Word* previous) const {
  if (name.kind != WordKind::kName || previous->kind != WordKind::kNoun || previous->role != Role::kNone) return;
  if (previous->Has(Word::kComma) || previous->joint != Joint::kNone || previous->span.end != previous->stem.end)
    return;
  const Vocabulary& vocabulary = grammar_.vocabulary();
  const std::string_view noun = previous->stem.Of(Clean());
  const uint32_t last = DecodeBefore(noun, noun.size()).size;
  const std::string_view firm = noun.substr(0, noun.size() - last);
  if (!vocabulary.Is(vocabulary.Find(firm), grammar_.classes().company_noun)) return;
  const EndingRecord* ending = grammar_.ReadCopula(noun.substr(firm.size()), false);
  if (ending == nullptr || ending->ending != Ending::kAdnominal) return;
  previous->stem.end -= last;
  previous->noun = vocabulary.Find(firm);
  previous->kind = WordKind::kPredicate;
  previous->flags |= Word::kCopula;
  previous->verb = grammar_.copula();
  previous->ending = ending->ending;
  previous->ending_form = ending->form;
  previous->mood = ending->mood;
  eojeol_.Classify(firm, previous);
}

void KoreanWordReader::Merge(std::vector<Word>* words) {
  FindPersons(words);
  size_t kept = 0;
  for (size_t i = 0; i < words->size(); ++i) {
    Word word = (*words)[i];
    Note note = notes_[i];
    if (kept > 0) {
      Word& previous = (*words)[kept - 1];
      if (MergePostposition(word, note, &previous, &notes_[kept - 1])) continue;
      FindUnknownStem(word, &previous);
      FindManner(word, &previous);
      FindShortStem(word, &previous);
      FindPlannedStem(word, &previous);
      FindTimeEdge(previous, &word);
      FindCopulaBefore(word, &previous);
      if (MergeAuxiliary(word, &previous)) continue;
      if (MergeOngoing(&word, previous)) {
        note.span.begin = notes_[kept - 1].span.begin;
        --kept;
      }
    }
    (*words)[kept] = word;
    notes_[kept] = note;
    ++kept;
  }
  words->resize(kept);
}

}  // namespace ieum
