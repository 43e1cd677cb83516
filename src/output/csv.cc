#include "output/csv.h"

#include <algorithm>

#include "base/without_controls.h"

namespace ieum {
namespace {

bool NeedsQuotes(std::string_view cell) {
  if (cell.empty()) return false;
  return cell.front() == ' ' || cell.back() == ' ' || cell.back() == '\\' ||
         cell.find_first_of(",\"\r\n") != std::string_view::npos;
}

void AppendCell(std::string_view cell, bool space_behind_backslash, std::string* out) {
  const bool quotes = NeedsQuotes(cell);
  if (quotes) out->push_back('"');
  for (size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] == '"') out->push_back('"');
    out->push_back(cell[i]);
    if (space_behind_backslash && cell[i] == '\\' && (i + 1 == cell.size() || cell[i + 1] == '"')) out->push_back(' ');
  }
  if (quotes) out->push_back('"');
}

// "-1.5", "+3", "42"
bool IsNumber(std::string_view cell) {
  if (cell.starts_with('-') || cell.starts_with('+')) cell.remove_prefix(1);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const size_t point = std::min(cell.find('.'), cell.size());
  const std::string_view whole = cell.substr(0, point);
  const std::string_view part = point == cell.size() ? "0" : cell.substr(point + 1);
  return !whole.empty() && !part.empty() && std::all_of(whole.begin(), whole.end(), is_digit) &&
         std::all_of(part.begin(), part.end(), is_digit);
}

bool LooksLikeFormula(std::string_view cell) {
  constexpr std::string_view kSigns[] = {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
  const std::string_view text = cell.substr(std::min(cell.find_first_not_of(' '), cell.size()));
  const bool begins_so = std::any_of(std::begin(kSigns), std::end(kSigns),
                                     [text](std::string_view sign) { return text.starts_with(sign); });
  return begins_so && !IsNumber(cell);
}

void AppendCellForExcel(std::string_view cell, std::string* out) {
  std::string text = LooksLikeFormula(cell) ? "'" : "";
  for (size_t i = 0; i < cell.size(); ++i) {
    if (cell[i] != '\r') {
      text.push_back(cell[i]);
    } else if (!cell.substr(i + 1).starts_with('\n')) {
      text.push_back('\n');
    }
  }
  AppendCell(text, /*space_behind_backslash=*/false, out);
}

}  // namespace

std::string CsvHeader(std::string_view columns, CsvReader reader) {
  const bool excel = reader == CsvReader::kExcel;
  return (excel ? "\uFEFF" : "") + std::string(columns) + (excel ? "\r\n" : "\n");
}

void AppendCsvRow(std::initializer_list<std::string_view> cells, CsvReader reader, std::string* out) {
  bool first = true;
  std::string without_controls;
  for (std::string_view cell : cells) {
    if (!first) out->push_back(',');
    first = false;
    if (HasControls(cell)) {
      without_controls = WithoutControls(cell);
      cell = without_controls;
    }
    if (reader == CsvReader::kExcel) {
      AppendCellForExcel(cell, out);
    } else {
      AppendCell(cell, /*space_behind_backslash=*/true, out);
    }
  }
  out->append(reader == CsvReader::kExcel ? "\r\n" : "\n");
}

}  // namespace ieum
