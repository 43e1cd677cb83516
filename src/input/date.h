// Dates as articles carry them.
#ifndef IEUM_INPUT_DATE_H_
#define IEUM_INPUT_DATE_H_

#include <string>
#include <string_view>

namespace ieum {

// ISO 8601 for a date with year, month and day, and the time behind it if there is one:
//
//   2024-04-10, 2024.04.10, 2024. 4. 10., 2024/4/10, 20240410  -> 2024-04-10
//   2024-04-10T09:30:00+09:00 (RFC 3339), 2024-04-10 09:30     -> 2024-04-10T09:30:00+09:00, 2024-04-10T09:30
//
// Empty for everything else, a day that its month does not have included.
std::string NormalizeDate(std::string_view text);

}  // namespace ieum

#endif  // IEUM_INPUT_DATE_H_
