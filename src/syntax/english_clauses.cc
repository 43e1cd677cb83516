#include "syntax/english_clauses.h"

#include <algorithm>

namespace ieum {
namespace {

constexpr size_t kLookAhead = 6;  // items

bool Is(EnglishTag tag, std::initializer_list<EnglishTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

}  // namespace

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
  skipped_ = sentence_->items.size();
  current_ = last_main_ = kNoIndex;
  free_ = last_ = with_ = kNoIndex;
  preposition_ = {};
  relative_ = {};
  comma_ = conjunction_ = subordinate_ = adjacent_ = content_ = false;
}

// ---- small questions

const EnglishToken* EnglishClauses::TokenAt(size_t i) const {
  if (i >= sentence_->items.size() || Item(i).kind != EnglishItemKind::kToken) return nullptr;
  return &sentence_->tokens[static_cast<size_t>(Item(i).index)];
}

bool EnglishClauses::IsPreposition(size_t i) const {
  const EnglishToken* token = TokenAt(i);
  return token != nullptr && Is(token->tag, {EnglishTag::kPreposition, EnglishTag::kTo});
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

// ---- building

ClauseIndex EnglishClauses::AddClause(size_t item, Kind kind, ClauseIndex parent) {
  const EnglishVerb& verb = VerbAt(item);
  const Word& word = parse_->words[static_cast<size_t>(verb.word)];
  Clause clause;
  clause.span = word.span;
  clause.predicate = verb.word;
  clause.key = clause.verb = word.verb;
  clause.voice = word.voice;
  clause.effects = word.effects;
  clause.quote_depth = word.quote_depth;
  clause.parent = parent;
  if (word.Has(Word::kPast)) clause.flags |= Clause::kPast;
  const Vocabulary& vocabulary = grammar_.vocabulary();
  const EnglishClasses& classes = grammar_.classes();
  if (word.voice == Voice::kActive &&
      (vocabulary.Is(word.verb, classes.linking_verb) || vocabulary.Is(word.verb, classes.list_verb))) {
    clause.flags |= Clause::kCopula;  // its customers are, became, include
  }
  if (const Symbol pair = FindPair(word.verb, item + 1); pair != kNoSymbol) {
    clause.key = pair;
    skipped_ = item + 1;
  }
  switch (kind) {
    case Kind::kMain:
      clause.ending = Ending::kFinal;
      break;
    case Kind::kRelative:
    case Kind::kReduced:
      clause.ending = Ending::kAdnominal;
      break;
    case Kind::kContent:
      clause.ending = Ending::kQuote;
      break;
    case Kind::kInfinitive:
    case Kind::kGerund:
      clause.ending = Ending::kNominal;
      if (parent != kNoIndex) clause.link = Link::kContent;
      break;
    case Kind::kParticipial:
      clause.ending = Ending::kSoft;
      break;
  }
  parse_->clauses.push_back(clause);
  states_.push_back({.kind = kind});
  return static_cast<ClauseIndex>(parse_->clauses.size() - 1);
}

// `team up`, `join forces`, `took .. over`: the verb of two words whose second is the item; kNoSymbol if it is none.
Symbol EnglishClauses::FindPair(Symbol verb, size_t item) {
  const Word* noun = nullptr;
  if (IsPhrase(item) && PhraseAt(Item(item).index).words.size() == 1) {
    noun = &parse_->words[PhraseAt(Item(item).index).words.begin];
  }
  const EnglishToken* particle = TokenAt(item);
  if (verb == kNoSymbol || (noun == nullptr && particle == nullptr)) return kNoSymbol;
  pair_ = grammar_.vocabulary().Text(verb);
  pair_ += ' ';
  pair_ += noun != nullptr ? noun->span.Of(text_) : particle->span.Of(text_);
  const Symbol pair = grammar_.vocabulary().Find(pair_);
  return grammar_.vocabulary().Is(pair, grammar_.classes().verb_pair) ? pair : kNoSymbol;
}

void EnglishClauses::AddArgument(ClauseIndex clause, Role role, PhraseIndex phrase) {
  if (clause == kNoIndex || phrase == kNoIndex || role == Role::kNone) return;
  for (const auto& [c, argument] : arguments_) {
    if (c == clause && argument.role == role && argument.phrase == phrase) return;
  }
  arguments_.push_back({clause, {role, phrase}});
  Phrase& p = PhraseAt(phrase);
  if (p.role == Role::kNone) p.role = role;
  if (p.clause == kNoIndex) p.clause = clause;
}

void EnglishClauses::SetSubject(ClauseIndex clause, PhraseIndex phrase) {
  StateOf(clause).subject = phrase;
  AddArgument(clause, Role::kSubject, phrase);
}

// Takes the object back: it was the subject of the next verb (`said Hanbit bought it`).
void EnglishClauses::RemoveObject(ClauseIndex clause) {
  State& state = StateOf(clause);
  std::erase_if(arguments_, [&](const auto& entry) {
    return entry.first == clause && entry.second.phrase == state.object && entry.second.role == Role::kObject;
  });
  Phrase& phrase = PhraseAt(state.object);
  phrase.role = Role::kNone;
  phrase.clause = kNoIndex;
  state.object = kNoIndex;
}

// `Narae, a maker of chips`: Narae is a maker of chips.
ClauseIndex EnglishClauses::AddCopula(PhraseIndex subject, PhraseIndex predicate) {
  Clause clause;
  clause.predicate = PhraseAt(predicate).head != kNoIndex ? PhraseAt(predicate).head
                                                          : static_cast<WordIndex>(PhraseAt(predicate).words.begin);
  clause.span = parse_->words[static_cast<size_t>(clause.predicate)].span;
  clause.key = clause.verb = grammar_.be();
  clause.ending = Ending::kAdnominal;
  clause.flags = Clause::kCopula;
  clause.gap = subject;
  parse_->clauses.push_back(clause);
  states_.push_back({.kind = Kind::kReduced});
  const auto index = static_cast<ClauseIndex>(parse_->clauses.size() - 1);
  SetSubject(index, subject);
  AddArgument(index, Role::kPredicative, predicate);
  return index;
}

// `Hanbit-backed Narae`: backed by Hanbit. The agent is a phrase of its own.
void EnglishClauses::AddAdjectives() {
  for (const EnglishAdjective& adjective : sentence_->adjectives) {
    const Word& word = parse_->words[static_cast<size_t>(adjective.word)];
    Phrase agent;
    const auto name = std::find_if(parse_->words.begin(), parse_->words.end(), [&](const Word& candidate) {
      return candidate.mention == static_cast<int32_t>(adjective.agent);
    });
    const auto name_index = static_cast<uint32_t>(name - parse_->words.begin());
    agent.span = name->span;
    agent.words = {name_index, name_index + 1};
    agent.members.begin = static_cast<uint32_t>(parse_->mentions.size());
    parse_->mentions.push_back(adjective.agent);
    agent.members.end = static_cast<uint32_t>(parse_->mentions.size());
    agent.kind = PhraseKind::kActor;
    parse_->phrases.push_back(agent);

    Clause clause;
    clause.span = word.span;
    clause.predicate = adjective.word;
    clause.key = clause.verb = word.verb;
    clause.voice = Voice::kPassive;
    clause.ending = Ending::kAdnominal;
    clause.gap = adjective.phrase;
    parse_->clauses.push_back(clause);
    states_.push_back({.kind = Kind::kReduced});
    const auto index = static_cast<ClauseIndex>(parse_->clauses.size() - 1);
    AddArgument(index, Role::kAgent, static_cast<PhraseIndex>(parse_->phrases.size() - 1));
    arguments_.push_back({index, {Role::kSubject, adjective.phrase}});
  }
}

void EnglishClauses::PutFreeAside() {
  if (free_ != kNoIndex) waiting_.push_back(free_);
  free_ = kNoIndex;
}

// ---- phrases

void EnglishClauses::OnPhrase(size_t item) {
  const PhraseIndex x = Item(item).index;
  if (PhraseAt(x).Has(Phrase::kTime)) {
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
  if (OnGapped(item)) return;
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
    } else if (state.object == kNoIndex) {
      state.object = x;
      AddArgument(current_, Role::kObject, x);
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

void EnglishClauses::OnPrepositionalPhrase(PhraseIndex x) {
  Role role = preposition_.form->role;
  if (role == Role::kAmong && current_ != kNoIndex && StateOf(current_).object == kNoIndex &&
      ClauseAt(current_).Has(Clause::kCopula)) {
    role = Role::kPredicative;  // is among its investors
  }
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
  cases_.push_back({last_, x});
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
  return Info(last_).host != kNoIndex;
}

// `Mir invested $3m and Duru $2m`
bool EnglishClauses::OnGapped(size_t item) {
  const PhraseIndex x = Item(item).index;
  if (!PhraseAt(x).Has(Phrase::kMoney) || !PhraseAt(x).members.empty() || free_ == kNoIndex || !IsActor(free_))
    return false;
  if (item == 0 || !IsPhrase(item - 1) || Item(item - 1).index != free_ || last_main_ == kNoIndex) return false;
  const PhraseIndex object = StateOf(last_main_).object;
  if (object == kNoIndex || !PhraseAt(object).Has(Phrase::kMoney)) return false;
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

// ---- verbs

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
    return token != nullptr && token->tag == EnglishTag::kPreposition && token->form->role == Role::kAgent;
  };
  if (is_by(item + 1) || (TokenAt(item + 1) != nullptr && is_by(item + 2))) return true;
  if (grammar_.vocabulary().Is(lemma, grammar_.classes().reduced_verb) && IsPreposition(item + 1) &&
      last_ != kNoIndex) {
    return true;
  }
  const EnglishToken* before = item > 0 ? TokenAt(item - 1) : nullptr;
  if (before != nullptr && Is(before->tag, {EnglishTag::kSubordinator, EnglishTag::kPreposition})) return true;
  if (free_ == kNoIndex && waiting_.empty() && current_ == kNoIndex) return true;  // `Founded in 2019, Narae`
  const bool nobody = free_ == kNoIndex && waiting_.empty() && current_ != kNoIndex;
  if (nobody && !comma_ && !conjunction_) {
    // `said Hanbit bought`: the object is the subject of the next verb.
    const PhraseIndex object = states_[static_cast<size_t>(current_)].object;
    return !(KeyIs(current_, grammar_.classes().content_verb) && object != kNoIndex && object == last_ &&
             (Info(object).pronoun != kNoSymbol || IsActor(object)));
  }
  const EnglishToken* next = TokenAt(item + 1);
  const bool small_word_next = next != nullptr && Is(next->tag, {EnglishTag::kPreposition, EnglishTag::kAdverb});
  if (nobody && comma_ && !conjunction_) return small_word_next;
  if (!comma_ || free_ == kNoIndex || preposition_.form != nullptr || !small_word_next) return false;
  // `Narae, founded in 2019, makes`: a finite verb comes later.
  for (size_t i = item + 1; i < sentence_->items.size(); ++i) {
    const EnglishToken* token = TokenAt(i);
    if (token != nullptr && Is(token->tag, {EnglishTag::kBreak, EnglishTag::kRelative, EnglishTag::kSubordinator,
                                            EnglishTag::kConjunction, EnglishTag::kStop})) {
      return false;
    }
    if (IsVerb(i) &&
        Is(VerbAt(i).shape == EnglishShape::kFinite || VerbAt(i).shape == EnglishShape::kPast ? EnglishTag::kVerb
                                                                                              : EnglishTag::kStop,
           {EnglishTag::kVerb})) {
      return true;
    }
  }
  return false;
}

void EnglishClauses::OnParticiple(size_t item) {
  PhraseIndex subject = HostOf(last_);
  if (comma_ && free_ != kNoIndex) subject = HostOf(free_);
  if (conjunction_ && current_ != kNoIndex && ClauseAt(current_).voice == Voice::kPassive) {
    subject = StateOf(current_).subject;
  }
  // `has its chips made by Narae`: what the haver has done.
  const bool causative =
      current_ != kNoIndex && ClauseAt(current_).key == grammar_.have() && StateOf(current_).object == last_;
  const ClauseIndex clause = AddClause(item, Kind::kReduced, causative ? current_ : kNoIndex);
  ClauseAt(clause).voice = Voice::kPassive;
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
    const bool complement = role != Role::kNone && role != Role::kAgent && role != Role::kInstrument;
    const ClauseIndex clause = AddClause(item, Kind::kGerund, complement ? outer : kNoIndex);
    if (complement && adjacent_ && last_ != kNoIndex && HeadIs(last_, grammar_.classes().act_noun)) {
      ClauseAt(clause).content = last_;
    }
    const PhraseIndex subject = outer != kNoIndex ? outer_subject : !waiting_.empty() ? waiting_.back() : free_;
    if (subject != kNoIndex) SetSubject(clause, subject);
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
  if (!joined && adjacent_ && last_ != kNoIndex && HeadIs(last_, classes.act_noun)) {
    ClauseAt(clause).content = last_;
    const PhraseIndex owner = PhraseAt(last_).possessor;
    if (owner != kNoIndex && subject == kNoIndex) subject = owner;
  }
  if (ClauseAt(outer).verb == grammar_.be() && object == kNoIndex) ClauseAt(clause).effects.Add(Effect::kPlan);
  if (subject != kNoIndex) SetSubject(clause, subject);
  current_ = clause;
}

void EnglishClauses::OnRelativeVerb(size_t item) {
  const ClauseIndex clause = AddClause(item, Kind::kRelative, kNoIndex);
  const PhraseIndex antecedent = relative_.antecedent;
  if (antecedent != kNoIndex) ClauseAt(clause).gap = antecedent;
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

void EnglishClauses::OnFinite(size_t item) {
  if (relative_.open) {
    OnRelativeVerb(item);
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
  const ClauseIndex clause = AddClause(item, kind, parent);
  ClauseAt(clause).gap = gap;
  if (kind == Kind::kContent) ClauseAt(clause).link = Link::kQuote;
  if (explicit_subject) {
    ClauseIndex said_by = kNoIndex;
    if (content_) {
      said_by = content_parent_;
      ClauseAt(clause).content = content_noun_;
    } else if (content_verb && !subordinate_ && !conjunction_ && StateOf(outer).object == kNoIndex) {
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
  if (StateOf(clause).kind == Kind::kMain) {
    for (const Argument& argument : front_) AddArgument(clause, argument.role, argument.phrase);
    front_.clear();
  }
  current_ = clause;
  last_main_ = clause;
  subordinate_ = false;
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
      conjunction_ = true;
      preposition_ = {};
      break;
    case EnglishTag::kSubordinator:
      subordinate_ = true;
      comma_ = false;
      preposition_ = {};
      PutFreeAside();
      break;
    case EnglishTag::kBreak:
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

// ---- the end

// `took Narae over`: the particle behind the object.
void EnglishClauses::JoinParticles() {
  for (size_t i = 0; i + 2 < sentence_->items.size(); ++i) {
    if (!IsVerb(i) || !IsPhrase(i + 1) || (IsPreposition(i + 2) && IsPhrase(i + 3))) continue;
    const WordIndex word = VerbAt(i).word;
    const Symbol pair = FindPair(parse_->words[static_cast<size_t>(word)].verb, i + 2);
    if (pair == kNoSymbol) continue;
    for (Clause& clause : parse_->clauses) {
      if (clause.predicate == word) clause.key = pair;
    }
  }
}

// `Narae bought Duru, Hanbit said`: the clause before is what was said.
void EnglishClauses::FindWhatWasSaid() {
  for (size_t i = 1; i < states_.size(); ++i) {
    const auto clause = static_cast<ClauseIndex>(i);
    const State& state = states_[i];
    if (state.kind != Kind::kMain || state.object != kNoIndex || state.subject == kNoIndex) continue;
    if (!KeyIs(clause, grammar_.classes().reporting_verb)) continue;
    const bool has_content = std::any_of(parse_->clauses.begin(), parse_->clauses.end(),
                                         [clause](const Clause& other) { return other.parent == clause; });
    if (has_content) continue;
    for (ClauseIndex said = clause - 1; said >= 0; --said) {
      if (StateOf(said).kind != Kind::kMain || ClauseAt(said).parent != kNoIndex) continue;
      ClauseAt(said).parent = clause;
      ClauseAt(said).link = Link::kQuote;
      ClauseAt(said).ending = Ending::kQuote;
      break;
    }
  }
}

// `Among its backers are Hanbit and Mir`: Hanbit and Mir are its backers.
void EnglishClauses::TurnInverted() {
  for (size_t i = 0; i < states_.size(); ++i) {
    const auto clause = static_cast<ClauseIndex>(i);
    if (!ClauseAt(clause).Has(Clause::kCopula) || StateOf(clause).subject != kNoIndex) continue;
    const auto find = [&](Role role) {
      return std::find_if(arguments_.begin(), arguments_.end(),
                          [&](const auto& entry) { return entry.first == clause && entry.second.role == role; });
    };
    const auto among = find(Role::kAmong);
    const auto predicate = find(Role::kPredicative);
    if (among == arguments_.end() || predicate == arguments_.end()) continue;
    among->second.role = Role::kPredicative;
    predicate->second.role = Role::kSubject;
    StateOf(clause).subject = predicate->second.phrase;
    PhraseAt(among->second.phrase).role = Role::kPredicative;
    PhraseAt(predicate->second.phrase).role = Role::kSubject;
  }
}

// Puts the clauses in the order of their predicates, arguments and cases into their pools.
void EnglishClauses::Finish() {
  JoinParticles();
  FindWhatWasSaid();
  TurnInverted();
  const size_t size = parse_->clauses.size();
  // A participle before its subject takes that of the main clause (`Backed by Hanbit, Narae plans`).
  for (size_t i = 0; i < size; ++i) {
    const auto clause = static_cast<ClauseIndex>(i);
    if (StateOf(clause).subject != kNoIndex || ClauseAt(clause).gap != kNoIndex) continue;
    const Kind kind = StateOf(clause).kind;
    if (kind != Kind::kGerund && kind != Kind::kParticipial && kind != Kind::kReduced) continue;
    for (size_t k = i + 1; k < size; ++k) {
      const PhraseIndex subject = states_[k].subject;
      if (states_[k].kind != Kind::kMain || subject == kNoIndex) continue;
      SetSubject(clause, subject);
      break;
    }
  }
  order_.resize(size);
  for (size_t i = 0; i < size; ++i) order_[i] = static_cast<ClauseIndex>(i);
  std::stable_sort(order_.begin(), order_.end(),
                   [this](ClauseIndex a, ClauseIndex b) { return ClauseAt(a).span.begin < ClauseAt(b).span.begin; });
  place_.resize(size);
  for (size_t i = 0; i < size; ++i) place_[static_cast<size_t>(order_[i])] = static_cast<ClauseIndex>(i);
  std::vector<Clause> sorted;
  for (const ClauseIndex old : order_) {
    Clause clause = ClauseAt(old);
    clause.arguments.begin = static_cast<uint32_t>(parse_->arguments.size());
    for (const auto& [c, argument] : arguments_) {
      if (c == old) parse_->arguments.push_back(argument);
    }
    clause.arguments.end = static_cast<uint32_t>(parse_->arguments.size());
    if (clause.parent != kNoIndex) clause.parent = place_[static_cast<size_t>(clause.parent)];
    sorted.push_back(clause);
  }
  parse_->clauses = sorted;
  for (Phrase& phrase : parse_->phrases) {
    if (phrase.clause != kNoIndex) phrase.clause = place_[static_cast<size_t>(phrase.clause)];
  }
  std::stable_sort(cases_.begin(), cases_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [noun, x] : cases_) {
    Phrase& phrase = PhraseAt(noun);
    if (phrase.cases.empty()) {
      phrase.cases.begin = phrase.cases.end = static_cast<uint32_t>(parse_->phrase_lists.size());
    }
    parse_->phrase_lists.push_back(x);
    ++phrase.cases.end;
  }
  // Phrases that no clause took hang on the clause of what they modify.
  for (const auto& [noun, x] : cases_) {
    if (PhraseAt(x).clause == kNoIndex) PhraseAt(x).clause = PhraseAt(noun).clause;
  }
  for (Clause& clause : parse_->clauses) {
    // Adverbs that stand in or right behind the predicate.
    clause.adverbs.begin = static_cast<uint32_t>(parse_->adverbs.size());
    for (WordIndex i = clause.predicate - 1; i >= 0 && parse_->words[static_cast<size_t>(i)].kind == WordKind::kAdverb;
         --i) {
      parse_->adverbs.push_back(i);
    }
    for (auto i = static_cast<size_t>(clause.predicate) + 1; i < parse_->words.size(); ++i) {
      const Word& word = parse_->words[i];
      if (word.kind == WordKind::kPredicate) break;
      if (word.kind == WordKind::kAdverb) parse_->adverbs.push_back(static_cast<WordIndex>(i));
    }
    clause.adverbs.end = static_cast<uint32_t>(parse_->adverbs.size());
  }
}

}  // namespace ieum
