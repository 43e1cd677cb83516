// Aligned columns for people, whatever the scripts of the cells.
#ifndef IEUM_OUTPUT_TABLE_H_
#define IEUM_OUTPUT_TABLE_H_

#include <string>
#include <string_view>
#include <vector>

#include "output/style.h"

namespace ieum {

class TableLayout {
 public:
  struct Column {
    std::string title;
    size_t max_width = 0;  // in terminal columns; longer cells are cut. 0: no limit
    bool right = false;    // aligned right, as numbers are
  };
  struct Cell {
    std::string text;
    Style style = Style::kPlain;
  };

  explicit TableLayout(std::vector<Column> columns) : columns_(std::move(columns)) {}

  // REQUIRES: one cell a column.
  void AddRow(std::vector<Cell> cells);
  bool empty() const { return rows_.empty(); }

  // Appends the title row and the rows, each line indented by `indent` and at most `width` columns wide: the last
  // column takes what the others leave, and at least 20 columns. `width` 0: lines as long as they are.
  void Append(size_t indent, size_t width, bool colour, std::string* out) const;

 private:
  std::vector<size_t> ColumnWidths(size_t indent, size_t width) const;

  std::vector<Column> columns_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace ieum

#endif  // IEUM_OUTPUT_TABLE_H_
