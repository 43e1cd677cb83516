#include "figure/conversions.h"

#include <algorithm>
#include <cstddef>

namespace ieum {
namespace {

constexpr size_t kConversionGap = 24;  // bytes between a sum and the word that introduces its conversion

__extension__ using Wide = __int128;  // holds any amount times any rate

const Rate* RateOf(const Currency& code, std::span<const Rate> rates) {
  const auto it = std::find_if(rates.begin(), rates.end(), [&](const Rate& rate) { return rate.code == code; });
  return it == rates.end() ? nullptr : &*it;
}

Wide TimesPowerOfTen(Wide value, int exponent) {
  for (; exponent > 0; --exponent) value *= 10;
  return value;
}

// `amount` times `rate`, in the smallest decimals that an amount can have.
Wide Worth(const Amount& amount, int64_t rate) {
  return TimesPowerOfTen(Wide{amount.digits} * rate, Amount::kMaxDecimals - amount.decimals);
}

// Whether brackets that hold one sum alone stand around `span`, but for marks behind it.
bool ClosesBehind(std::string_view text, Span span) {
  constexpr size_t kMarks = 16;  // bytes of marks, as in (3억원 이상)
  const std::string_view behind = text.substr(span.end, kMarks);
  const size_t close = behind.find(')');
  return close != std::string_view::npos && behind.find(',') > close;
}

}  // namespace

bool CanBeEqual(const Figure& a, const Figure& b, std::span<const Rate> rates) {
  const Rate* rate_a = RateOf(a.currency, rates);
  const Rate* rate_b = RateOf(b.currency, rates);
  if (!a.amount || !b.amount || rate_a == nullptr || rate_b == nullptr) return true;
  const auto overlap = [&](const Amount& x, const Amount& y) {
    return Worth(x, rate_a->low) <= Worth(y, rate_b->high) && Worth(y, rate_b->low) <= Worth(x, rate_a->high);
  };
  return overlap(*a.amount, *b.amount) && (!a.amount_max || !b.amount_max || overlap(*a.amount_max, *b.amount_max));
}

void LinkConversions(std::string_view text, const FigureTables& tables, const MarkReader& marks, std::span<Sum> sums) {
  for (size_t i = 1; i < sums.size(); ++i) {
    Figure& first = sums[i - 1].figure;
    Figure& second = sums[i].figure;
    if (first.currency == second.currency || first.of != kNoIndex || second.span.begin < first.span.end) continue;
    const std::string_view between = text.substr(first.span.end, second.span.begin - first.span.end);
    const MarkReader::Row row = marks.RowBefore(between);
    const bool in_brackets = row.ahead.find_first_not_of(' ') == row.ahead.find('(') && row.ahead.ends_with('(') &&
                             std::count(row.ahead.begin(), row.ahead.end(), '(') == 1;
    if (!in_brackets && !(row.converts && between.size() <= kConversionGap)) continue;
    const bool possible = CanBeEqual(first, second, tables.rates);
    if (!possible && in_brackets && !ClosesBehind(text, second.span)) continue;
    second.of = static_cast<int32_t>(i - 1);
    second.off_rate = !possible;
    // 1억 달러(약 1300억원) 이상: what limits the sum may stand behind the bracket.
    if (in_brackets && text.substr(second.span.end).starts_with(')')) {
      marks.ReadBehind(text, second.span.end + 1, first.sentence.end, &first);
    }
    if (second.per == Per::kNone) second.per = first.per;
    if (second.bound == Bound::kNone) second.bound = first.bound;
  }
}

}  // namespace ieum
