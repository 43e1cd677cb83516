#include "mention/mention_tables.h"

namespace ieum {

Result<std::string> CompileMentionTables(const std::string& data_dir) {
  const std::string folder = data_dir + "/words";
  BlobWriter writer;
  Diagnostics errors = CompileParticles(folder + "/particles.tsv", &writer);
  for (const Diagnostics& more : {CompileWordMarks(folder, &writer), CompileVetoes(folder + "/vetoes.tsv", &writer)}) {
    errors.insert(errors.end(), more.begin(), more.end());
  }
  if (!errors.empty()) return errors;
  return writer.Finish();
}

}  // namespace ieum
