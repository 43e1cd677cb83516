#include <string>

#include "output/article_json.h"
#include "output/article_writer.h"
#include "output/page_data.h"

namespace ieum {
namespace {

class ArticlePageWriter : public ArticleWriter {
 public:
  explicit ArticlePageWriter(const PageParts& page)
      : header_(std::string(page.head) + "{\"articles\":[\n"),
        footer_("\n],\"cut\":false}\n" + std::string(page.tail)),
        cut_footer_("\n],\"cut\":true}\n" + std::string(page.tail)) {}

  size_t most_articles() const override { return kMostArticlesOfPage; }
  std::string_view header() const override { return header_; }
  std::string_view separator() const override { return ",\n"; }
  std::string_view footer() const override { return footer_; }
  std::string_view cut_footer() const override { return cut_footer_; }

  void Write(const Article& article, const Extraction& extraction, std::string* out) override {
    offsets_.Reset(article.text);
    json_.clear();
    AppendArticleJson(article, extraction, offsets_, {}, /*with_text=*/true, &json_);
    AppendPageData(json_, out);
  }

 private:
  const std::string header_, footer_, cut_footer_;
  OffsetMap offsets_{OffsetUnit::kUtf16};  // as JavaScript counts
  std::string json_;
};

}  // namespace

std::unique_ptr<ArticleWriter> NewArticlePageWriter(const PageParts& page) {
  return std::make_unique<ArticlePageWriter>(page);
}

}  // namespace ieum
