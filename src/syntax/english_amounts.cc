// The part of EnglishLists that looks through amounts to the things they measure.
#include "syntax/english_lists.h"

namespace ieum {

// `$1 billion worth of servers`, `$200 million of Narae shares`: what the sum buys, which the phrase at `*last` names.
bool EnglishLists::IsSumOfThings(size_t item, size_t* last) const {
  const auto is_preposition = [this](size_t i, Role role) {
    const EnglishToken* token = TokenAt(i);
    return token != nullptr && token->tag == EnglishTag::kPreposition && token->form->role == role;
  };
  const Phrase& sum = PhraseAt(Item(item).index);
  if (!sum.Has(Phrase::kMoney) || !sum.members.empty() || sum.possessor != kNoIndex) return false;
  const EnglishToken* worth = TokenAt(item + 1);
  const bool is_worth = worth != nullptr && worth->span.size() == 5 && is_preposition(item + 1, Role::kNone);
  *last = item + (is_worth ? 3 : 2);
  if (!is_preposition(*last - 1, Role::kOf) || !IsPhrase(*last)) return false;
  const PhraseIndex thing = Item(*last).index;
  return is_worth || HeadIs(thing, grammar_.classes().goods) || HeadIs(thing, grammar_.classes().stake);
}

// `most`, `thousands`, `2,000`, `one`: what `of` follows is meant.
bool EnglishLists::IsAmount(size_t item) const {
  const Phrase& phrase = PhraseAt(Item(item).index);
  const EnglishPhrase& info = Info(Item(item).index);
  if (!phrase.members.empty() || !phrase.owners.empty() || phrase.possessor != kNoIndex) return false;
  if (phrase.Has(Phrase::kMoney) || phrase.Has(Phrase::kTime)) return false;
  const bool of_pronoun = IsPhrase(item + 2) && Info(Item(item + 2).index).pronoun != kNoSymbol;
  if (of_pronoun && HeadIs(Item(item).index, grammar_.classes().stake)) return false;  // owns a third of it
  if (HeadIs(Item(item).index, grammar_.classes().quantifier)) return true;
  if (phrase.head != kNoIndex && parse_->words[static_cast<size_t>(phrase.head)].noun == grammar_.percent() &&
      IsPhrase(item + 2)) {
    const PhraseIndex thing = Item(item + 2).index;  // 60% of its chips, of sales
    return HeadIs(thing, grammar_.classes().goods) || HeadIs(thing, grammar_.classes().sales_word);
  }
  if (info.pronoun != kNoSymbol) {
    const std::string_view word = grammar_.vocabulary().Text(info.pronoun);
    return word != "it" && word != "they";
  }
  return phrase.head == kNoIndex;
}

void EnglishLists::LookThroughAmounts() {
  out_.clear();
  const size_t size = sentence_->items.size();
  for (size_t i = 0; i < size; ++i) {
    const EnglishToken* of = TokenAt(i + 1);
    size_t thing = 0;
    if (IsPhrase(i) && IsSumOfThings(i, &thing)) {
      PhraseAt(Item(thing).index).words.begin = PhraseAt(Item(i).index).words.begin;
      taken_.push_back(Item(i).index);
      i = thing - 1;
      continue;
    }
    if (IsPhrase(i) && IsPhrase(i + 2) && of != nullptr && of->tag == EnglishTag::kPreposition &&
        of->form->role == Role::kOf && IsAmount(i) && PhraseAt(Item(i + 2).index).kind != PhraseKind::kActor) {
      taken_.push_back(Item(i).index);
      ++i;
      continue;
    }
    out_.push_back(Item(i));
  }
  sentence_->items.swap(out_);
}

}  // namespace ieum
