// Rows of the lexicon on a clause or event noun: conditions, frames, and the general rules that stand for rows which
// would otherwise be written again and again:
//   goods             a supply of a named product is also its use by the customer, and its making if no other owns it
//   goods use         use of a firm's unnamed goods is a supply by that firm
//   made for          making to order of a product that another owns is a supply to the owner
//   goods of others   who delivers or runs what others are known to make (known_makers.h) did not develop it
//   fellow investors  who invests together (한빛이 나래와 함께 두루에 투자했다) invests in the same firm
//   control           a whole or controlling stake that is bought is a takeover
#ifndef IEUM_RELATION_ROWS_H_
#define IEUM_RELATION_ROWS_H_

#include <span>
#include <string>

#include "relation/lexicon.h"
#include "relation/roles.h"
#include "relation/rule_output.h"

namespace ieum {

// Rows of one family say the same thing in other words; acquires and invests share one.
constexpr uint8_t FamilyOf(RelationType type) {
  return static_cast<uint8_t>(type == RelationType::kAcquires ? RelationType::kInvestsIn : type);
}

class Rows {
 public:
  // Both must outlive it.
  Rows(const Roles& roles, RuleOutput* output)
      : roles_(roles), view_(roles.view()), c_(view_.classes()), lexicon_(view_.lexicon()), output_(*output) {}

  using RowList = InlineList<const Row*, 48>;

  // Tries rows in order: full before weak, more conditions first, then as in the table; the first of a family (money,
  // partners, supplies, develops, uses, affiliates) that gives an edge shuts out the others.
  void Try(const Predication& of, const RowList& rows);
  void Try(const Predication& of, const Row& row) { Try(of, RowList{&row}); }

  // The number of conditions met; -1 if one is not.
  int ConditionsMet(const Predication& of, const Row& row) const;

  // General rule "goods use" for a clause of a verb of using.
  void TryGoodsUse(const Predication& of, const RowList& rows);

  // Who owns the product, other than `maker`: the possessor in the phrase that names it in this predication; where the
  // predicate is one of making to order or of handling, whoever was said to have made it, else its known makers.
  EntityList OtherOwner(const Predication& of, uint32_t product, uint32_t maker) const;

 private:
  bool MadeByOthers(uint32_t product, uint32_t firm) const;
  bool Meets(const Predication& of, const Condition& condition) const;
  Range NounsBefore(const Nominal& nominal) const;
  bool JointWork(const Predication& of) const;
  size_t Apply(const Predication& of, const Row& row);
  void ApplyFrame(const Predication& of, const Row& row, const Frame& frame);
  void ApplyGroupEdge(const Predication& of, const Row& row, const FrameEdge& edge);
  void ApplyEdge(const Predication& of, const Row& row, const FrameEdge& edge);
  void NoteOpenSlot(const Predication& of, const Row& row, const FrameEdge& edge, const FillerList& tails);
  void Pair(const Predication& of, const Row& row, const Filler& head, const Filler& tail, bool negated);
  std::string FillText(const Filler& filler) const;
  void AddWeak(const Predication& of, const Row& row);
  void AddGoods(const Predication& of, const Row& row, size_t first);
  PhraseList JointPartners(const Predication& of) const;
  void AddFellowInvestors(const Predication& of, const Row& row, size_t first);
  void TurnContracts(const Predication& of, const Frame& frame, size_t first);
  void AddJointMakers(const Predication& of, const Row& row, size_t first);
  void GiveToOwners(const Predication& of, size_t first);
  void DropGoodsOfOthers(size_t first);
  bool OfEnglish() const { return view_.sentence().language == Language::kEnglish; }
  bool IsMost(PhraseIndex phrase) const;
  bool TakesAll(const Predication& of, PhraseIndex stake) const;
  bool BuysControl(const Predication& of, const Row& row) const;
  bool Each(const Predication& of) const;
  bool SellsPart(const Predication& of) const;
  Claim Make(const Predication& of, const Row& row, uint32_t head, uint32_t tail, How how, bool negated) const;

  const Roles& roles_;
  const SentenceView& view_;
  const Classes& c_;
  const Lexicon& lexicon_;
  RuleOutput& output_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_ROWS_H_
