#include "relation/calendar_time.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace ieum {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr int kMonths = 12, kQuarters = 4, kHalves = 2, kWeekdays = 7;

int Number(std::string_view digits) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

// The day that an ISO date begins with; empty if it is none.
std::optional<year_month_day> ParseDay(std::string_view date) {
  if (date.size() < 10) return std::nullopt;
  const year_month_day read(year(Number(date.substr(0, 4))), month(static_cast<unsigned>(Number(date.substr(5, 2)))),
                            day(static_cast<unsigned>(Number(date.substr(8, 2)))));
  return read.ok() ? std::optional(read) : std::nullopt;
}

std::string Digits(int number, size_t width) {
  std::string digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string OfPart(int in_year, std::string_view letter, int part) {
  return Digits(in_year, 4) + "-" + std::string(letter) + (letter.empty() ? Digits(part, 2) : std::to_string(part));
}

std::string OfDay(const year_month_day& date) {
  if (!date.ok()) return {};
  return OfPart(static_cast<int>(date.year()), "", static_cast<int>(static_cast<unsigned>(date.month()))) + "-" +
         Digits(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

// Finds the year, or the month, of a part that is told without one, seen from the day of the article.
class Resolver {
 public:
  Resolver(const CalendarTime& time, const std::optional<year_month_day>& today, Tense tense)
      : time_(time), today_(today), tense_(tense) {}

  std::string Resolve() const {
    if (time_.days) return today_ ? OfDay(year_month_day(sys_days(*today_) + days(*time_.days))) : std::string();
    if (time_.weekday != 0) return time_.day == 0 ? Weekday() : std::string();
    if (time_.day != 0) return Day();
    if (time_.months) return today_ ? ThisMonth(*time_.months) : std::string();
    if (time_.month != 0) return Part("", time_.month, kMonths);
    if (time_.quarters) return today_ ? ThisQuarter(*time_.quarters) : std::string();
    if (time_.quarter != 0) return Part("Q", time_.quarter, kQuarters);
    if (time_.half != 0) return Part("H", time_.half, kHalves);
    const int year = Year();
    return year == 0 ? std::string() : Digits(year, 4);
  }

 private:
  int ArticleYear() const { return static_cast<int>(today_->year()); }
  int ArticleMonth() const { return static_cast<int>(static_cast<unsigned>(today_->month())); }
  int ArticleDay() const { return static_cast<int>(static_cast<unsigned>(today_->day())); }

  // 0: not told, or not to be known.
  int Year() const {
    if (time_.year != 0) return time_.year;
    return time_.years && today_ ? ArticleYear() + *time_.years : 0;
  }
  bool Ahead() const { return time_.turn > 0 || (time_.turn == 0 && tense_ == Tense::kFuture); }

  // How many whole turns (years, months) lie between now and the nearest `part` in the direction that is meant; `now`
  // is of the same kind.
  int Turns(int part, int now) const {
    if (Ahead()) return part < now ? 1 : 0;
    return part > now || (part == now && time_.turn < 0) ? -1 : 0;
  }

  // A month, quarter or half, of which a year has `count`.
  std::string Part(std::string_view letter, int part, int count) const {
    if (part > count) return {};
    int year = Year();
    if (year == 0) {
      if (!today_ || time_.years) return {};
      const int now = (ArticleMonth() - 1) * count / kMonths + 1;
      year = ArticleYear() + Turns(part, now);
    }
    return OfPart(year, letter, part);
  }

  std::string ThisMonth(int ahead) const {
    const year_month_day date = *today_ + std::chrono::months(ahead);
    return OfPart(static_cast<int>(date.year()), "", static_cast<int>(static_cast<unsigned>(date.month())));
  }
  std::string ThisQuarter(int ahead) const {
    const int quarter = ArticleYear() * kQuarters + (ArticleMonth() - 1) / 3 + ahead;
    return OfPart(quarter / kQuarters, "Q", quarter % kQuarters + 1);
  }

  std::string Day() const {
    std::string in;  // the month
    if (time_.month != 0) {
      in = Year() == 0 && today_ && !time_.years ? DayOfYear() : Part("", time_.month, kMonths);
    } else if (today_ && time_.year == 0 && !time_.years) {
      in = ThisMonth(time_.months ? *time_.months : Turns(time_.day, ArticleDay()));
    }
    const std::optional<year_month_day> first = ParseDay(in + "-01");
    return first ? OfDay(first->year() / first->month() / day(static_cast<unsigned>(time_.day))) : std::string();
  }
  // The month of a day of a month whose year is not told.
  std::string DayOfYear() const {
    const auto in_year = [](int month, int day) { return month * 32 + day; };
    const int turns = Turns(in_year(time_.month, time_.day), in_year(ArticleMonth(), ArticleDay()));
    return OfPart(ArticleYear() + turns, "", time_.month);
  }

  std::string Weekday() const {
    if (!today_) return {};
    const int now = static_cast<int>(std::chrono::weekday(sys_days(*today_)).iso_encoding());
    const int ahead = time_.weekday - now + kWeekdays * Turns(time_.weekday, now);
    return OfDay(year_month_day(sys_days(*today_) + days(ahead)));
  }

  const CalendarTime& time_;
  const std::optional<year_month_day>& today_;
  Tense tense_;
};

}  // namespace

std::string ResolveTime(const CalendarTime& time, std::string_view today, Tense tense) {
  const std::optional<year_month_day> day = ParseDay(today);
  return Resolver(time, day, tense).Resolve();
}

bool IsOver(std::string_view date, std::string_view today) {
  return !today.empty() && date <= today.substr(0, date.size());
}

}  // namespace ieum
