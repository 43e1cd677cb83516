// The part of EnglishClauses that meets noun phrases: each becomes an argument of a clause or hangs on a noun.
#include <algorithm>

#include "syntax/english_clauses.h"

namespace ieum {

void EnglishClauses::OnPhrase(size_t item) {
  const PhraseIndex x = Item(item).index;
  if (PhraseAt(x).Has(Phrase::kTime)) {
    const bool ahead = current_ == kNoIndex || free_ != kNoIndex || conjunction_ || content_ || relative_.open;
    if (ahead) {
      times_.push_back(x);
    } else {
      PhraseAt(x).clause = current_;
    }
    preposition_ = {};
    return;
  }
  if (relative_.open && relative_.whose && relative_.owned == kNoIndex) {
    relative_.owned = free_ = last_ = x;
    PhraseAt(x).possessor = relative_.antecedent;
    comma_ = conjunction_ = false;
    return;
  }
  if (preposition_.form != nullptr) {
    OnPrepositionalPhrase(x);
    return;
  }
  if (Info(x).itself && comma_) return;
  if (OnGapped(item) || OnListBehindRelative(item)) return;
  if (Info(x).host != kNoIndex) {
    AddCopula(Info(x).host, x);
    last_ = x;
    adjacent_ = true;
    comma_ = conjunction_ = false;
    return;
  }
  const bool open = current_ != kNoIndex && !relative_.open && !subordinate_ && free_ == kNoIndex;
  if (open && !comma_ && !conjunction_) {
    State& state = StateOf(current_);
    if (ClauseAt(current_).Has(Clause::kCopula)) {
      AddArgument(current_, Role::kPredicative, x);
      if (state.object == kNoIndex) state.object = x;
      NegateByDeterminer(x);
    } else if (state.object == kNoIndex) {
      state.object = x;
      // `Narae was given a stake`: the other of two objects.
      const bool second =
          ClauseAt(current_).voice == Voice::kPassive && KeyIs(current_, grammar_.classes().giving_verb);
      AddArgument(current_, second ? Role::kSecondObject : Role::kObject, x);
      NegateByDeterminer(x);
    } else if (state.second_object == kNoIndex) {
      state.second_object = x;
      AddArgument(current_, Role::kSecondObject, x);
    } else {
      free_ = x;
    }
  } else if (open && conjunction_ && !comma_ && !IsVerb(item + 1) && !IsPhrase(item + 1) &&
             StateOf(current_).object != kNoIndex) {
    AddArgument(current_, Role::kObject, x);  // chips and Narae
  } else {
    if (!relative_.open && current_ == kNoIndex) PutFreeAside();
    free_ = x;
  }
  last_ = x;
  adjacent_ = true;
  comma_ = conjunction_ = false;
}

// `has no stake in Narae`
void EnglishClauses::NegateByDeterminer(PhraseIndex x) {
  const Symbol determiner = Info(x).determiner;
  if (determiner != kNoSymbol && grammar_.vocabulary().Is(determiner, grammar_.classes().no_word)) {
    ClauseAt(current_).effects.Add(Effect::kNegate);
  }
}

void EnglishClauses::OnPrepositionalPhrase(PhraseIndex x) {
  Role role = preposition_.form->role;
  if (role == Role::kAmong && current_ != kNoIndex) {
    const bool object = StateOf(current_).object != kNoIndex;
    if (ClauseAt(current_).Has(Clause::kCopula) && !object) role = Role::kPredicative;  // is among its investors
    if (!ClauseAt(current_).Has(Clause::kCopula) && object) role = Role::kInstrument;   // counts it among them
  }
  if (role == Role::kPredicative) StateOf(current_).object = x;
  const bool with = role == Role::kComitative;
  const bool attached = last_ != kNoIndex && !preposition_.apart && (adjacent_ || with);
  const bool taken = attached && AttachToNoun(x, role);
  if (current_ != kNoIndex && !relative_.open && !subordinate_ && !taken) AddArgument(current_, role, x);
  if ((current_ == kNoIndex || subordinate_) && !attached) front_.push_back({role, x});
  if (with) with_ = x;
  PhraseAt(x).postposition = preposition_.form->noun;
  preposition_ = {};
  last_ = x;
  adjacent_ = true;
  comma_ = conjunction_ = false;
}

// The phrase behind a preposition modifies the noun before it; the nouns of roles and of people take it as their firm.
// True if it is no argument of the clause.
bool EnglishClauses::AttachToNoun(PhraseIndex x, Role role) {
  // `the acquisition of Narae by Hanbit`: a name takes none.
  PhraseIndex nearest = last_;
  if (!PhraseAt(last_).members.empty() && PhraseAt(last_).head == kNoIndex) {
    const auto host =
        std::find_if(cases_.begin(), cases_.end(), [this](const auto& entry) { return entry.second == last_; });
    if (host != cases_.end()) nearest = host->first;
  }
  cases_.push_back({nearest, x});
  if (PhraseAt(x).role == Role::kNone) PhraseAt(x).role = role;
  PhraseAt(x).flags |= Phrase::kAdnominalCase;
  const EnglishClasses& classes = grammar_.classes();
  // `a supplier of chips to Narae`: to the role noun.
  PhraseIndex noun = last_;
  for (int depth = 0; depth < 3 && !HeadIs(noun, classes.role_noun); ++depth) {
    const auto host =
        std::find_if(cases_.begin(), cases_.end(), [&](const auto& entry) { return entry.second == noun; });
    if (host == cases_.end() || !PhraseAt(noun).members.empty()) break;
    noun = host->first;
  }
  Phrase& phrase = PhraseAt(noun);
  const bool owner_role = role == Role::kOf || role == Role::kDative || role == Role::kIn || role == Role::kFor;
  const bool names =
      !PhraseAt(x).members.empty() || Info(x).pronoun != kNoSymbol || PhraseAt(x).kind == PhraseKind::kFirmNoun;
  if (HeadIs(noun, classes.role_noun) && owner_role && names && phrase.possessor == kNoIndex && phrase.owners.empty()) {
    phrase.possessor = x;
    PhraseAt(x).possessed = noun;
    return true;
  }
  const bool place = role == Role::kOf || role == Role::kAt || role == Role::kSource || role == Role::kIn;
  if (noun == last_ && HeadIs(noun, classes.people) && place && phrase.members.empty() && IsActor(x)) {
    phrase.members = PhraseAt(x).members;
    phrase.flags |= Phrase::kPerson;
    phrase.kind = PhraseKind::kActor;
    return true;
  }
  if (Info(last_).host == kNoIndex) return false;
  if (role == Role::kAbout) {  // Narae, the firm behind ChipAlpha
    for (size_t i = 0; i < states_.size(); ++i) {
      const auto clause = static_cast<ClauseIndex>(i);
      if (ClauseAt(clause).predicate == PhraseAt(last_).head) AddArgument(clause, role, x);
    }
  }
  return true;
}

// A sum or a percentage.
bool EnglishClauses::IsQuantity(PhraseIndex phrase) const {
  const WordIndex head = PhraseAt(phrase).head;
  return PhraseAt(phrase).Has(Phrase::kMoney) ||
         (head != kNoIndex && parse_->words[static_cast<size_t>(head)].noun == grammar_.percent());
}

// `Mir invested $3m and Duru $2m`
bool EnglishClauses::OnGapped(size_t item) {
  const PhraseIndex x = Item(item).index;
  if (!IsQuantity(x) || !PhraseAt(x).members.empty() || free_ == kNoIndex || !IsActor(free_)) return false;
  if (item == 0 || !IsPhrase(item - 1) || Item(item - 1).index != free_ || last_main_ == kNoIndex) return false;
  const PhraseIndex object = StateOf(last_main_).object;
  if (object == kNoIndex || !IsQuantity(object)) return false;
  Clause clause = ClauseAt(last_main_);
  clause.flags |= Clause::kStaggered;
  parse_->clauses.push_back(clause);
  states_.push_back({.kind = Kind::kMain});
  const auto index = static_cast<ClauseIndex>(parse_->clauses.size() - 1);
  SetSubject(index, free_);
  StateOf(index).object = x;
  AddArgument(index, Role::kObject, x);
  free_ = kNoIndex;
  last_ = x;
  adjacent_ = true;
  comma_ = conjunction_ = false;
  return true;
}

// `include Hanbit, which led the round, and Narae`: the list goes on behind the relative clause.
bool EnglishClauses::OnListBehindRelative(size_t item) {
  const PhraseIndex x = Item(item).index;
  if (!comma_ || !conjunction_ || !IsActor(x) || current_ == kNoIndex || StateOf(current_).kind != Kind::kRelative)
    return false;
  if (TokenAt(item + 1) == nullptr && item + 1 < sentence_->items.size()) return false;
  const PhraseIndex antecedent = ClauseAt(current_).gap;
  if (antecedent == kNoIndex || !IsActor(antecedent)) return false;
  const auto outer = std::find_if(arguments_.begin(), arguments_.end(), [&](const auto& entry) {
    return entry.first < current_ && entry.second.phrase == antecedent && entry.second.role != Role::kSubject;
  });
  if (outer == arguments_.end()) return false;
  const auto [clause, argument] = *outer;
  AddArgument(clause, argument.role, x);
  current_ = clause;
  last_ = x;
  adjacent_ = true;
  comma_ = conjunction_ = false;
  return true;
}

}  // namespace ieum
