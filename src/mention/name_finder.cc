#include "mention/name_finder.h"

namespace ieum {

NameFinder::NameFinder(const NameIndex&, const MentionTables&) {}
Names NameFinder::Find(const Text&, Trace*) { return {}; }

}  // namespace ieum
