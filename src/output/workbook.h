// A spreadsheet file (.xlsx) of tables whose rows are written once, from top to bottom, and not kept in memory.
//
// A text is always a text: nothing that begins with `=` is a formula, nothing that looks like an address a link,
// nothing that looks like a number one. The same cells give the same bytes.
#ifndef IEUM_OUTPUT_WORKBOOK_H_
#define IEUM_OUTPUT_WORKBOOK_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/result.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace ieum {

// What Excel has room for.
struct SheetLimits {
  size_t rows = 1'048'576;     // with the header
  size_t characters = 32'767;  // of a cell, in UTF-16 units
};

struct SheetColumn {
  std::string name;
  double width = 10;  // in digits of the usual type; a Korean syllable is two wide
};

// How the cells of a workbook look. Owned by the workbook.
struct CellFormats {
  lxw_format* header = nullptr;
  lxw_format* text = nullptr;  // stays text when somebody edits it
  lxw_format* whole = nullptr;
  lxw_format* share = nullptr;
  lxw_format* date = nullptr;
};

// One table. Cells are given from left to right; an empty text leaves its cell empty.
class Sheet {
 public:
  Sheet(lxw_worksheet* sheet, const CellFormats& formats, const SheetLimits& limits, std::vector<SheetColumn> columns);

  // False: there is no more room, and the row is left out and counted.
  bool BeginRow();
  void Text(std::string_view text);   // UTF-8; cut where it is too long for a cell
  void Whole(int64_t number);         // a text where a spreadsheet would lose digits
  void Share(float share);            // three decimals
  void Day(const std::string& date);  // a date where `date` begins with year, month and day; else a text
  void Skip() { ++column_; }

  size_t rows() const { return rows_; }  // without the header
  size_t rows_left_out() const { return rows_left_out_; }
  size_t cells_cut() const { return cells_cut_; }

 private:
  friend class Workbook;
  void Finish();

  lxw_worksheet* sheet_;  // null: there could be no temporary file, as Workbook::Close will say
  const CellFormats& formats_;
  SheetLimits limits_;
  size_t columns_;
  uint16_t column_ = 0;
  uint32_t rows_ = 0;
  size_t rows_left_out_ = 0;
  size_t cells_cut_ = 0;
  std::string text_;
};

class Workbook {
 public:
  // Writes into the file at `path`. Temporary files without a name lie beside it.
  explicit Workbook(const std::string& path, const SheetLimits& limits = {});
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  // Its columns under a header that stays in sight and filters. Lives as long as the workbook. A sheet may be filled
  // while others are.
  Sheet* AddSheet(const char* name, std::vector<SheetColumn> columns);
  // Writes all of it. What went wrong; nothing may follow.
  std::optional<Diagnostic> Close();

 private:
  std::string folder_;
  SheetLimits limits_;
  lxw_workbook* workbook_ = nullptr;  // null: closed, or could not be made
  CellFormats formats_;
  std::vector<std::unique_ptr<Sheet>> sheets_;
};

}  // namespace ieum

#endif  // IEUM_OUTPUT_WORKBOOK_H_
