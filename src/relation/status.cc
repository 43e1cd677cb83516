#include "relation/status.h"

#include <algorithm>

namespace ieum {
namespace {

constexpr int kMaxDepth = 6;  // clauses above clauses

StatusEffect Translate(Effect effect) {
  switch (effect) {
    case Effect::kNegate:
      return StatusEffect::kNegate;
    case Effect::kPlan:
      return StatusEffect::kPlan;
    case Effect::kFact:
      return StatusEffect::kFact;
    case Effect::kHypothetical:
      return StatusEffect::kHypothetical;
    case Effect::kInvite:
      return StatusEffect::kInvite;
    default:
      return StatusEffect::kNone;
  }
}

bool Negates(StatusEffect effect) { return effect == StatusEffect::kNegate || effect == StatusEffect::kDeny; }

}  // namespace

StatusReader::Folded StatusReader::Fold(const StatusPath& path, bool negated) {
  const bool of_end = negated;
  bool planned = false;
  bool hypothetical = false;
  bool invited = false;
  for (const StatusEffect effect : path) {
    switch (effect) {
      case StatusEffect::kNegate:
        negated = !negated;
        break;
      case StatusEffect::kDeny:
        negated = true;
        break;
      case StatusEffect::kPlan:
      case StatusEffect::kRumour:
        planned = true;
        break;
      case StatusEffect::kFact:
        planned = hypothetical = invited = false;
        break;
      case StatusEffect::kHypothetical:
        hypothetical = true;
        break;
      case StatusEffect::kInvite:
        invited = true;
        break;
      case StatusEffect::kNone:
      case StatusEffect::kKeep:
        break;
    }
  }
  if (of_end && !negated) return {Status::kAsserted, false};  // 지분을 팔지 않겠다
  if (invited && !negated) return {Status::kAsserted, true};
  if (negated || hypothetical) return {Status::kNegated, false};
  return {planned ? Status::kPlanned : Status::kAsserted, false};
}

StatusEffect StatusReader::NounEffect(Symbol noun) const {
  const std::span<const StatusWord> words = lexicon_.StatusWords(noun);
  for (const StatusWord& word : words) {
    if (word.kind == StatusWord::Kind::kNoun) return word.effect;
  }
  for (const StatusWord& word : words) {  // 인수 제안 거절: the noun of a predicate
    if (word.kind == StatusWord::Kind::kPredicate) return word.effect;
  }
  return StatusEffect::kNone;
}

bool StatusReader::HasNouns(const Clause& clause, const StatusWord& phrase) const {
  return std::all_of(phrase.nouns.begin(), phrase.nouns.end(), [&](Symbol noun) {
    for (const Argument& argument : view_.Arguments(clause)) {
      if (view_.HasNoun(argument.phrase, noun)) return true;
    }
    return IsDescribedThing(clause, noun);
  });
}

// 없던 일이 됐다: no day, though 일 looks like one.
bool StatusReader::IsDescribedThing(const Clause& clause, Symbol noun) const {
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    const Phrase& phrase = view_.phrase(p);
    if (!phrase.Has(Phrase::kTime) || phrase.words.size() != 1 || phrase.words.begin == 0) continue;
    if (phrase.clause == kNoIndex || &view_.clause(phrase.clause) != &clause || !view_.HasNoun(p, noun)) continue;
    if (view_.parse().words[phrase.words.begin - 1].kind == WordKind::kPredicate) return true;
  }
  return false;
}

StatusPath StatusReader::OwnEffects(const Clause& clause) const {
  const std::span<const StatusWord> words = lexicon_.StatusWords(clause.key);
  StatusPath out;
  for (const StatusWord& word : words) {
    if (word.kind == StatusWord::Kind::kPhrase && HasNouns(clause, word)) {
      out.Add(word.effect);
      break;
    }
  }
  if (out.empty()) {
    const StatusWord* best = nullptr;
    for (const StatusWord& word : words) {
      if (word.kind != StatusWord::Kind::kPredicate) continue;
      if (best == nullptr || (!word.any_voice && word.voice == clause.voice)) best = &word;
    }
    if (best != nullptr) out.Add(best->effect);
  }
  if (out.empty()) {
    for (const StatusWord& word : words) {
      if (word.kind != StatusWord::Kind::kNoun) continue;
      if (word.effect == StatusEffect::kNegate || word.effect == StatusEffect::kPlan) out.Add(word.effect);
    }
  }
  for (const PhraseIndex p : view_.Get(clause, Role::kIn)) {  // is in talks with Narae over a contract
    const Word* head = clause.Has(Clause::kCopula) ? view_.Head(p) : nullptr;
    if (head != nullptr && NounEffect(head->noun) == StatusEffect::kPlan) out.Add(StatusEffect::kPlan);
  }
  for (const Role role : {Role::kInstrument, Role::kPredicative}) {  // 소문은 사실무근이다
    for (const PhraseIndex p : view_.Get(clause, role)) {
      const Word* head = view_.Head(p);
      if (head == nullptr || view_.NamesAnybody(p)) continue;
      for (const StatusWord& word : lexicon_.StatusWords(head->noun)) {
        if (word.kind == StatusWord::Kind::kNoun && Negates(word.effect)) out.Add(StatusEffect::kDeny);
      }
    }
  }
  return out;
}

// What a negated predicate says where that is not the negation of what it says (놓치지 않다); kNegate otherwise.
StatusEffect StatusReader::Negated(const Clause& clause) const {
  for (const StatusWord& word : lexicon_.StatusWords(clause.key)) {
    if (word.kind == StatusWord::Kind::kNegated && (word.any_voice || word.voice == clause.voice)) return word.effect;
  }
  return StatusEffect::kNegate;
}

void StatusReader::AddPredicate(const Clause& clause, bool own, StatusPath* path) const {
  const StatusEffect negated = clause.effects.Has(Effect::kNegate) ? Negated(clause) : StatusEffect::kNegate;
  const bool instead = negated != StatusEffect::kNegate;
  if (own) {
    for (const StatusEffect effect : OwnEffects(clause)) {
      if (!instead || effect != StatusEffect::kNegate) path->Add(effect);
    }
    if (instead && negated == StatusEffect::kPlan) path->Add(negated);
  }
  for (const Effect effect : clause.effects.items) {
    if (effect == Effect::kNegate && instead) continue;
    if (const StatusEffect status = Translate(effect); status != StatusEffect::kNone) path->Add(status);
  }
}

StatusPath StatusReader::PredicateEffects(const Clause& clause) const {
  StatusPath path;
  AddPredicate(clause, true, &path);
  return path;
}

void StatusReader::AddMood(const Clause& clause, StatusPath* path) const {
  const Word* predicate = view_.Predicate(clause);
  const Symbol form = predicate == nullptr ? kNoSymbol : predicate->ending_form;
  if (clause.effects.Has(Effect::kPlan) && clause.mood == Effect::kPast &&
      lexicon_.vocabulary().Is(form, c_.turning_ending)) {
    path->Add(StatusEffect::kHypothetical);  // 인수하려 했지만
  } else if (view_.IsOrder(clause)) {
    path->Add(StatusEffect::kInvite);
  } else if (clause.mood == Effect::kPlan) {
    path->Add(StatusEffect::kPlan);
  } else if (clause.mood == Effect::kHypothetical) {  // 인수하려던 was not done, 인수하면 says nothing
    const bool intended = lexicon_.vocabulary().Is(form, c_.intention_ending);
    path->Add(intended ? StatusEffect::kHypothetical : StatusEffect::kInvite);
  }
}

StatusPath StatusReader::PathOf(ClauseIndex clause, bool own) const {
  StatusPath path;
  AddPath(clause, own, 0, &path);
  return path;
}

// The noun that a clause is the content of; 나래를 사겠다는 한빛의 제안: so, too, behind the one whose it is.
PhraseIndex StatusReader::ContentOf(const Clause& clause) const {
  if (clause.content != kNoIndex || clause.gap == kNoIndex) return clause.content;
  if (clause.mood != Effect::kPlan && !clause.effects.Has(Effect::kPlan)) return kNoIndex;
  const PhraseIndex possessed = view_.phrase(clause.gap).possessed;
  const Word* head = possessed == kNoIndex ? nullptr : view_.Head(possessed);
  return head != nullptr && NounEffect(head->noun) != StatusEffect::kNone ? possessed : kNoIndex;
}

void StatusReader::AddPath(ClauseIndex index, bool own, int depth, StatusPath* path) const {
  if (index == kNoIndex || depth > kMaxDepth) return;
  const Clause& clause = view_.clause(index);
  const size_t inner = path->size();
  AddPredicate(clause, own, path);
  AddMood(clause, path);
  if (CameTrue(clause)) path->Add(StatusEffect::kFact);
  if (path->size() > inner) path->reach = clause.span;
  const Word* predicate = view_.Predicate(clause);
  if (clause.gap != kNoIndex && predicate != nullptr &&
      lexicon_.vocabulary().Is(predicate->ending_form, c_.recalling_ending)) {
    // 나래에 대던 칩을 끊었다: what the main clause ends was so once.
    const ClauseIndex governing = view_.phrase(clause.gap).clause;
    if (governing != kNoIndex && governing != index) {
      StatusPath outer;
      AddPath(governing, true, depth + 1, &outer);
      if (std::any_of(outer.begin(), outer.end(), Negates)) {
        path->Add(StatusEffect::kDeny);
        path->reach = outer.reach;
      }
    }
  }
  if (GivesWay(index)) path->Add(StatusEffect::kNegate);
  const PhraseIndex content = ContentOf(clause);
  if (content != kNoIndex) {
    const Range words = view_.phrase(content).words;
    for (uint32_t i = words.begin; i < words.end; ++i) {
      const Word& word = view_.parse().words[i];
      for (const StatusWord& status : lexicon_.StatusWords(word.noun)) {
        if (word.kind != WordKind::kNoun || status.kind != StatusWord::Kind::kNoun) continue;
        path->Add(status.effect);
        path->reach = word.span;
      }
    }
    const bool told = content == clause.content && clause.parent != kNoIndex;
    const ClauseIndex outer = told ? clause.parent : view_.phrase(content).clause;
    AddPath(outer == index ? kNoIndex : outer, true, depth + 1, path);
  } else if (depth <= 1 && EndsBy(index + 1, predicate)) {
    path->Add(StatusEffect::kDeny);
    path->reach = view_.clause(index + 1).span;
  } else if (clause.link == Link::kQuote || clause.link == Link::kContent) {  // said to buy, plans to buy
    AddPath(clause.parent, true, depth + 1, path);
  } else if (depth == 0 && clause.mood != Effect::kPast &&
             (clause.ending == Ending::kNominal || clause.ending == Ending::kSoft || clause.ending == Ending::kChain)) {
    AddNext(index, depth, path);
  }
}

// 쓸 수 있었다: what could be done was done.
bool StatusReader::CameTrue(const Clause& clause) const {
  if (!clause.Has(Clause::kPast)) return false;
  const std::span<const Argument> arguments = view_.Arguments(clause);
  return std::any_of(arguments.begin(), arguments.end(), [this](const Argument& argument) {
    const Word* head = view_.Head(argument.phrase);
    return head != nullptr && head->classes.Has(c_.ability_noun) && view_.phrase(argument.phrase).Has(Phrase::kContent);
  });
}

// 검토하다 접었다: the next clause ends what `predicate` began, if it has no object of its own.
bool StatusReader::EndsBy(ClauseIndex next, const Word* predicate) const {
  if (predicate == nullptr || next >= view_.clause_count() ||
      !lexicon_.vocabulary().Is(predicate->ending_form, c_.interrupted_ending)) {
    return false;
  }
  const Clause& end = view_.clause(next);
  const StatusPath effects = PredicateEffects(end);
  return !view_.Has(end, Role::kObject) && std::any_of(effects.begin(), effects.end(), Negates);
}

// 나래를 사는 대신 두루와 손잡는다: it does not, unless it gets something for it.
bool StatusReader::GivesWay(ClauseIndex index) const {
  const Clause& clause = view_.clause(index);
  const Word* head = clause.content == kNoIndex ? nullptr : view_.Head(clause.content);
  if (head == nullptr || !head->classes.Has(c_.instead_noun) || index + 1 >= view_.clause_count()) return false;
  return !view_.KeyIs(view_.clause(index + 1), c_.receiving);
}

// 칩을 만들어 공급할 계획이다: a present chain takes the plan of the clause that it leads to, unless that has a subject
// of its own.
void StatusReader::AddNext(ClauseIndex index, int depth, StatusPath* path) const {
  const Clause& clause = view_.clause(index);
  ClauseIndex next = index + 1;
  while (next < view_.clause_count() && SentenceView::Adnominal(view_.clause(next)) &&
         view_.clause(next).content == kNoIndex) {
    ++next;
  }
  if (next == view_.clause_count() || clause.Has(Clause::kCopula) || view_.KeyIs(clause, c_.exist)) return;
  const PhraseIndex subject = view_.First(view_.clause(next), Role::kSubject);
  if (subject != kNoIndex && view_.phrase(subject).role == Role::kSubject && !view_.Takes(clause, subject)) return;
  if (clause.ending == Ending::kNominal) return AddPath(next, true, depth + 1, path);
  StatusPath outer;
  AddPath(next, false, depth + 1, &outer);
  const bool negated = std::find(outer.begin(), outer.end(), StatusEffect::kNegate) != outer.end();
  if (outer.empty() || outer.back() != StatusEffect::kPlan || negated) return;
  path->Add(StatusEffect::kPlan);
  path->reach = outer.reach;
}

// 나래 인수는 조사 대상이 아니다: denied is the other noun, unless that speaks of the event (사실이, 확정된 것이).
bool StatusReader::IsNotSomething(const Nominal& nominal) const {
  if (nominal.parent == kNoIndex || !view_.KeyIs(view_.clause(nominal.parent), c_.not_be)) return false;
  const PhraseIndex other = view_.First(view_.clause(nominal.parent), Role::kSubject);
  const Word* head = other == kNoIndex || other == nominal.phrase ? nullptr : view_.Head(other);
  return head != nullptr && NounEffect(head->noun) == StatusEffect::kNone && !head->classes.Has(c_.gapless_head);
}

void StatusReader::AddNominalPath(const Nominal& nominal, StatusPath* path) const {
  for (const StatusWord& word : lexicon_.StatusWords(nominal.noun)) {  // 인수설, 투자의향서
    const bool weaker = word.effect == StatusEffect::kRumour || word.effect == StatusEffect::kPlan;
    if (word.kind == StatusWord::Kind::kNoun && weaker) path->Add(word.effect);
  }
  const Range words = view_.phrase(nominal.phrase).words;
  for (uint32_t i = nominal.words.begin + 1; i < words.end; ++i) {
    const Word& word = view_.parse().words[i];
    const StatusEffect effect = word.kind == WordKind::kNoun ? NounEffect(word.noun) : StatusEffect::kNone;
    if (effect == StatusEffect::kNone) continue;
    path->Add(effect);
    path->reach = word.span;
  }
  for (const ClauseIndex m : nominal.modifiers) {
    StatusPath own;
    AddPredicate(view_.clause(m), true, &own);
    AddMood(view_.clause(m), &own);
    for (const StatusEffect effect : own) {
      const bool weakens = effect == StatusEffect::kPlan || effect == StatusEffect::kNegate ||
                           effect == StatusEffect::kHypothetical || effect == StatusEffect::kInvite;
      if (!weakens) continue;
      path->Add(effect);
      if (path->reach.empty()) path->reach = view_.clause(m).span;
    }
  }
  if (!nominal.presupposed && !IsNotSomething(nominal)) AddPath(nominal.parent, true, 1, path);
}

// Making hears little of this: what is not supplied or released in time exists all the same.
StatusPath StatusReader::MakersPath(const Claim& claim, const StatusPath& path) const {
  StatusPath out;
  const bool made_for_others =
      claim.rule == Rule::kGoods ||
      (claim.row != kNoIndex && lexicon_.row(static_cast<size_t>(claim.row)).Has(Row::kMadeToOrder));
  const bool not_done =
      claim.nominal == kNoIndex && claim.clause != kNoIndex && view_.clause(claim.clause).effects.Has(Effect::kNegate);
  for (const StatusEffect effect : path) {
    if (made_for_others && effect != StatusEffect::kFact && effect != StatusEffect::kRumour) continue;
    if (not_done && effect == StatusEffect::kNegate) continue;
    out.Add(effect);
  }
  out.reach = path.reach;
  return out;
}

void StatusReader::Decide(Claim* claim) const {
  claim->dropped = false;
  claim->status = claim->negated ? Status::kNegated : Status::kAsserted;
  if (claim->kind == RuleKind::kOwnership || claim->rule == Rule::kKnownMaker) return;
  StatusPath path;
  if (claim->kind == RuleKind::kRoleNoun && claim->rule == Rule::kRow &&
      NounEffect(claim->word) == StatusEffect::kPlan) {
    path.Add(StatusEffect::kPlan);
  }
  if (!claim->apposition) {
    if (claim->nominal != kNoIndex) {
      AddNominalPath(nominals_[static_cast<size_t>(claim->nominal)], &path);
    } else if (claim->clause != kNoIndex) {
      const Clause& clause = view_.clause(claim->clause);
      const bool own = claim->inside || (claim->kind == RuleKind::kRoleNoun && !clause.Has(Clause::kCopula));
      if (view_.KeyIs(clause, c_.unlike)) {
        path.Add(StatusEffect::kNegate);
      } else {
        AddPath(claim->clause, own, 0, &path);
      }
    }
  }
  if (claim->type == RelationType::kDevelops) path = MakersPath(*claim, path);
  const Folded folded = Fold(path, claim->negated);
  claim->status = folded.status;
  claim->dropped = folded.dropped;
  if (claim->status != Status::kAsserted) claim->decided = path.reach;
}

}  // namespace ieum
