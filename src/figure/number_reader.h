// Written numbers -> exact amounts: 2조5000억, 4천 820만, 삼천억, 1.2조, 6.6 billion, half a billion, 1,799.99, 수십억.
//
// A number is a sequence of groups in falling order, each a coefficient (digits, number words, small units) closed by a
// big unit. All arithmetic is on decimal digits; what does not fit Amount has no value.
#ifndef IEUM_FIGURE_NUMBER_READER_H_
#define IEUM_FIGURE_NUMBER_READER_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "figure/figure_tables.h"
#include "ieum/amount.h"

namespace ieum {

struct Number {
  uint32_t size = 0;            // bytes read; 0: no number
  std::optional<Amount> value;  // empty: vague, too large or with too many decimals
  bool vague = false;           // 수십억, "tens of billions"
  bool approximate = false;     // 100여억
  uint8_t first_unit = 0;       // power of ten of the first big unit; 0: it has none
  uint8_t last_unit = 0;        // of the last word or digit; 0: a plain digit
};

// The longest number that `text` begins with. A Korean word for a digit ends a number only if `text` ends there, too,
// and is `closed`: a currency follows. Else it may be a particle (135억이).
Number ReadNumber(std::string_view text, const FigureTables& tables, bool closed = false);

// `number` times 10^`exponent`, as when a range gives a unit once (2~3조); empty value if it does not fit.
Number Scaled(Number number, uint8_t exponent);

}  // namespace ieum

#endif  // IEUM_FIGURE_NUMBER_READER_H_
