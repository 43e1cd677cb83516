// What is found in one article as a JSON object: schema "ieum.article/1", see docs/formats.md.
#ifndef IEUM_OUTPUT_ARTICLE_JSON_H_
#define IEUM_OUTPUT_ARTICLE_JSON_H_

#include <string>

#include "ieum/article.h"
#include "ieum/extraction.h"
#include "output/offsets.h"

namespace ieum {

// Appends the object on one line, without a line end. `extraction` must come from `article`, and `offsets` must have
// been reset to its text. What is not wanted has no member; `with_text` adds the text itself.
void AppendArticleJson(const Article& article, const Extraction& extraction, const OffsetMap& offsets, Parts wanted,
                       bool with_text, std::string* out);

}  // namespace ieum

#endif  // IEUM_OUTPUT_ARTICLE_JSON_H_
