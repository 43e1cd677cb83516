// A report in the formats of `ieum report` (docs/formats.md). The same report gives the same bytes.
#ifndef IEUM_OUTPUT_REPORT_WRITER_H_
#define IEUM_OUTPUT_REPORT_WRITER_H_

#include <string>

#include "graph/period_report.h"
#include "ieum/extraction.h"

namespace ieum {

// Tables in place of plots.
std::string ReportAsMarkdown(const PeriodReport& report, Language language);

// One page without a script, whose policy allows its own style and nothing else.
std::string ReportAsHtml(const PeriodReport& report, Language language);

}  // namespace ieum

#endif  // IEUM_OUTPUT_REPORT_WRITER_H_
