// Text + gazetteer -> names: all matches in one pass, then edges, ambiguity, brackets and definitions.
#ifndef IEUM_MENTION_NAME_FINDER_H_
#define IEUM_MENTION_NAME_FINDER_H_

#include <vector>

#include "gazetteer/name_index.h"
#include "ieum/trace.h"
#include "mention/candidate.h"
#include "mention/mention_tables.h"
#include "mention/name_gate.h"
#include "mention/name_scan.h"
#include "mention/names.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread; refers to the index and tables, which must outlive it.
class NameFinder {
 public:
  NameFinder(const NameIndex& index, const MentionTables& tables);

  // Adds to trace->refused (spans of the normalised text) unless `trace` is null.
  Names Find(const Text& text, Trace* trace);

 private:
  const NameIndex* index_;
  NameScan scan_;
  NameGate gate_;
  std::vector<Candidate> candidates_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_NAME_FINDER_H_
