#include "figure/number_reader.h"

#include <limits>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr uint8_t kNoLimit = std::numeric_limits<uint8_t>::max();

// value * 10^exponent, or nothing if that does not fit.
std::optional<int64_t> TimesPowerOfTen(int64_t value, int exponent) {
  for (; exponent > 0; --exponent) {
    if (__builtin_mul_overflow(value, int64_t{10}, &value)) return std::nullopt;
  }
  return value;
}

// An unsigned decimal number: mantissa / 10^decimals.
struct Decimal {
  int64_t mantissa = 0;
  int decimals = 0;

  // The whole number that this is when multiplied by 10^exponent, or nothing.
  std::optional<int64_t> Times(int exponent) const {
    if (exponent >= decimals) return TimesPowerOfTen(mantissa, exponent - decimals);
    const std::optional<int64_t> divisor = TimesPowerOfTen(1, decimals - exponent);
    if (!divisor || mantissa % *divisor != 0) return std::nullopt;
    return mantissa / *divisor;
  }
};

// Digits with thousand separators and decimals at the start of `text`; false if they do not fit.
bool ReadDigits(std::string_view text, Decimal* out, uint32_t* size) {
  const auto digit_at = [&](size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  bool fits = true;
  const auto take = [&](size_t i) {
    fits = fits && !__builtin_mul_overflow(out->mantissa, int64_t{10}, &out->mantissa) &&
           !__builtin_add_overflow(out->mantissa, int64_t{text[i] - '0'}, &out->mantissa);
  };
  size_t at = 0;
  while (digit_at(at)) take(at++);
  while (at < text.size() && text[at] == ',' && digit_at(at + 1) && digit_at(at + 2) && digit_at(at + 3) &&
         !digit_at(at + 4)) {
    for (size_t i = at + 1; i <= at + 3; ++i) take(i);
    at += 4;
  }
  if (at < text.size() && text[at] == '.' && digit_at(at + 1)) {
    for (++at; digit_at(at); ++at, ++out->decimals) take(at);
  }
  *size = static_cast<uint32_t>(at);
  return fits;
}

// One number, word by word. A word that does not fit ends it.
class Reader {
 public:
  Reader(std::string_view text, const FigureTables& tables) : text_(text), tables_(tables) {}

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
        if (pending_ && value.decimals == 0 && value.mantissa < 10 && pending_value_.decimals == 0 &&
            pending_value_.mantissa >= 20 && pending_value_.mantissa % 10 == 0 && !digits_seen_) {
          pending_value_.mantissa += value.mantissa;
          return true;
        }
        if (!Take(value)) return false;
        pending_word_ = true;
        return true;
      }
      case NumberKind::kSmall:
        return TakeSmall(word);
      case NumberKind::kPlural:
        if (!pending_ && sum_ == 0) number_.vague = true;
        return TakeBig(word);
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
      const std::optional<int64_t> limit = TimesPowerOfTen(1, small_limit_);
      if (!limit || value.mantissa >= *limit) return false;
    }
    pending_ = true;
    pending_word_ = false;
    pending_value_ = value;
    number_.last_unit = 0;
    return true;
  }

  bool TakeSmall(const NumberWord& word) {
    if (small_limit_ <= word.exponent) return false;
    const std::optional<int64_t> value =
        pending_ ? pending_value_.Times(word.exponent) : TimesPowerOfTen(1, word.exponent);
    if (!value || __builtin_add_overflow(sum_, *value, &sum_)) return false;
    pending_ = false;
    small_limit_ = word.exponent;
    number_.last_unit = word.exponent;
    unit_seen_ = true;
    return true;
  }

  bool TakeBig(const NumberWord& word) {
    if (big_limit_ <= word.exponent) return false;
    Add(sum_, 0, word.exponent);
    if (pending_) Add(pending_value_.mantissa, pending_value_.decimals, word.exponent);
    if (big_limit_ == kNoLimit) number_.first_unit = word.exponent;
    sum_ = 0;
    pending_ = false;
    small_limit_ = kNoLimit;
    big_limit_ = word.exponent;
    number_.last_unit = word.exponent;
    unit_seen_ = true;
    unit_language_ = word.language;
    return true;
  }

  void Add(int64_t mantissa, int decimals, int exponent) { Sum(mantissa, decimals, exponent, &total_, &exact_); }

  static void Sum(int64_t mantissa, int decimals, int exponent, int64_t* total, bool* exact) {
    const std::optional<int64_t> value = Decimal{mantissa, decimals}.Times(exponent);
    *exact = *exact && value && !__builtin_add_overflow(*total, *value, total);
  }

  // Digits make a number by themselves; words for digits only with a unit (이 원, "a dollar"), and Korean ones only
  // with a unit behind them: the last syllable of 135억이 is a particle.
  bool Complete() const {
    if (pending_ && pending_word_ && language_ == Language::kKorean) return false;
    if (digits_seen_ || unit_seen_) return true;
    return language_ == Language::kEnglish && !number_.vague && pending_value_.mantissa >= 2;
  }

  // What has been read so far.
  Number Result() const {
    Number result = number_;
    int64_t total = total_;
    bool exact = exact_;
    Sum(sum_, 0, 0, &total, &exact);
    if (pending_) Sum(pending_value_.mantissa, pending_value_.decimals, 0, &total, &exact);
    result.size = at_;
    if (exact && !result.vague) result.value = total;
    return result;
  }

  std::string_view text_;
  const FigureTables& tables_;
  Number number_;  // size and value are not kept
  uint32_t at_ = 0;
  uint32_t digits_end_ = 0;
  bool digits_seen_ = false;
  bool unit_seen_ = false;
  std::optional<Language> language_;       // of the words so far
  std::optional<Language> unit_language_;  // of the last big unit
  int64_t total_ = 0;                      // of the groups closed so far
  bool exact_ = true;                      // total_ is whole and fits
  uint8_t big_limit_ = kNoLimit;           // units fall
  int64_t sum_ = 0;                        // of the small units of the open group
  uint8_t small_limit_ = kNoLimit;
  bool pending_ = false;       // a digit waits for its unit
  bool pending_word_ = false;  // and is a word
  Decimal pending_value_;
};

}  // namespace

Number ReadNumber(std::string_view text, const FigureTables& tables) { return Reader(text, tables).Read(); }

Number Scaled(Number number, uint8_t exponent) {
  if (number.value) number.value = TimesPowerOfTen(*number.value, exponent);
  return number;
}

}  // namespace ieum
