// The gazetteer that is part of the program, and a user's files laid over it.
#include "embedded.h"
#include "gazetteer/compile.h"
#include "gazetteer/gazetteer_file.h"
#include "gazetteer/name_index.h"
#include "ieum/gazetteer.h"

namespace ieum {

Gazetteer Gazetteer::BuiltIn() { return Gazetteer(std::make_shared<const NameIndex>(EmbeddedGazetteer())); }

Result<Gazetteer> Gazetteer::Load(std::span<const std::string> files, bool only_files) {
  Result<std::vector<GazetteerRow>> rows = ReadGazetteerFiles(files);
  if (!rows.ok()) return rows.diagnostics();
  std::vector<GazetteerRow> base;
  if (!only_files) base = NameIndex(EmbeddedGazetteer()).Rows();
  const Result<std::string> bytes = CompileRows(OverlayRows(std::move(base), std::move(rows.value())));
  if (!bytes.ok()) return bytes.diagnostics();
  return {Gazetteer(NameIndex::Own(bytes.value())), bytes.diagnostics()};
}

}  // namespace ieum
