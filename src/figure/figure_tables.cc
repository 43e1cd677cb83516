#include "figure/figure_tables.h"

namespace ieum {

Result<std::string> CompileFigureTables(const std::string&) { return BlobWriter().Finish(); }

}  // namespace ieum
