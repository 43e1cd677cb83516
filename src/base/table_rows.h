// The rows that tables are compiled from: those of data/ with a user's laid over them.
#ifndef IEUM_BASE_TABLE_ROWS_H_
#define IEUM_BASE_TABLE_ROWS_H_

#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/blob.h"
#include "base/rule_file.h"
#include "base/tsv.h"
#include "ieum/result.h"

namespace ieum {

// Columns that any table may have for its reader and its tests.
inline const std::initializer_list<std::string_view> kAsideColumns = {"fires", "silent", "note", "example"};

// Tables are named by folder and file: "figures/currencies". Rows live as long as the object.
class TableRows {
 public:
  // The tables of a folder like data/, each read when it is asked for.
  explicit TableRows(std::string data_dir) : data_dir_(std::move(data_dir)) {}
  // Those that Keep put into `built_in`, with the sections of `own` laid over them. Both must outlive the object.
  TableRows(const Blob& built_in, std::span<const RuleSection> own) : built_in_(built_in), own_(own) {}

  using UseRow = std::function<void(const Table::Row&)>;
  using KeyOf = std::function<std::string(const Table::Row&)>;

  // Calls `use` for each row of the table, a user's first. A row of the built-in table is left out where a user's has
  // the same key: the cell under the first column, if nothing else is said. Columns for the reader of a table (note,
  // example, fires, silent) may be there too. Faults of a table are told by errors().
  void ForEach(std::string_view name, std::initializer_list<std::string_view> columns, const UseRow& use,
               const KeyOf& key_of = nullptr);
  // Inside of ForEach: is the row a user's?
  bool own() const { return in_own_; }
  // Inside of ForEach: is the row one of a table that has a user's laid over it?
  bool overlaid() const { return overlaid_; }

  void Fail(const Table::Row& row, std::string_view column, std::string message) {
    errors_.push_back(row.At(column, std::move(message)));
  }
  void Fail(Diagnostic error) { errors_.push_back(std::move(error)); }
  void AddErrors(const Diagnostics& errors) { errors_.insert(errors_.end(), errors.begin(), errors.end()); }
  const Diagnostics& errors() const { return errors_; }
  // Was there a table whose rows could not be read, so that others may miss what it says?
  bool unreadable() const { return unreadable_; }
  // The blob that the rows come from; empty where they come from a folder.
  const Blob& built_in() const { return built_in_; }
  // Where a table stands, for faults of the whole: "data/figures/currencies.tsv".
  std::string PathOf(std::string_view name) const;

  // Keeps the tables that were asked for in a blob, without what is for the reader. REQUIRES: no user's rows.
  void Keep(BlobWriter* writer) const;

 private:
  Result<std::string> BuiltInContent(std::string_view name) const;

  std::string data_dir_;
  Blob built_in_;
  std::span<const RuleSection> own_;
  std::map<std::string, std::string> kept_;  // by name
  // Behind pointers, since rows point at their table.
  std::vector<std::unique_ptr<const Table>> tables_;
  bool in_own_ = false;
  bool overlaid_ = false;
  bool unreadable_ = false;
  Diagnostics errors_;
};

}  // namespace ieum

#endif  // IEUM_BASE_TABLE_ROWS_H_
