#include "figure/table_rows.h"

#include <algorithm>
#include <set>

namespace ieum {

void TableRows::ForEach(std::string_view name, std::initializer_list<std::string_view> columns,
                        const std::function<void(const Table::Row&)>& row) {
  std::set<std::string, std::less<>> own_words;
  for (const Source& source : sources_) {
    if (source.table != name) continue;
    const Result<Table> table = Table::Parse(source.content, source.file, columns, {"note", "example"});
    if (!table.ok()) {
      AddErrors(table.diagnostics());
      continue;
    }
    overlaid_ = !source.own && !own_words.empty();
    for (const Table::Row& r : table.value().rows()) {
      const std::string_view word = r[*columns.begin()];
      if (source.own) own_words.emplace(word);
      if (source.own || !own_words.contains(word)) row(r);
    }
  }
  overlaid_ = false;
}

void TableRows::KeepSources(BlobWriter* writer) const {
  for (const Source& source : sources_) writer->Add(SourceSection(source.table), source.content);
}

std::string Spaces(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

}  // namespace ieum
