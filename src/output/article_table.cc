// For people at a terminal: a heading an article, under it an aligned line for each relation.
#include <string>

#include "output/article_writer.h"
#include "output/display_width.h"
#include "output/table.h"
#include "output/table_cells.h"

namespace ieum {
namespace {

constexpr size_t kIndent = 2;
constexpr size_t kWidestName = 28;

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
      table.AddRow({TypeCell(relation.type),
                    NameCell(extraction.entities[relation.head].name),
                    NameCell(extraction.entities[relation.tail].name),
                    StatusCell(relation.status),
                    SumCell(relation.amount, relation.currency),
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
