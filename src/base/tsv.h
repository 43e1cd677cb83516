// Tables of knowledge: tab-separated UTF-8 with `#` comments and one header line that names the columns.
//
//   # Particles that may stand behind a name.
//   form   role   after
//   은     TOP    C
//
// Blank lines and lines that begin with `#` are skipped. The first other line is the header. A cell of `-` is empty.
// Rows keep their line, and cells their column, so that whoever reads a table can say where a fault is.
#ifndef IEUM_BASE_TSV_H_
#define IEUM_BASE_TSV_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/result.h"

namespace ieum {

class Table {
 public:
  // One row; views point into the table and live as long as it does.
  class Row {
   public:
    // The cell under the column of that name; empty where the table has no such column.
    std::string_view operator[](std::string_view column) const;
    std::string_view cell(size_t column) const { return cells_[column]; }
    uint32_t line() const { return line_; }
    // An error (or warning) at the cell under `column`.
    Diagnostic At(std::string_view column, std::string message, Severity severity = Severity::kError) const;

   private:
    friend class Table;
    const Table* table_ = nullptr;
    uint32_t line_ = 0;
    std::vector<std::string_view> cells_;
  };

  // Parses `content`; `file` is only named in diagnostics. Every name in `required` must be a column, and every column
  // one of `required` or `optional`. Errors: UTF-16 and ill-formed UTF-8, of which only the first is told; a row with
  // another number of cells than the header, an unknown, missing or doubled column. Rows with faults are left out of a
  // result that is not ok.
  static Result<Table> Parse(std::string content, std::string file, std::initializer_list<std::string_view> required,
                             std::initializer_list<std::string_view> optional = {});
  static Result<Table> Read(const std::string& path, std::initializer_list<std::string_view> required,
                            std::initializer_list<std::string_view> optional = {});

  Table(Table&& other) noexcept;
  Table& operator=(Table&& other) noexcept;
  Table(const Table&) = delete;  // rows point into it

  const std::vector<Row>& rows() const { return rows_; }
  const std::string& file() const { return file_; }
  bool HasColumn(std::string_view column) const;

 private:
  Table() = default;
  void Adopt();

  std::vector<char> content_;  // not std::string: moving must not move the bytes that rows point at
  std::string file_;
  std::vector<std::string_view> columns_;
  std::vector<Row> rows_;
};

// The parts of `text` between `separator`s, surrounding spaces trimmed, empty parts left out.
std::vector<std::string_view> SplitList(std::string_view text, char separator);

// The bytes of a file, or a diagnostic that says why not (missing, a directory, unreadable).
Result<std::string> ReadFile(const std::string& path);

}  // namespace ieum

#endif  // IEUM_BASE_TSV_H_
