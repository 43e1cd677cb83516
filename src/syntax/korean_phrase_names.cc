// The part of KoreanPhraseReader that says what the words of a run mean: whom they name, whose it is, what kind of
// thing.
#include <algorithm>

#include "base/utf8.h"
#include "syntax/korean_phrases.h"

namespace ieum {
namespace {

constexpr bool IsQuote(char32_t c) { return std::u32string_view(U"'\"‘’“”").find(c) != std::u32string_view::npos; }

}  // namespace

Range KoreanPhraseReader::AddMentions(std::initializer_list<int32_t> mentions) {
  Range range;
  range.begin = static_cast<uint32_t>(parse_->mentions.size());
  for (const int32_t mention : mentions) {
    if (mention != kNoIndex) parse_->mentions.push_back(static_cast<uint32_t>(mention));
  }
  range.end = static_cast<uint32_t>(parse_->mentions.size());
  return range;
}

PhraseIndex KoreanPhraseReader::MakePhrase() {
  Phrase phrase;
  const Word& first = parse_->words[static_cast<size_t>(run_.front())];
  const Word& last = parse_->words[static_cast<size_t>(run_.back())];
  phrase.words = {static_cast<uint32_t>(run_.front()), static_cast<uint32_t>(run_.back()) + 1};
  phrase.span = {first.span.begin, last.span.end};
  phrase.role = last.role;
  phrase.joint = last.joint;
  phrase.quote_depth = last.quote_depth;
  phrase.postposition = last.postposition;
  if (last.postposition != kNoSymbol) phrase.flags |= Phrase::kPostposed;
  size_t last_name = run_.size();
  for (size_t i = 0; i < run_.size(); ++i) {
    const Word& word = parse_->words[static_cast<size_t>(run_[i])];
    constexpr std::pair<uint32_t, uint32_t> kFlags[] = {{Word::kTopicMark, Phrase::kTopicMark},
                                                        {Word::kAlsoMark, Phrase::kAlsoMark},
                                                        {Word::kAdnominalCase, Phrase::kAdnominalCase},
                                                        {Word::kLabel, Phrase::kLabel},
                                                        {Word::kQuoteOpen, Phrase::kQuoteOpen},
                                                        {Word::kOpenList, Phrase::kOpenList},
                                                        {Word::kComma, Phrase::kComma}};
    for (const auto& [from, to] : kFlags) {
      if (word.Has(static_cast<Word::Flag>(from))) phrase.flags |= to;
    }
    if (word.kind == WordKind::kName && (IsActor(word.mention) || IsThing(word.mention))) last_name = i;
  }
  if (last_name == run_.size()) {
    ReadCommonNoun(&phrase);
  } else {
    ReadNamed(last_name, &phrase);
  }
  parse_->phrases.push_back(phrase);
  return static_cast<PhraseIndex>(parse_->phrases.size()) - 1;
}

// 주식 10만 주, 서버 두 대: the noun before number and unit; kNoIndex if `nouns` do not end so.
WordIndex KoreanPhraseReader::Counted(const std::vector<WordIndex>& nouns) const {
  const size_t count = nouns.size();
  if (count < 3) return kNoIndex;
  const auto word = [&](size_t i) -> const Word& { return parse_->words[static_cast<size_t>(nouns[i])]; };
  const Word& number = word(count - 2);
  const bool counts = number.kind == WordKind::kDeterminer || IsNumberLike(number);
  const Word& thing = word(count - 3);
  if (!HeadIs(word(count - 1), classes_.counter) || !counts || thing.kind != WordKind::kNoun) return kNoIndex;
  if (IsTime(thing) || HeadIs(thing, classes_.gapless_head)) return kNoIndex;
  return nouns[count - 3];
}

void KoreanPhraseReader::ReadCommonNoun(Phrase* phrase) {
  const std::vector<Word>& words = parse_->words;
  WordIndex last = kNoIndex;
  WordIndex before = kNoIndex;
  bool all_time = true;
  bool money = false;
  for (const WordIndex i : run_) {
    const Word& word = words[static_cast<size_t>(i)];
    // 일을 맡기다: a unit of time in the accusative is work.
    const bool unit = run_.size() == 1 && HeadIs(word, classes_.one_syllable) && word.role == Role::kObject;
    all_time = all_time && IsTime(word) && !unit;
    money = money || word.Has(Word::kMoney);
    if (word.kind == WordKind::kDeterminer) continue;
    before = last;
    last = i;
  }
  if (last == kNoIndex) last = run_.back();
  const Word& end = words[static_cast<size_t>(run_.back())];
  phrase->head = last;
  if (before != kNoIndex) {
    const Word& noun = words[static_cast<size_t>(last)];
    const bool closes = HeadIs(noun, classes_.list_end) || HeadIs(noun, classes_.firm_side);
    // 서버 10대를: the count is not the head.
    const bool counts = noun.kind == WordKind::kNumber && !noun.Has(Word::kMoney) &&
                        !words[static_cast<size_t>(before)].Has(Word::kMoney);
    if (closes || counts) phrase->head = before;
    if (const WordIndex counted = Counted(run_); counted != kNoIndex) phrase->head = counted;
    if (HeadIs(noun, classes_.list_end)) phrase->flags |= Phrase::kOpenList;
  }
  const Word& head = words[static_cast<size_t>(phrase->head)];
  if (money || HeadIs(head, classes_.money)) phrase->flags |= Phrase::kMoney;
  const bool time_relation =
      HeadIs(end, classes_.time_relation) && end.role != Role::kObject && end.role != Role::kSubject;
  if (all_time || (IsTime(end) && end.role != Role::kObject) || time_relation ||
      (HeadIs(head, classes_.adverb) && IsTimeCase(phrase->role))) {
    phrase->flags |= Phrase::kTime;
  }
  if (HeadIs(head, classes_.place_noun)) phrase->flags |= Phrase::kPlace;
  if (HeadIs(head, classes_.company_noun) || HeadIs(head, classes_.group_anaphor) ||
      HeadIs(head, classes_.single_anaphor)) {
    phrase->kind = PhraseKind::kFirmNoun;
  } else if (head.kind == WordKind::kName) {
    phrase->kind = PhraseKind::kPlatform;
  }
}

// A phrase with names: the last one is what it names, unless nouns behind it are (나래 데이터센터).
void KoreanPhraseReader::ReadNamed(size_t last_name, Phrase* phrase) {
  const Word& name = parse_->words[static_cast<size_t>(run_[last_name])];
  phrase->kind = IsActor(name.mention) ? PhraseKind::kActor : PhraseKind::kProduct;
  int32_t owner = kNoIndex;  // 나래 칩알파: a firm before, without a joint
  for (size_t i = 0; i < last_name; ++i) {
    const Word& word = parse_->words[static_cast<size_t>(run_[i])];
    if (word.kind == WordKind::kName && IsActor(word.mention)) owner = word.mention;
  }
  tail_.clear();
  for (size_t i = last_name + 1; i < run_.size(); ++i) {
    const Word& word = parse_->words[static_cast<size_t>(run_[i])];
    if (HeadIs(word, classes_.list_end)) {
      phrase->flags |= Phrase::kOpenList;
    } else if (!HeadIs(word, classes_.firm_side)) {
      tail_.push_back(run_[i]);
    }
  }
  if (tail_.empty() || IsTitled(name)) {
    phrase->members = AddMentions({name.mention});
    phrase->owners = AddMentions({owner});
    if (!tail_.empty()) phrase->flags |= Phrase::kPerson;
    return;
  }
  const WordIndex last = tail_.back();
  const Word& noun = parse_->words[static_cast<size_t>(last)];
  const auto is_consortium = [this](WordIndex i) {
    return HeadIs(parse_->words[static_cast<size_t>(i)], classes_.consortium);
  };
  const auto consortium = std::find_if(tail_.begin(), tail_.end(), is_consortium);
  // 나래 등 10여 개의
  const bool counted = tail_.size() == 2 && IsNumberLike(parse_->words[static_cast<size_t>(tail_.front())]) &&
                       HeadIs(noun, classes_.counter);
  const bool quoted = IsQuotedSum();
  if (quoted) phrase->quote_depth = name.quote_depth;
  if (phrase->Has(Phrase::kOpenList) && (quoted || counted || SumsUp(noun, phrase->kind))) {
    if (!counted && !IsNumberLike(noun)) phrase->head = last;
  } else if (IsProductSide(name)) {
    if (HeadIs(noun, classes_.based_on)) {
      phrase->head = last;
      phrase->owners = AddMentions({name.mention, owner});
      return;
    }
  } else if (IsSummedFirm(name) || IsDepartment(name, *phrase)) {
    // 한빛 그룹, 한빛 3사: no head of its own.
  } else if (phrase->kind == PhraseKind::kActor && consortium != tail_.end()) {
    phrase->head = *consortium;
  } else {
    ReadNameWithNouns(name, phrase);
    return;
  }
  phrase->members = AddMentions({name.mention});
  phrase->owners = AddMentions({owner});
}

// 나래 데이터센터, 나래 지분 10%: the name's own thing.
void KoreanPhraseReader::ReadNameWithNouns(const Word& name, Phrase* phrase) {
  const std::vector<Word>& words = parse_->words;
  phrase->owners = AddMentions({name.mention});
  phrase->head = tail_.back();
  phrase->flags |= Phrase::kOfName;
  bool money = false;
  bool noun = false;
  for (const WordIndex i : tail_) {
    money = money || words[static_cast<size_t>(i)].Has(Word::kMoney);
    noun = noun || words[static_cast<size_t>(i)].kind == WordKind::kNoun;
  }
  if (tail_.size() > 1 && IsNumberLike(words[static_cast<size_t>(tail_.back())]) && !money)
    phrase->head = tail_[tail_.size() - 2];
  if (const WordIndex counted = Counted(tail_); counted != kNoIndex) phrase->head = counted;
  if (money && !noun) phrase->flags |= Phrase::kMoney;
  const bool platform = words[static_cast<size_t>(phrase->head)].kind == WordKind::kName;
  phrase->kind = platform ? PhraseKind::kPlatform : PhraseKind::kOther;
}

// 한빛 대표: the firm as a speaker.
bool KoreanPhraseReader::IsTitled(const Word& name) const {
  return IsActor(name.mention) && std::any_of(tail_.begin(), tail_.end(), [this](WordIndex i) {
           return HeadIs(parse_->words[static_cast<size_t>(i)], classes_.person_title);
         });
}

// 칩알파 시리즈, 칩알파 10개
bool KoreanPhraseReader::IsProductSide(const Word& name) const {
  return IsThing(name.mention) && std::all_of(tail_.begin(), tail_.end(), [this](WordIndex i) {
           const Word& word = parse_->words[static_cast<size_t>(i)];
           return HeadIs(word, classes_.product_noun) || HeadIs(word, classes_.product_side) || IsNumberLike(word);
         });
}

// 한빛, 나래 등 '전자 양강'과: what stands in quotation marks right behind 등 calls the list by a name.
bool KoreanPhraseReader::IsQuotedSum() const {
  const Word& first = parse_->words[static_cast<size_t>(tail_.front())];
  const Word& last = parse_->words[static_cast<size_t>(tail_.back())];
  if (tail_.front() == 0 || first.span.begin == 0) return false;
  const Word& before = parse_->words[static_cast<size_t>(tail_.front()) - 1];
  if (!HeadIs(before, classes_.list_end) && !before.Has(Word::kOpenList)) return false;
  if (!IsQuote(DecodeBefore(text_, first.span.begin).value)) return false;
  for (uint32_t i = last.stem.begin; i <= last.span.end && i < text_.size();) {
    const CodePoint c = DecodeAt(text_, i);
    if (IsQuote(c.value)) return true;
    i += c.size;
  }
  return false;
}

// 한빛대 산학협력단과, 나래 사업부가: who acts or is dealt with is the whole. What is bought is the part.
bool KoreanPhraseReader::IsDepartment(const Word& name, const Phrase& phrase) const {
  if (!IsActor(name.mention) || !parse_->words[static_cast<size_t>(tail_.back())].tail_classes.Has(classes_.department))
    return false;
  switch (phrase.role) {
    case Role::kTopic:
    case Role::kSubject:
    case Role::kAlso:
    case Role::kComitative:
      return true;
    case Role::kNone:
      return phrase.Has(Phrase::kComma) || phrase.joint != Joint::kNone;
    default:
      return false;
  }
}

// 한빛 그룹, 한빛 두 회사, 한빛 3사: still the firm.
bool KoreanPhraseReader::IsSummedFirm(const Word& name) const {
  if (!IsActor(name.mention)) return false;
  const std::vector<Word>& words = parse_->words;
  const Word& first = words[static_cast<size_t>(tail_.front())];
  const bool counted = tail_.size() > 1 && (HeadIs(first, classes_.determiner) || IsNumberLike(first));
  return std::all_of(tail_.begin(), tail_.end(), [&](WordIndex i) {
    const Word& word = words[static_cast<size_t>(i)];
    if (word.Has(Word::kMoney)) return false;
    return HeadIs(word, classes_.summing_noun) || IsNumberLike(word) || HeadIs(word, classes_.determiner) ||
           HeadIs(word, classes_.group_word) || (counted && HeadIs(word, classes_.company_noun));
  });
}

}  // namespace ieum
