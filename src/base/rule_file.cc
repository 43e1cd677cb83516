#include "base/rule_file.h"

#include <algorithm>
#include <cstdint>

#include "base/tsv.h"

namespace ieum {

namespace {

// The table whose file has the name that `path` ends in; empty if there is none.
std::string_view TableNamedAs(std::string_view path, std::span<const std::string_view> tables) {
  const std::string_view file = path.substr(path.rfind('/') + 1);
  for (const std::string_view table : tables) {
    if (std::string(table.substr(table.rfind('/') + 1)) + ".tsv" == file) return table;
  }
  return {};
}

}  // namespace

Result<std::vector<RuleSection>> ReadRuleFile(const std::string& path, std::span<const std::string_view> tables) {
  const Result<std::string> content = ReadFile(path);
  if (!content.ok()) return content.diagnostics();
  std::vector<RuleSection> sections;
  Diagnostics errors;
  uint32_t number = 0;
  for (std::string_view rest = content.value(); !rest.empty();) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (line.empty() || line.starts_with('#')) continue;
    if (line.starts_with('[') && line.ends_with(']') && line.find('\t') == std::string_view::npos) {
      const std::string_view table = line.substr(1, line.size() - 2);
      if (std::find(tables.begin(), tables.end(), table) == tables.end()) {
        std::string known;
        for (const std::string_view name : tables) known.append(known.empty() ? "" : ", ").append(name);
        errors.push_back(
            {Severity::kError, path, number, 2, "no table '" + std::string(table) + "' for rules: there are " + known});
      }
      sections.push_back({std::string(table), path, {}});
      continue;
    }
    if (sections.empty()) {
      if (const std::string_view table = TableNamedAs(path, tables); !table.empty()) {
        sections.push_back({std::string(table), path, {}});
      }
    }
    if (sections.empty()) {
      errors.push_back(
          {Severity::kError, path, number, 1, "no section yet: a line like [figures/currencies] opens one"});
      return errors;
    }
    // Blank lines in place of those before keep the number of the line.
    std::string& table = sections.back().content;
    const auto lines = static_cast<uint32_t>(std::count(table.begin(), table.end(), '\n'));
    table.append(number - 1 - lines, '\n').append(line).push_back('\n');
  }
  if (!errors.empty()) return errors;
  return sections;
}

}  // namespace ieum
