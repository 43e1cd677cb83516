// Text without what other programs' readers choke on.
#ifndef IEUM_BASE_WITHOUT_CONTROLS_H_
#define IEUM_BASE_WITHOUT_CONTROLS_H_

#include <string>
#include <string_view>

namespace ieum {

// Leaves out control characters other than tab and line ends, U+FFFE and U+FFFF. XML 1.0 does not allow most of them, not
// even escaped, and one makes a whole file unreadable; the others terminals obey. `text` must be well-formed UTF-8.
std::string WithoutControls(std::string_view text);
bool HasControls(std::string_view text);

}  // namespace ieum

#endif  // IEUM_BASE_WITHOUT_CONTROLS_H_
