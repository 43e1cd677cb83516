// Rows of data/grammar/ko-*.tsv, for those who compile them, and what is wrong with them.
#ifndef IEUM_SYNTAX_KOREAN_ROWS_H_
#define IEUM_SYNTAX_KOREAN_ROWS_H_

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "base/tsv.h"
#include "ieum/result.h"
#include "syntax/korean_grammar.h"
#include "syntax/parse.h"
#include "syntax/vocabulary.h"

namespace ieum {

class KoreanRows {
 public:
  explicit KoreanRows(const std::string& data_dir) : directory_(data_dir + "/grammar/") {}

  // Calls use(row) for every row of the table that has these columns (`note` as well, if it likes).
  template <typename Use>
  void ForEach(const std::string& file, std::initializer_list<std::string_view> columns, Use use) {
    const Result<Table> table = Table::Read(directory_ + file, columns, {"note"});
    if (!table.ok()) {
      errors_.insert(errors_.end(), table.diagnostics().begin(), table.diagnostics().end());
      return;
    }
    for (const Table::Row& row : table.value().rows()) use(row);
  }

  // Cells. A faulty one is told in errors() and reads as none.
  Role ReadRole(const Table::Row& row, std::string_view column);
  Effect ReadEffect(const Table::Row& row, std::string_view column);
  // The columns `class` and `mood`; `form` enters the vocabulary.
  EndingRecord ReadEnding(const Table::Row& row, std::string_view form, VocabularyBuilder* vocabulary);

  void Fault(const Table::Row& row, std::string_view column, std::string message) {
    errors_.push_back(row.At(column, std::move(message)));
  }
  // Of the file as a whole.
  void Fault(const std::string& file, std::string message) {
    errors_.push_back({Severity::kError, directory_ + file, 0, 0, std::move(message)});
  }
  const Diagnostics& errors() const { return errors_; }

 private:
  std::string directory_;
  Diagnostics errors_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_ROWS_H_
