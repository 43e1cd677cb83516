#include "input/date.h"

#include <array>
#include <optional>

namespace ieum {
namespace {

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// Reads from the front of a text; every function takes what it gives.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  bool AtEnd() const { return rest_.empty(); }
  char Peek() const { return rest_.empty() ? '\0' : rest_.front(); }
  std::string_view rest() const { return rest_; }

  void SkipSpaces() {
    while (Peek() == ' ') rest_.remove_prefix(1);
  }
  bool Take(char c) {
    if (Peek() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }
  // A number of `min` to `max` digits.
  std::optional<int> Number(size_t min, size_t max) {
    size_t digits = 0;
    int value = 0;
    for (; digits < rest_.size() && digits < max && IsDigit(rest_[digits]); ++digits) {
      value = value * 10 + (rest_[digits] - '0');
    }
    if (digits < min) return std::nullopt;
    rest_.remove_prefix(digits);
    return value;
  }

 private:
  std::string_view rest_;
};

int DaysOf(int year, int month) {
  constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return kDays[static_cast<size_t>(month - 1)] + (leap && month == 2 ? 1 : 0);
}

std::string TwoDigits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

// "2024-04-10"; empty if there is none.
std::string ReadDay(Scanner* scan) {
  const std::optional<int> year = scan->Number(4, 4);
  if (!year) return {};
  const char separator = scan->Peek();
  const bool separated = separator == '-' || separator == '.' || separator == '/';
  const size_t min = separated ? 1 : 2;
  const auto separate = [&] {
    if (!separated) return true;
    if (!scan->Take(separator)) return false;
    if (separator == '.') scan->SkipSpaces();
    return true;
  };
  if (!separate()) return {};
  const std::optional<int> month = scan->Number(min, 2);
  if (!month || !separate()) return {};
  const std::optional<int> day = scan->Number(min, 2);
  if (!day || IsDigit(scan->Peek())) return {};
  if (separator == '.') scan->Take('.');
  if (*month < 1 || *month > 12 || *day < 1 || *day > DaysOf(*year, *month)) return {};
  return TwoDigits(*year / 100) + TwoDigits(*year % 100) + "-" + TwoDigits(*month) + "-" + TwoDigits(*day);
}

// "09:30", "09:30:00", with fraction and zone behind them; empty if it is none.
std::string ReadTime(Scanner* scan) {
  const std::string_view begin = scan->rest();
  const std::optional<int> hour = scan->Number(2, 2);
  if (!hour || *hour > 23 || !scan->Take(':')) return {};
  const std::optional<int> minute = scan->Number(2, 2);
  if (!minute || *minute > 59) return {};
  if (scan->Take(':')) {
    const std::optional<int> second = scan->Number(2, 2);
    if (!second || *second > 60) return {};
    if (scan->Take('.') && !scan->Number(1, 9)) return {};
  }
  std::string time(begin.substr(0, begin.size() - scan->rest().size()));
  if (scan->Take('Z') || scan->Take('z')) return time + "Z";
  const char sign = scan->Peek();
  if (sign != '+' && sign != '-') return time;
  scan->Take(sign);
  const std::optional<int> zone_hour = scan->Number(2, 2);
  scan->Take(':');
  const std::optional<int> zone_minute = scan->Number(2, 2);
  if (!zone_hour || !zone_minute || *zone_hour > 23 || *zone_minute > 59) return {};
  return time + sign + TwoDigits(*zone_hour) + ":" + TwoDigits(*zone_minute);
}

}  // namespace

std::string NormalizeDate(std::string_view text) {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  Scanner scan(text);
  scan.SkipSpaces();
  std::string date = ReadDay(&scan);
  if (date.empty() || scan.AtEnd()) return date;
  if (!scan.Take('T') && !scan.Take('t') && !scan.Take(' ')) return {};
  const std::string time = ReadTime(&scan);
  if (time.empty() || !scan.AtEnd()) return {};
  return date + "T" + time;
}

}  // namespace ieum
