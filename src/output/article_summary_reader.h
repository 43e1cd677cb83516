// What `ieum extract` wrote earlier -> what a graph takes from an article.
#ifndef IEUM_OUTPUT_ARTICLE_SUMMARY_READER_H_
#define IEUM_OUTPUT_ARTICLE_SUMMARY_READER_H_

#include <string>
#include <string_view>

#include "ieum/graph.h"
#include "ieum/result.h"

namespace ieum {

// `json` is one object of the schema "ieum.article/1"; `file` and `line` stand in the diagnostic. Members that are not
// known are passed over. An object with a missing or misshapen part is rejected whole, the diagnostic naming the part
// ("relations[2].head").
Result<ArticleSummary> ReadArticleSummary(std::string_view json, const std::string& file, uint32_t line);

}  // namespace ieum

#endif  // IEUM_OUTPUT_ARTICLE_SUMMARY_READER_H_
