// For people at a terminal: a heading an article, under it an aligned line for each relation.
#include <string>

#include "output/article_writer.h"
#include "output/display_width.h"
#include "output/numbers.h"
#include "output/table.h"

namespace ieum {
namespace {

constexpr size_t kIndent = 2;
constexpr size_t kWidestName = 28;

Style StyleOf(Status status) {
  switch (status) {
    case Status::kAsserted:
      return Style::kGreen;
    case Status::kPlanned:
      return Style::kYellow;
    case Status::kNegated:
      return Style::kRed;
  }
  return Style::kPlain;
}

std::string Sum(const Relation& relation) {
  if (!relation.amount) return {};
  std::string sum;
  AppendGrouped(*relation.amount, &sum);
  sum.push_back(' ');
  sum.append(View(relation.currency));
  return sum;
}

class TableWriter : public ArticleWriter {
 public:
  explicit TableWriter(TableOptions options) : options_(std::move(options)) {}

  std::string_view separator() const override { return "\n"; }

  void Write(const Article& article, const Extraction& extraction, std::string* out) override {
    AppendHeading(extraction, out);
    const TableLabels& labels = options_.labels;
    if (extraction.relations.empty()) {
      out->append(kIndent, ' ');
      AppendStyled(labels.no_relations, Style::kDim, options_.colour, out);
      out->push_back('\n');
      return;
    }
    TableLayout table({{.title = labels.type},
                       {.title = labels.head, .max_width = kWidestName},
                       {.title = labels.tail, .max_width = kWidestName},
                       {.title = labels.status},
                       {.title = labels.sum, .right = true},
                       {.title = labels.evidence}});
    for (const Relation& relation : extraction.relations) {
      table.AddRow({{.text = std::string(Name(relation.type)), .style = Style::kCyan},
                    {.text = extraction.entities[relation.head].name, .style = Style::kBold},
                    {.text = extraction.entities[relation.tail].name, .style = Style::kBold},
                    {.text = std::string(Name(relation.status)), .style = StyleOf(relation.status)},
                    {.text = Sum(relation)},
                    {.text = std::string(relation.evidence.front().span.Of(article.text))}});
    }
    table.Append(kIndent, options_.width, options_.colour, out);
  }

 private:
  void AppendHeading(const Extraction& extraction, std::string* out) const {
    std::string heading = extraction.id;
    if (!extraction.date.empty()) heading.append("  ").append(extraction.date);
    if (!extraction.title.empty()) heading.append("  ").append(extraction.title);
    AppendStyled(FitWidth(heading, options_.width == 0 ? heading.size() : options_.width), Style::kBold,
                 options_.colour, out);
    out->push_back('\n');
  }

  TableOptions options_;
};

}  // namespace

std::unique_ptr<ArticleWriter> NewTableWriter(TableOptions options) {
  return std::make_unique<TableWriter>(std::move(options));
}

}  // namespace ieum
