// The words of an article that were weighed as names, with their signs: what scripts/estimate-weights learns from.
#ifndef IEUM_CLI_WEIGHED_WORDS_H_
#define IEUM_CLI_WEIGHED_WORDS_H_

#include <string>

#include "ieum/article.h"
#include "ieum/trace.h"

namespace ieum {

// One JSON object a line, taken or not, as docs/formats.md describes them.
std::string WeighedWords(const Article& article, const Trace& trace);

}  // namespace ieum

#endif  // IEUM_CLI_WEIGHED_WORDS_H_
