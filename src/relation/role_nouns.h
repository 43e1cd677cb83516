// Role nouns: 자회사, 고객사, 최대주주. One table of nouns, eight constructions that serve every one of them (see
// data/relations/ko-role-nouns.tsv): in apposition, as the noun of a copula, as what somebody becomes or is made.
#ifndef IEUM_RELATION_ROLE_NOUNS_H_
#define IEUM_RELATION_ROLE_NOUNS_H_

#include <span>

#include "relation/roles.h"
#include "relation/rule_output.h"

namespace ieum {

class RoleNouns {
 public:
  // Both must outlive it.
  RoleNouns(const Roles& roles, RuleOutput* output)
      : roles_(roles),
        parties_(roles.parties()),
        view_(roles.view()),
        c_(view_.classes()),
        lexicon_(view_.lexicon()),
        output_(*output) {}

  void Find();

 private:
  // A role noun among some words.
  struct Match {
    Symbol noun = kNoSymbol;
    bool last = false;   // no other noun behind it
    uint32_t begin = 0;  // of Parse::words
    uint32_t end = 0;    // word behind it

    explicit operator bool() const { return noun != kNoSymbol; }
  };
  struct EdgeOptions {
    bool narrow_too = true;   // nouns that are everyday words as well
    bool apposition = false;  // no predicate states it
    bool negated = false;
  };
  Match RoleIn(Range words) const;
  Match RoleOf(PhraseIndex phrase) const { return RoleIn(view_.phrase(phrase).words); }
  void AddEdges(const Match& role, const EntityList& bearers, const Found& owners, ClauseIndex clause,
                EdgeOptions options);
  void AddEdges(const Match& role, const EntityList& bearers, const Found& owners, ClauseIndex clause) {
    AddEdges(role, bearers, owners, clause, EdgeOptions());
  }
  // Makers of named products: 칩알파 개발사 나래.
  void AddMakers(const Match& role, const EntityList& bearers, const EntityList& products, ClauseIndex clause, How how);
  // A copula over a group: 한빛과 나래는 파트너다.
  void AddGroup(const Match& role, const EntityList& bearers, ClauseIndex clause);
  bool IsOfUnknown(const Match& role, uint32_t begin) const;
  Found OwnerFromContext(PhraseIndex phrase, const EntityList& bearers, ClauseIndex clause) const;
  Found Subject(ClauseIndex clause, const EntityList& others) const;

  // In noun phrases.
  void FindAppositions(PhraseIndex phrase);
  void ReadConjunct(PhraseIndex phrase, size_t part);
  void FindApposition(PhraseIndex phrase, size_t part, uint32_t name, Range nouns, int32_t name_before,
                      const EntityList& products);
  void AddApposition(PhraseIndex phrase, size_t part, const Match& role, const Word& name, int32_t name_before);
  bool ReachesName(const Match& role, uint32_t name) const;
  EntityList MembersFrom(PhraseIndex phrase, size_t part, uint32_t mention) const;
  void FindListBefore(PhraseIndex phrase);
  void FindSummedList(PhraseIndex phrase);

  // In clauses.
  void FindInHeadline(ClauseIndex clause);
  void AddUseOfProduct(const Match& role, const EntityList& bearers, const Found& owner, ClauseIndex clause);
  bool FindUnderLabel(const Clause& clause);
  Found OwnerOfPassage(const EntityList& bearers) const;
  void FindChange(ClauseIndex clause);
  void FindFound(ClauseIndex clause);
  void FindPredicative(ClauseIndex clause);
  Found RaisingOwner(const Match& role) const;
  bool JoinsSubject(PhraseIndex phrase, ClauseIndex clause) const;
  void FindSubjectOfName(ClauseIndex clause, PhraseIndex named, const SeatList& subjects);
  void FindGapOfCopula(ClauseIndex clause, const Match& role, Found owner);
  void FindBearerOfCopula(ClauseIndex clause, const Match& role, Found owner, const SeatList& subjects);
  void FindMadeInto(ClauseIndex clause);
  Found ObjectOf(ClauseIndex clause) const;
  Found BoughtBefore(ClauseIndex clause) const;
  Found OwnerBeside(ClauseIndex clause, const Match& role) const;
  Found OwnerSpokenOf(const Found& bearer, const Match& role) const;
  void FindMaker(ClauseIndex clause);
  void FindBecoming(ClauseIndex clause);
  void FindRanked(ClauseIndex clause);
  void FindAmong(ClauseIndex clause);

  const Roles& roles_;
  const Parties& parties_;
  const SentenceView& view_;
  const Classes& c_;
  const Lexicon& lexicon_;
  RuleOutput& output_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_ROLE_NOUNS_H_
