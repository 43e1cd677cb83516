#include "relation/item_investors.h"

#include <algorithm>

namespace ieum {
namespace {

// 주도, 참여: a row of the noun makes its subject an investor of the firm that raises money.
bool JoinsRound(const Lexicon& lexicon, Symbol noun) {
  const std::span<const Row> rows = lexicon.Rows(noun);
  return std::any_of(rows.begin(), rows.end(), [&lexicon](const Row& row) {
    if (row.type != RelationType::kInvestsIn || row.kind != RowKind::kEventNoun) return false;
    const std::span<const Frame> frames = lexicon.frames(row);
    return std::any_of(frames.begin(), frames.end(), [](const Frame& frame) {
      const SlotList& tail = frame[0].tail;
      return std::any_of(tail.begin(), tail.end(), [](Slot slot) { return slot.kind == Slot::Kind::kRaising; });
    });
  });
}

}  // namespace

void FindItemInvestors(const SentenceView& view, const Discourse& discourse, RuleOutput* output) {
  const EntityList& firm = discourse.item();
  if (!view.headline() || firm.size() != 1 || discourse.FundFirm() != static_cast<int32_t>(firm[0])) return;
  for (ClauseIndex c = 0; c < view.clause_count(); ++c) {
    if (view.clause(c).predicate != kNoIndex) return;
  }
  for (PhraseIndex p = 0; p < view.phrase_count(); ++p) {
    const Word* head = view.Head(p);
    if (head == nullptr || head->noun == kNoSymbol || !JoinsRound(view.lexicon(), head->noun)) continue;
    const Claim claim = {.type = RelationType::kInvestsIn,
                         .how = How::kFund,
                         .kind = RuleKind::kEventNoun,
                         .word = head->noun,
                         .trigger = head->stem};
    output->AddEach(view.Owners(p, NameKind::kActor), firm, claim, {});
  }
}

}  // namespace ieum
