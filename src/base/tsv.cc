#include "base/tsv.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "base/utf8.h"

namespace ieum {
namespace {

std::vector<std::string_view> SplitCells(std::string_view line) {
  std::vector<std::string_view> cells;
  size_t begin = 0;
  for (;;) {
    const size_t tab = line.find('\t', begin);
    cells.push_back(line.substr(begin, tab - begin));
    if (tab == std::string_view::npos) return cells;
    begin = tab + 1;
  }
}

// In code points, from 1. REQUIRES: `cell` is a piece of `line`.
size_t ColumnOf(std::string_view line, std::string_view cell) {
  return CountCodePoints(line.substr(0, static_cast<size_t>(cell.data() - line.data()))) + 1;
}

// A byte order mark of UTF-16, or a zero byte where a first ASCII letter has one in it.
bool IsUtf16(std::string_view content) {
  return content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF") ||
         content.substr(0, 2).find('\0') != std::string_view::npos;
}

// Is `line` a row with spaces in place of the tabs?
bool HasSpacesForTabs(std::string_view line) {
  return line.find('\t') == std::string_view::npos && SplitList(line, ' ').size() > 1;
}

template <typename Names>
std::string Listed(const Names& names) {
  std::string list;
  for (const std::string_view name : names) list.append(list.empty() ? "" : ", ").append(name);
  return list;
}

template <typename Names>
bool Contains(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::string Diagnostic::ToString() const {
  std::string out = file;
  if (line != 0) {
    out += ':' + std::to_string(line);
    if (column != 0) out += ':' + std::to_string(column);
  }
  if (!out.empty()) out += ": ";
  if (severity == Severity::kWarning) out += "warning: ";
  return out + message;
}

std::string_view Table::Row::operator[](std::string_view column) const {
  const auto& columns = table_->columns_;
  const auto it = std::find(columns.begin(), columns.end(), column);
  return it == columns.end() ? std::string_view() : cells_[static_cast<size_t>(it - columns.begin())];
}

Diagnostic Table::Row::At(std::string_view column, std::string message, Severity severity) const {
  size_t column_codepoints = 1;
  for (size_t i = 0; i < table_->columns_.size() && table_->columns_[i] != column; ++i) {
    column_codepoints += std::max<size_t>(CountCodePoints(cells_[i]), cells_[i].empty() ? 1 : 0) + 1;
  }
  return {severity, table_->file_, line_, static_cast<uint32_t>(column_codepoints), std::move(message)};
}

Result<Table> Table::Parse(std::string content, std::string file, std::initializer_list<std::string_view> required,
                           std::initializer_list<std::string_view> optional) {
  Table table;
  table.content_.assign(content.begin(), content.end());
  table.file_ = std::move(file);
  Diagnostics errors;
  const auto fail = [&](size_t line, size_t column, std::string message) {
    errors.push_back({Severity::kError, table.file_, static_cast<uint32_t>(line), static_cast<uint32_t>(column),
                      std::move(message)});
  };

  const std::string_view all(table.content_.data(), table.content_.size());
  if (IsUtf16(all)) {
    fail(1, 1, "UTF-16, not UTF-8: save the file as UTF-8");
    return errors;
  }
  size_t line_number = 0;
  for (size_t begin = 0; begin < all.size();) {
    size_t end = all.find('\n', begin);
    if (end == std::string_view::npos) end = all.size();
    std::string_view line = all.substr(begin, end - begin);
    begin = end + 1;
    ++line_number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (line_number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (line.empty() || line.front() == '#') continue;
    if (const auto bad = FindInvalidUtf8(line)) {
      fail(line_number, CountCodePoints(line.substr(0, *bad)) + 1,
           "not UTF-8: save the file as UTF-8 (spreadsheets often write CP949)");
      return errors;  // the other lines are no better
    }
    std::vector<std::string_view> cells = SplitCells(line);
    if (table.columns_.empty()) {
      if (HasSpacesForTabs(line)) {
        fail(line_number, 1, "no tabs in the header line: a tab, not spaces, stands between two columns");
        return errors;
      }
      for (const std::string_view cell : cells) {
        const size_t column = ColumnOf(line, cell);
        if (!Contains(required, cell) && !Contains(optional, cell)) {
          std::string known = Listed(required);
          if (optional.size() > 0) known.append(", ").append(Listed(optional));
          fail(line_number, column, "unknown column '" + std::string(cell) + "': the columns are " + known);
        } else if (Contains(table.columns_, cell)) {
          fail(line_number, column, "column '" + std::string(cell) + "' twice: take one away");
        }
        table.columns_.push_back(cell);
      }
      for (const std::string_view name : required) {
        if (!Contains(table.columns_, name)) fail(line_number, 1, "no column '" + std::string(name) + "'");
      }
      if (!errors.empty()) return errors;
      continue;
    }
    if (cells.size() != table.columns_.size()) {
      fail(line_number, cells.size() > table.columns_.size() ? ColumnOf(line, cells[table.columns_.size()]) : 1,
           "row has " + std::to_string(cells.size()) + " cells, the header " + std::to_string(table.columns_.size()) +
               (HasSpacesForTabs(line) ? ": a tab, not spaces, stands between two cells"
                                       : ": an empty cell is '-' or nothing between two tabs"));
      continue;
    }
    for (std::string_view& cell : cells) {
      if (cell == "-") cell = {};
    }
    Row row;
    row.line_ = static_cast<uint32_t>(line_number);
    row.cells_ = std::move(cells);
    table.rows_.push_back(std::move(row));
  }
  if (table.columns_.empty()) fail(0, 0, "no header line");
  if (!errors.empty()) return errors;
  table.Adopt();
  return table;
}

Result<Table> Table::Read(const std::string& path, std::initializer_list<std::string_view> required,
                          std::initializer_list<std::string_view> optional) {
  Result<std::string> content = ReadFile(path);
  if (!content.ok()) return content.diagnostics();
  return Parse(std::move(content.value()), path, required, optional);
}

Table::Table(Table&& other) noexcept
    : content_(std::move(other.content_)),
      file_(std::move(other.file_)),
      columns_(std::move(other.columns_)),
      rows_(std::move(other.rows_)) {
  Adopt();
}

Table& Table::operator=(Table&& other) noexcept {
  content_ = std::move(other.content_);
  file_ = std::move(other.file_);
  columns_ = std::move(other.columns_);
  rows_ = std::move(other.rows_);
  Adopt();
  return *this;
}

void Table::Adopt() {
  for (Row& row : rows_) row.table_ = this;
}

bool Table::HasColumn(std::string_view column) const { return Contains(columns_, column); }

std::vector<std::string_view> SplitList(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const size_t cut = text.find(separator);
    std::string_view part = text.substr(0, cut);
    text.remove_prefix(cut == std::string_view::npos ? text.size() : cut + 1);
    while (!part.empty() && part.front() == ' ') part.remove_prefix(1);
    while (!part.empty() && part.back() == ' ') part.remove_suffix(1);
    if (!part.empty()) parts.push_back(part);
  }
  return parts;
}

Result<std::string> ReadFile(const std::string& path) {
  const auto fail = [&] { return Diagnostic{Severity::kError, path, 0, 0, std::strerror(errno)}; };
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (!file) return fail();
  std::string content;
  char buffer[1 << 16];
  size_t n = 0;
  while ((n = std::fread(buffer, 1, sizeof buffer, file.get())) > 0) content.append(buffer, n);
  if (std::ferror(file.get()) != 0) return fail();
  return content;
}

}  // namespace ieum
