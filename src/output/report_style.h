// How the page of a report looks.
#ifndef IEUM_OUTPUT_REPORT_STYLE_H_
#define IEUM_OUTPUT_REPORT_STYLE_H_

#include <string_view>

namespace ieum {

// CSS, light and dark, with the colours of the other pages (web/src/theme.css). Classes: `w0` to `w6` are those of the
// relation types.
extern const std::string_view kReportStyle;

}  // namespace ieum

#endif  // IEUM_OUTPUT_REPORT_STYLE_H_
