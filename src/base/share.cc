#include "base/share.h"

#include <cmath>

namespace ieum {

bool ShareIsBelow(float share, double least) {
  return std::round(static_cast<double>(share) * 1000) < least * 1000 - 1e-6;
}

}  // namespace ieum
