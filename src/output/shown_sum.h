// Sums of money for people.
#ifndef IEUM_OUTPUT_SHOWN_SUM_H_
#define IEUM_OUTPUT_SHOWN_SUM_H_

#include <cstdint>
#include <string>

#include "ieum/extraction.h"

namespace ieum {

// A sum as the press of `language` writes it, in its own currency: "1,200억원", "2조 5,000억원", "12억 3,400만 달러";
// "₩120B", "$1.23B". Of a number with more digits than that tells a rounded form behind "약 " or "~".
std::string ShownSum(int64_t amount, const Currency& currency, Language language);

// To the last digit: "120,000,000,000 KRW".
std::string ExactSum(int64_t amount, const Currency& currency);

}  // namespace ieum

#endif  // IEUM_OUTPUT_SHOWN_SUM_H_
