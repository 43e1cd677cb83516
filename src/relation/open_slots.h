// A party that a sentence leaves unnamed and the next one names: 한빛은 세 곳에 투자했다. 나래와 두루다.
#ifndef IEUM_RELATION_OPEN_SLOTS_H_
#define IEUM_RELATION_OPEN_SLOTS_H_

#include <optional>

#include "relation/claim.h"
#include "relation/inline_list.h"
#include "relation/rule_output.h"
#include "relation/sentence_view.h"
#include "relation/status.h"

namespace ieum {

// The open slot of the sentence read last. One object an article.
class OpenSlots {
 public:
  void Start() { slot_.reset(); }

  // Claims the edges of the slot that the sentence before left open, if this sentence says who was meant; they have
  // their status already.
  void Fill(const SentenceView& view, const StatusReader& status, RuleOutput* output) const;
  // What this sentence leaves open: the one slot that `output` collected and nothing else of its predicate filled.
  void Take(const SentenceView& view, const StatusReader& status, const RuleOutput& output);

 private:
  PhraseIndex Answer(const SentenceView& view, ClauseIndex clause) const;
  bool IsOfDeal(const SentenceView& view, Range words) const;
  bool IsMeantBy(const SentenceView& view, PhraseIndex noun, PhraseIndex named) const;
  bool GapIsOpen(const SentenceView& view, const Clause& clause) const;

  std::optional<OpenSlot> slot_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_OPEN_SLOTS_H_
