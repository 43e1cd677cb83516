// A text in 64 bytes, for finding reprints.
#ifndef IEUM_TEXT_TEXT_SKETCH_H_
#define IEUM_TEXT_TEXT_SKETCH_H_

#include <string_view>

#include "ieum/extraction.h"

namespace ieum {

// MinHash by one permutation: each run of eight letters or digits falls by its hash into one of 64 bins, each bin keeps
// the least hash of its runs, and of that one byte; an empty bin borrows from the next (A. Shrivastava and P. Li,
// "Densifying One Permutation Hashing via Rotation for Fast Near Neighbor Search", ICML 2014). The share of equal bytes
// estimates what share of their runs two texts have in common (Jaccard), to about 0.06. Spacing, punctuation and the
// case of ASCII letters do not count. `text` must be well-formed UTF-8; without a letter or digit the sketch is all
// zero.
TextSketch MakeTextSketch(std::string_view text);

// Bytes that are equal, of 64.
int CountEqual(const TextSketch& a, const TextSketch& b);

}  // namespace ieum

#endif  // IEUM_TEXT_TEXT_SKETCH_H_
