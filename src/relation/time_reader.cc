#include "relation/time_reader.h"

#include <algorithm>

namespace ieum {
namespace {

constexpr int kFirstYear = 1900, kLastYear = 2099;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsLatin(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsCapital(char c) { return c >= 'A' && c <= 'Z'; }
// Of a letter outside ASCII; the text has no other signs there that stand inside words.
bool IsHigh(char c) { return (static_cast<unsigned char>(c) & 0x80) != 0; }
bool IsWordByte(char c) { return IsDigit(c) || IsLatin(c) || IsHigh(c); }

// Sets a part that is not told yet.
bool Put(int value, int* part) {
  if (*part != 0) return false;
  *part = value;
  return true;
}
bool Put(int value, std::optional<int>* part) {
  if (part->has_value()) return false;
  *part = value;
  return true;
}

class PhraseReader {
 public:
  PhraseReader(const TimeWords& words, std::string_view text, Span sentence)
      : words_(words), text_(text), end_(sentence.end) {}

  // The phrase that begins at `at`; one without parts if none does. `next`: where to go on.
  CalendarTime Read(uint32_t at, uint32_t* next) {
    time_ = {};
    opened_ = any_ = false;
    at_ = at;
    uint32_t last = at;  // behind the last part that counts
    while (ReadPart()) {
      if (any_) last = time_.span.end;
      if (at_ < end_ && IsWordByte(text_[at_])) continue;  // 3월15일
      if (!SkipSpace()) break;
    }
    *next = std::max(at_, at + 1);
    if (!any_) return {};
    const uint32_t skipped = at_;  // over what says nothing (3월 말)
    at_ = last;
    if (!EndsHere() || IsBarred(skipped)) return {};
    *next = std::max(*next, at_);
    return time_;
  }

 private:
  struct Found {
    TimeWord word;
    uint32_t end = 0;
  };

  char At(uint32_t i) const { return i < end_ ? text_[i] : ' '; }

  bool SkipSpace() {
    const uint32_t from = at_;
    while (at_ < end_ && (text_[at_] == ' ' || (text_[at_] == '-' && opened_))) ++at_;
    return at_ > from && at_ < end_;
  }

  // The longest word at `at`. A Latin word ends where its letters do.
  Found Longest(uint32_t at) const {
    if (at >= end_ || !words_.MayBegin(text_.substr(at, 3))) return {};
    char small[TimeWords::kMaxBytes];
    const auto most = static_cast<uint32_t>(std::min<size_t>(TimeWords::kMaxBytes, end_ - at));
    for (uint32_t i = 0; i < most; ++i) {
      const char c = text_[at + i];
      small[i] = IsCapital(c) ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    for (uint32_t size = most; size > 0; --size) {
      const char after = At(at + size);
      if ((static_cast<unsigned char>(after) & 0xC0) == 0x80) continue;  // inside a character
      const char last = small[size - 1];
      if (last == ' ' || (IsLatin(last) && (IsLatin(after) || IsDigit(after)))) continue;
      const TimeWord word = words_.Find({small, size});
      if (word.kind == TimeKind::kNone) continue;
      const bool named = word.kind == TimeKind::kNamedMonth || word.kind == TimeKind::kWeekday;
      if (named && IsLatin(text_[at]) && !IsCapital(text_[at])) continue;  // may
      return {word, at + size};
    }
    return {};
  }

  bool ReadPart() { return IsDigit(At(at_)) ? ReadNumber() : ReadWord(); }

  void Take(uint32_t end) {
    if (!any_) time_.span.begin = at_;
    any_ = true;
    time_.span.end = at_ = end;
  }

  bool ReadNumber() {
    uint32_t end = at_;
    int number = 0;
    for (; IsDigit(At(end)); ++end) {
      if (end - at_ == 4) return false;
      number = number * 10 + (text_[end] - '0');
    }
    const uint32_t digits = end - at_;
    const Found unit = Longest(end);
    if (unit.word.kind == TimeKind::kUnit) return PutUnit(static_cast<TimeUnit>(unit.word.value), number, unit.end);
    const char after = At(end);
    if (IsWordByte(after) || after == '%' || ((after == ',' || after == '.') && IsDigit(At(end + 1)))) return false;
    if (digits == 4) {
      const bool told = opened_ || any_;
      if (!told || number < kFirstYear || number > kLastYear || !Put(number, &time_.year)) return false;
      Take(end);
      return true;
    }
    if (number < 1 || number > 31) return false;
    if (time_.month == 0 && !MonthBehind(end)) return false;
    if (!Put(number, &time_.day)) return false;
    Take(end);
    // March 15, 2024
    if (At(end) == ',' && At(end + 1) == ' ' && IsDigit(At(end + 2))) at_ = end + 1;
    return true;
  }

  bool MonthBehind(uint32_t end) const {  // 15 March
    return At(end) == ' ' && end + 1 < end_ && Longest(end + 1).word.kind == TimeKind::kNamedMonth;
  }

  bool PutUnit(TimeUnit unit, int number, uint32_t end) {
    int* part = nullptr;
    int min = 1;
    int max = 31;
    switch (unit) {
      case TimeUnit::kYear:
        part = &time_.year, min = kFirstYear, max = kLastYear;
        break;
      case TimeUnit::kQuarter:
        part = &time_.quarter, max = 4;
        break;
      case TimeUnit::kMonth:
        part = &time_.month, max = 12;
        break;
      case TimeUnit::kDay:
        part = &time_.day;
        break;
    }
    if (number < min || number > max || !Put(number, part)) return false;
    Take(end);
    return true;
  }

  bool ReadWord() {
    const Found found = Longest(at_);
    const int value = found.word.value;
    bool put = false;
    switch (found.word.kind) {
      case TimeKind::kTurn:
        if (time_.turn != 0 || !Separate(found.end)) return false;
        time_.turn = value;
        if (!any_) time_.span.begin = at_;
        turned_at_ = at_;
        at_ = found.end;
        return true;
      case TimeKind::kOpens:
        if (any_) return false;
        opened_ = true;
        at_ = found.end;
        return true;
      case TimeKind::kSkip:
        if (!Separate(found.end)) return false;
        at_ = found.end;
        return true;
      case TimeKind::kYear:
        put = Put(value, &time_.years);
        break;
      case TimeKind::kQuarter:
        put = Put(value, &time_.quarters);
        break;
      case TimeKind::kMonth:
        put = Put(value, &time_.months);
        break;
      case TimeKind::kDay:
        put = Put(value, &time_.days);
        break;
      case TimeKind::kNamedQuarter:
        put = Put(value, &time_.quarter);
        break;
      case TimeKind::kNamedMonth:
        put = Put(value, &time_.month);
        break;
      case TimeKind::kHalf:
        put = Put(value, &time_.half);
        break;
      case TimeKind::kWeekday:
        put = Put(value, &time_.weekday);
        break;
      default:
        break;
    }
    if (!put) return false;
    const uint32_t begin = time_.turn != 0 && !any_ ? turned_at_ : at_;
    Take(found.end);
    time_.span.begin = std::min(time_.span.begin, begin);
    return true;
  }

  // No letter goes on behind a word that must stand alone (올 of 올해, 초 of 초기).
  bool Separate(uint32_t end) const { return !IsWordByte(At(end)); }

  // Behind the phrase at `at_`: particles at most, and nothing that makes something else of it.
  bool EndsHere() {
    if (IsWordByte(At(at_))) {
      const Found tail = Longest(at_);
      if (tail.word.kind != TimeKind::kTail || IsWordByte(At(tail.end))) return false;
      time_.opens = tail.word.value != 0;
      at_ = tail.end;
    } else if (At(at_) == '\'' || At(at_) == '~' || (At(at_) == '-' && IsWordByte(At(at_ + 1)))) {
      return false;  // last year's, 3월~5월
    }
    return !IsBarred(at_);
  }

  // Is the word at `at`, or behind the space there, one behind which nothing is a date?
  bool IsBarred(uint32_t at) const {
    if (At(at) == ' ') ++at;
    if (at >= end_) return false;
    const Found behind = Longest(at);
    return behind.word.kind == TimeKind::kBar && !IsWordByte(At(behind.end));
  }

  const TimeWords& words_;
  std::string_view text_;
  uint32_t end_;
  uint32_t at_ = 0;
  uint32_t turned_at_ = 0;
  CalendarTime time_;
  bool opened_ = false;
  bool any_ = false;
};

}  // namespace

void ReadTimes(const TimeWords& words, std::string_view text, Span sentence, std::vector<CalendarTime>* times) {
  times->clear();
  PhraseReader reader(words, text, sentence);
  for (uint32_t at = sentence.begin; at < sentence.end;) {
    const bool inside_word = at > sentence.begin && IsWordByte(text[at - 1]) && IsWordByte(text[at]);
    if (inside_word || (!IsDigit(text[at]) && !words.MayBegin(text.substr(at, 3)))) {
      ++at;
      continue;
    }
    uint32_t next = at;
    const CalendarTime time = reader.Read(at, &next);
    if (!time.span.empty()) times->push_back(time);
    at = next;
  }
}

}  // namespace ieum
