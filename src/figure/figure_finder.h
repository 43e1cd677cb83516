// Text -> sums of money: candidates by RE2, values by a small number grammar, roles by the words around.
#ifndef IEUM_FIGURE_FIGURE_FINDER_H_
#define IEUM_FIGURE_FIGURE_FINDER_H_

#include <vector>

#include "figure/figure_tables.h"
#include "ieum/extraction.h"
#include "mention/names.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread; refers to the tables, which must outlive it.
class FigureFinder {
 public:
  explicit FigureFinder(const FigureTables& tables);

  // In order of span, not overlapping, none inside a name. Spans count bytes of the normalised text.
  std::vector<Figure> Find(const Text& text, const Names& names);
};

}  // namespace ieum

#endif  // IEUM_FIGURE_FIGURE_FINDER_H_
