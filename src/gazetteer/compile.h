// Gazetteer files -> the compiled name index (see name_index.h).
#ifndef IEUM_GAZETTEER_COMPILE_H_
#define IEUM_GAZETTEER_COMPILE_H_

#include <string>

#include "ieum/result.h"

namespace ieum {

// The index of all files of `data_dir`/gazetteers, as a blob. Errors name file, line and column.
Result<std::string> CompileGazetteer(const std::string& data_dir);

}  // namespace ieum

#endif  // IEUM_GAZETTEER_COMPILE_H_
