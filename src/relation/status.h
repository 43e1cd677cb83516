// Status: does the text assert an edge, announce it, deny it? A path, not a window: from the trigger up through the
// nouns and predicates that embed it to the root of the sentence; each may negate, plan, assert, or make a rumour of
// it.
//   나래 인수 계획을 철회했다    인수 -> 계획 (plan) -> 철회 (negate): negated
//   차질 없이 공급한다           없이 is no part of the path: asserted
#ifndef IEUM_RELATION_STATUS_H_
#define IEUM_RELATION_STATUS_H_

#include <span>
#include <vector>

#include "relation/claim.h"
#include "relation/nominal.h"
#include "relation/sentence_view.h"

namespace ieum {

// Effects in the order of the path, innermost first.
struct StatusPath : InlineList<StatusEffect, 24> {
  Span reach;  // the outermost word that has a say; empty if none has
};

class StatusReader {
 public:
  StatusReader(const SentenceView& view, const std::vector<Nominal>& nominals)
      : view_(view), c_(view.classes()), lexicon_(view.lexicon()), nominals_(nominals) {}

  // Sets `status`, `dropped` and `decided`.
  void Decide(Claim* claim) const;

  // The path of a clause outward; `own`: with what its own word says.
  StatusPath PathOf(ClauseIndex clause, bool own) const;
  // What the predicate of a clause says: its word, or an idiom of it and its nouns, then its auxiliaries.
  StatusPath PredicateEffects(const Clause& clause) const;

  // The effects of a path, one after the other: negations cancel in pairs, denials do not; of plan and fact the last
  // wins.
  struct Folded {
    Status status = Status::kAsserted;
    bool dropped = false;  // offered or asked for
  };
  static Folded Fold(const StatusPath& path, bool negated);

 private:
  void AddPath(ClauseIndex clause, bool own, int depth, StatusPath* path) const;
  PhraseIndex ContentOf(const Clause& clause) const;
  bool IsNotSomething(const Nominal& nominal) const;
  void AddNominalPath(const Nominal& nominal, StatusPath* path) const;
  StatusPath OwnEffects(const Clause& clause) const;
  void AddPredicate(const Clause& clause, bool own, StatusPath* path) const;
  void AddMood(const Clause& clause, StatusPath* path) const;
  bool CameTrue(const Clause& clause) const;
  bool EndsBy(ClauseIndex next, const Word* predicate) const;
  bool GivesWay(ClauseIndex clause) const;
  void AddNext(ClauseIndex clause, int depth, StatusPath* path) const;
  StatusEffect NounEffect(Symbol noun) const;
  StatusEffect Negated(const Clause& clause) const;
  bool IsDescribedThing(const Clause& clause, Symbol noun) const;
  bool HasNouns(const Clause& clause, const StatusWord& phrase) const;
  StatusPath MakersPath(const Claim& claim, const StatusPath& path) const;

  const SentenceView& view_;
  const Classes& c_;
  const Lexicon& lexicon_;
  const std::vector<Nominal>& nominals_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_STATUS_H_
