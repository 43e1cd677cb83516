#include "figure/figure_finder.h"

namespace ieum {

FigureFinder::FigureFinder(const FigureTables&) {}
std::vector<Figure> FigureFinder::Find(const Text&, const Names&) { return {}; }

}  // namespace ieum
