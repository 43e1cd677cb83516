#include "mention/mention_tables.h"

namespace ieum {

Result<std::string> CompileMentionTables(const std::string&) { return BlobWriter().Finish(); }

}  // namespace ieum
