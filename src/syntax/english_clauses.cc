#include "syntax/english_clauses.h"

#include <algorithm>

namespace ieum {
namespace {

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
  comma_ = conjunction_ = subordinate_ = adjacent_ = content_ = condition_ = false;
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
    if (!IsLongPreposition(item + 1)) skipped_ = item + 1;  // `pulled out of the round` keeps `out of`
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

// `out of`: its first word may belong to the verb before.
bool EnglishClauses::IsLongPreposition(size_t item) const {
  return IsPreposition(item) && TokenAt(item)->span.Of(text_).find(' ') != std::string_view::npos;
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
  const std::string_view second = noun != nullptr ? noun->span.Of(text_) : particle->span.Of(text_);
  pair_ += IsLongPreposition(item) ? second.substr(0, second.find(' ')) : second;
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
