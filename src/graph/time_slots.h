// Days, months and years in a row.
#ifndef IEUM_GRAPH_TIME_SLOTS_H_
#define IEUM_GRAPH_TIME_SLOTS_H_

#include <string>
#include <string_view>
#include <vector>

namespace ieum {

// The slots from the day `first` to the day `last` (YYYY-MM-DD), without gaps: days (2024-03-15), else months
// (2024-03), else years (2024), the finest of which there are at most `most`; years in any case where even they are
// more. Each is the beginning of the days that it holds. Empty if the two are no days in that order.
std::vector<std::string> TimeSlots(std::string_view first, std::string_view last, size_t most);

}  // namespace ieum

#endif  // IEUM_GRAPH_TIME_SLOTS_H_
