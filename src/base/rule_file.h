// A user's file of rules: rows for several tables of data/, each under the name of its table.
//
//   # Words of our trade.
//   [figures/currencies]
//   form    code  place  edge  least
//   크레딧  XCR   ko     open  -
//   [figures/ko-roles]
//   ...
//
// A line in brackets without a tab opens a section; what follows is a table as base/tsv.h reads it.
#ifndef IEUM_BASE_RULE_FILE_H_
#define IEUM_BASE_RULE_FILE_H_

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/result.h"

namespace ieum {

struct RuleSection {
  std::string table;    // "figures/currencies"
  std::string file;     // as the user named it
  std::string content;  // the lines of the section, each on the line where it stands in the file
};

// The sections of a file, in order. A file that is named as one of `tables` (`ko-status.tsv`) and opens no section
// before its first line is that table as a whole, as the tables of data/ are. Errors: a file that cannot be read, a
// section that is none of `tables`, a line before the first section.
Result<std::vector<RuleSection>> ReadRuleFile(const std::string& path, std::span<const std::string_view> tables);

}  // namespace ieum

#endif  // IEUM_BASE_RULE_FILE_H_
