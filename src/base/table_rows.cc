#include "base/table_rows.h"

#include <set>

namespace ieum {
namespace {

std::string SectionOf(std::string_view table) { return "source." + std::string(table); }

// The columns of a table and their cells, as Table::Parse reads them.
std::string Written(const Table& table, std::initializer_list<std::string_view> columns) {
  std::string text;
  const auto add = [&text, &columns](auto cell_under) {
    for (const std::string_view column : columns) {
      const std::string_view cell = cell_under(column);
      text.append(cell.empty() ? "-" : cell).push_back(column == *(columns.end() - 1) ? '\n' : '\t');
    }
  };
  add([](std::string_view column) { return column; });
  for (const Table::Row& row : table.rows()) add([&row](std::string_view column) { return row[column]; });
  return text;
}

}  // namespace

std::string TableRows::PathOf(std::string_view name) const {
  return (data_dir_.empty() ? std::string() : data_dir_ + "/").append(name).append(".tsv");
}

Result<std::string> TableRows::BuiltInContent(std::string_view name) const {
  if (built_in_.empty()) return ReadFile(PathOf(name));
  return std::string(built_in_.GetChars(SectionOf(name)));
}

void TableRows::ForEach(std::string_view name, std::initializer_list<std::string_view> columns, const UseRow& use,
                        const KeyOf& key_of) {
  const auto parse = [this, &columns](std::string content, std::string file) -> const Table* {
    Result<Table> table = Table::Parse(std::move(content), std::move(file), columns, kAsideColumns);
    AddErrors(table.diagnostics());
    unreadable_ |= !table.ok();
    if (!table.ok()) return nullptr;
    return tables_.emplace_back(std::make_unique<const Table>(std::move(table.value()))).get();
  };
  const auto key = [&key_of, &columns](const Table::Row& row) {
    return key_of ? key_of(row) : std::string(row[*columns.begin()]);
  };
  std::set<std::string> own_keys;
  in_own_ = true;
  for (const RuleSection& section : own_) {
    if (section.table != name) continue;
    const Table* table = parse(section.content, section.file);
    if (table == nullptr) continue;
    for (const Table::Row& row : table->rows()) {
      own_keys.insert(key(row));
      use(row);
    }
  }
  in_own_ = false;
  overlaid_ = !own_keys.empty();
  Result<std::string> content = BuiltInContent(name);
  AddErrors(content.diagnostics());
  unreadable_ |= !content.ok();
  const Table* table = content.ok() ? parse(std::move(content.value()), PathOf(name)) : nullptr;
  if (table != nullptr) {
    kept_[std::string(name)] = own_.empty() ? Written(*table, columns) : std::string();
    for (const Table::Row& row : table->rows()) {
      if (!overlaid_ || !own_keys.contains(key(row))) use(row);
    }
  }
  overlaid_ = false;
}

void TableRows::Keep(BlobWriter* writer) const {
  for (const auto& [name, text] : kept_) writer->Add(SectionOf(name), text);
}

}  // namespace ieum
