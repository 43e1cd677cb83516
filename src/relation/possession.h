// Possession: whose product is whose, told without a verb of making. 나래의 칩알파, 나래 칩알파, 자체 모델 모델감,
// 나래가 내놓은 칩알파, 칩알파는 나래의 칩이다. Most of `develops` is told so.
#ifndef IEUM_RELATION_POSSESSION_H_
#define IEUM_RELATION_POSSESSION_H_

#include "relation/roles.h"
#include "relation/rule_output.h"

namespace ieum {

class Possession {
 public:
  // Both must outlive it.
  Possession(const Roles& roles, RuleOutput* output)
      : roles_(roles), parties_(roles.parties()), view_(roles.view()), c_(view_.classes()), output_(*output) {}

  void Find();

 private:
  void FindInPhrase(PhraseIndex phrase);
  // `part` is the `index`-th conjunct.
  void FindOwner(PhraseIndex phrase, const Part& part, size_t index, uint32_t product_word);
  EntityList Possessor(PhraseIndex possessor) const;
  bool IsOwn(PhraseIndex phrase, Range words) const;
  Found OwnBy(PhraseIndex phrase) const;
  bool IsUse(const Clause& clause) const;
  void FindMade(PhraseIndex phrase);
  void FindGoodsOfAnother(PhraseIndex phrase);
  void FindCopula(ClauseIndex clause);
  void FindMadeThing(ClauseIndex clause);
  void FindPart(ClauseIndex clause);
  void Add(const EntityList& owners, const EntityList& products, How how, Rule rule, ClauseIndex clause, Span trigger);

  const Roles& roles_;
  const Parties& parties_;
  const SentenceView& view_;
  const Classes& c_;
  RuleOutput& output_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_POSSESSION_H_
