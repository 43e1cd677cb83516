// The clauses of a sentence and the rows that each calls for: of its predicate, of the idioms it completes, of its
// adverbs and postpositions.
#ifndef IEUM_RELATION_TRIGGERS_H_
#define IEUM_RELATION_TRIGGERS_H_

#include "relation/rows.h"

namespace ieum {

class Triggers {
 public:
  // Both must outlive it.
  Triggers(const Roles& roles, Rows* rows, RuleOutput* output)
      : roles_(roles),
        view_(roles.view()),
        c_(view_.classes()),
        lexicon_(view_.lexicon()),
        rows_(*rows),
        output_(*output) {}

  // Every clause of the sentence every name with a suffix, and every lead with its
  // members.
  void Find();

  // The firm that this sentence says raises money, by a row that tells of raising (its tail is the subject); kNoIndex
  // if none or several. Asked before the rows run: who takes part is often named first.
  int32_t RaisingFirm() const;

 private:
  // `both`: the row of two verbs that fired already; it stands for those of its type.
  Rows::RowList PredicateRows(const Clause& clause, const Row* both) const;
  int32_t RaiserOfRound() const;
  const Row* TryVerbs(ClauseIndex index);
  void TryIdioms(ClauseIndex clause);
  bool HasNounOf(const Clause& clause, Symbol noun) const;
  bool PutsInMoney(const Clause& clause) const;
  bool Finances(const Clause& clause) const;
  bool AlwaysInvests(Symbol key) const;
  void TryAdverbs(ClauseIndex clause);
  void PairPartners(ClauseIndex clause, const Row& row);
  void TryPostpositions(ClauseIndex clause);
  void TrySuffixes();
  void TryLeads();

  const Roles& roles_;
  const SentenceView& view_;
  const Classes& c_;
  const Lexicon& lexicon_;
  Rows& rows_;
  RuleOutput& output_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_TRIGGERS_H_
