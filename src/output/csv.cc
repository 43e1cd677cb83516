#include "output/csv.h"

#include "base/without_controls.h"

namespace ieum {
namespace {

bool NeedsQuotes(std::string_view cell) {
  if (cell.empty()) return false;
  return cell.front() == ' ' || cell.back() == ' ' || cell.back() == '\\' ||
         cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

// A backslash that would stand before a quotation mark or the end of a cell gets a space behind it.
void AppendCell(std::string_view cell, std::string* out) {
  const bool quotes = NeedsQuotes(cell);
  if (quotes) out->push_back('"');
  for (size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] == '"') out->push_back('"');
    out->push_back(cell[i]);
    if (cell[i] == '\\' && (i + 1 == cell.size() || cell[i + 1] == '"')) out->push_back(' ');
  }
  if (quotes) out->push_back('"');
}

}  // namespace

void AppendCsvRow(std::initializer_list<std::string_view> cells, std::string* out) {
  bool first = true;
  for (const std::string_view cell : cells) {
    if (!first) out->push_back(',');
    first = false;
    if (HasControls(cell)) {
      AppendCell(WithoutControls(cell), out);
    } else {
      AppendCell(cell, out);
    }
  }
  out->push_back('\n');
}

}  // namespace ieum
