// One line of JSONL -> an article, without a tree of the whole: fields that are not wanted are read over.
#ifndef IEUM_INPUT_JSON_ARTICLE_H_
#define IEUM_INPUT_JSON_ARTICLE_H_

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "ieum/article.h"

namespace ieum {

struct JsonFault {
  size_t offset = 0;  // byte of the line where it shows
  std::string message;
};

// The "schema" of an object without a text.
struct JsonSchema {
  std::string name;
};

// Reads `text` (or `body`, `content`, in this order), `id` (a string or a whole number), `title`, `date`, `source` (or
// `url`); null counts as absent, other fields are ignored. The id stays empty where there is none. A fault is anything
// but one object with a text of at most `max_bytes`: malformed JSON (a lone surrogate, text behind the object), a field
// of another type or twice, deeper nesting than kMaxJsonDepth, ill-formed UTF-8.
std::variant<Article, JsonFault, JsonSchema> ParseJsonArticle(std::string_view line, size_t max_bytes);
// The same by the full parser alone, which the other leaves what is not plain to.
std::variant<Article, JsonFault, JsonSchema> ParseAnyJsonArticle(std::string_view line, size_t max_bytes);

// True if `bytes` begin as a JSON object with a field does.
bool LooksLikeJsonObject(std::string_view bytes);

}  // namespace ieum

#endif  // IEUM_INPUT_JSON_ARTICLE_H_
