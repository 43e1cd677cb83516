// One row a sum of money.
#include <algorithm>
#include <optional>
#include <string>

#include "output/article_writer.h"
#include "output/csv.h"

namespace ieum {
namespace {

std::string Written(const std::optional<Amount>& amount) { return amount ? ToString(*amount) : std::string(); }

// A sentence of several lines on one: a cell that spreadsheets keep in its row.
std::string OnOneLine(std::string_view text) {
  std::string line(text);
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return line;
}

constexpr std::string_view kColumns =
    "article,date,source,title,text,amount,amount_max,currency,approx,bound,per,role,owner,owner_name,converts,"
    "sentence";

class FigureCsvWriter : public ArticleWriter {
 public:
  explicit FigureCsvWriter(CsvReader reader) : reader_(reader), header_(CsvHeader(kColumns, reader)) {}

  std::string_view header() const override { return header_; }

  void Write(const Article& article, const Extraction& extraction, std::string* out) override {
    for (const Figure& figure : extraction.figures) {
      const Entity* owner =
          figure.entity == kNoIndex ? nullptr : &extraction.entities[static_cast<size_t>(figure.entity)];
      const Figure* converts = figure.of == kNoIndex ? nullptr : &extraction.figures[static_cast<size_t>(figure.of)];
      AppendCsvRow(
          {extraction.id, extraction.date, extraction.source, extraction.title, figure.span.Of(article.text),
           Written(figure.amount), Written(figure.amount_max), View(figure.currency),
           figure.approximate ? "true" : "false", Name(figure.bound), Name(figure.per), Name(figure.role),
           owner == nullptr ? std::string_view() : owner->id, owner == nullptr ? std::string_view() : owner->name,
           converts == nullptr ? std::string_view() : converts->span.Of(article.text),
           OnOneLine(figure.sentence.Of(article.text))},
          reader_, out);
    }
  }

 private:
  CsvReader reader_;
  std::string header_;
};

}  // namespace

std::unique_ptr<ArticleWriter> NewFigureCsvWriter(CsvReader reader) {
  return std::make_unique<FigureCsvWriter>(reader);
}

}  // namespace ieum
