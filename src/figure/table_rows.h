// The rows that the figure tables are compiled from: those of data/figures with a user's laid over them.
#ifndef IEUM_FIGURE_TABLE_ROWS_H_
#define IEUM_FIGURE_TABLE_ROWS_H_

#include <charconv>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/blob.h"
#include "base/tsv.h"
#include "ieum/result.h"

namespace ieum {

// Tables as text, and the errors found in them. A user's tables must be added before those that they are laid over.
class TableRows {
 public:
  void Add(std::string_view name, std::string file, std::string content, bool own) {
    sources_.push_back({std::string(name), std::move(file), std::move(content), own});
  }
  void AddErrors(const Diagnostics& errors) { errors_.insert(errors_.end(), errors.begin(), errors.end()); }
  void Fail(const Table::Row& row, std::string_view column, std::string message) {
    errors_.push_back(row.At(column, std::move(message)));
  }
  const Diagnostics& errors() const { return errors_; }

  // Calls `row` for each row of the table. The rows of a word that a user has, too, are left out.
  void ForEach(std::string_view name, std::initializer_list<std::string_view> columns,
               const std::function<void(const Table::Row&)>& row);
  // Inside of ForEach: is the row one of a table that has a user's laid over it?
  bool overlaid() const { return overlaid_; }

  // Keeps the text of the tables in the blob, each in a section named by SourceSection.
  void KeepSources(BlobWriter* writer) const;
  static std::string SourceSection(std::string_view table) { return "source." + std::string(table); }

 private:
  struct Source {
    std::string table, file, content;
    bool own;  // a user's
  };

  std::vector<Source> sources_;
  bool overlaid_ = false;
  Diagnostics errors_;
};

// --- Cells.

// `text` with every `_` as a space, the way tables write the spaces at the edges of a cell.
std::string Spaces(std::string_view text);

template <typename T>
std::optional<T> ParseNumber(std::string_view text) {
  T value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// The value that stands under `word` in `names`, or nothing.
template <typename T>
std::optional<T> Choose(std::string_view word, std::initializer_list<std::pair<std::string_view, T>> names) {
  for (const auto& [name, value] : names) {
    if (name == word) return value;
  }
  return std::nullopt;
}

}  // namespace ieum

#endif  // IEUM_FIGURE_TABLE_ROWS_H_
