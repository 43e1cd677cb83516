// Gazetteer rows -> the compiled name index (see name_index.h).
#ifndef IEUM_GAZETTEER_COMPILE_H_
#define IEUM_GAZETTEER_COMPILE_H_

#include <span>
#include <string>
#include <vector>

#include "gazetteer/gazetteer_file.h"
#include "ieum/result.h"

namespace ieum {

// The index of `rows`, as a blob. An unknown maker is left out with a warning at its row; nothing else is judged here
// (lint does that).
Result<std::string> CompileRows(std::span<const GazetteerRow> rows);

// The files of `data_dir`/gazetteers that exist.
std::vector<std::string> BuiltInGazetteerFiles(const std::string& data_dir);

// The index of all files of `data_dir`/gazetteers, as a blob. Errors name file, line and column. A built-in name of one
// letter or syllable never stands by itself: it is kStrong, whatever its row says.
Result<std::string> CompileGazetteer(const std::string& data_dir);

// The index of `data_dir`/examples/names.tsv, likewise.
Result<std::string> CompileExampleNames(const std::string& data_dir);

}  // namespace ieum

#endif  // IEUM_GAZETTEER_COMPILE_H_
