// Rows of comma-separated values by RFC 4180.
#ifndef IEUM_OUTPUT_CSV_H_
#define IEUM_OUTPUT_CSV_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace ieum {

enum class CsvReader : uint8_t {
  // Gephi, pandas and their like: UTF-8, `\n` at line ends. A backslash at the end of a cell or before a quotation mark
  // gets a space behind it: Gephi and Neo4j take it for an escape, and would read the rest of the file as one cell.
  kPrograms,
  // Somebody who opens it with a double click: a byte order mark, by which Excel knows UTF-8; `\r\n` at line ends and
  // `\n` within cells; an apostrophe before a cell that Excel would take for a formula, be it one of its own making (@,
  // full-width signs, behind spaces). Numbers stay numbers, with their sign.
  kExcel,
};

// The first line: `columns` with commas between them, none of which needs quotes.
std::string CsvHeader(std::string_view columns, CsvReader reader);

// Appends one row. A cell with a comma, a quotation mark, a line end or a space at its edge is quoted. Control
// characters other than tab and line ends are left out.
void AppendCsvRow(std::initializer_list<std::string_view> cells, CsvReader reader, std::string* out);

}  // namespace ieum

#endif  // IEUM_OUTPUT_CSV_H_
