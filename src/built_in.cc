// The gazetteer that is part of the program.
#include "embedded.h"
#include "gazetteer/name_index.h"
#include "ieum/gazetteer.h"

namespace ieum {

Gazetteer Gazetteer::BuiltIn() { return Gazetteer(std::make_shared<const NameIndex>(EmbeddedGazetteer())); }

}  // namespace ieum
