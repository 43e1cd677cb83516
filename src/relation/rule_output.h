// Where the rules put what they find, and what they tried.
#ifndef IEUM_RELATION_RULE_OUTPUT_H_
#define IEUM_RELATION_RULE_OUTPUT_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/trace.h"
#include "relation/claim.h"
#include "relation/roles.h"

namespace ieum {

// An end of an edge that a predicate leaves unnamed (open_slots.h).
struct OpenSlot {
  Claim claim;       // all but who is at either end
  EntityList known;  // at the other end
  bool head_known = true;
  bool described = false;  // a phrase stands in its place: 세 곳에, 한 스타트업을
};

class RuleOutput {
 public:
  // Appends to `claims` and, unless null, to `trace->steps`; both must outlive it.
  RuleOutput(const SentenceView& view, std::vector<Nominal>* nominals, std::vector<Claim>* claims, Trace* trace)
      : view_(view), nominals_(*nominals), claims_(*claims), first_(claims->size()), trace_(trace) {}

  const SentenceView& view() const { return view_; }
  std::vector<Claim>& all() { return claims_; }
  // Index of the first claim of this sentence.
  size_t first() const { return first_; }
  size_t size() const { return claims_.size(); }
  std::span<const Claim> here() const { return std::span(claims_).subspan(first_); }  // of this sentence
  std::span<const OpenSlot> open_slots() const { return {open_slots_.begin(), open_slots_.end()}; }
  bool tracing() const { return trace_ != nullptr; }

  // Fills in sentence and trigger. Edges of an entity with itself are not kept.
  void Add(Claim claim, const Predication& of);
  // For every head with every tail, and for every two of `entities`; `claim` says all but who they are.
  void AddEach(const EntityList& heads, const EntityList& tails, const Claim& claim, const Predication& of);
  void AddPairs(const EntityList& entities, const Claim& claim, const Predication& of);
  void AddOpenSlot(OpenSlot slot, const Predication& of);
  // Tells the trace who fills the roles of the claims from `first` on: "SUB=한빛 explicit, DAT=나래 gap".
  void Describe(size_t first, const std::string& fills);
  // A row that gave nothing, and why.
  void Refuse(const Predication& of, const Row& row, RuleStep::Outcome outcome, Role role, std::string detail);

  // The words that state: of the predicate, or of the event noun.
  Span TriggerOf(const Predication& of) const;

 private:
  // Does the sentence speak of a year, or of a time that is over (당시)?
  bool TellsPastTime() const;

  const SentenceView& view_;
  std::vector<Nominal>& nominals_;
  std::vector<Claim>& claims_;
  size_t first_;
  Trace* trace_;
  InlineList<OpenSlot, 4> open_slots_;
};

// As `explain` writes it: "possessor", "in sentence".
std::string_view Name(How how);

// The id of what found a claim, as in Relation::found_by: "predicate:공급", "role:자회사", "possession".
std::string FoundBy(const Claim& claim, const Vocabulary& vocabulary);

}  // namespace ieum

#endif  // IEUM_RELATION_RULE_OUTPUT_H_
