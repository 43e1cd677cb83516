// The part of EnglishClauses that makes clauses and gives them their arguments, wherever the reading stands.
#include <algorithm>

#include "syntax/english_clauses.h"

namespace ieum {

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
  const auto added = static_cast<ClauseIndex>(parse_->clauses.size() - 1);
  for (const PhraseIndex time : times_) PhraseAt(time).clause = added;
  times_.clear();
  return added;
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

}  // namespace ieum
