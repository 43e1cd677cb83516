// The part of EnglishClauses that sees the whole sentence: what only its end tells, and the pools of the parse.
#include <algorithm>

#include "syntax/english_clauses.h"

namespace ieum {

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

// True if a quotation closes right before the predicate.
bool EnglishClauses::HasQuotedClause(ClauseIndex clause) const {
  const Span span = ClauseAt(clause).span;
  const auto& tokens = sentence_->tokens;
  const auto verb = std::find_if(tokens.begin(), tokens.end(),
                                 [span](const EnglishToken& token) { return token.span.begin >= span.begin; });
  return verb != tokens.begin() && (verb - 1)->tag == EnglishTag::kQuote;
}

// `Narae bought Duru, Hanbit said`, `..., said Hanbit`: the clause before is what was said.
void EnglishClauses::FindWhatWasSaid() {
  for (size_t i = 1; i < states_.size(); ++i) {
    const auto clause = static_cast<ClauseIndex>(i);
    State& state = states_[i];
    if (state.shares_subject && state.object != kNoIndex && KeyIs(clause, grammar_.classes().reporting_verb) &&
        HasQuotedClause(clause)) {
      std::erase_if(arguments_,
                    [&](const auto& entry) { return entry.first == clause && entry.second.role == Role::kSubject; });
      const PhraseIndex speaker = state.object;
      RemoveObject(clause);
      SetSubject(clause, speaker);
    }
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

// A participle before its subject takes that of the main clause (`Backed by Hanbit, Narae plans`).
void EnglishClauses::FindLateSubjects() {
  for (size_t i = 0; i < states_.size(); ++i) {
    const auto clause = static_cast<ClauseIndex>(i);
    if (StateOf(clause).subject != kNoIndex || ClauseAt(clause).gap != kNoIndex) continue;
    const Kind kind = StateOf(clause).kind;
    if (kind != Kind::kGerund && kind != Kind::kParticipial && kind != Kind::kReduced) continue;
    for (size_t k = i + 1; k < states_.size(); ++k) {
      const PhraseIndex subject = states_[k].subject;
      if (states_[k].kind != Kind::kMain || subject == kNoIndex) continue;
      SetSubject(clause, subject);
      break;
    }
  }
}

// The subject of the first main clause is what the sentence is about, for all clauses behind it.
void EnglishClauses::SetTopic() {
  const auto main = std::find_if(states_.begin(), states_.end(), [](const State& state) {
    return state.kind == Kind::kMain && state.subject != kNoIndex;
  });
  if (main == states_.end()) return;
  const Phrase& topic = PhraseAt(main->subject);
  for (Clause& clause : parse_->clauses) {
    if (clause.span.begin >= topic.span.end) clause.topic = main->subject;
  }
}

// Puts the clauses in the order of their predicates, and their arguments into the pool.
void EnglishClauses::SortClauses() {
  const size_t size = parse_->clauses.size();
  order_.resize(size);
  for (size_t i = 0; i < size; ++i) order_[i] = static_cast<ClauseIndex>(i);
  std::stable_sort(order_.begin(), order_.end(),
                   [this](ClauseIndex a, ClauseIndex b) { return ClauseAt(a).span.begin < ClauseAt(b).span.begin; });
  place_.resize(size);
  for (size_t i = 0; i < size; ++i) place_[static_cast<size_t>(order_[i])] = static_cast<ClauseIndex>(i);
  sorted_.clear();
  for (const ClauseIndex old : order_) {
    Clause clause = ClauseAt(old);
    clause.arguments.begin = static_cast<uint32_t>(parse_->arguments.size());
    for (const auto& [c, argument] : arguments_) {
      if (c == old) parse_->arguments.push_back(argument);
    }
    clause.arguments.end = static_cast<uint32_t>(parse_->arguments.size());
    if (clause.parent != kNoIndex) clause.parent = place_[static_cast<size_t>(clause.parent)];
    sorted_.push_back(clause);
  }
  parse_->clauses.assign(sorted_.begin(), sorted_.end());
  for (Phrase& phrase : parse_->phrases) {
    if (phrase.clause != kNoIndex) phrase.clause = place_[static_cast<size_t>(phrase.clause)];
  }
}

// Phrases that modify nouns; if no clause took one, it hangs on the clause of its noun.
void EnglishClauses::SetCases() {
  std::stable_sort(cases_.begin(), cases_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [noun, x] : cases_) {
    Phrase& phrase = PhraseAt(noun);
    if (phrase.cases.empty()) {
      phrase.cases.begin = phrase.cases.end = static_cast<uint32_t>(parse_->phrase_lists.size());
    }
    parse_->phrase_lists.push_back(x);
    ++phrase.cases.end;
    if (PhraseAt(x).clause == kNoIndex) PhraseAt(x).clause = phrase.clause;
  }
}

// Adverbs right before the predicate, and behind it up to the next one.
void EnglishClauses::SetAdverbs() {
  for (Clause& clause : parse_->clauses) {
    clause.adverbs.begin = static_cast<uint32_t>(parse_->adverbs.size());
    const auto predicate = static_cast<size_t>(clause.predicate);
    for (size_t i = predicate; i > 0 && parse_->words[i - 1].kind == WordKind::kAdverb; --i) {
      parse_->adverbs.push_back(static_cast<WordIndex>(i - 1));
    }
    for (size_t i = predicate + 1; i < parse_->words.size(); ++i) {
      if (parse_->words[i].kind == WordKind::kPredicate) break;
      if (parse_->words[i].kind == WordKind::kAdverb) parse_->adverbs.push_back(static_cast<WordIndex>(i));
    }
    clause.adverbs.end = static_cast<uint32_t>(parse_->adverbs.size());
  }
}

void EnglishClauses::Finish() {
  JoinParticles();
  FindWhatWasSaid();
  TurnInverted();
  FindLateSubjects();
  SetTopic();
  SortClauses();
  SetCases();
  SetAdverbs();
}

}  // namespace ieum
