#include "mention/mention_tables.h"

#include <utility>
#include <vector>

#include "base/tsv.h"
#include "gazetteer/compile.h"
#include "gazetteer/gazetteer_file.h"

namespace ieum {
namespace {

// The names of firms and products against the nouns that are never a name.
Diagnostics CompileSoundOfNames(const std::string& data_dir, BlobWriter* writer) {
  const Result<std::vector<GazetteerRow>> rows = ReadGazetteerFiles(BuiltInGazetteerFiles(data_dir));
  if (!rows.ok()) return rows.diagnostics();
  const Result<Table> words = Table::Read(data_dir + "/words/not_names.tsv", {"word", "kind"});
  if (!words.ok()) return words.diagnostics();
  std::vector<std::string> names, nouns;
  for (const GazetteerRow& row : rows.value()) {
    if (row.type == EntityType::kOrganization) continue;  // compounds of common nouns (한국과학기술원)
    for (const AliasRow& alias : row.aliases) names.push_back(alias.text);
  }
  for (const Table::Row& row : words.value().rows()) {
    if (row["kind"] != "loan") nouns.emplace_back(row["word"]);
  }
  CompileNameLikeness(names, nouns, writer);
  return {};
}

}  // namespace

Result<std::string> CompileMentionTables(const std::string& data_dir) {
  const std::string folder = data_dir + "/words";
  BlobWriter writer;
  Diagnostics errors = CompileParticles(folder + "/particles.tsv", &writer);
  for (const Diagnostics& more : {CompileWordMarks(folder, &writer), CompileVetoes(folder + "/vetoes.tsv", &writer),
                                  CompileCountries(folder, &writer), CompileDiscoveryTables(folder, &writer),
                                  CompileEnglishTables(folder, &writer), CompileSoundOfNames(data_dir, &writer)}) {
    errors.insert(errors.end(), more.begin(), more.end());
  }
  if (!errors.empty()) return errors;
  return writer.Finish();
}

}  // namespace ieum
