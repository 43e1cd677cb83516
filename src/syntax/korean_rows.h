// Rows of data/grammar/ko-*.tsv, for those who compile them, and what is wrong with them.
#ifndef IEUM_SYNTAX_KOREAN_ROWS_H_
#define IEUM_SYNTAX_KOREAN_ROWS_H_

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "base/table_rows.h"
#include "base/tsv.h"
#include "ieum/result.h"
#include "syntax/korean_grammar.h"
#include "syntax/parse.h"
#include "syntax/vocabulary.h"

namespace ieum {

class KoreanRows {
 public:
  explicit KoreanRows(TableRows* rows) : rows_(*rows) {}

  // Calls use(row) for every row of the table ("ko-verbs") that has these columns.
  void ForEach(const std::string& table, std::initializer_list<std::string_view> columns,
               const TableRows::UseRow& use) {
    rows_.ForEach(kFolder + table, columns, use);
  }

  // Cells. A faulty one is told in the errors of the rows and reads as none.
  Role ReadRole(const Table::Row& row, std::string_view column);
  Effect ReadEffect(const Table::Row& row, std::string_view column);
  // The columns `class` and `mood`; `form` enters the vocabulary.
  EndingRecord ReadEnding(const Table::Row& row, std::string_view form, VocabularyBuilder* vocabulary);

  void Fault(const Table::Row& row, std::string_view column, std::string message) {
    rows_.Fail(row, column, std::move(message));
  }
  // Of the table as a whole.
  void Fault(const std::string& table, std::string message) {
    rows_.Fail({Severity::kError, rows_.PathOf(kFolder + table), 0, 0, std::move(message)});
  }
  const Blob& built_in() const { return rows_.built_in(); }
  bool ok() const { return rows_.errors().empty(); }

 private:
  static constexpr const char* kFolder = "grammar/";
  TableRows& rows_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_ROWS_H_
