#include "output/table.h"

#include <algorithm>

#include "output/display_width.h"

namespace ieum {
namespace {

constexpr std::string_view kGap = "  ";
constexpr size_t kLeastLastColumn = 20;
constexpr size_t kNoLimit = 1 << 20;

void AppendCell(const TableLayout::Cell& cell, size_t width, bool right, bool last, bool colour, std::string* out) {
  const std::string text = FitWidth(cell.text, width);
  const size_t padding = width - std::min(width, DisplayWidth(text));
  if (right) out->append(padding, ' ');
  AppendStyled(text, cell.style, colour, out);
  if (!right && !last) out->append(padding, ' ');
}

}  // namespace

void TableLayout::AddRow(std::vector<Cell> cells) { rows_.push_back(std::move(cells)); }

std::vector<size_t> TableLayout::ColumnWidths(size_t indent, size_t width) const {
  std::vector<size_t> widths;
  size_t used = indent;
  for (size_t i = 0; i < columns_.size(); ++i) {
    size_t widest = DisplayWidth(columns_[i].title);
    for (const auto& row : rows_) widest = std::max(widest, DisplayWidth(row[i].text));
    if (columns_[i].max_width != 0) widest = std::min(widest, columns_[i].max_width);
    widths.push_back(widest);
    if (i + 1 < columns_.size()) used += widest + kGap.size();
  }
  if (width == 0) {
    widths.back() = kNoLimit;
  } else {
    widths.back() = std::max(kLeastLastColumn, width - std::min(width, used));
  }
  return widths;
}

void TableLayout::Append(size_t indent, size_t width, bool colour, std::string* out) const {
  const std::vector<size_t> widths = ColumnWidths(indent, width);
  const auto append_line = [&](const auto& cell_of) {
    out->append(indent, ' ');
    for (size_t i = 0; i < columns_.size(); ++i) {
      const bool last = i + 1 == columns_.size();
      AppendCell(cell_of(i), widths[i], columns_[i].right, last, colour, out);
      if (!last) out->append(kGap);
    }
    out->erase(out->find_last_not_of(' ') + 1);  // of empty cells at the end
    out->push_back('\n');
  };
  append_line([&](size_t i) { return Cell{columns_[i].title, Style::kDim}; });
  for (const auto& row : rows_) append_line([&](size_t i) -> const Cell& { return row[i]; });
}

}  // namespace ieum
