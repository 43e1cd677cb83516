// Lists of words that stand in several tables, read as sets: which of the lists hold a word.
#ifndef IEUM_BASE_TSV_WORDS_H_
#define IEUM_BASE_TSV_WORDS_H_

#include <initializer_list>
#include <map>
#include <string>
#include <string_view>

#include "base/tsv.h"
#include "ieum/result.h"

namespace ieum {

// Reads the tables in `folder` that the `file` of a rule names; rules of one file stand side by side. Each has a column
// `word`, and may have those of `optional`. A word is in all the sets, as bits, that set_of(file, row) gives its rows.
// Adds what is wrong to `errors`.
template <typename Set, typename Rules, typename SetOf>
std::map<std::string, Set> ReadWordSets(const std::string& folder, const Rules& rules,
                                        std::initializer_list<std::string_view> optional, SetOf set_of,
                                        Diagnostics* errors) {
  std::map<std::string, Set> sets;
  std::string_view previous;
  for (const auto& rule : rules) {
    if (rule.file == previous) continue;
    previous = rule.file;
    const Result<Table> table = Table::Read(folder + "/" + rule.file, {"word"}, optional);
    if (!table.ok()) {
      errors->insert(errors->end(), table.diagnostics().begin(), table.diagnostics().end());
      continue;
    }
    for (const Table::Row& row : table.value().rows()) {
      if (row["word"].empty()) {
        errors->push_back(row.At("word", "no word"));
      } else {
        sets[std::string(row["word"])] |= set_of(rule.file, row);
      }
    }
  }
  return sets;
}

}  // namespace ieum

#endif  // IEUM_BASE_TSV_WORDS_H_
