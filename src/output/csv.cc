#include "output/csv.h"

namespace ieum {
namespace {

bool NeedsQuotes(std::string_view cell) {
  if (cell.empty()) return false;
  return cell.front() == ' ' || cell.back() == ' ' || cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

void AppendCell(std::string_view cell, std::string* out) {
  if (!NeedsQuotes(cell)) {
    out->append(cell);
    return;
  }
  out->push_back('"');
  for (const char c : cell) {
    if (c == '"') out->push_back('"');
    out->push_back(c);
  }
  out->push_back('"');
}

}  // namespace

void AppendCsvRow(std::initializer_list<std::string_view> cells, std::string* out) {
  bool first = true;
  for (const std::string_view cell : cells) {
    if (!first) out->push_back(',');
    first = false;
    AppendCell(cell, out);
  }
  out->push_back('\n');
}

}  // namespace ieum
