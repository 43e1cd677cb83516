// Who fills a role of a predicate, and how it is known: stated beside it, head of its relative clause, inherited from a
// support verb, shared with a neighbour clause, carried inside the sentence or from the sentences before.
#ifndef IEUM_RELATION_ROLES_H_
#define IEUM_RELATION_ROLES_H_

#include "relation/lexicon.h"
#include "relation/nominal.h"
#include "relation/parties.h"

namespace ieum {

// What states a relation: a clause, or an event noun.
struct Predication {
  ClauseIndex clause = kNoIndex;     // kNoIndex: an event noun
  const Nominal* nominal = nullptr;  // null: a clause
};

// Entities that fill a role together.
struct Filler {
  EntityList entities;
  How how = How::kExplicit;
  PhraseIndex phrase = kNoIndex;  // kNoIndex: from discourse
  Slot slot = {};                 // that was asked for
};
using FillerList = InlineList<Filler, 8>;

class Roles {
 public:
  // `parties` must outlive it.
  explicit Roles(const Parties& parties)
      : parties_(parties), view_(parties.view()), c_(view_.classes()), discourse_(parties.discourse()) {}

  const Parties& parties() const { return parties_; }
  const SentenceView& view() const { return view_; }

  // The phrases in a role. `row` is the row on whose behalf it is asked; null: any.
  SeatList Seats(const Predication& of, Role role, const Row* row) const;
  // Those who fill a slot of a frame of `row`. `others` fill the other end: nobody is carried from other sentences who
  // is among them.
  FillerList Fill(const Predication& of, Slot slot, NameKind kind, const EntityList& others, const Row* row) const;

  // Whom a seat holds.
  EntityList Of(const Seat& seat, NameKind kind, Role role) const;
  // Phrases of the predication and, for an event noun, of its support verb.
  PhraseList AllPhrases(const Predication& of) const;
  bool KeyIs(const Predication& of, unsigned bit) const;
  // `Hanbit uses the new cameras`: those of the firm that the sentence before was about.
  Found OwnerOfTopicGoods(PhraseIndex goods) const;
  // Words for investors as head of the phrase; a phrase of those who do something together with the subject.
  bool IsInvestor(PhraseIndex phrase) const;
  bool IsJoint(PhraseIndex phrase) const;

 private:
  // Seats: seats.cc.
  bool IsOwnNoun(const Row& row, PhraseIndex phrase) const;
  SeatList ClauseSeats(ClauseIndex clause, Role role, const Row* row) const;
  SeatList NominalSeats(const Nominal& nominal, Role role, const Row* row) const;
  void AddConjuncts(const Clause& clause, PhraseIndex object, SeatList* seats) const;
  Seat SeatBeside(const Nominal& nominal, Role role, RelationType type) const;
  bool Denies(const Clause& clause) const;
  bool GapFills(const Clause& clause, Role role) const;
  PhraseIndex ServedBy(const Clause& clause) const;
  Seat SubjectInSentence(ClauseIndex clause) const;
  PhraseIndex FollowingTopic(ClauseIndex clause) const;
  Seat SharedSeat(const Clause& clause, Role role, const Row* row) const;
  Seat ContentSeat(const Clause& clause, Role role) const;

  bool IsDoneWith(const Predication& of, const Row& row) const;
  FillerList FillCausee(const Predication& of, const Row* row) const;
  FillerList FillDoer(const Predication& of, const Row* row) const;
  bool TrainedOn(const Predication& of, const Row* row) const;
  FillerList FillOwner(const Predication& of, Role role, NameKind kind, const Row* row) const;
  FillerList FillParty(const Predication& of, Role role, NameKind kind, const Row* row) const;
  Filler ThingOfParty(const Seat& seat, Role role, ClauseIndex current, const Row* row) const;
  Filler CarriedSubject(const Predication& of, const SeatList& seats, const EntityList& others, const Row* row) const;
  Found ContextOwner(ClauseIndex clause, PhraseIndex phrase, const Row* row) const;

  // Goods: roles_of_goods.cc.
  Filler UserOfGoods(const Predication& of, const Row* row) const;
  Filler OwnerOfPlant(const Predication& of, const SeatList& seats) const;
  Filler UserInCarrier(const Predication& of, const Row* row) const;
  Filler TopicSupplied(const Predication& of, const Row* row) const;
  Filler TopicOfGoods(PhraseIndex goods, const EntityList& others) const;
  Filler TopicOfSales(PhraseIndex sales) const;
  bool IsCounted(PhraseIndex phrase) const;
  FillerList ProductLeftOut(const Predication& of, Role role, const Row* row) const;
  bool LacksObject(const Clause& clause) const;
  FillerList ProductSpokenOf(const Predication& of, Role role, const Row* row) const;
  Found OwnerOfProductSpokenOf(const Predication& of, PhraseIndex goods) const;
  Filler OwnerOfUser(const SeatList& seats) const;
  int32_t OwnerOfSupplied(const Predication& of, const EntityList& carried) const;

  // Rounds: roles_of_rounds.cc.
  FillerList TopicRaises(const Predication& of) const;
  FillerList FillRaising(const Predication& of, const Row* row) const;
  bool AfterRound(const Clause& clause) const;
  bool RivalActs(const Predication& of) const;
  bool SpeaksOfMoney(PhraseIndex phrase) const;
  bool IsListedRound(const Nominal& nominal) const;
  bool TalksOfTheRound(const Predication& of, const Row* row) const;

  const Parties& parties_;
  const SentenceView& view_;
  const Classes& c_;
  const Discourse& discourse_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_ROLES_H_
