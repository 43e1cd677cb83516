#include "syntax/english_clauses.h"

namespace ieum {

void EnglishClauses::Read(std::string_view text, const EnglishSentence& sentence, Parse* parse) {
  text_ = text;
  sentence_ = &sentence;
  parse_ = parse;
  Reset();
  AddAdjectives();
  for (size_t i = 0; i < sentence.items.size(); ++i) {
    if (i == skipped_) continue;  // the second word of a verb
    switch (sentence.items[i].kind) {
      case EnglishItemKind::kPhrase:
        OnPhrase(i);
        break;
      case EnglishItemKind::kVerb:
        OnVerb(i);
        adjacent_ = false;
        break;
      case EnglishItemKind::kToken:
        OnToken(i);
        break;
    }
  }
  Finish();
}

void EnglishClauses::Reset() {
  states_.clear();
  arguments_.clear();
  cases_.clear();
  front_.clear();
  waiting_.clear();
  times_.clear();
  skipped_ = sentence_->items.size();
  current_ = last_main_ = kNoIndex;
  free_ = last_ = with_ = kNoIndex;
  preposition_ = {};
  relative_ = {};
  comma_ = conjunction_ = subordinate_ = adjacent_ = content_ = condition_ = false;
}

// ---- small questions

const EnglishToken* EnglishClauses::TokenAt(size_t i) const {
  if (i >= sentence_->items.size() || Item(i).kind != EnglishItemKind::kToken) return nullptr;
  return &sentence_->tokens[static_cast<size_t>(Item(i).index)];
}

bool EnglishClauses::IsPreposition(size_t i) const {
  const EnglishToken* token = TokenAt(i);
  return token != nullptr && IsOneOf(token->tag, {EnglishTag::kPreposition, EnglishTag::kTo});
}

bool EnglishClauses::HeadIs(PhraseIndex phrase, unsigned class_bit) const {
  if (phrase == kNoIndex || PhraseAt(phrase).head == kNoIndex) return false;
  const Word& word = parse_->words[static_cast<size_t>(PhraseAt(phrase).head)];
  return word.classes.Has(class_bit) || word.tail_classes.Has(class_bit);
}

bool EnglishClauses::KeyIs(ClauseIndex clause, unsigned class_bit) const {
  return clause != kNoIndex && grammar_.vocabulary().Is(ClauseAt(clause).verb, class_bit);
}

// What an apposition describes; other phrases themselves.
PhraseIndex EnglishClauses::HostOf(PhraseIndex phrase) const {
  return phrase != kNoIndex && Info(phrase).host != kNoIndex ? Info(phrase).host : phrase;
}

// ---- small words

void EnglishClauses::OnToken(size_t item) {
  const EnglishToken& token = *TokenAt(item);
  switch (token.tag) {
    case EnglishTag::kPreposition:
    case EnglishTag::kTo:
      preposition_ = {.form = token.form, .apart = comma_};
      break;
    case EnglishTag::kRelative:
      OnRelativeWord(token);
      break;
    case EnglishTag::kThat:
      OnThat(item);
      break;
    case EnglishTag::kComma:
      comma_ = true;
      preposition_ = {};
      break;
    case EnglishTag::kConjunction:
      preposition_ = {};
      if (token.form != nullptr && token.form->conjunction == EnglishConjunction::kWith) {
        preposition_ = {.form = token.form, .apart = comma_};
      } else {
        conjunction_ = true;
      }
      break;
    case EnglishTag::kSubordinator:
      subordinate_ = true;
      condition_ |= token.form->effect == Effect::kInvite;
      comma_ = false;
      preposition_ = {};
      PutFreeAside();
      break;
    case EnglishTag::kBreak:
      if (IsLabel(item)) PhraseAt(free_).flags |= Phrase::kLabel;
      [[fallthrough]];
    case EnglishTag::kStop:
      preposition_ = {};
      free_ = current_ = kNoIndex;
      waiting_.clear();
      relative_ = {};
      comma_ = conjunction_ = false;
      break;
    case EnglishTag::kBracket:
      preposition_ = {};
      break;
    default:
      break;
  }
}

// `2. Narae – $30m Series B`: a name alone before a dash or colon.
bool EnglishClauses::IsLabel(size_t item) const {
  if (free_ == kNoIndex || current_ != kNoIndex || !IsActor(free_) || PhraseAt(free_).head != kNoIndex) return false;
  if (!IsPhrase(item - 1) || Item(item - 1).index != free_ || PhraseAt(free_).parts.size() != 1) return false;
  for (size_t i = 0; i + 1 < item; ++i) {  // a number or bullet at most
    if (IsVerb(i) ||
        (IsPhrase(i) && !(PhraseAt(Item(i).index).members.empty() && PhraseAt(Item(i).index).head == kNoIndex))) {
      return false;
    }
  }
  return true;
}

void EnglishClauses::OnRelativeWord(const EnglishToken& token) {
  relative_ = {.open = true, .antecedent = HostOf(last_), .whose = token.form->genitive != 0};
  if (preposition_.form != nullptr) relative_.role = preposition_.form->role;
  PutFreeAside();
  preposition_ = {};
  comma_ = false;
}

// `that` opens what is said or reported, else it is a relative.
void EnglishClauses::OnThat(size_t item) {
  const EnglishClasses& classes = grammar_.classes();
  const bool said = KeyIs(current_, classes.content_verb) && StateOf(current_).object == kNoIndex;
  if (said || (adjacent_ && HeadIs(last_, classes.content_noun))) {
    content_ = true;
    content_parent_ = current_;
    content_noun_ = said ? kNoIndex : last_;
    PutFreeAside();
    comma_ = conjunction_ = false;
    subordinate_ = true;
    preposition_ = {};
    return;
  }
  if (!IsPhrase(item + 1) && !IsVerb(item + 1)) return;
  OnRelativeWord(*TokenAt(item));
}

}  // namespace ieum
