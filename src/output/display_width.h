// How many columns of a terminal a text takes.
#ifndef IEUM_OUTPUT_DISPLAY_WIDTH_H_
#define IEUM_OUTPUT_DISPLAY_WIDTH_H_

#include <cstddef>
#include <string>
#include <string_view>

namespace ieum {

// By East Asian Width of ICU: Hangul, Han and full-width forms take two columns, combining marks and control characters
// none, everything else one. `text` must be well-formed UTF-8.
size_t DisplayWidth(std::string_view text);

// `text` on one line in at most `columns` columns: line ends and tabs become spaces, other control characters (which
// could move the cursor) are left out, and a text that is too long ends in "…".
std::string FitWidth(std::string_view text, size_t columns);

}  // namespace ieum

#endif  // IEUM_OUTPUT_DISPLAY_WIDTH_H_
