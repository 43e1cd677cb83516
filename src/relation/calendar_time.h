// A time as a text tells it (지난해 3월, `next Tuesday`), and the date that it means on the day of the article.
#ifndef IEUM_RELATION_CALENDAR_TIME_H_
#define IEUM_RELATION_CALENDAR_TIME_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ieum/span.h"

namespace ieum {

// The parts that are told; 0 or empty: this one is not.
struct CalendarTime {
  Span span;
  int year = 0;     // 2024
  int half = 0;     // 1, 2
  int quarter = 0;  // 1 to 4
  int month = 0;    // 1 to 12
  int day = 0;      // 1 to 31
  int weekday = 0;  // 1 (Monday) to 7
  // Counted from the day of the article: 지난해 -1, 이달 0.
  std::optional<int> years, quarters, months, days;
  int turn = 0;        // -1: the last such time (지난 3월), 1: the next (오는 3월)
  bool opens = false;  // what is told only begins then (3월부터)

  // Is a single day told?
  bool IsDay() const { return day != 0 || weekday != 0 || days.has_value(); }
};

// In which direction a time without a year lies: what was done lies behind, what will be done ahead.
enum class Tense : uint8_t { kPast, kFuture };

// ISO 8601 as exact as the text: 2024, 2024-H1, 2024-Q2, 2024-03, 2024-03-15. Empty if the parts make no date, or if it
// takes the day of the article to know and `today` (ISO 8601, as Article::date) is empty.
std::string ResolveTime(const CalendarTime& time, std::string_view today, Tense tense);

// Is a date as ResolveTime gives it that of the article's day or one before? False if `today` is empty.
bool IsOver(std::string_view date, std::string_view today);

}  // namespace ieum

#endif  // IEUM_RELATION_CALENDAR_TIME_H_
