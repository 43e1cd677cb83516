#include "relation/language_tables.h"

namespace ieum {

Result<std::string> CompileLanguage(const std::string&, Language) { return BlobWriter().Finish(); }

}  // namespace ieum
