// The part of EnglishClauses that meets verbs: which kind of clause each opens, and who its subject is.
#include <algorithm>

#include "syntax/english_clauses.h"

namespace ieum {

void EnglishClauses::OnVerb(size_t item) {
  switch (VerbAt(item).shape) {
    case EnglishShape::kPast:
    case EnglishShape::kParticiple:
      if (!relative_.open && IsReduced(item)) {
        OnParticiple(item);
      } else {
        OnFinite(item);
      }
      break;
    case EnglishShape::kIng:
      OnIng(item);
      break;
    case EnglishShape::kInfinitive:
      OnInfinitive(item);
      break;
    case EnglishShape::kFinite:
      OnFinite(item);
      break;
  }
  preposition_ = {};
  comma_ = conjunction_ = false;
}

// True if a form in -ed is a participle that describes the noun before it, not the verb of a subject.
bool EnglishClauses::IsReduced(size_t item) const {
  const EnglishVerb& verb = VerbAt(item);
  const Symbol lemma = parse_->words[static_cast<size_t>(verb.word)].verb;
  if (verb.shape == EnglishShape::kParticiple) return true;
  const auto is_by = [this](size_t i) {
    const EnglishToken* token = TokenAt(i);
    if (IsPhrase(i + 1) && IsQuantity(Item(i + 1).index)) return false;  // grew by 20%
    return token != nullptr && token->tag == EnglishTag::kPreposition && token->form->role == Role::kAgent;
  };
  if (is_by(item + 1) || (TokenAt(item + 1) != nullptr && is_by(item + 2))) return true;
  if (grammar_.vocabulary().Is(lemma, grammar_.classes().reduced_verb) && IsPreposition(item + 1) &&
      last_ != kNoIndex) {
    return true;
  }
  const EnglishToken* before = item > 0 ? TokenAt(item - 1) : nullptr;
  if (before != nullptr && IsOneOf(before->tag, {EnglishTag::kSubordinator, EnglishTag::kPreposition})) return true;
  if (free_ == kNoIndex && waiting_.empty() && current_ == kNoIndex) return true;  // `Founded in 2019, Narae`
  const bool nobody = free_ == kNoIndex && waiting_.empty() && current_ != kNoIndex;
  // `Buying Narae gave it chips`
  if (nobody && last_main_ == kNoIndex && states_[static_cast<size_t>(current_)].kind == Kind::kParticipial)
    return false;
  if (nobody && !comma_ && !conjunction_) {
    // `said Hanbit bought`: the object is the subject of the next verb.
    const PhraseIndex object = states_[static_cast<size_t>(current_)].object;
    return !(KeyIs(current_, grammar_.classes().content_verb) && object != kNoIndex && object == last_ &&
             (Info(object).pronoun != kNoSymbol || IsActor(object)));
  }
  const EnglishToken* next = TokenAt(item + 1);
  const bool small_word_next =
      (next != nullptr && IsOneOf(next->tag, {EnglishTag::kPreposition, EnglishTag::kAdverb})) ||
      (IsPhrase(item + 1) && PhraseAt(Item(item + 1).index).Has(Phrase::kTime));
  if (nobody && comma_ && !conjunction_) return small_word_next && !KeyIsContent(lemma);
  if (!comma_ || free_ == kNoIndex || preposition_.form != nullptr || !small_word_next) return false;
  // `Narae, founded in 2019, makes`: behind another comma a finite verb comes.
  bool closed = false;
  for (size_t i = item + 1; i < sentence_->items.size(); ++i) {
    const EnglishToken* token = TokenAt(i);
    closed |= token != nullptr && token->tag == EnglishTag::kComma;
    if (token != nullptr && IsOneOf(token->tag, {EnglishTag::kBreak, EnglishTag::kRelative, EnglishTag::kSubordinator,
                                                 EnglishTag::kConjunction, EnglishTag::kStop})) {
      return false;
    }
    if (IsVerb(i) && (VerbAt(i).shape == EnglishShape::kFinite || VerbAt(i).shape == EnglishShape::kPast)) {
      return closed;
    }
  }
  return false;
}

bool EnglishClauses::KeyIsContent(Symbol lemma) const {
  return grammar_.vocabulary().Is(lemma, grammar_.classes().content_verb);
}

void EnglishClauses::OnParticiple(size_t item) {
  PhraseIndex subject = HostOf(last_);
  if (subject != kNoIndex && PhraseAt(subject).Has(Phrase::kMoney)) {  // shares worth $3 million issued by Narae
    const auto host =
        std::find_if(cases_.begin(), cases_.end(), [subject](const auto& entry) { return entry.second == subject; });
    if (host != cases_.end()) subject = host->first;
  }
  if (comma_ && free_ != kNoIndex) subject = HostOf(free_);
  // `Hanbit is the lead investor, joined by Narae`
  if (comma_ && free_ == kNoIndex && current_ != kNoIndex && ClauseAt(current_).Has(Clause::kCopula) &&
      StateOf(current_).object == last_ && StateOf(current_).subject != kNoIndex && !IsActor(last_)) {
    subject = StateOf(current_).subject;
  }
  // `Narae is 70% owned by Hanbit`
  PhraseIndex share = kNoIndex;
  if (!comma_ && current_ != kNoIndex && ClauseAt(current_).Has(Clause::kCopula) && StateOf(current_).object == last_ &&
      last_ != kNoIndex && IsQuantity(last_) && StateOf(current_).subject != kNoIndex) {
    share = last_;
    subject = StateOf(current_).subject;
  }
  if (conjunction_ && current_ != kNoIndex && ClauseAt(current_).voice == Voice::kPassive) {
    subject = StateOf(current_).subject;
  }
  // `has its chips made by Narae`: what the haver has done.
  const bool causative =
      current_ != kNoIndex && ClauseAt(current_).key == grammar_.have() && StateOf(current_).object == last_;
  const ClauseIndex clause = AddClause(item, Kind::kReduced, causative ? current_ : kNoIndex);
  if (causative && subject != kNoIndex && PhraseAt(subject).members.empty() && PhraseAt(subject).owners.empty() &&
      PhraseAt(subject).possessor == kNoIndex) {
    PhraseAt(subject).possessor = StateOf(current_).subject;  // has chips made: its own
  }
  ClauseAt(clause).voice = Voice::kPassive;
  AddArgument(clause, Role::kSecondObject, share);
  if (subject != kNoIndex) {
    SetSubject(clause, subject);
    ClauseAt(clause).gap = subject;
  }
  PutFreeAside();
  current_ = clause;
}

void EnglishClauses::OnIng(size_t item) {
  const ClauseIndex outer = current_;
  const PhraseIndex outer_subject = outer != kNoIndex ? StateOf(outer).subject : kNoIndex;
  const EnglishToken* before = item > 0 ? TokenAt(item - 1) : nullptr;
  if (preposition_.form != nullptr) {  // `after buying`, `plans for building`
    const Role role = preposition_.form->role;
    const bool complement =
        role != Role::kNone && role != Role::kBeside && role != Role::kAgent && role != Role::kInstrument;
    const ClauseIndex clause = AddClause(item, Kind::kGerund, complement ? outer : kNoIndex);
    if (complement && adjacent_) ClauseAt(clause).content = ActNounBefore();
    PhraseIndex subject = outer != kNoIndex ? outer_subject : !waiting_.empty() ? waiting_.back() : free_;
    const bool of_object = outer != kNoIndex && KeyIs(outer, grammar_.classes().object_control) &&
                           (role == Role::kOf || role == Role::kSource) && StateOf(outer).object != kNoIndex;
    if (of_object) subject = StateOf(outer).object;  // accuses Narae of copying
    if (subject != kNoIndex) SetSubject(clause, subject);
    PutFreeAside();  // `Talks about buying Narae collapsed`
    current_ = clause;
    return;
  }
  if (with_ != kNoIndex && last_ == with_) {  // `with Mir joining`
    const ClauseIndex clause = AddClause(item, Kind::kParticipial, kNoIndex);
    SetSubject(clause, with_);
    current_ = clause;
    return;
  }
  if (conjunction_ && outer != kNoIndex && StateOf(outer).kind != Kind::kMain) {
    const ClauseIndex clause = AddClause(item, StateOf(outer).kind, ClauseAt(outer).parent);
    if (outer_subject != kNoIndex) SetSubject(clause, outer_subject);
    current_ = clause;
    return;
  }
  const bool adverbial = comma_ || conjunction_ || item == 0 || last_ == kNoIndex ||
                         (before != nullptr && before->tag == EnglishTag::kSubordinator);
  if (adverbial) {
    const ClauseIndex clause = AddClause(item, Kind::kParticipial, kNoIndex);
    if (outer_subject != kNoIndex) SetSubject(clause, outer_subject);
    current_ = clause;
    relative_ = {};
    return;
  }
  if (IsVerb(item - 1)) {  // `stopped buying`
    const ClauseIndex clause = AddClause(item, Kind::kGerund, outer);
    if (outer_subject != kNoIndex) SetSubject(clause, outer_subject);
    current_ = clause;
    return;
  }
  const PhraseIndex subject = HostOf(last_);
  const ClauseIndex clause = AddClause(item, Kind::kReduced, kNoIndex);
  SetSubject(clause, subject);
  ClauseAt(clause).gap = subject;
  PutFreeAside();
  relative_ = {};
  current_ = clause;
}

// The noun that an infinitive tells of: the last phrase, or the one that it hangs on (talks with Hanbit to buy).
PhraseIndex EnglishClauses::ActNounBefore() const {
  PhraseIndex noun = last_;
  for (int depth = 0; depth < 3 && noun != kNoIndex; ++depth) {
    if (HeadIs(noun, grammar_.classes().act_noun)) return noun;
    const PhraseIndex inner = noun;
    const auto host =
        std::find_if(cases_.begin(), cases_.end(), [inner](const auto& entry) { return entry.second == inner; });
    noun = host == cases_.end() ? kNoIndex : host->first;
  }
  return kNoIndex;
}

void EnglishClauses::OnInfinitive(size_t item) {
  const EnglishClasses& classes = grammar_.classes();
  const ClauseIndex outer = current_;
  if (outer == kNoIndex) {  // `Hanbit to buy Narae`; `A plan to buy Narae`
    const PhraseIndex noun = free_ != kNoIndex ? free_ : !waiting_.empty() ? waiting_.back() : kNoIndex;
    const bool act = noun != kNoIndex && HeadIs(noun, classes.act_noun);
    const ClauseIndex clause = AddClause(item, act ? Kind::kInfinitive : Kind::kMain, kNoIndex);
    if (act) {
      ClauseAt(clause).content = noun;
      if (PhraseAt(noun).possessor != kNoIndex) SetSubject(clause, PhraseAt(noun).possessor);
      PutFreeAside();
    } else {
      ClauseAt(clause).effects.Add(Effect::kPlan);
      if (noun != kNoIndex) SetSubject(clause, noun);
      if (noun != kNoIndex && noun == free_) free_ = kNoIndex;
    }
    current_ = clause;
    return;
  }
  const bool joined = conjunction_ && StateOf(outer).kind == Kind::kInfinitive;
  const ClauseIndex clause = AddClause(item, Kind::kInfinitive, joined ? ClauseAt(outer).parent : outer);
  PhraseIndex subject = StateOf(outer).subject;
  const PhraseIndex object = StateOf(outer).object;
  if (joined) {
    ClauseAt(clause).content = ClauseAt(outer).content;
  } else if (KeyIs(outer, classes.object_control) && ClauseAt(outer).voice == Voice::kActive) {
    if (object != kNoIndex && IsActor(object)) {
      subject = object;
    } else if (object == kNoIndex) {  // `relies on Narae to make`
      for (const auto& [c, argument] : arguments_) {
        const bool place = argument.role == Role::kOn || argument.role == Role::kFor || argument.role == Role::kDative;
        if (c == outer && place) subject = argument.phrase;
      }
    }
  }
  const PhraseIndex act = joined || !adjacent_ ? kNoIndex : ActNounBefore();
  if (act != kNoIndex) {
    ClauseAt(clause).content = act;
    const PhraseIndex owner = PhraseAt(act).possessor;
    if (owner != kNoIndex && subject == kNoIndex) subject = owner;
  }
  if (ClauseAt(outer).verb == grammar_.be() && object == kNoIndex) ClauseAt(clause).effects.Add(Effect::kPlan);
  if (subject != kNoIndex) SetSubject(clause, subject);
  current_ = clause;
}

void EnglishClauses::OnRelativeVerb(size_t item) {
  const ClauseIndex clause = AddClause(item, Kind::kRelative, kNoIndex);
  const PhraseIndex antecedent = relative_.antecedent;
  if (!ClauseAt(clause).Has(Clause::kCopula)) ClauseAt(clause).gap = antecedent;
  const bool has_subject = free_ != kNoIndex && free_ != relative_.owned && free_ != antecedent;
  if (relative_.whose) {
    if (has_subject && relative_.owned != kNoIndex) {  // whose chips Hanbit buys
      SetSubject(clause, free_);
      StateOf(clause).object = relative_.owned;
      AddArgument(clause, Role::kObject, relative_.owned);
    } else {
      SetSubject(clause, relative_.owned != kNoIndex ? relative_.owned : antecedent);
    }
  } else if (has_subject) {
    SetSubject(clause, free_);
    if (antecedent != kNoIndex) {
      if (relative_.role != Role::kNone) {
        arguments_.push_back({clause, {relative_.role, antecedent}});
      } else {
        StateOf(clause).object = antecedent;
        AddArgument(clause, Role::kObject, antecedent);
      }
    }
  } else if (antecedent != kNoIndex) {
    SetSubject(clause, antecedent);
  }
  free_ = kNoIndex;
  relative_ = {};
  subordinate_ = false;
  current_ = clause;
}

// `was built on ModelGam and trained on ChipAlpha`: the auxiliary stands for both.
bool EnglishClauses::IsPassiveToo(size_t item) {
  const EnglishVerb& verb = VerbAt(item);
  const EnglishToken* next = TokenAt(item + 1);
  const bool participle = verb.shape == EnglishShape::kPast && !verb.perfect;
  return participle && current_ != kNoIndex && ClauseAt(current_).voice == Voice::kPassive &&
         StateOf(current_).kind == Kind::kMain && next != nullptr && next->tag == EnglishTag::kPreposition &&
         (next->form->role == Role::kOn || next->form->role == Role::kComitative);
}

void EnglishClauses::OnFinite(size_t item) {
  if (relative_.open) {
    OnRelativeVerb(item);
    return;
  }
  // `lets Hanbit build its chips`: an infinitive without `to`.
  if (VerbAt(item).bare && current_ != kNoIndex && !comma_ && !conjunction_ && free_ == kNoIndex &&
      KeyIs(current_, grammar_.classes().object_control) && StateOf(current_).object == last_ && last_ != kNoIndex) {
    OnInfinitive(item);
    return;
  }
  const EnglishClasses& classes = grammar_.classes();
  const ClauseIndex outer = current_;
  const bool content_verb = KeyIs(outer, classes.content_verb);
  PhraseIndex subject = kNoIndex;
  Kind kind = Kind::kMain;
  ClauseIndex parent = kNoIndex;
  PhraseIndex gap = kNoIndex;
  bool explicit_subject = true;
  if (free_ != kNoIndex) {
    subject = free_;
    free_ = kNoIndex;
  } else if (!waiting_.empty() && !conjunction_) {
    subject = waiting_.back();
    waiting_.pop_back();
  } else if (content_verb && StateOf(outer).object != kNoIndex && !comma_ && !conjunction_) {
    subject = StateOf(outer).object;  // `said Hanbit bought`
    RemoveObject(outer);
  } else if (conjunction_ && outer != kNoIndex) {
    // `..., which makes chips and sells them, and plans`: back to the clause that goes on.
    ClauseIndex c = outer;
    const auto passes = [&](ClauseIndex i) {
      const Kind k = StateOf(i).kind;
      return k != Kind::kMain && k != Kind::kContent && (k != Kind::kRelative || comma_);
    };
    while (c > 0 && passes(c)) --c;
    explicit_subject = false;
    subject = StateOf(c).subject;
    kind = StateOf(c).kind;
    if (kind == Kind::kContent || kind == Kind::kRelative) {
      parent = ClauseAt(c).parent;
      gap = ClauseAt(c).gap;
    } else {
      kind = Kind::kMain;
    }
    if (passes(c) && !waiting_.empty()) {
      subject = waiting_.back();
      waiting_.pop_back();
      kind = Kind::kMain;
    }
  } else if (outer != kNoIndex && last_main_ != kNoIndex) {
    explicit_subject = false;
    subject = StateOf(last_main_).subject;
  }
  const bool passive_too = conjunction_ && !explicit_subject && IsPassiveToo(item);
  const ClauseIndex clause = AddClause(item, kind, parent);
  if (passive_too) ClauseAt(clause).voice = Voice::kPassive;
  ClauseAt(clause).gap = gap;
  if (kind == Kind::kContent) ClauseAt(clause).link = Link::kQuote;
  if (explicit_subject) {
    ClauseIndex said_by = kNoIndex;
    if (content_) {
      said_by = content_parent_;
      ClauseAt(clause).content = content_noun_;
    } else if (content_verb && !subordinate_ && !conjunction_ && StateOf(outer).object == kNoIndex &&
               ClauseAt(outer).voice == Voice::kActive) {
      said_by = outer;
    }
    if (said_by != kNoIndex || content_) {
      StateOf(clause).kind = Kind::kContent;
      ClauseAt(clause).ending = Ending::kQuote;
      ClauseAt(clause).parent = said_by;
      ClauseAt(clause).link = ClauseAt(clause).content != kNoIndex ? Link::kContent : Link::kQuote;
    }
  }
  content_ = false;
  if (subject != kNoIndex) SetSubject(clause, subject);
  if (condition_) ClauseAt(clause).effects.Add(Effect::kInvite);
  StateOf(clause).shares_subject = !explicit_subject;
  if (StateOf(clause).kind == Kind::kMain) {
    for (const Argument& argument : front_) AddArgument(clause, argument.role, argument.phrase);
    front_.clear();
  }
  current_ = clause;
  last_main_ = clause;
  subordinate_ = false;
}

}  // namespace ieum
