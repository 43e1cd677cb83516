#include "graph/time_slots.h"

#include <charconv>
#include <chrono>
#include <cstdio>
#include <optional>

namespace ieum {
namespace {

using std::chrono::year_month_day;

std::optional<unsigned> NumberOf(std::string_view digits) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
}

std::optional<year_month_day> DayOf(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  const auto year = NumberOf(text.substr(0, 4)), month = NumberOf(text.substr(5, 2)), day = NumberOf(text.substr(8));
  if (!year || !month || !day) return std::nullopt;
  const year_month_day date(std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                            std::chrono::day(*day));
  return date.ok() ? std::optional(date) : std::nullopt;
}

std::string Text(const year_month_day& date, size_t length) {
  char text[32];
  std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                static_cast<unsigned>(date.day()));
  return std::string(text, length);
}

}  // namespace

std::vector<std::string> TimeSlots(std::string_view first, std::string_view last, size_t most) {
  const std::optional<year_month_day> begin = DayOf(first), end = DayOf(last);
  if (!begin || !end || *end < *begin) return {};
  std::vector<std::string> slots;
  const auto days = (std::chrono::sys_days(*end) - std::chrono::sys_days(*begin)).count() + 1;
  if (days <= static_cast<int64_t>(most)) {
    for (std::chrono::sys_days day = *begin; day <= std::chrono::sys_days(*end); day += std::chrono::days(1)) {
      slots.push_back(Text(day, 10));
    }
    return slots;
  }
  const auto months = (end->year() / end->month() - begin->year() / begin->month()).count() + 1;
  if (months <= static_cast<int64_t>(most)) {
    for (auto month = begin->year() / begin->month(); month <= end->year() / end->month();
         month += std::chrono::months(1)) {
      slots.push_back(Text(month / 1, 7));
    }
    return slots;
  }
  for (auto year = begin->year(); year <= end->year(); ++year) slots.push_back(Text(year / 1 / 1, 4));
  return slots;
}

}  // namespace ieum
