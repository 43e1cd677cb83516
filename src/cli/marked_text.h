// An article as people read it, with what was found marked.
#ifndef IEUM_CLI_MARKED_TEXT_H_
#define IEUM_CLI_MARKED_TEXT_H_

#include <string>
#include <string_view>

#include "ieum/extraction.h"

namespace ieum {

// The text with names, sums and the words that state relations in colours, or in brackets where there is no colour:
//   [한빛|company]이 [나래|company]에 [100억원|10,000,000,000 KRW]을 [투자|invests_in]했다.
// Of two marks that overlap the longer one is shown.
std::string MarkedText(std::string_view text, const Extraction& extraction, bool colour);

}  // namespace ieum

#endif  // IEUM_CLI_MARKED_TEXT_H_
