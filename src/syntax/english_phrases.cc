#include "syntax/english_phrases.h"

#include <algorithm>

namespace ieum {
namespace {

bool Is(EnglishTag tag, std::initializer_list<EnglishTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

}  // namespace

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

// ---- verb groups

bool EnglishPhrases::BeginsVerb(size_t i) const {
  const EnglishTag tag = TagAt(i);
  if (Is(tag, {EnglishTag::kModal, EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kDo, EnglishTag::kVerb}))
    return true;
  if (tag == EnglishTag::kNegation) return Is(TagAt(i + 1), {EnglishTag::kTo, EnglishTag::kVerb}) && BeginsVerb(i + 1);
  if (tag != EnglishTag::kTo) return false;
  size_t k = i + 1;
  while (k < i + 3 && Is(TagAt(k), {EnglishTag::kAdverb, EnglishTag::kNegation})) ++k;
  return Is(TagAt(k), {EnglishTag::kVerb, EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kDo}) &&
         (sentence_->tokens[k].verb_form & kBaseForm) != 0;
}

size_t EnglishPhrases::ReadVerb(size_t begin) {
  const std::vector<EnglishToken>& tokens = sentence_->tokens;
  const EnglishToken* main = nullptr;
  const EnglishToken* be = nullptr;
  const EnglishToken* have = nullptr;
  const EnglishToken* last = nullptr;  // auxiliary
  bool infinitive = false, modal = false, support = false;
  Effects effects;
  size_t i = begin;
  size_t end = begin;  // behind the last word that is not an adverb
  for (; i < tokens.size(); ++i) {
    const EnglishToken& token = tokens[i];
    if (main != nullptr) break;
    if (token.tag == EnglishTag::kTo) {
      if (infinitive || last != nullptr || modal) break;
      infinitive = true;
    } else if (token.tag == EnglishTag::kNegation) {
      effects.Add(Effect::kNegate);
    } else if (token.tag == EnglishTag::kModal) {
      modal = true;
      if (token.form->effect != Effect::kNone && token.form->effect != Effect::kKeep) effects.Add(token.form->effect);
    } else if (token.tag == EnglishTag::kVerb) {
      main = &token;
    } else if (Is(token.tag, {EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kDo})) {
      if (token.tag == EnglishTag::kBe && be != nullptr && (token.verb_form & (kIngForm | kParticipleForm)) == 0) break;
      if (token.tag == EnglishTag::kHave && have != nullptr && (token.verb_form & kPastForm) == 0) break;
      if (token.tag == EnglishTag::kBe) be = &token;
      if (token.tag == EnglishTag::kHave) have = &token;
      if (token.tag == EnglishTag::kDo) support = true;
      last = &token;
    } else if (token.tag != EnglishTag::kAdverb) {
      break;
    }
    if (token.tag != EnglishTag::kAdverb) end = i + 1;
  }
  if (main == nullptr) main = last;
  if (main == nullptr) main = &tokens[begin];  // a modal alone
  const bool lexical = main->tag == EnglishTag::kVerb;
  const bool participle = lexical && (main->verb_form & (kPastForm | kParticipleForm)) != 0;

  EnglishToken group = *main;
  group.span = {tokens[begin].span.begin, tokens[end - 1].span.end};
  EnglishVerb verb;
  verb.perfect = have != nullptr && have != main;
  verb.bare = lexical && main->verb_form == kBaseForm && last == nullptr && !modal && !infinitive;
  verb.word = AddWord(group, WordKind::kPredicate);
  Word& word = parse_->words.back();
  word.stem = main->span;
  word.verb = main->tag == EnglishTag::kBe     ? grammar_.be()
              : main->tag == EnglishTag::kHave ? grammar_.have()
              : main->tag == EnglishTag::kVerb ? main->symbol
              : main->form != nullptr          ? main->form->noun
                                               : kNoSymbol;
  word.noun = kNoSymbol;
  word.classes = grammar_.vocabulary().Classes(word.verb);
  word.effects = effects;
  if (be != nullptr && participle) word.voice = Voice::kPassive;
  if (verb.perfect || (tokens[begin].verb_form & kPastForm) != 0) word.flags |= Word::kPast;

  const EnglishToken& first = last != nullptr && !infinitive && !modal ? (have != nullptr ? *have : *last) : *main;
  if (infinitive) {
    verb.shape = EnglishShape::kInfinitive;
  } else if (modal || support) {
    verb.shape = EnglishShape::kFinite;
  } else if ((first.verb_form & kIngForm) != 0) {
    verb.shape = word.voice == Voice::kPassive ? EnglishShape::kParticiple : EnglishShape::kIng;
  } else if (last != nullptr || !lexical) {
    verb.shape = EnglishShape::kFinite;
  } else if ((main->verb_form & kPastForm) != 0) {
    verb.shape = EnglishShape::kPast;
  } else {
    verb.shape = (main->verb_form & kParticipleForm) != 0 ? EnglishShape::kParticiple : EnglishShape::kFinite;
  }
  // Adverbs behind the verb stay words of their own.
  const auto predicate = verb.word;
  for (size_t k = begin; k < end; ++k) {
    if (tokens[k].tag == EnglishTag::kAdverb) AddWord(tokens[k], WordKind::kAdverb);
  }
  sentence_->verbs.push_back(verb);
  sentence_->items.push_back({EnglishItemKind::kVerb, static_cast<int32_t>(sentence_->verbs.size() - 1)});
  parse_->words[static_cast<size_t>(predicate)].kind = WordKind::kPredicate;
  return end;
}

// ---- noun phrases

bool EnglishPhrases::BeginsPhrase(size_t i) const {
  const EnglishTag tag = TagAt(i);
  if (Is(tag, {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kNoun, EnglishTag::kName,
               EnglishTag::kNumber, EnglishTag::kFigure, EnglishTag::kSuffix})) {
    return true;
  }
  // `about three plants`; but `put up most of it`
  const bool particle = i > 0 && TagAt(i - 1) == EnglishTag::kVerb;
  return tag == EnglishTag::kAdverb && !particle && Is(TagAt(i + 1), {EnglishTag::kNumber, EnglishTag::kFigure});
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
  if (token.tag == EnglishTag::kNumber && !token.Has(EnglishToken::kPercent) && last.kind == WordKind::kNoun &&
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
  if (token.tag == EnglishTag::kName) {
    if (last.kind == WordKind::kNoun && behind_relative_) return true;  // whose chips Narae uses
    // `For the project Hanbit has`: a new phrase, unless the noun may stand before a name (the chipmaker Hanbit)
    const bool subject =
        behind_preposition_ && Is(TagAt(i + 1), {EnglishTag::kHave, EnglishTag::kBe, EnglishTag::kModal});
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
  if (thing && last.kind == WordKind::kName && seen_.size() == 1 && BehindGivingVerb()) return true;
  return token.tag == EnglishTag::kFigure && last.kind == WordKind::kName;
}

// `a five-year, $10 billion deal`: the comma stands between words that describe one noun.
bool EnglishPhrases::GoesOnBehindComma(size_t comma, bool opened) const {
  if (!opened || seen_.empty() || WordAt(seen_.back()).mention != kNoIndex) return false;
  const bool describes = WordAt(seen_.back()).span.Of(text_).find('-') != std::string_view::npos ||
                         WordAt(seen_.back()).figure != kNoIndex;
  return describes && Is(TagAt(comma + 1), {EnglishTag::kNoun, EnglishTag::kFigure}) &&
         (TagAt(comma + 1) == EnglishTag::kNoun || TagAt(comma + 2) == EnglishTag::kNoun);
}

// `gives Hanbit access`: two objects.
bool EnglishPhrases::BehindGivingVerb() const {
  return first_word_ > 0 && parse_->words.size() == first_word_ + 1 &&
         grammar_.vocabulary().Is(parse_->words[first_word_ - 1].verb, grammar_.classes().giving_verb);
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
               Is(TagAt(i + 1), {EnglishTag::kNoun, EnglishTag::kNumber, EnglishTag::kFigure})) {
      AddWord(token, WordKind::kAdverb);
    } else if (!Is(token.tag, {EnglishTag::kNoun, EnglishTag::kName, EnglishTag::kNumber, EnglishTag::kFigure}) ||
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
  Phrase& read = parse_->phrases[static_cast<size_t>(phrase)];
  if (TagAt(i) == EnglishTag::kAdverb && read.head != kNoIndex && read.members.empty() && possessor == kNoIndex &&
      WordAt(read.head).classes.Has(grammar_.classes().time)) {
    read.flags |= Phrase::kTime;  // a month later
  }
  for (size_t k = first_adjective_; k < sentence_->adjectives.size(); ++k) sentence_->adjectives[k].phrase = phrase;
  sentence_->items.push_back({EnglishItemKind::kPhrase, phrase});
  return i;
}

// The name behind which `-backed` stands is its agent, no part of the phrase.
void EnglishPhrases::AddAdjective(const EnglishToken& suffix) {
  if (seen_.empty() || WordAt(seen_.back()).mention == kNoIndex) return;
  const EnglishForm* form = suffix.form;
  if (form == nullptr || (form->verb_forms & (kPastForm | kParticipleForm)) == 0) return;
  Word& word = parse_->words[static_cast<size_t>(seen_.back())];
  EnglishAdjective adjective = {.agent = static_cast<uint32_t>(word.mention)};
  EnglishToken verb = suffix;
  verb.symbol = form->past_verb;
  adjective.word = AddWord(verb, WordKind::kPredicate);
  Word& predicate = parse_->words.back();
  predicate.verb = form->past_verb;
  predicate.noun = kNoSymbol;
  predicate.voice = Voice::kPassive;
  sentence_->adjectives.push_back(adjective);
  seen_.pop_back();
}

Range EnglishPhrases::AddMentions(size_t begin, size_t end) {
  Range range = {static_cast<uint32_t>(parse_->mentions.size()), static_cast<uint32_t>(parse_->mentions.size())};
  for (size_t i = begin; i < end; ++i) {
    if (WordAt(seen_[i]).mention != kNoIndex)
      parse_->mentions.push_back(static_cast<uint32_t>(WordAt(seen_[i]).mention));
  }
  range.end = static_cast<uint32_t>(parse_->mentions.size());
  return range;
}

bool EnglishPhrases::IsProduct(const Word& word) const {
  const EntityType type = names_->mentions[static_cast<size_t>(word.mention)].type;
  return ieum::IsProduct(type) || type == EntityType::kPlatform;
}

// The phrase of the words since first_word_: whom it names, whose it is, what kind of thing.
PhraseIndex EnglishPhrases::Close(PhraseIndex possessor, Symbol determiner) {
  const Vocabulary& vocabulary = grammar_.vocabulary();
  const EnglishClasses& classes = grammar_.classes();
  Phrase phrase;
  // `Narae's`, with nothing behind: the possessor's word stands for it.
  if (first_word_ == parse_->words.size()) --first_word_;
  phrase.words = {first_word_, static_cast<uint32_t>(parse_->words.size())};
  const Word& first = parse_->words[first_word_];
  phrase.span = {first.span.begin, parse_->words.back().span.end};
  if (parse_->words.back().kind == WordKind::kName) phrase.span.end = parse_->words.back().stem.end;
  phrase.quote_depth = first.quote_depth;
  phrase.possessor = possessor;
  Name(&phrase);
  if (possessor != kNoIndex && !phrase.owners.empty() && phrase.members.empty() && phrase.head != kNoIndex &&
      WordAt(phrase.head).classes.Has(classes.unit_noun) && phrase.owners.size() == 1 &&
      IsActor(names_->mentions[parse_->mentions[phrase.owners.begin]].type)) {
    phrase.members = phrase.owners;  // its Narae unit: Narae
    phrase.owners = {};
    phrase.kind = PhraseKind::kActor;
    phrase.flags &= ~static_cast<uint32_t>(Phrase::kOfName);
  }
  // `$3 million in cash`, not `a $3 million order`.
  const bool ends_in_sum = !seen_.empty() && WordAt(seen_.back()).figure != kNoIndex && phrase.members.empty();
  if (ends_in_sum && phrase.owners.empty()) phrase.head = kNoIndex;  // a fresh $80 million
  const bool sum = phrase.head == kNoIndex || WordAt(phrase.head).classes.Has(classes.money);
  for (const WordIndex word : seen_) {
    if (sum && WordAt(word).figure != kNoIndex) phrase.flags |= Phrase::kMoney;
  }
  const bool unnamed = phrase.members.empty() && phrase.owners.empty();
  if (unnamed && possessor == kNoIndex && (phrase.flags & Phrase::kMoney) == 0 && phrase.head != kNoIndex &&
      WordAt(phrase.head).classes.Has(classes.time) && vocabulary.Text(determiner) != "a") {
    phrase.flags |= Phrase::kTime;
  }
  parse_->phrases.push_back(phrase);
  EnglishPhrase info;
  info.determiner = determiner;
  sentence_->phrases.push_back(info);
  const auto index = static_cast<PhraseIndex>(parse_->phrases.size() - 1);
  if (possessor != kNoIndex) parse_->phrases[static_cast<size_t>(possessor)].possessed = index;
  return index;
}

// Members, owners, head and kind from the words in seen_.
void EnglishPhrases::Name(Phrase* phrase) {
  const EnglishClasses& classes = grammar_.classes();
  size_t last_name = seen_.size();
  for (size_t i = 0; i < seen_.size(); ++i) {
    if (WordAt(seen_[i]).mention != kNoIndex) last_name = i;
  }
  size_t last_noun = seen_.size();
  for (size_t i = 0; i < seen_.size(); ++i) {
    const Word& word = WordAt(seen_[i]);
    if (word.kind == WordKind::kNoun && word.figure == kNoIndex) last_noun = i;
    if (word.noun == grammar_.percent() && last_noun == seen_.size()) last_noun = i;
  }
  const bool named = last_name < seen_.size();
  const bool noun_behind = last_noun < seen_.size() && (!named || last_noun > last_name);
  if (noun_behind) phrase->head = seen_[last_noun];
  if (!named) {
    if (phrase->head != kNoIndex && WordAt(phrase->head).classes.Has(classes.firm_noun))
      phrase->kind = PhraseKind::kFirmNoun;
    return;
  }
  const Word& name = WordAt(seen_[last_name]);
  const bool product = IsProduct(name);
  const bool names_it = !noun_behind || (product && (WordAt(phrase->head).classes.Has(classes.product_tail) ||
                                                     WordAt(phrase->head).classes.Has(classes.goods)));
  if (names_it) {
    phrase->members = AddMentions(last_name, last_name + 1);
    // `Hanbit unit Narae`, `Hanbit ChipAlpha`; two firms side by side own nothing.
    if (product || last_noun < last_name) phrase->owners = AddMentions(0, last_name);
    const EntityType type = names_->mentions[static_cast<size_t>(name.mention)].type;
    phrase->kind = IsActor(type)                   ? PhraseKind::kActor
                   : type == EntityType::kPlatform ? PhraseKind::kPlatform
                                                   : PhraseKind::kProduct;
    return;
  }
  phrase->owners = AddMentions(0, last_name + 1);
  phrase->flags |= Phrase::kOfName;
  bool people = false, former = false;
  for (size_t i = 0; i < seen_.size(); ++i) {
    people |= i > last_name && WordAt(seen_[i]).classes.Has(classes.people);
    former |= WordAt(seen_[i]).classes.Has(classes.former_word);
  }
  if (people && !former && !product) {
    phrase->members = phrase->owners;
    phrase->owners = {};
    phrase->flags |= Phrase::kPerson;
    phrase->kind = PhraseKind::kActor;
  }
}

}  // namespace ieum
