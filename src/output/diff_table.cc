// Tables for a terminal, and the same in Markdown.
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "output/diff_writer.h"
#include "output/graph_cells.h"
#include "output/markdown.h"
#include "output/numbers.h"
#include "output/table.h"
#include "output/table_cells.h"

namespace ieum {
namespace {

constexpr size_t kIndent = 2;
constexpr size_t kWidestName = 24;
constexpr size_t kColumns = 7;
// What comes first is what one asks for first.
constexpr std::array kOrder = {EdgeChange::kNew, EdgeChange::kChanged, EdgeChange::kGone};

using Row = std::vector<TableLayout::Cell>;

// "planned → asserted"; of what was not there before "- → asserted".
void PutBefore(const std::string& before, TableLayout::Cell* cell) {
  cell->text = (before.empty() ? "-" : before) + " → " + (cell->text.empty() ? "-" : cell->text);
}

Row RowOf(const ChangedEdge& changed) {
  const Edge& edge = changed.edge.edge;
  TableLayout::Cell status = StatusCell(edge.status), sum = SumCell(edge.amount, edge.currency);
  TableLayout::Cell articles = CountCell(edge.articles);
  if (changed.status_changed()) PutBefore(std::string(Name(changed.old_status)), &status);
  if (changed.sum_changed()) PutBefore(SumCell(changed.old_amount, changed.old_currency).text, &sum);
  if (changed.articles_changed()) PutBefore(Digits(changed.old_articles), &articles);
  return {TypeCell(edge.type),
          NameCell(changed.edge.head_name),
          NameCell(changed.edge.tail_name),
          status,
          sum,
          articles,
          {.text = BestEvidence(edge).text}};
}

// Gathers the rows of each kind of change.
class Gathered : public DiffWriter {
 public:
  explicit Gathered(const DiffLabels& labels) : labels_(labels) {}

  void Add(const ChangedEdge& edge) override { rows_[static_cast<size_t>(edge.change)].push_back(RowOf(edge)); }
  void Finish() override {
    std::string out;
    for (const EdgeChange change : kOrder) {
      std::vector<Row>& rows = rows_[static_cast<size_t>(change)];
      if (rows.empty()) continue;
      if (!out.empty()) out.push_back('\n');
      const std::string title = TitleOf(change) + " (" + Digits(rows.size()) + ")";
      Append(title, std::move(rows), &out);
    }
    Write(out.empty() ? labels_.nothing + "\n" : out);
  }

 protected:
  virtual void Append(const std::string& title, std::vector<Row> rows, std::string* out) = 0;
  virtual void Write(const std::string& text) = 0;
  std::array<std::string, kColumns> Titles() const {
    return {labels_.type, labels_.head, labels_.tail, labels_.status, labels_.sum, labels_.articles, labels_.evidence};
  }

 private:
  const std::string& TitleOf(EdgeChange change) const {
    if (change == EdgeChange::kNew) return labels_.added;
    return change == EdgeChange::kGone ? labels_.gone : labels_.changed;
  }

  DiffLabels labels_;
  std::array<std::vector<Row>, kOrder.size()> rows_;  // by EdgeChange
};

class Tables : public Gathered {
 public:
  Tables(const DiffTableOptions& options, const Sink& sink)
      : Gathered(options.labels), width_(options.width), colour_(options.colour), sink_(sink) {}

 private:
  void Append(const std::string& title, std::vector<Row> rows, std::string* out) override {
    const auto [type, head, tail, status, sum, articles, evidence] = Titles();
    TableLayout table({{.title = type},
                       {.title = head, .max_width = kWidestName},
                       {.title = tail, .max_width = kWidestName},
                       {.title = status},
                       {.title = sum, .right = true},
                       {.title = articles, .right = true},
                       {.title = evidence}});
    for (Row& row : rows) table.AddRow(std::move(row));
    AppendStyled(title, Style::kBold, colour_, out);
    out->push_back('\n');
    table.Append(kIndent, width_, colour_, out);
  }
  void Write(const std::string& text) override { sink_(text); }

  size_t width_;
  bool colour_;
  const Sink& sink_;
};

class MarkdownTables : public Gathered {
 public:
  MarkdownTables(const DiffLabels& labels, const Sink& sink) : Gathered(labels), sink_(sink) {}

 private:
  void Append(const std::string& title, std::vector<Row> rows, std::string* out) override {
    out->append("## ").append(title).append("\n\n|");
    for (const std::string& column : Titles()) out->append(" ").append(column).append(" |");
    out->append("\n|---|---|---|---|--:|--:|---|\n");
    for (const Row& row : rows) {
      out->push_back('|');
      for (const TableLayout::Cell& cell : row) out->append(" ").append(Markdown(cell.text)).append(" |");
      out->push_back('\n');
    }
  }
  void Write(const std::string& text) override { sink_(text); }

  const Sink& sink_;
};

}  // namespace

std::unique_ptr<DiffWriter> NewDiffTables(DiffTableOptions options, const Sink& sink) {
  return std::make_unique<Tables>(options, sink);
}

std::unique_ptr<DiffWriter> NewDiffMarkdown(DiffLabels labels, const Sink& sink) {
  return std::make_unique<MarkdownTables>(labels, sink);
}

}  // namespace ieum
