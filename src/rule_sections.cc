#include "rule_sections.h"

#include <iterator>
#include <string_view>
#include <utility>

#include "figure/figure_tables.h"
#include "relation/language_tables.h"

namespace ieum {

Result<std::vector<RuleSection>> ReadRuleSections(std::span<const std::string> files) {
  std::vector<std::string_view> tables(std::begin(kFigureRuleTables), std::end(kFigureRuleTables));
  tables.insert(tables.end(), std::begin(kRelationRuleTables), std::end(kRelationRuleTables));
  std::vector<RuleSection> sections;
  Diagnostics errors;
  for (const std::string& file : files) {
    Result<std::vector<RuleSection>> read = ReadRuleFile(file, tables);
    errors.insert(errors.end(), read.diagnostics().begin(), read.diagnostics().end());
    if (!read.ok()) continue;
    sections.insert(sections.end(), std::make_move_iterator(read.value().begin()),
                    std::make_move_iterator(read.value().end()));
  }
  if (!errors.empty()) return errors;
  return sections;
}

}  // namespace ieum
