// Rows of comma-separated values by RFC 4180, with `\n` at line ends: what Gephi, pandas and spreadsheets read.
#ifndef IEUM_OUTPUT_CSV_H_
#define IEUM_OUTPUT_CSV_H_

#include <initializer_list>
#include <string>
#include <string_view>

namespace ieum {

// Appends one row. A cell with a comma, a quotation mark, a line end or a space at its edge is quoted. A backslash at the
// end of a cell or before a quotation mark gets a space behind it: Gephi and Neo4j take it for an escape, and would read
// the rest of the file as one cell. Control characters other than tab and line ends are left out.
void AppendCsvRow(std::initializer_list<std::string_view> cells, std::string* out);

}  // namespace ieum

#endif  // IEUM_OUTPUT_CSV_H_
