// Number words, units, currencies and role cues (data/figures).
#ifndef IEUM_FIGURE_FIGURE_TABLES_H_
#define IEUM_FIGURE_FIGURE_TABLES_H_

#include <string>

#include "base/blob.h"
#include "ieum/result.h"

namespace ieum {

// The tables of `data_dir`/figures, as a blob. Errors name file, line and column.
Result<std::string> CompileFigureTables(const std::string& data_dir);

class FigureTables {
 public:
  explicit FigureTables(Blob blob) : blob_(blob) {}

 private:
  Blob blob_;
};

}  // namespace ieum

#endif  // IEUM_FIGURE_FIGURE_TABLES_H_
