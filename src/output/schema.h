// The names of our own formats.
#ifndef IEUM_OUTPUT_SCHEMA_H_
#define IEUM_OUTPUT_SCHEMA_H_

#include <string_view>

namespace ieum {

// The value of "schema" in what `ieum extract` writes. Within a version members may be added, none change or go.
constexpr std::string_view kArticleSchema = "ieum.article/1";
// The same for the graph in JSON.
constexpr std::string_view kGraphSchema = "ieum.graph/1";
// And for what answers questions to graphs.
constexpr std::string_view kDiffSchema = "ieum.diff/1";  // of `ieum graph diff`
constexpr std::string_view kTopSchema = "ieum.top/1";

}  // namespace ieum

#endif  // IEUM_OUTPUT_SCHEMA_H_
