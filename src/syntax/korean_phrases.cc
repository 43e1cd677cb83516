#include "syntax/korean_phrases.h"

#include <algorithm>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr uint32_t kEndsRun = Word::kComma | Word::kBreak | Word::kStop | Word::kColon | Word::kLabel;

}  // namespace

// Particles that leave a time what it is: none, 은/는, 도, 까지, 에, 로.
bool KoreanPhraseReader::IsTimeCase(Role role) {
  return role == Role::kNone || role == Role::kTopic || role == Role::kAlso || role == Role::kDative ||
         role == Role::kInstrument;
}

bool KoreanPhraseReader::IsTime(const Word& word) const {
  return word.kind != WordKind::kName && word.classes.Has(classes_.time_noun);
}

// 지난해, but not 인수 뒤, which may have an owner.
bool KoreanPhraseReader::IsTimeOnly(const Phrase& phrase) const {
  for (uint32_t i = phrase.words.begin; i < phrase.words.end; ++i) {
    const Word& word = parse_->words[i];
    if (word.kind == WordKind::kNoun && !IsTime(word) && !HeadIs(word, classes_.adverb) &&
        !HeadIs(word, classes_.time_relation)) {
      return false;
    }
  }
  return true;
}

bool KoreanPhraseReader::IsNumberLike(const Word& word) const {
  return word.kind == WordKind::kNumber ||
         (!word.stem.empty() && IsAsciiDigit(static_cast<unsigned char>(text_[word.stem.begin])));
}

bool KoreanPhraseReader::IsActor(int32_t mention) const {
  return mention != kNoIndex && ieum::IsActor(names_->mentions[static_cast<size_t>(mention)].type);
}

bool KoreanPhraseReader::IsThing(int32_t mention) const {
  return mention != kNoIndex && IsProduct(names_->mentions[static_cast<size_t>(mention)].type);
}

// The noun ends in a word of the class, whatever stands before it: 로봇사, 국내기업.
bool KoreanPhraseReader::EndsIn(const Word& word, unsigned bit) const {
  const std::string_view stem = word.stem.Of(text_);
  size_t begin = stem.size();
  for (int characters = 0; characters < 5 && begin > 0; ++characters) {
    begin -= DecodeBefore(stem, begin).size;
    const Vocabulary& vocabulary = grammar_.vocabulary();
    if (vocabulary.Is(vocabulary.Find(stem.substr(begin)), bit)) return true;
  }
  return false;
}

// 한빛, 나래 등 국내 로봇사: the noun sums up what stands before 등.
bool KoreanPhraseReader::SumsUp(const Word& word, PhraseKind kind) const {
  if (IsNumberLike(word)) return true;
  if (kind == PhraseKind::kActor) {
    return HeadIs(word, classes_.company_noun) || HeadIs(word, classes_.summing_noun) ||
           EndsIn(word, classes_.firm_tail);
  }
  return HeadIs(word, classes_.product_noun) || HeadIs(word, classes_.product_tail);
}

void KoreanPhraseReader::Read(std::string_view text, const Names& names, Parse* parse, std::vector<KoreanItem>* items) {
  text_ = text;
  names_ = &names;
  parse_ = parse;
  items_ = items;
  items_->clear();
  run_.clear();
  MarkBareLists();
  const WordIndex count = static_cast<WordIndex>(parse->words.size());
  for (WordIndex i = 0; i < count; ++i) {
    const Word& word = parse->words[static_cast<size_t>(i)];
    if (DescribesSum(i)) continue;
    if (word.Has(Word::kCopula)) {
      ReadCopula(i);
    } else if (word.kind == WordKind::kPredicate || word.kind == WordKind::kQuoteEnd) {
      Close();
      items_->push_back({word.kind == WordKind::kPredicate ? KoreanItem::kPredicate : KoreanItem::kQuoteEnd, i});
      if (word.Has(Word::kBreak) && word.ending == Ending::kFinal) AddBreak();  // others go on behind dots
    } else if (word.kind == WordKind::kAdverb) {
      ReadAdverb(i);
    } else if (run_.empty() && IsTime(word) && IsTimeCase(word.role) && word.postposition == kNoSymbol) {
      run_.push_back(i);
      Close();
      if (word.Has(Word::kBreak)) AddBreak();
    } else {
      const bool name_before = !run_.empty() && parse->words[static_cast<size_t>(run_.back())].kind == WordKind::kName;
      // 나래 500억원에: the sum is none of the name's nouns.
      if (word.Has(Word::kMoney) && !run_.empty() && (name_before || word.role == Role::kDative)) Close();
      run_.push_back(i);
      if (!EndsRun(i)) continue;
      Close();
      if (word.Has(Word::kBreak) || word.Has(Word::kStop)) AddBreak();
    }
  }
  Close();
  LinkModifiers();
  Coordinate();
  Compact();
}

bool KoreanPhraseReader::EndsRun(WordIndex index) const {
  const Word& word = parse_->words[static_cast<size_t>(index)];
  if (DescribesSum(index)) return false;
  if (word.role != Role::kNone || word.joint != Joint::kNone || (word.flags & kEndsRun) != 0) return true;
  if (word.Has(Word::kQuoteOpen) && word.kind == WordKind::kName) return true;
  if (word.kind != WordKind::kNoun) return false;
  const bool short_noun = CountCodePoints(word.stem.Of(text_)) <= 2;
  if (run_.size() == 1 && short_noun && HeadIs(word, classes_.gapless_head) && !items_->empty() &&
      items_->back().kind == KoreanItem::kPredicate &&
      parse_->words[static_cast<size_t>(items_->back().index)].ending == Ending::kAdnominal) {
    return true;  // 쓰는 데 칩알파를
  }
  if (!HeadIs(word, classes_.list_end) || static_cast<size_t>(index) + 1 == parse_->words.size()) return false;
  const bool after_name = std::any_of(run_.begin(), run_.end(), [this](WordIndex i) {
    return parse_->words[static_cast<size_t>(i)].kind == WordKind::kName;
  });
  // 두루 등 나래의: a name behind the list begins a phrase of its own.
  return after_name &&
         (parse_->words[static_cast<size_t>(index) + 1].kind == WordKind::kName || EndsListBeforeClause(index));
}

// 한빛, 나래 등 칩을 사는 기업들: what stands behind 등 is the relative clause's, whose head sums the list up.
bool KoreanPhraseReader::EndsListBeforeClause(WordIndex index) const {
  const std::vector<Word>& words = parse_->words;
  for (size_t i = static_cast<size_t>(index) + 1; i + 1 < words.size(); ++i) {
    const Word& word = words[i];
    if (word.kind != WordKind::kNoun) return false;
    if (word.role == Role::kNone) {
      if (SumsUp(word, PhraseKind::kActor)) return false;  // 나래 등 고객사 서버에 들어가는: theirs
      continue;
    }
    const bool argument = word.role == Role::kObject || word.role == Role::kDative || word.role == Role::kSource;
    const bool content = i + 2 < words.size() && HeadIs(words[i + 2], classes_.gapless_head);  // 서버에 들어갈 예정
    return argument && !content && !SumsUp(word, PhraseKind::kActor) && !HeadIs(word, classes_.event_noun) &&
           words[i + 1].kind == WordKind::kPredicate && words[i + 1].ending == Ending::kAdnominal;
  }
  return false;
}

// 다양한, 세계적인, 유수의: says what something is like and has no part in what is told of it.
bool KoreanPhraseReader::IsDescription(const Word& word) const {
  constexpr uint32_t kMarks = kEndsRun | Word::kQuoteOpen | Word::kMoney;
  if (word.joint != Joint::kNone || (word.flags & kMarks) != 0 || word.postposition != kNoSymbol) return false;
  if (word.kind == WordKind::kNoun && word.role == Role::kGenitive) {
    return !HeadIs(word, classes_.event_noun) && !HeadIs(word, classes_.goods) && !HeadIs(word, classes_.role_noun);
  }
  if (word.kind != WordKind::kPredicate || word.ending != Ending::kAdnominal) return false;
  if (word.Has(Word::kCopula)) return !word.stem.empty() && EndsIn(word, classes_.attribute_tail);
  if (grammar_.vocabulary().Is(word.verb, classes_.adjective)) return true;
  const Valency& valency = grammar_.ValencyOf(word.Has(Word::kVerbalNoun) ? word.noun : word.verb, word.voice);
  return valency.known == 0 && word.effects.items[0] == Effect::kNone;
}

// 한빛, 나래 등 다양한 국내 기업과, 한빛을 비롯한 이름난 기업과: what stands between a list and the noun that sums it
// up only describes that noun.
bool KoreanPhraseReader::DescribesSum(WordIndex index) const {
  const std::vector<Word>& words = parse_->words;
  const PhraseKind kind = KindOfOpenList();
  if (kind == PhraseKind::kOther || !IsDescription(words[static_cast<size_t>(index)])) return false;
  for (size_t i = static_cast<size_t>(index) + 1; i < words.size(); ++i) {
    const Word& word = words[i];
    if (IsDescription(word) || word.kind == WordKind::kDeterminer) continue;
    if (word.kind != WordKind::kNoun) return false;
    if (word.role != Role::kNone || word.joint != Joint::kNone || (word.flags & kEndsRun) != 0) {
      return SumsUp(word, kind);
    }
  }
  return false;
}

// Of the list that the run ends, or the phrase before it, and that no noun has summed up; kOther: none.
PhraseKind KoreanPhraseReader::KindOfOpenList() const {
  if (run_.empty()) {
    const PhraseIndex last = LastPhrase();
    if (last == kNoIndex) return PhraseKind::kOther;
    const Phrase& phrase = parse_->phrases[static_cast<size_t>(last)];
    return phrase.role == Role::kList && !phrase.members.empty() ? phrase.kind : PhraseKind::kOther;
  }
  PhraseKind kind = PhraseKind::kOther;  // of the last name
  bool open = false;
  for (const WordIndex i : run_) {
    const Word& word = parse_->words[static_cast<size_t>(i)];
    if (word.kind == WordKind::kName) {
      if (!IsActor(word.mention) && !IsThing(word.mention)) continue;
      kind = IsActor(word.mention) ? PhraseKind::kActor : PhraseKind::kProduct;
      open = word.Has(Word::kOpenList);
    } else if (HeadIs(word, classes_.list_end)) {
      open = true;
    } else if (open && SumsUp(word, kind)) {
      open = false;
    }
  }
  return open ? kind : PhraseKind::kOther;
}

PhraseIndex KoreanPhraseReader::LastPhrase() const {
  return !items_->empty() && items_->back().kind == KoreanItem::kPhrase ? items_->back().index : kNoIndex;
}

void KoreanPhraseReader::Close() {
  if (run_.empty()) return;
  items_->push_back({KoreanItem::kPhrase, MakePhrase()});
  run_.clear();
}

// What stands bare before 이다 is its noun.
void KoreanPhraseReader::ReadCopula(WordIndex index) {
  const Word& word = parse_->words[static_cast<size_t>(index)];
  if (!word.stem.empty()) run_.push_back(index);
  Close();
  const PhraseIndex last = LastPhrase();
  if (last != kNoIndex) {
    Phrase& phrase = parse_->phrases[static_cast<size_t>(last)];
    if (phrase.role == Role::kNone) phrase.role = Role::kPredicative;
  }
  items_->push_back({KoreanItem::kPredicate, index});
  if (word.Has(Word::kBreak)) AddBreak();
}

void KoreanPhraseReader::ReadAdverb(WordIndex index) {
  const Word& word = parse_->words[static_cast<size_t>(index)];
  const PhraseIndex last = LastPhrase();
  if (HeadIs(word, classes_.and_word)) {
    if (!run_.empty()) {
      parse_->words[static_cast<size_t>(run_.back())].joint = Joint::kAnd;
      Close();
    } else if (last != kNoIndex) {
      parse_->phrases[static_cast<size_t>(last)].joint = Joint::kAnd;
    }
  }
  if (HeadIs(word, classes_.also_word) && !run_.empty()) {
    parse_->words[static_cast<size_t>(run_.back())].role = Role::kAlso;
    Close();
  }
  if (word.Has(Word::kComma) && !run_.empty()) {
    parse_->words[static_cast<size_t>(run_.back())].flags |= Word::kComma;
    Close();
  }
  if (HeadIs(word, classes_.joint_word) || HeadIs(word, classes_.each_word) || HeadIs(word, classes_.negator) ||
      HeadIs(word, classes_.control)) {
    items_->push_back({KoreanItem::kAdverb, index});
  }
  if (word.Has(Word::kBreak)) {
    Close();
    AddBreak();
  }
}

// 나래의, 나래와의 and 나래에 대한 belong to the phrase behind them, adnominal clauses between or not.
void KoreanPhraseReader::LinkModifiers() {
  for (size_t k = 0; k < items_->size(); ++k) {
    if ((*items_)[k].kind != KoreanItem::kPhrase) continue;
    const PhraseIndex index = (*items_)[k].index;
    Phrase& phrase = parse_->phrases[static_cast<size_t>(index)];
    const Word& last = parse_->words[phrase.words.end - 1];
    bool adnominal = phrase.Has(Phrase::kAdnominalCase);
    if (last.postposition != kNoSymbol) {
      for (const PostpositionRecord& record : grammar_.Postpositions(last.postposition))
        adnominal |= record.adnominal != 0;
    }
    if (phrase.role != Role::kGenitive && !adnominal) continue;
    for (size_t next = k + 1; next < items_->size(); ++next) {
      const KoreanItem& item = (*items_)[next];
      if (item.kind == KoreanItem::kPredicate &&
          parse_->words[static_cast<size_t>(item.index)].ending != Ending::kAdnominal) {
        break;
      }
      if (item.kind != KoreanItem::kPhrase) continue;
      Phrase& modified = parse_->phrases[static_cast<size_t>(item.index)];
      if (modified.Has(Phrase::kTime) && IsTimeOnly(modified)) continue;
      phrase.possessed = item.index;
      if (phrase.role == Role::kGenitive) {
        modified.possessor = index;
      } else {
        modified.cases.begin = static_cast<uint32_t>(parse_->phrase_lists.size());
        parse_->phrase_lists.push_back(index);
        modified.cases.end = modified.cases.begin + 1;
      }
      break;
    }
  }
  for (Phrase& phrase : parse_->phrases) {
    const Part part = {phrase.members, phrase.owners, phrase.possessor, phrase.words, Joint::kNone};
    phrase.parts.begin = static_cast<uint32_t>(parse_->parts.size());
    parse_->parts.push_back(part);
    phrase.parts.end = phrase.parts.begin + 1;
  }
}

}  // namespace ieum
