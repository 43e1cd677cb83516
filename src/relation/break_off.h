// A later sentence can end an edge: 두 달 뒤 협상은 결렬됐다; 한빛은 이를 부인했다.
#ifndef IEUM_RELATION_BREAK_OFF_H_
#define IEUM_RELATION_BREAK_OFF_H_

#include <span>

#include "relation/claim.h"
#include "relation/sentence_view.h"
#include "relation/status.h"

namespace ieum {

// Negates edges of the last three sentences that this one breaks off or denies. `claims` are those of the article so
// far, those of this sentence from `first` on, in order of sentence.
void ApplyBreakOffs(const SentenceView& view, const StatusReader& status, size_t first, std::span<Claim> claims);

}  // namespace ieum

#endif  // IEUM_RELATION_BREAK_OFF_H_
