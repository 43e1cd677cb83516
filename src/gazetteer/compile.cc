#include "gazetteer/compile.h"

#include "base/blob.h"

namespace ieum {

Result<std::string> CompileGazetteer(const std::string&) { return BlobWriter().Finish(); }

}  // namespace ieum
