#include "figure/number_reader.h"

#include <algorithm>
#include <limits>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr uint8_t kNoLimit = std::numeric_limits<uint8_t>::max();

// What is read may have more decimals than an amount, as long as a unit takes them away: 1.23456789012조.
constexpr int kMaxDecimals = 18;

// An unsigned decimal number, digits / 10^decimals.
struct Decimal {
  int64_t digits = 0;
  int decimals = 0;
};

std::optional<int64_t> TimesPowerOfTen(int64_t value, int exponent) {
  for (; exponent > 0; --exponent) {
    if (__builtin_mul_overflow(value, int64_t{10}, &value)) return std::nullopt;
  }
  return value;
}

std::optional<Decimal> Times(Decimal value, int exponent) {
  const int used = std::min(exponent, value.decimals);
  const std::optional<int64_t> digits = TimesPowerOfTen(value.digits, exponent - used);
  if (!digits) return std::nullopt;
  return Decimal{*digits, value.decimals - used};
}

std::optional<Decimal> Plus(const Decimal& a, const Decimal& b) {
  const int decimals = std::max(a.decimals, b.decimals);
  const std::optional<int64_t> left = TimesPowerOfTen(a.digits, decimals - a.decimals);
  const std::optional<int64_t> right = TimesPowerOfTen(b.digits, decimals - b.decimals);
  Decimal sum{0, decimals};
  if (!left || !right || __builtin_add_overflow(*left, *right, &sum.digits)) return std::nullopt;
  return sum;
}

std::optional<Amount> ToAmount(Decimal value) {
  for (; value.decimals > 0 && value.digits % 10 == 0; --value.decimals) value.digits /= 10;
  if (value.decimals > Amount::kMaxDecimals) return std::nullopt;
  return Amount(value.digits, static_cast<uint8_t>(value.decimals));
}

// Digits with thousand separators and decimals at the start of `text`; false if they do not fit.
bool ReadDigits(std::string_view text, Decimal* out, uint32_t* size) {
  const auto digit_at = [&](size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  bool fits = true;
  const auto take = [&](size_t i) {
    fits = fits && !__builtin_mul_overflow(out->digits, int64_t{10}, &out->digits) &&
           !__builtin_add_overflow(out->digits, int64_t{text[i] - '0'}, &out->digits);
  };
  size_t at = 0;
  while (digit_at(at)) take(at++);
  while (at < text.size() && text[at] == ',' && digit_at(at + 1) && digit_at(at + 2) && digit_at(at + 3) &&
         !digit_at(at + 4)) {
    for (size_t i = at + 1; i <= at + 3; ++i) take(i);
    at += 4;
  }
  if (at < text.size() && text[at] == '.' && digit_at(at + 1)) {
    for (++at; digit_at(at); ++at) {
      take(at);
      fits = fits && ++out->decimals <= kMaxDecimals;
    }
  }
  *size = static_cast<uint32_t>(at);
  return fits;
}

// One number, word by word. A word that does not fit ends it.
class Reader {
 public:
  Reader(std::string_view text, const FigureTables& tables, bool closed)
      : text_(text), tables_(tables), closed_(closed) {}

  Number Read() {
    Number complete;
    while (Step()) {
      if (Complete()) complete = Result();
    }
    return complete;
  }

 private:
  bool Step() {
    if (at_ >= text_.size()) return false;
    const bool hyphen = text_[at_] == '-';  // $6.6-billion, twenty-five
    const bool gap = at_ > 0 && (text_[at_] == ' ' || hyphen);
    const std::string_view rest = text_.substr(at_ + (gap ? 1 : 0));
    if (rest.empty() || (hyphen && !IsAsciiLetter(static_cast<unsigned char>(rest[0])))) return false;
    uint32_t size = 0;
    if (IsAsciiDigit(static_cast<unsigned char>(rest[0]))) {
      Decimal digits;
      if (!ReadDigits(rest, &digits, &size) || !Take(digits)) return false;
      digits_end_ = at_ + size + (gap ? 1 : 0);
      digits_seen_ = true;
    } else {
      const WordTrie::Match match = tables_.number_words.Longest(rest);
      if (!match || !TakeWord(tables_.numbers[match.value], rest.substr(match.size), gap)) return false;
      size = match.size;
    }
    at_ += size + (gap ? 1 : 0);
    return true;
  }

  bool TakeWord(const NumberWord& word, std::string_view behind, bool gap) {
    if (language_ && *language_ != word.language) return false;
    if (word.glued && (gap || digits_end_ != at_ || at_ == 0)) return false;
    const bool latin = word.language == Language::kEnglish;
    if (latin && !behind.empty() && IsAsciiLetter(static_cast<unsigned char>(behind[0]))) return false;
    if (!TakeKind(word)) return false;
    language_ = word.language;
    return true;
  }

  bool TakeKind(const NumberWord& word) {
    switch (word.kind) {
      case NumberKind::kDigit: {
        const Decimal value = word.tenths % 10 == 0 ? Decimal{word.tenths / 10, 0} : Decimal{word.tenths, 1};
        // twenty-five
        if (pending_ && value.decimals == 0 && value.digits < 10 && pending_value_.decimals == 0 &&
            pending_value_.digits >= 20 && pending_value_.digits % 10 == 0 && !digits_seen_) {
          pending_value_.digits += value.digits;
          return true;
        }
        if (!Take(value)) return false;
        pending_word_ = true;
        return true;
      }
      case NumberKind::kSmall:
        return TakeSmall(word);
      case NumberKind::kPlural:
        if (!pending_ && small_limit_ == kNoLimit) number_.vague = true;
        return TakeBig(word);
      case NumberKind::kLone:
        if (at_ == 0) {
          pending_ = true;
          pending_value_ = {1, 0};
        }
        [[fallthrough]];
      case NumberKind::kBig:
        return (pending_ || small_limit_ != kNoLimit) && TakeBig(word);
      case NumberKind::kSeveral:
        number_.vague = true;
        return Take({1, 0});
      case NumberKind::kAbout:
        if (at_ == 0) return false;
        number_.approximate = true;
        return true;
    }
    return false;
  }

  // A digit, or a run of them, whose unit is still to come.
  bool Take(Decimal value) {
    // A group behind an English unit is another number ("$5 million 2 years ago").
    if (pending_ || unit_language_ == Language::kEnglish) return false;
    if (small_limit_ != kNoLimit) {  // 4천820: the rest must be below the unit before it
      const std::optional<int64_t> limit = TimesPowerOfTen(1, small_limit_ + value.decimals);
      if (!limit || value.digits >= *limit) return false;
    }
    pending_ = true;
    pending_word_ = false;
    pending_value_ = value;
    number_.last_unit = 0;
    return true;
  }

  bool TakeSmall(const NumberWord& word) {
    if (small_limit_ <= word.exponent) return false;
    const std::optional<Decimal> value = Times(pending_ ? pending_value_ : Decimal{1, 0}, word.exponent);
    const std::optional<Decimal> sum = value ? Plus(sum_, *value) : std::nullopt;
    if (!sum) return false;
    sum_ = *sum;
    pending_ = false;
    small_limit_ = word.exponent;
    number_.last_unit = word.exponent;
    unit_seen_ = true;
    return true;
  }

  bool TakeBig(const NumberWord& word) {
    if (big_limit_ <= word.exponent) return false;
    const std::optional<Decimal> group = Group();
    const std::optional<Decimal> value = group ? Times(*group, word.exponent) : std::nullopt;
    total_ = total_ && value ? Plus(*total_, *value) : std::nullopt;
    if (big_limit_ == kNoLimit) number_.first_unit = word.exponent;
    sum_ = {};
    pending_ = false;
    small_limit_ = kNoLimit;
    big_limit_ = word.exponent;
    number_.last_unit = word.exponent;
    unit_seen_ = true;
    unit_language_ = word.language;
    return true;
  }

  // The coefficient of the open group.
  std::optional<Decimal> Group() const { return pending_ ? Plus(sum_, pending_value_) : sum_; }

  // Digits make a number by themselves; words for digits only with a unit (이 원, "a dollar").
  bool Complete() const {
    const bool ends = closed_ && at_ == text_.size();
    if (pending_ && pending_word_ && language_ == Language::kKorean && !ends) return false;
    if (digits_seen_ || unit_seen_) return true;
    return language_ == Language::kEnglish && !number_.vague && pending_value_.digits >= 2;
  }

  // What has been read so far.
  Number Result() const {
    Number result = number_;
    result.size = at_;
    const std::optional<Decimal> group = Group();
    const std::optional<Decimal> total = total_ && group ? Plus(*total_, *group) : std::nullopt;
    if (total && !result.vague) result.value = ToAmount(*total);
    return result;
  }

  std::string_view text_;
  const FigureTables& tables_;
  bool closed_;
  Number number_;  // size and value are not kept
  uint32_t at_ = 0;
  uint32_t digits_end_ = 0;
  bool digits_seen_ = false;
  bool unit_seen_ = false;
  std::optional<Language> language_;          // of the words so far
  std::optional<Language> unit_language_;     // of the last big unit
  std::optional<Decimal> total_ = Decimal();  // of the groups closed so far; empty: does not fit
  uint8_t big_limit_ = kNoLimit;              // units fall
  Decimal sum_;                               // of the small units of the open group
  uint8_t small_limit_ = kNoLimit;
  bool pending_ = false;       // a digit waits for its unit
  bool pending_word_ = false;  // and is a word
  Decimal pending_value_;
};

}  // namespace

Number ReadNumber(std::string_view text, const FigureTables& tables, bool closed) {
  return Reader(text, tables, closed).Read();
}

Number Scaled(Number number, uint8_t exponent) {
  if (!number.value) return number;
  const std::optional<Decimal> value = Times({number.value->digits, number.value->decimals}, exponent);
  number.value = value ? ToAmount(*value) : std::nullopt;
  return number;
}

}  // namespace ieum
