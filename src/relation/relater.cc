#include "relation/relater.h"

namespace ieum {

Relater::Relater(const LanguageTables&, const LanguageTables&) {}
std::vector<Relation> Relater::Relate(const Text&, const Names&, std::vector<Figure>*, Trace*) { return {}; }

}  // namespace ieum
