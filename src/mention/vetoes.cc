#include "mention/vetoes.h"

#include <map>
#include <utility>
#include <vector>

#include "base/tsv.h"
#include "mention/characters.h"

namespace ieum {

Diagnostics CompileVetoes(const std::string& path, BlobWriter* writer) {
  const Result<Table> table = Table::Read(path, {"alias", "side", "word"});
  if (!table.ok()) return table.diagnostics();
  Diagnostics errors;
  std::map<std::string, std::vector<std::pair<bool, std::string>>> by_alias;
  for (const Table::Row& row : table.value().rows()) {
    if (row["side"] != "before" && row["side"] != "after") errors.push_back(row.At("side", "must be before or after"));
    if (row["alias"].empty()) errors.push_back(row.At("alias", "no alias"));
    if (row["word"].empty()) errors.push_back(row.At("word", "no word"));
    by_alias[std::string(row["alias"])].emplace_back(row["side"] == "before", row["word"]);
  }
  if (!errors.empty()) return errors;
  std::vector<std::string> names;
  std::vector<uint32_t> ends;
  std::vector<VetoTable::Veto> vetoes;
  std::string chars;
  for (const auto& [alias, neighbours] : by_alias) {
    names.push_back(alias);
    for (const auto& [before, word] : neighbours) {
      vetoes.push_back({static_cast<uint32_t>(chars.size()), static_cast<uint32_t>(word.size()), before ? 1u : 0u});
      chars += word;
    }
    ends.push_back(static_cast<uint32_t>(vetoes.size()));
  }
  writer->Add("vetoes.names", DoubleArray::Build(names));
  writer->Add("vetoes.ends", ends);
  writer->Add("vetoes", vetoes);
  writer->Add("vetoes.chars", std::string_view(chars));
  return errors;
}

VetoTable::VetoTable(const Blob& blob)
    : names_(blob.Get<DoubleArray::Unit>("vetoes.names")),
      ends_(blob.Get<uint32_t>("vetoes.ends")),
      vetoes_(blob.Get<Veto>("vetoes")),
      chars_(blob.GetChars("vetoes.chars")) {}

std::string_view VetoTable::Find(std::string_view text, Span name) const {
  const uint32_t value = names_.Find(name.Of(text));
  if (value == DoubleArray::kNoValue) return {};
  const uint32_t begin = value == 0 ? 0 : ends_[value - 1];
  const std::string_view behind = text.substr(SkipSpace(text, name.end));
  const std::string_view before = text.substr(0, SkipSpaceBefore(text, name.begin));
  for (const Veto& veto : vetoes_.subspan(begin, ends_[value] - begin)) {
    const std::string_view word = chars_.substr(veto.begin, veto.size);
    if (veto.before != 0 ? before.ends_with(word) : behind.starts_with(word)) return word;
  }
  return {};
}

}  // namespace ieum
