// Whose sum a figure is: who puts in, earns, is worth or pays.
#ifndef IEUM_RELATION_SUM_OWNERS_H_
#define IEUM_RELATION_SUM_OWNERS_H_

#include <cstdint>

#include "relation/sum_places.h"

namespace ieum {

// The entity that owns `sum`, kNoIndex for none: the head of its edge; else the firm that its phrase or the subject of
// its clause means.
int32_t OwnerOfSum(const SumPlaces& places, const PlacedSum& sum);

}  // namespace ieum

#endif  // IEUM_RELATION_SUM_OWNERS_H_
