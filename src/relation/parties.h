// Whom a phrase stands for, and whom it belongs to.
#ifndef IEUM_RELATION_PARTIES_H_
#define IEUM_RELATION_PARTIES_H_

#include "relation/discourse.h"
#include "relation/sentence_view.h"

namespace ieum {

class Parties {
 public:
  // Both must outlive it.
  Parties(const SentenceView& view, const Discourse& discourse) : view_(view), discourse_(discourse) {}

  const SentenceView& view() const { return view_; }
  const Discourse& discourse() const { return discourse_; }

  // The actors or products that the phrase stands for in `role`: its members, those of an anaphor, the firm of a person
  // or part of it as a subject (한빛 이사회가; 김 대표는: of the firm spoken of), the product before its noun (칩알파
  // 서버에). `used`: the role is of a use (모델감의 답변을 쓴다: 모델감).
  EntityList Of(PhraseIndex phrase, NameKind kind, Role role) const;

  // The firm that the phrase belongs to: its possessor, the name before its noun, the subject of its relative clause
  // other than `current`. Empty if none is told in the sentence.
  Found Owner(PhraseIndex phrase, ClauseIndex current = kNoIndex) const;

 private:
  Found Owner(PhraseIndex phrase, ClauseIndex current, int depth) const;
  bool ActsForTopic(PhraseIndex phrase) const;
  EntityList OnlyOnesNamedBefore() const;
  EntityList CalledSo(PhraseIndex phrase) const;
  bool DoerInvests(const Row& row) const;
  Found OwnerByClause(PhraseIndex phrase, ClauseIndex current) const;

  const SentenceView& view_;
  const Discourse& discourse_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_PARTIES_H_
