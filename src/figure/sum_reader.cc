#include "figure/sum_reader.h"

#include "base/utf8.h"

namespace ieum {
namespace {

// The upper and lower end of a range, or nothing where they make none.
struct Range {
  std::optional<Amount> low, high;
  bool vague = false;
};

std::optional<Range> MakeRange(Number low, const Number& high) {
  if (low.vague || high.vague) return Range{std::nullopt, std::nullopt, true};
  // 2~3조: the unit stands once, for both.
  if (low.first_unit == 0 && high.first_unit != 0) low = Scaled(low, high.first_unit);
  if (!low.value || !high.value || *low.value >= *high.value) return std::nullopt;
  return Range{low.value, high.value, false};
}

bool BeginsWithLetter(std::string_view text) {
  if (text.empty()) return false;
  const char32_t c = DecodeAt(text, 0).value;
  return IsAsciiLetter(c) || IsHangulSyllable(c);
}

bool IsOfDigits(char c) {
  return IsAsciiDigit(static_cast<unsigned char>(c)) || c == ',' || c == '.' || c == ' ' || c == '-';
}

// The longest word that `text` begins with, unless it ends inside a Latin one.
WordTrie::Match WholeWord(const WordTrie& words, std::string_view text) {
  const auto is_latin = [text](size_t at) {
    return at < text.size() && IsAsciiLetter(static_cast<unsigned char>(text[at]));
  };
  const WordTrie::Match match = words.Longest(text);
  return match && is_latin(match.size - 1) && is_latin(match.size) ? WordTrie::Match() : match;
}

// A number without what ties it to its currency: "3 billion of", "385 million-".
std::string_view WithoutJoint(std::string_view number) {
  constexpr std::string_view kOf = " of";
  if (number.ends_with(' ') || number.ends_with('-')) number.remove_suffix(1);
  if (number.ends_with(kOf)) number.remove_suffix(kOf.size());
  return number;
}

}  // namespace

// A number makes a sum only with a unit, a currency or another number behind it: neither 2026년, 3분기, 15% nor "a
// firm" are worth a match. A word for a digit says nothing behind digits: 15일.
bool SumReader::MayBeSum(std::string_view text, uint32_t begin, uint32_t end) const {
  uint32_t at = begin;
  while (at < end && IsOfDigits(text[at])) ++at;
  const bool digits = at != begin;
  if (!digits) {
    const std::string_view here = text.substr(begin, end - begin);
    const WordTrie::Match word = tables_.number_words.Longest(here);
    if (!word || tables_.currency_words.Longest(here)) return true;
    at += word.size;
    if (at < end && (text[at] == ' ' || text[at] == '-')) ++at;
    if (at < end && IsAsciiDigit(static_cast<unsigned char>(text[at]))) return true;
  }
  const std::string_view behind = text.substr(at, end - at);
  if (WholeWord(tables_.currency_words, behind) || WholeWord(tables_.joints, behind)) return true;
  const WordTrie::Match word = WholeWord(tables_.number_words, behind);
  if (!word) return false;
  const NumberKind kind = tables_.numbers[word.value].kind;
  return !digits || (kind != NumberKind::kDigit && kind != NumberKind::kSeveral);
}

std::optional<Sum> SumReader::Read(std::string_view text, uint32_t begin, uint32_t end) {
  if (!MayBeSum(text, begin, end)) return std::nullopt;
  for (const bool bare : {false, true}) {
    tables_.shape_matcher().Match(text, begin, end, bare, &matches_);
    for (const ShapeMatch& match : matches_) {
      if (std::optional<Sum> sum = Build(text, end, match)) {
        marks_.Read(text, end, &sum->figure);
        return sum;
      }
    }
  }
  return std::nullopt;
}

// Only for a range RE2 is asked again: groups cost it more than all the rest of reading a sum.
ShapeParts SumReader::PartsOf(std::string_view text, const ShapeMatch& match) const {
  const FigureShape& shape = tables_.shapes[match.shape];
  if (shape.range) return tables_.shape_matcher().Parts(text, match);
  if (!shape.has_currency) return {match.span, {}, {}};
  const auto [begin, end] = match.span;
  const std::string_view words = match.span.Of(text);
  if (shape.currency_first) {
    const uint32_t middle = begin + tables_.currency_words.Longest(words).size;
    return {{middle + (text[middle] == ' ' ? 1 : 0), end}, {}, {begin, middle}};
  }
  uint32_t middle = begin;
  while (middle < end && tables_.currency_words.Longest(text.substr(middle, end - middle)).size < end - middle) {
    ++middle;
  }
  return {{begin, begin + static_cast<uint32_t>(WithoutJoint(text.substr(begin, middle - begin)).size())},
          {},
          {middle, end}};
}

std::optional<Sum> SumReader::Build(std::string_view text, uint32_t end, const ShapeMatch& match) const {
  const FigureShape& shape = tables_.shapes[match.shape];
  if (!text.substr(match.span.end, end - match.span.end).starts_with(tables_.Text(shape.after))) return std::nullopt;

  const ShapeParts parts = PartsOf(text, match);
  if (shape.range && parts.upper.empty()) return std::nullopt;
  // A number may end before the run of words that the shape took for it, but only where nothing stands behind it.
  const Span last = parts.upper.empty() ? parts.number : parts.upper;
  const bool closed = shape.has_currency && !shape.currency_first;
  const Number number = ReadNumber(parts.number.Of(text), tables_, closed);
  Number high = number;
  if (!parts.upper.empty()) {
    if (number.size != parts.number.size()) return std::nullopt;
    high = ReadNumber(parts.upper.Of(text), tables_, closed);
  }
  if (high.size == 0 || (high.size != last.size() && match.span.end != last.end)) return std::nullopt;

  Sum sum;
  Figure& figure = sum.figure;
  figure.span = {match.span.begin, match.span.end == last.end ? last.begin + high.size : match.span.end};
  figure.found_by = tables_.Text(shape.name);
  figure.approximate = number.approximate || high.approximate;
  if (parts.upper.empty()) {
    if (!number.value && !number.vague) return std::nullopt;
    figure.amount = number.value;
  } else {
    const std::optional<Range> range = MakeRange(number, high);
    if (!range) return std::nullopt;
    figure.amount = range->low;
    figure.amount_max = range->high;
  }
  sum.bare = !shape.has_currency;
  const bool good = sum.bare ? IsBareSum(text, end, high, &sum) : ReadCurrency(text, end, parts.currency, &figure);
  return good ? std::optional(sum) : std::nullopt;
}

bool SumReader::ReadCurrency(std::string_view text, uint32_t end, Span currency, Figure* figure) const {
  const std::string_view here = text.substr(currency.begin, end - currency.begin);
  const WordTrie::Match word = tables_.currency_words.Longest(here.substr(0, currency.size()));
  if (!word || word.size != currency.size()) return false;
  const CurrencyForm& form = tables_.currencies[word.value];
  if (figure->amount && *figure->amount < form.least) return false;
  figure->currency = form.code;
  const std::string_view behind = here.substr(word.size);
  if (currency.begin == figure->span.begin) return true;
  if (!form.korean) return !BeginsWithLetter(behind) || !IsAsciiLetter(static_cast<unsigned char>(behind[0]));
  if (tables_.currency_stops.Longest(here).size > word.size) return false;
  return !form.closed || !BeginsWithLetter(behind) || tables_.followers.Longest(behind);
}

// 매출 830억: only the large units say enough by themselves, and nothing that is counted may follow.
bool SumReader::IsBareSum(std::string_view text, uint32_t end, const Number& number, Sum* sum) const {
  constexpr uint8_t kLeastUnit = 8;
  constexpr uint8_t kLeastUnitInList = 4;
  if (number.last_unit < kLeastUnitInList) return false;
  sum->small = number.last_unit < kLeastUnit;
  const Span span = sum->figure.span;
  const std::string_view behind = text.substr(span.end, end - span.end);
  if (tables_.number_stops.Longest(behind)) return false;
  return !BeginsWithLetter(behind) || tables_.followers.Longest(behind);
}

}  // namespace ieum
