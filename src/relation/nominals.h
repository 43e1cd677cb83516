// Event nouns: 나래 인수, 한빛과의 공급 계약, 한빛의 투자를 받다. Which roles stand inside the phrase, which clause
// supports it.
#ifndef IEUM_RELATION_NOMINALS_H_
#define IEUM_RELATION_NOMINALS_H_

#include <vector>

#include "relation/nominal.h"
#include "relation/rows.h"

namespace ieum {

class Nominals {
 public:
  // All must outlive it. Appends every event noun it meets to `nominals`, to which Claim::nominal refers.
  Nominals(const Roles& roles, Rows* rows, std::vector<Nominal>* nominals)
      : roles_(roles),
        view_(roles.view()),
        c_(view_.classes()),
        lexicon_(view_.lexicon()),
        rows_(*rows),
        nominals_(*nominals) {}

  // Every event noun of the sentence; the longest wins.
  void Find();

 private:
  // Words of a phrase that rows know as an event noun; `key` is the symbol that the rows are found by, `companions` how
  // many words they ask for behind it.
  struct Match {
    Symbol key = kNoSymbol;
    Range words;
    uint32_t companions = 0;
  };
  Match MatchAt(PhraseIndex phrase, uint32_t word) const;
  uint32_t EndOf(const Row& row, uint32_t begin, uint32_t end) const;
  void TryRows(const Match& match, const Nominal& described, PhraseIndex outer);
  void Read(PhraseIndex phrase, const Match& match);
  Nominal Describe(PhraseIndex phrase, const Match& match) const;
  ClauseIndex Supporting(PhraseIndex phrase) const;
  bool OnlyChainBehind(const Nominal& nominal) const;
  void FillInside(const Row& row, Nominal* nominal, PhraseIndex outer) const;
  Role InnerRole(const Row& row, bool any) const;
  bool IsMeans(const Nominal& nominal) const;
  bool GetsOrder(const Row& row) const;
  bool HoldsOrder(const Nominal& nominal) const;
  void ResolveOuter(const Row& row, Nominal* nominal) const;

  const Roles& roles_;
  const SentenceView& view_;
  const Classes& c_;
  const Lexicon& lexicon_;
  Rows& rows_;
  std::vector<Nominal>& nominals_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_NOMINALS_H_
