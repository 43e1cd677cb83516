// One article's extraction in one of the formats of `ieum extract`.
//
// A whole output is header(), then what Write gives for each article with separator() between, then footer(). Write
// depends on nothing but its arguments, so that articles may be written by several threads and joined in order.
#ifndef IEUM_OUTPUT_ARTICLE_WRITER_H_
#define IEUM_OUTPUT_ARTICLE_WRITER_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "ieum/article.h"
#include "ieum/extraction.h"
#include "output/csv.h"
#include "output/offsets.h"
#include "output/page_parts.h"

namespace ieum {

// Belongs to one thread; writers of the same format and options write the same bytes.
class ArticleWriter {
 public:
  virtual ~ArticleWriter() = default;

  virtual std::string_view header() const { return {}; }
  virtual std::string_view separator() const { return {}; }
  virtual std::string_view footer() const { return {}; }
  // So many one output holds; where there are more, cut_footer() takes the place of footer().
  virtual size_t most_articles() const { return SIZE_MAX; }
  virtual std::string_view cut_footer() const { return footer(); }

  // Appends to `out`. `extraction` must come from `article`; its spans are byte offsets into article.text.
  virtual void Write(const Article& article, const Extraction& extraction, std::string* out) = 0;
};

// One object an article and line: schema "ieum.article/1", see docs/formats.md. What is not wanted has no member.
std::unique_ptr<ArticleWriter> NewJsonLinesWriter(OffsetUnit unit, Parts wanted = {});
// The same objects as one array.
std::unique_ptr<ArticleWriter> NewJsonWriter(OffsetUnit unit, Parts wanted = {});
// One row a relation, under a header line.
std::unique_ptr<ArticleWriter> NewCsvWriter(CsvReader reader);
// The same with one row a sum of money.
std::unique_ptr<ArticleWriter> NewFigureCsvWriter(CsvReader reader);

// One page that shows the articles with what was found in them, as `page` is the bundle of ArticlePage(). It holds
// kMostArticlesOfPage: a browser takes longer to open more, and a person to read them.
constexpr size_t kMostArticlesOfPage = 500;
std::unique_ptr<ArticleWriter> NewArticlePageWriter(const PageParts& page);

// The words of a table, in the reader's language.
struct TableLabels {
  std::string type, head, tail, status, sum, evidence;
  std::string no_relations;  // stands where an article has none
};

struct TableOptions {
  TableLabels labels;
  size_t width = 0;  // of the terminal; 0: lines as long as they are
  bool colour = false;
};

// Aligned columns for people at a terminal, article by article.
std::unique_ptr<ArticleWriter> NewTableWriter(TableOptions options);

}  // namespace ieum

#endif  // IEUM_OUTPUT_ARTICLE_WRITER_H_
