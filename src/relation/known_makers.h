// Who makes a product by the gazetteer, for what the words of an article leave open: a firm that stands in one sentence
// with its product (한빛이 칩알파로 맞선다) made it, and a firm that merely delivers what another is known to make did
// not.
#ifndef IEUM_RELATION_KNOWN_MAKERS_H_
#define IEUM_RELATION_KNOWN_MAKERS_H_

#include <cstdint>

#include "mention/names.h"
#include "relation/claim.h"
#include "relation/rule_output.h"

namespace ieum {

// The makers of `product` that the article names, in order of mention.
EntityList KnownMakers(const Names& names, uint32_t product);

// Others than `firm` are known to make the product, and it is no part of them by its name (한빛클라우드 of 한빛).
bool OthersMakeIt(const Names& names, uint32_t product, uint32_t firm);

// A `develops` for each product of the sentence that stands there with a known maker, unless the words of the sentence
// have said so of a maker: the claims of `output` from its first().
void ClaimKnownMakers(const SentenceView& view, RuleOutput* output);

}  // namespace ieum

#endif  // IEUM_RELATION_KNOWN_MAKERS_H_
