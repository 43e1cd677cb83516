// The part of EnglishPhrases that says what the words of a phrase mean: whom it names, whose it is, what kind of thing.
#include "syntax/english_phrases.h"

namespace ieum {

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
    const bool firm = phrase->head != kNoIndex && (WordAt(phrase->head).classes.Has(classes.firm_noun) ||
                                                   WordAt(phrase->head).tail_classes.Has(classes.firm_noun));
    if (firm) phrase->kind = PhraseKind::kFirmNoun;
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
