// What a sentence changes in the discourse, once its edges are known.
#ifndef IEUM_RELATION_DISCOURSE_UPDATE_H_
#define IEUM_RELATION_DISCOURSE_UPDATE_H_

#include <span>

#include "relation/discourse.h"
#include "relation/parties.h"

namespace ieum {

// `edges` are the claims of the sentence.
void UpdateDiscourse(const Parties& parties, std::span<const Claim> edges, Discourse* discourse);

}  // namespace ieum

#endif  // IEUM_RELATION_DISCOURSE_UPDATE_H_
