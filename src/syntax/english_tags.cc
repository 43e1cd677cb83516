// The part of EnglishWords that gives tokens their parts of speech.
#include <algorithm>

#include "base/utf8.h"
#include "syntax/english_words.h"

namespace ieum {
namespace {

constexpr size_t kNone = static_cast<size_t>(-1);
constexpr EnglishVerbForm kNoVerb = EnglishVerbForm{0};

// The role of a preposition that makes no party of a phrase: outside, after.
bool IsAdjunct(Role role) { return role == Role::kNone || role == Role::kBeside; }

}  // namespace

void EnglishWords::TagAll() {
  uint8_t depth = 0;
  for (size_t i = 0; i < tokens_->size(); ++i) {
    EnglishToken& token = (*tokens_)[i];
    if (token.tag == EnglishTag::kQuote) {
      const std::string_view mark = token.span.Of(text_);
      if (mark == "“" || mark == "\"") {
        const bool opens = mark == "“" || depth == 0;
        depth = opens ? 1 : 0;
        if (opens) token.flags |= EnglishToken::kOpening;
      } else if (mark == "”") {
        depth = 0;
      }
    }
    token.quote_depth = depth;
    if (token.tag != EnglishTag::kOpen && token.tag != EnglishTag::kSuffix) continue;
    LookUp(&token);
    if (token.tag == EnglishTag::kOpen && token.form != nullptr && token.form->longest_group > 1) JoinGroup(i);
    if (token.tag == EnglishTag::kOpen) LookUpParticiple(i);
  }
  for (size_t i = 0; i < tokens_->size(); ++i) TagClosed(i);
  for (size_t i = 0; i < tokens_->size(); ++i) TagOpen(i);
  FindMissingVerb();
  ReadAsSubordinators();
}

EnglishTag EnglishWords::TagAt(size_t i) const { return i < tokens_->size() ? (*tokens_)[i].tag : EnglishTag::kStop; }

// The token before, adverbs and negations skipped; kNone if there is none.
size_t EnglishWords::Previous(size_t i) const {
  while (i > 0) {
    --i;
    if (!IsOneOf((*tokens_)[i].tag, {EnglishTag::kAdverb, EnglishTag::kNegation, EnglishTag::kQuote})) return i;
  }
  return kNone;
}

// True if a small word stands between a determiner and a noun.
bool EnglishWords::DescribesNoun(size_t i) const {
  const auto open = [this](size_t k) {
    const EnglishToken& token = (*tokens_)[k];
    return token.tag == EnglishTag::kOpen && (token.form == nullptr || token.form->tag == EnglishTag::kOpen);
  };
  if (i + 1 >= tokens_->size() || !open(i + 1)) return false;
  size_t k = i;  // the first outside investor
  if (k > 1 && open(k - 1) && ((*tokens_)[k - 1].form == nullptr || (*tokens_)[k - 1].form->verb_forms == 0)) --k;
  return k > 0 &&
         IsOneOf((*tokens_)[k - 1].tag, {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kGenitive});
}

void EnglishWords::TagClosed(size_t i) {
  EnglishToken& token = (*tokens_)[i];
  if (token.tag != EnglishTag::kOpen) return;
  const std::string_view word = token.span.Of(text_);
  const char first = word[0];
  if (IsAsciiDigit(static_cast<unsigned char>(first)) || first == '$' || word == "No.") {
    token.tag = EnglishTag::kNumber;
    if (token.Has(EnglishToken::kPercent)) token.symbol = grammar_.percent();
    return;
  }
  if (token.form == nullptr || token.form->tag == EnglishTag::kOpen) {
    if (token.form == nullptr && word.ends_with("ly")) token.tag = EnglishTag::kAdverb;
    return;
  }
  const bool inside = i > 0;
  const EnglishTag before = inside ? (*tokens_)[i - 1].tag : EnglishTag::kStop;
  token.tag = token.form->tag;
  token.symbol = token.form->noun;
  if (word == "US" || (word == "A" && inside && before == EnglishTag::kOpen)) token.tag = EnglishTag::kNoun;
  if (token.tag == EnglishTag::kModal && token.Has(EnglishToken::kCapital) && inside && before != EnglishTag::kName) {
    token.tag = EnglishTag::kNoun;  // May
    token.flags |= EnglishToken::kCalendar;
  }
  // `about $3 million`, `more than a backer`
  const bool number_behind =
      IsAmount(i + 1) || (token.tag == EnglishTag::kApproximately && i + 1 < tokens_->size() &&
                          (*tokens_)[i + 1].form != nullptr && (*tokens_)[i + 1].form->tag == EnglishTag::kDeterminer);
  if (token.tag == EnglishTag::kApproximately ||
      (number_behind && token.tag == EnglishTag::kPreposition && token.form->role == Role::kAbout)) {
    token.tag = number_behind || token.form->role != Role::kNone ? EnglishTag::kAdverb : EnglishTag::kPreposition;
  }
  if (inside && token.form->floats != 0 && TagAt(i + 1) != EnglishTag::kName &&
      IsOneOf(before, {EnglishTag::kHave, EnglishTag::kBe, EnglishTag::kModal, EnglishTag::kName})) {
    token.tag = EnglishTag::kAdverb;  // have both invested
  }
  if (token.tag == EnglishTag::kPreposition && IsAdjunct(token.form->role)) {
    if (before == EnglishTag::kHave) token.tag = EnglishTag::kAdverb;  // has since bought
    if (DescribesNoun(i)) token.tag = EnglishTag::kOpen;               // its first outside investor
  }
  if (IsOneOf(token.tag, {EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kDo})) {
    token.verb_form = static_cast<EnglishVerbForm>(token.form->verb_forms);
  }
}

void EnglishWords::TagOpen(size_t i) {
  EnglishToken& token = (*tokens_)[i];
  const bool maybe_verb = token.form != nullptr && token.form->verb_forms != 0 &&
                          !IsOneOf(token.tag, {EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kDo});
  if (token.tag == EnglishTag::kAdverb && maybe_verb) {  // will back it
    const size_t previous = Previous(i);
    const EnglishTag before = previous == kNone ? EnglishTag::kStop : (*tokens_)[previous].tag;
    if (!IsOneOf(before, {EnglishTag::kTo, EnglishTag::kModal}) || (token.form->verb_forms & kBaseForm) == 0) return;
    token.tag = EnglishTag::kOpen;
  }
  if (token.tag != EnglishTag::kOpen) return;
  const EnglishVerbForm form = VerbReading(i);
  if (form != kNoVerb) {
    token.tag = EnglishTag::kVerb;
    token.verb_form = form;
    const bool past = form == kPastForm || form == kParticipleForm;
    token.symbol = token.form == nullptr ? kNoSymbol : past ? token.form->past_verb : token.form->base_verb;
    return;
  }
  token.tag = EnglishTag::kNoun;
  if (token.form == nullptr) return;
  token.symbol = token.form->noun;
  if (token.form->plural != 0) token.flags |= EnglishToken::kPlural;
  if (token.Has(EnglishToken::kCapital) && grammar_.vocabulary().Is(token.symbol, grammar_.classes().calendar)) {
    token.flags |= EnglishToken::kCalendar;
  }
}

// The form as which an open word is a verb here; kNoVerb: it is a noun or adjective.
EnglishVerbForm EnglishWords::VerbReading(size_t i) const {
  const EnglishToken& token = (*tokens_)[i];
  const std::string_view word = token.span.Of(text_);
  uint8_t forms = token.form != nullptr ? token.form->verb_forms : 0;
  const bool noun = token.form != nullptr && token.form->noun != kNoSymbol;
  if (token.form == nullptr && !token.Has(EnglishToken::kCapital)) {
    if (word.size() > 4 && word.ends_with("ed")) forms = kPastForm | kParticipleForm;
    // An unknown one before a noun is an adjective: its first reasoning model.
    if (word.size() > 5 && word.ends_with("ing") && TagAt(i + 1) != EnglishTag::kOpen) forms = kIngForm;
  }
  if (forms == 0) return kNoVerb;
  const size_t previous = Previous(i);
  const EnglishTag before = previous == kNone ? EnglishTag::kStop : (*tokens_)[previous].tag;
  const bool base = (forms & kBaseForm) != 0;
  const bool participle = (forms & kParticipleForm) != 0;
  if (before == EnglishTag::kRelative && (*tokens_)[previous].form->genitive != 0) return kNoVerb;  // whose chips
  if (before == EnglishTag::kTo && base) return kBaseForm;
  if (IsOneOf(before, {EnglishTag::kModal, EnglishTag::kDo}) && base) return kBaseForm;
  if (before == EnglishTag::kBe && (forms & kIngForm) != 0) return kIngForm;
  if (IsOneOf(before, {EnglishTag::kBe, EnglishTag::kHave}) && participle) return kParticipleForm;
  if (token.Has(EnglishToken::kCapital) && i > 0 && previous == i - 1 &&
      IsOneOf(before, {EnglishTag::kNoun, EnglishTag::kName, EnglishTag::kDeterminer})) {
    return kNoVerb;
  }
  const Symbol lemma = token.form == nullptr ? kNoSymbol : token.form->noun;
  if (grammar_.vocabulary().Is(lemma, grammar_.classes().noun_first) && (forms & kPastForm) == 0 &&
      !IsOneOf(before, {EnglishTag::kName, EnglishTag::kPronoun, EnglishTag::kRelative})) {
    return kNoVerb;
  }
  if (base && participle && (forms & kPastForm) == 0) {  // come, run
    const EnglishToken* next = i + 1 < tokens_->size() ? &(*tokens_)[i + 1] : nullptr;
    if (next != nullptr && next->tag == EnglishTag::kPreposition && next->form->role == Role::kAgent) {
      return kParticipleForm;
    }
    return PlainReading(i, previous);
  }
  if ((forms & (kPastForm | kParticipleForm)) != 0 && !(base && noun && !IsOneOf(before, {EnglishTag::kName}))) {
    return PastReading(i, previous);
  }
  if ((forms & kIngForm) != 0) return IngReading(i, previous);
  return PlainReading(i, previous);
}

EnglishVerbForm EnglishWords::PastReading(size_t i, size_t previous) const {
  const EnglishToken& token = (*tokens_)[i];
  const uint8_t forms = token.form != nullptr ? token.form->verb_forms : (kPastForm | kParticipleForm);
  const bool noun = token.form != nullptr && token.form->noun != kNoSymbol;
  const EnglishVerbForm past = (forms & kPastForm) != 0 ? kPastForm : kParticipleForm;
  const EnglishTag before = previous == kNone ? EnglishTag::kStop : (*tokens_)[previous].tag;
  const EnglishTag behind = TagAt(i + 1);
  const bool adjacent = previous != kNone && previous + 1 == i;
  const bool in_phrase = IsOneOf(
      before, {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kGenitive, EnglishTag::kPreposition});
  // `the acquired firm`, `two planned plants`
  if (in_phrase && !adjacent && before != EnglishTag::kPreposition) return kNoVerb;
  if (in_phrase || (before == EnglishTag::kNumber && behind == EnglishTag::kOpen)) {
    const bool noun_behind = IsOneOf(
        behind, {EnglishTag::kOpen, EnglishTag::kNoun, EnglishTag::kName, EnglishTag::kNumber, EnglishTag::kFigure});
    return noun_behind || noun ? kNoVerb : past;
  }
  if (noun && before == EnglishTag::kNoun && behind == EnglishTag::kOpen) return kNoVerb;
  return past;
}

EnglishVerbForm EnglishWords::IngReading(size_t i, size_t previous) const {
  const EnglishToken& token = (*tokens_)[i];
  const bool noun = token.form != nullptr && token.form->noun != kNoSymbol;
  const EnglishTag before = previous == kNone ? EnglishTag::kStop : (*tokens_)[previous].tag;
  if (noun) {
    const bool object_behind =
        IsOneOf(TagAt(i + 1), {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kName});
    const bool place =
        IsOneOf(before, {EnglishTag::kComma, EnglishTag::kVerb, EnglishTag::kSubordinator, EnglishTag::kPreposition});
    return object_behind && place ? kIngForm : kNoVerb;
  }
  return IsOneOf(before, {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kGenitive}) ? kNoVerb
                                                                                                    : kIngForm;
}

bool EnglishWords::HasFiniteVerb(size_t begin, size_t end) const {
  for (size_t i = begin; i < end; ++i) {
    const EnglishToken& token = (*tokens_)[i];
    if (IsOneOf(token.tag, {EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kModal})) return true;
    if (token.tag == EnglishTag::kVerb && (token.verb_form & (kPastForm | kPresentForm)) != 0) return true;
  }
  return false;
}

// `whose chips Narae uses,`: a relative without its verb comes before, nothing behind.
bool EnglishWords::EndsRelative(size_t i) const {
  if (!IsOneOf(TagAt(i + 1), {EnglishTag::kComma, EnglishTag::kStop, EnglishTag::kBreak})) return false;
  for (size_t k = i; k > 0; --k) {
    const EnglishToken& token = (*tokens_)[k - 1];
    if (IsOneOf(token.tag, {EnglishTag::kRelative, EnglishTag::kThat})) return !HasFiniteVerb(k, i);
    if (IsOneOf(token.tag, {EnglishTag::kComma, EnglishTag::kStop, EnglishTag::kBreak})) return false;
  }
  return false;
}

// True if the comma at `comma` and one before it set off what describes a subject that has no verb yet.
bool EnglishWords::ClosesDescription(size_t comma) const {
  for (size_t i = comma; i > 1; --i) {
    if ((*tokens_)[i - 1].tag != EnglishTag::kComma) continue;
    const EnglishToken& before = (*tokens_)[i - 2];
    return IsOneOf(before.tag, {EnglishTag::kName, EnglishTag::kNoun}) && !HasFiniteVerb(0, i - 1);
  }
  return false;
}

// True if the name at `name` is the object of a verb that an infinitive may follow.
bool EnglishWords::FollowsControlled(size_t name) const {
  return name > 0 && TagAt(name - 1) == EnglishTag::kVerb &&
         grammar_.vocabulary().Is((*tokens_)[name - 1].symbol, grammar_.classes().object_control);
}

bool EnglishWords::HasPlural(size_t begin, size_t end) const {
  for (size_t i = begin; i < end; ++i) {
    if ((*tokens_)[i].tag == EnglishTag::kNoun && (*tokens_)[i].Has(EnglishToken::kPlural)) return true;
  }
  return false;
}

// An act or a role that a preposition follows stays a noun: Hanbit orders from Narae.
bool EnglishWords::IsActNoun(Symbol noun) const {
  const EnglishClasses& classes = grammar_.classes();
  const Vocabulary& vocabulary = grammar_.vocabulary();
  return vocabulary.Is(noun, classes.act_noun) || vocabulary.Is(noun, classes.role_noun) ||
         vocabulary.Is(noun, classes.noun_first) || vocabulary.Is(noun, classes.deal_noun);
}

// makes, make: a verb behind a subject if something follows that it may govern.
EnglishVerbForm EnglishWords::PlainReading(size_t i, size_t previous) const {
  const EnglishToken& token = (*tokens_)[i];
  const EnglishVerbForm form = (token.form->verb_forms & kPresentForm) != 0 ? kPresentForm : kBaseForm;
  const bool present = form == kPresentForm;
  if (previous == kNone) return kNoVerb;
  const EnglishToken& p = (*tokens_)[previous];
  const EnglishTag behind = TagAt(i + 1);
  const bool object = IsOneOf(behind, {EnglishTag::kDeterminer, EnglishTag::kName, EnglishTag::kNumber,
                                       EnglishTag::kFigure, EnglishTag::kPossessive});
  if (IsOneOf(p.tag,
              {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kGenitive, EnglishTag::kPreposition})) {
    return kNoVerb;
  }
  if (IsOneOf(p.tag, {EnglishTag::kNumber, EnglishTag::kFigure})) {  // a tranche of $3 million gives Hanbit a stake
    return present && object && !HasFiniteVerb(0, i) ? form : kNoVerb;
  }
  if (token.form->noun == kNoSymbol) return form;
  const bool other = IsOneOf(behind, {EnglishTag::kPreposition, EnglishTag::kTo, EnglishTag::kAdverb});
  const size_t back = i - std::min<size_t>(i, 6);
  const Symbol lemma = token.form->noun;
  const bool noun_first = grammar_.vocabulary().Is(lemma, grammar_.classes().noun_first);
  switch (p.tag) {
    case EnglishTag::kName:
      if (noun_first && !object) return kNoVerb;
      if (present) {
        const bool more = IsOneOf(behind, {EnglishTag::kPronoun, EnglishTag::kRelative, EnglishTag::kSubordinator,
                                           EnglishTag::kThat, EnglishTag::kOpen, EnglishTag::kNoun});
        return object || other || more || EndsRelative(i) ? form : kNoVerb;
      }
      if (object && FollowsControlled(previous)) return form;  // lets Hanbit build its chips
      // Plural subjects alone: `Hanbit and Narae plan to`, `firms like Narae use`.
      if (object && !HasFiniteVerb(0, i) && HasPlural(0, i)) return form;
      return (object || other) && previous > 0 &&
                     IsOneOf((*tokens_)[previous - 1].tag, {EnglishTag::kConjunction, EnglishTag::kComma})
                 ? form
                 : kNoVerb;
    case EnglishTag::kPronoun:
    case EnglishTag::kRelative:
    case EnglishTag::kThat:
      return object || other || behind == EnglishTag::kOpen ? form : kNoVerb;
    case EnglishTag::kComma:
      // `Narae, valued at $3 billion, lists`; `Narae, a unit of Hanbit, works with`
      if (present && (object || (other && !IsActNoun(lemma))) && ClosesDescription(previous)) return form;
      if (present && behind == EnglishTag::kTo && !HasFiniteVerb(0, i)) return form;  // its parent, Duru, plans to
      return present && IsOneOf(behind, {EnglishTag::kDeterminer, EnglishTag::kPossessive}) ? form : kNoVerb;
    case EnglishTag::kConjunction:
      if (present) return (object || other || behind == EnglishTag::kPronoun) && HasFiniteVerb(0, i) ? form : kNoVerb;
      return object || other || behind == EnglishTag::kPronoun ? form : kNoVerb;
    case EnglishTag::kNoun:
      // `Its models run in a data centre`: the only verb.
      if (!present && p.Has(EnglishToken::kPlural) && other && !HasFiniteVerb(0, tokens_->size())) return form;
      if (!(object || (present && behind == EnglishTag::kThat)) || HasFiniteVerb(back, i)) return kNoVerb;
      return present || p.Has(EnglishToken::kPlural) ? form : kNoVerb;
    default:
      return kNoVerb;
  }
}

// `Firms such as Hanbit rent machines`, `Its assistant runs on chips`: a sentence that has no verb yet takes the first
// noun that may be one, if its subject agrees and something follows that it may govern.
void EnglishWords::FindMissingVerb() {
  if (HasFiniteVerb(0, tokens_->size())) return;
  for (size_t i = 1; i < tokens_->size(); ++i) {
    EnglishToken& token = (*tokens_)[i];
    const EnglishToken& before = (*tokens_)[i - 1];
    if (token.tag != EnglishTag::kNoun || token.form == nullptr ||
        !IsOneOf(before.tag, {EnglishTag::kNoun, EnglishTag::kName}))
      continue;
    const bool present = (token.form->verb_forms & kPresentForm) != 0;
    const bool base = (token.form->verb_forms & kBaseForm) != 0;
    const bool past = (token.form->verb_forms & kPastForm) != 0;
    const bool several = before.Has(EnglishToken::kPlural) || headline_ || HasPlural(0, i) ||
                         (i > 1 && TagAt(i - 2) == EnglishTag::kConjunction);
    if (!present && !past && !(base && several)) continue;
    const bool object =
        IsOneOf(TagAt(i + 1), {EnglishTag::kDeterminer, EnglishTag::kName, EnglishTag::kNumber, EnglishTag::kFigure,
                               EnglishTag::kPossessive, EnglishTag::kTo, EnglishTag::kPronoun});
    const bool other = !IsActNoun(token.symbol) && IsOneOf(TagAt(i + 1), {EnglishTag::kPreposition, EnglishTag::kNoun});
    if (!object && !other) continue;
    token.tag = EnglishTag::kVerb;
    token.verb_form = present ? kPresentForm : past ? kPastForm : kBaseForm;
    token.symbol = past && !present ? token.form->past_verb : token.form->base_verb;
    token.flags &= static_cast<uint8_t>(~EnglishToken::kPlural);
    return;
  }
}

// after, before, since, as, until: prepositions, unless a clause follows.
void EnglishWords::ReadAsSubordinators() {
  constexpr size_t kReach = 9;
  for (size_t i = 0; i < tokens_->size(); ++i) {
    EnglishToken& token = (*tokens_)[i];
    if (token.tag != EnglishTag::kPreposition ||
        !(IsAdjunct(token.form->role) || token.form->role == Role::kInstrument || token.form->role == Role::kRival)) {
      continue;
    }
    for (size_t k = i + 1; k < tokens_->size() && k < i + kReach; ++k) {
      const EnglishToken& t = (*tokens_)[k];
      const bool finite = IsOneOf(t.tag, {EnglishTag::kBe, EnglishTag::kHave, EnglishTag::kModal, EnglishTag::kDo}) ||
                          (t.tag == EnglishTag::kVerb && (t.verb_form & (kPastForm | kPresentForm)) != 0);
      if (finite) {
        if (k > i + 1) token.tag = EnglishTag::kSubordinator;
        break;
      }
      // `After the deal it grew`: a new phrase.
      const bool begins = IsOneOf(t.tag, {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kPronoun});
      if (begins && IsOneOf((*tokens_)[k - 1].tag, {EnglishTag::kNoun, EnglishTag::kName})) break;
      if (!IsOneOf(t.tag, {EnglishTag::kDeterminer, EnglishTag::kPossessive, EnglishTag::kNoun, EnglishTag::kName,
                           EnglishTag::kNumber, EnglishTag::kGenitive, EnglishTag::kPronoun, EnglishTag::kAdverb,
                           EnglishTag::kConjunction})) {
        break;
      }
    }
  }
}

}  // namespace ieum
