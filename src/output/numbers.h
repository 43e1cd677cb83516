// Numbers as every format writes them: independent of locale, the same bytes everywhere.
#ifndef IEUM_OUTPUT_NUMBERS_H_
#define IEUM_OUTPUT_NUMBERS_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "ieum/amount.h"

namespace ieum {

void AppendInteger(int64_t value, std::string* out);
std::string Digits(size_t value);
// With `,` between groups of three digits before the point, for people to read.
void AppendGrouped(const Amount& value, std::string* out);
// Rounded to three decimals, without trailing zeros: "-1.25", "3".
void AppendRounded(double value, std::string* out);
// A share in [0, 1], rounded to three decimals, without trailing zeros: "0.85", "1".
void AppendShare(double value, std::string* out);

}  // namespace ieum

#endif  // IEUM_OUTPUT_NUMBERS_H_
