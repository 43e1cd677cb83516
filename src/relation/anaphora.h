// Words that stand for what was named before: 이 회사, 양사, 자사, 이 칩.
#ifndef IEUM_RELATION_ANAPHORA_H_
#define IEUM_RELATION_ANAPHORA_H_

#include "relation/discourse.h"
#include "relation/sentence_view.h"

namespace ieum {

// Whom a phrase without a name of its own means; empty if it is no anaphor or nobody fits.
EntityList ResolveAnaphor(const SentenceView& view, const Discourse& discourse, PhraseIndex phrase, NameKind kind);

// Whom the anaphor in front of a phrase's head means: 이 회사 지분.
EntityList ResolveOwnerAnaphor(const SentenceView& view, const Discourse& discourse, PhraseIndex phrase);

}  // namespace ieum

#endif  // IEUM_RELATION_ANAPHORA_H_
