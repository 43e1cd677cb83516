// Items of a list behind the name they are about: 나래 = 칩알파, △나래(시리즈B)=한빛, 두루.
#ifndef IEUM_RELATION_LABELLED_ITEMS_H_
#define IEUM_RELATION_LABELLED_ITEMS_H_

#include "relation/discourse.h"
#include "relation/rule_output.h"

namespace ieum {

// Appends what the sentence of `view` says by a label and nothing else: products behind it are the firm's, or used by
// it in a list of what is used; products behind a field (대표 제품: 칩알파) are of the firm that the passage is about;
// firms behind it invest in it, in a list of rounds or with a round in brackets.
void FindLabelledItems(const SentenceView& view, const Discourse& discourse, RuleOutput* output);

}  // namespace ieum

#endif  // IEUM_RELATION_LABELLED_ITEMS_H_
