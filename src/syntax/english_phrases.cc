#include "syntax/english_phrases.h"

namespace ieum {

void EnglishPhrases::Read(std::string_view text, const Names& names, EnglishSentence* sentence, Parse* parse) {
  text_ = text;
  names_ = &names;
  sentence_ = sentence;
  parse_ = parse;
  for (size_t i = 0; i < sentence_->tokens.size();) {
    const EnglishToken& token = sentence_->tokens[i];
    if (BeginsVerb(i)) {
      i = ReadVerb(i);
    } else if (token.tag == EnglishTag::kPronoun) {
      i = ReadPronoun(i);
    } else if (BeginsPhrase(i)) {
      i = ReadPhrase(i);
    } else {
      if (token.tag == EnglishTag::kAdverb) AddWord(token, WordKind::kAdverb);
      sentence_->items.push_back({EnglishItemKind::kToken, static_cast<int32_t>(i)});
      ++i;
    }
  }
}

EnglishTag EnglishPhrases::TagAt(size_t i) const {
  return i < sentence_->tokens.size() ? sentence_->tokens[i].tag : EnglishTag::kStop;
}

WordIndex EnglishPhrases::AddWord(const EnglishToken& token, WordKind kind) {
  const Vocabulary& vocabulary = grammar_.vocabulary();
  Word word;
  word.span = word.stem = token.span;
  word.kind = kind;
  word.quote_depth = token.quote_depth;
  word.noun = token.symbol;
  word.mention = token.mention;
  word.figure = token.figure;
  if (token.figure != kNoIndex) word.flags |= Word::kMoney;
  if (token.Has(EnglishToken::kPlural)) word.flags |= Word::kPlural;
  word.classes = vocabulary.Classes(token.symbol);
  // supply contract: contract; AI-chip: chip
  const std::string_view written = token.symbol == kNoSymbol ? token.span.Of(text_) : vocabulary.Text(token.symbol);
  const size_t cut = written.find_last_of(" -");
  if (cut != std::string_view::npos) {
    const EnglishForm* tail = grammar_.FindForm(written.substr(cut + 1));
    if (tail != nullptr) word.tail_classes = vocabulary.Classes(tail->noun);
  }
  parse_->words.push_back(word);
  return static_cast<WordIndex>(parse_->words.size() - 1);
}

bool EnglishPhrases::BeginsPhrase(size_t i) const {
  const EnglishTag tag = TagAt(i);
  if (IsOneOf(tag, {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kNoun, EnglishTag::kName,
                    EnglishTag::kNumber, EnglishTag::kFigure, EnglishTag::kSuffix})) {
    return true;
  }
  // `about three plants`; but `put up most of it`
  const bool particle = i > 0 && TagAt(i - 1) == EnglishTag::kVerb;
  return tag == EnglishTag::kAdverb && !particle && IsOneOf(TagAt(i + 1), {EnglishTag::kNumber, EnglishTag::kFigure});
}

size_t EnglishPhrases::ReadPronoun(size_t begin) {
  const EnglishToken& token = sentence_->tokens[begin];
  first_word_ = static_cast<uint32_t>(parse_->words.size());
  seen_.assign(1, AddWord(token, WordKind::kNoun));
  const PhraseIndex phrase = Close(kNoIndex, kNoSymbol);
  sentence_->phrases.back().pronoun = token.symbol;
  sentence_->phrases.back().itself = token.span.Of(text_).ends_with("self");
  sentence_->items.push_back({EnglishItemKind::kPhrase, phrase});
  return begin + 1;
}

PhraseIndex EnglishPhrases::AddPossessor(size_t token) {
  seen_.assign(1, AddWord(sentence_->tokens[token], WordKind::kNoun));
  const PhraseIndex phrase = Close(kNoIndex, kNoSymbol);
  sentence_->phrases.back().pronoun = sentence_->tokens[token].symbol;
  parse_->phrases.back().role = Role::kGenitive;
  seen_.clear();
  return phrase;
}

// True if the phrase being read ends before token `i`: a time or a sum of its own begins.
bool EnglishPhrases::EndsBefore(size_t i) const {
  const EnglishToken& token = sentence_->tokens[i];
  const EnglishClasses& classes = grammar_.classes();
  const Vocabulary& vocabulary = grammar_.vocabulary();
  if (seen_.empty()) return false;
  const Word& last = WordAt(seen_.back());
  const bool last_is_time = last.classes.Has(classes.time);
  const bool percent = token.Has(EnglishToken::kPercent) ||
                       (TagAt(i + 1) == EnglishTag::kNoun && sentence_->tokens[i + 1].symbol == grammar_.percent());
  if (token.tag == EnglishTag::kNumber && !percent && last.kind == WordKind::kNoun &&
      TagAt(i + 1) == EnglishTag::kNoun) {
    return true;  // ships its chip | two months late
  }
  if (token.tag == EnglishTag::kNoun && !WordAt(seen_.front()).classes.Has(classes.time_word)) {
    if (token.Has(EnglishToken::kCalendar) && !last_is_time) return true;
    if (vocabulary.Is(token.symbol, classes.time_word) && TagAt(i + 1) == EnglishTag::kNoun &&
        vocabulary.Is(sentence_->tokens[i + 1].symbol, classes.time)) {
      return true;
    }
  }
  // `designed ChipAlpha in-house`
  if (token.tag == EnglishTag::kNoun && last.kind == WordKind::kName && vocabulary.Is(token.symbol, classes.own))
    return true;
  if (token.tag == EnglishTag::kName) {
    if (last.kind == WordKind::kNoun && behind_relative_) return true;  // whose chips Narae uses
    // `For the project Hanbit has`: a new phrase, unless the noun may stand before a name (the chipmaker Hanbit)
    const bool subject =
        behind_preposition_ && IsOneOf(TagAt(i + 1), {EnglishTag::kHave, EnglishTag::kBe, EnglishTag::kModal});
    if (subject && last.kind == WordKind::kNoun && last.noun != kNoSymbol && !last.classes.Has(classes.firm_noun) &&
        !last.classes.Has(classes.role_noun) && !last.classes.Has(classes.people) && !last.classes.Has(classes.goods) &&
        !last.classes.Has(classes.product_noun)) {
      return true;
    }
    if (last.figure != kNoIndex) return true;
    if (last_is_time && (last.classes.Has(classes.calendar) || WordAt(seen_.front()).classes.Has(classes.time_word))) {
      return true;
    }
  }
  const bool thing =
      token.tag == EnglishTag::kNoun || (token.tag == EnglishTag::kNumber && !token.Has(EnglishToken::kPercent));
  // `sells Narae stake`: of Narae; but `sells Narae servers`
  const bool of_name = !token.Has(EnglishToken::kPlural) &&
                       (vocabulary.Is(token.symbol, classes.stake) || vocabulary.Is(token.symbol, classes.unit_noun));
  if (thing && !of_name && last.kind == WordKind::kName && seen_.size() == 1 && BehindGivingVerb()) return true;
  return token.tag == EnglishTag::kFigure && last.kind == WordKind::kName;
}

// `a five-year, $10 billion deal`: the comma stands between words that describe one noun.
bool EnglishPhrases::GoesOnBehindComma(size_t comma, bool opened) const {
  if (!opened || seen_.empty() || WordAt(seen_.back()).mention != kNoIndex) return false;
  const bool describes = WordAt(seen_.back()).span.Of(text_).find('-') != std::string_view::npos ||
                         WordAt(seen_.back()).figure != kNoIndex;
  return describes && IsOneOf(TagAt(comma + 1), {EnglishTag::kNoun, EnglishTag::kFigure}) &&
         (TagAt(comma + 1) == EnglishTag::kNoun || TagAt(comma + 2) == EnglishTag::kNoun);
}

// `gives Hanbit access`: two objects.
bool EnglishPhrases::BehindGivingVerb() const {
  return first_word_ > 0 && parse_->words.size() == first_word_ + 1 &&
         grammar_.vocabulary().Is(parse_->words[first_word_ - 1].verb, grammar_.classes().giving_verb);
}

bool EnglishPhrases::MayBeName(size_t begin, size_t end) const {
  for (size_t i = begin; i < end; ++i) {
    const EnglishToken& token = sentence_->tokens[i];
    const bool number = token.tag == EnglishTag::kNumber && i > begin;
    const bool capital =
        token.tag == EnglishTag::kNoun && token.Has(EnglishToken::kCapital) && token.symbol == kNoSymbol;
    if (!number && !capital) return false;
  }
  return true;
}

size_t EnglishPhrases::ReadPhrase(size_t begin) {
  const std::vector<EnglishToken>& tokens = sentence_->tokens;
  seen_.clear();
  first_word_ = static_cast<uint32_t>(parse_->words.size());
  first_adjective_ = sentence_->adjectives.size();
  PhraseIndex possessor = kNoIndex;
  Symbol determiner = kNoSymbol;
  behind_relative_ = begin > 0 && tokens[begin - 1].tag == EnglishTag::kRelative;
  behind_preposition_ = begin > 0 && tokens[begin - 1].tag == EnglishTag::kPreposition;
  size_t i = begin;
  for (; i < tokens.size(); ++i) {
    const EnglishToken& token = tokens[i];
    if (token.tag == EnglishTag::kDeterminer) {
      if (!seen_.empty()) break;
      AddWord(token, WordKind::kDeterminer);
      determiner = token.symbol;
    } else if (token.tag == EnglishTag::kPossessive) {
      if (!seen_.empty()) break;
      possessor = AddPossessor(i);
      first_word_ = static_cast<uint32_t>(parse_->words.size());
    } else if (token.tag == EnglishTag::kGenitive && !seen_.empty()) {
      parse_->words.back().span.end = token.span.end;
      possessor = Close(possessor, determiner);
      parse_->phrases.back().role = Role::kGenitive;
      seen_.clear();
      determiner = kNoSymbol;
      first_word_ = static_cast<uint32_t>(parse_->words.size());
    } else if (token.tag == EnglishTag::kComma &&
               GoesOnBehindComma(i, determiner != kNoSymbol || possessor != kNoIndex)) {
      continue;
    } else if (token.tag == EnglishTag::kSuffix) {
      AddAdjective(token);
    } else if (token.tag == EnglishTag::kAdverb && seen_.empty() &&
               IsOneOf(TagAt(i + 1), {EnglishTag::kNoun, EnglishTag::kNumber, EnglishTag::kFigure})) {
      AddWord(token, WordKind::kAdverb);
    } else if (!IsOneOf(token.tag, {EnglishTag::kNoun, EnglishTag::kName, EnglishTag::kNumber, EnglishTag::kFigure}) ||
               EndsBefore(i)) {
      break;
    } else {
      const WordKind kind = token.tag == EnglishTag::kName     ? WordKind::kName
                            : token.tag == EnglishTag::kNumber ? WordKind::kNumber
                                                               : WordKind::kNoun;
      seen_.push_back(AddWord(token, kind));
    }
  }
  if (i == begin) return begin + 1;
  const bool alone = seen_.empty();  // `these`, `Narae's`
  const PhraseIndex phrase = Close(possessor, determiner);
  EnglishPhrase& info = sentence_->phrases.back();
  info.plural = tokens[i - 1].Has(EnglishToken::kPlural);
  if (alone && possessor == kNoIndex) info.pronoun = determiner;
  info.may_be_name = !alone && possessor == kNoIndex && determiner == kNoSymbol && MayBeName(begin, i);
  Phrase& read = parse_->phrases[static_cast<size_t>(phrase)];
  if (TagAt(i) == EnglishTag::kAdverb && read.head != kNoIndex && read.members.empty() && possessor == kNoIndex &&
      WordAt(read.head).classes.Has(grammar_.classes().time)) {
    read.flags |= Phrase::kTime;  // a month later
  }
  for (size_t k = first_adjective_; k < sentence_->adjectives.size(); ++k) sentence_->adjectives[k].phrase = phrase;
  sentence_->items.push_back({EnglishItemKind::kPhrase, phrase});
  return i;
}

}  // namespace ieum
