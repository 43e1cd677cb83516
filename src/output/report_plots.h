// The plots of a report as SVG, to stand inside HTML. They have no styles of their own: see report_style.h.
#ifndef IEUM_OUTPUT_REPORT_PLOTS_H_
#define IEUM_OUTPUT_REPORT_PLOTS_H_

#include <string>

#include "graph/period_report.h"
#include "ieum/extraction.h"

namespace ieum {

// New relations over time: a bar a slot, of its types. REQUIRES: a slot with a relation.
std::string TimelinePlot(const PeriodReport& report, Language language);

// `deals` of `most` as a bar, its planned part pale.
std::string DealsBar(const PeriodReport::Investor& investor, size_t most);

}  // namespace ieum

#endif  // IEUM_OUTPUT_REPORT_PLOTS_H_
