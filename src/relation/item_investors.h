// Who put money into the firm of an item, told without a predicate: `- 나래 주도, 두루·미르 참여`.
#ifndef IEUM_RELATION_ITEM_INVESTORS_H_
#define IEUM_RELATION_ITEM_INVESTORS_H_

#include "relation/discourse.h"
#include "relation/rule_output.h"

namespace ieum {

// Claims an investment in the firm that raises money in the item (Discourse::item) by every actor whose name stands
// right before a noun for joining a round, in a line without a predicate.
void FindItemInvestors(const SentenceView& view, const Discourse& discourse, RuleOutput* output);

}  // namespace ieum

#endif  // IEUM_RELATION_ITEM_INVESTORS_H_
