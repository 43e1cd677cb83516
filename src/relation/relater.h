// Names, figures and sentences of one article -> its relations.
#ifndef IEUM_RELATION_RELATER_H_
#define IEUM_RELATION_RELATER_H_

#include <vector>

#include "ieum/extraction.h"
#include "ieum/trace.h"
#include "mention/names.h"
#include "relation/language_tables.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread; refers to the tables, which must outlive it.
class Relater {
 public:
  Relater(const LanguageTables& korean, const LanguageTables& english);

  // Relations in the order of Extraction::relations; spans count bytes of the normalised text. Sets Figure::entity and
  // may correct a role that the sentence's predicate decides. Adds to trace->sentences and trace->steps unless null.
  std::vector<Relation> Relate(const Text& text, const Names& names, std::vector<Figure>* figures, Trace* trace);
};

}  // namespace ieum

#endif  // IEUM_RELATION_RELATER_H_
