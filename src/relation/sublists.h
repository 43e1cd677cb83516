// Groups inside a list, which the marks between its names tell apart: 한빛·나래, 두루·미르 are two pairs.
#ifndef IEUM_RELATION_SUBLISTS_H_
#define IEUM_RELATION_SUBLISTS_H_

#include "relation/sentence_view.h"

namespace ieum {

using Sublists = InlineList<EntityList, 8>;

// The firms of the groups inside the list that `phrase` is, two and more in each; empty if it is one list. Middle dots,
// hyphens and the like bind closer than 와/과, and that closer than commas; what is bound by words counts only with
// `each` (각각), for 한빛과 나래, 두루와 미르 alone is a list of four.
Sublists SublistsOf(const SentenceView& view, PhraseIndex phrase, bool each);

}  // namespace ieum

#endif  // IEUM_RELATION_SUBLISTS_H_
