// Text + gazetteer -> names: all matches in one pass, then edges, ambiguity, brackets and definitions.
#ifndef IEUM_MENTION_NAME_FINDER_H_
#define IEUM_MENTION_NAME_FINDER_H_

#include <vector>

#include "gazetteer/name_index.h"
#include "ieum/trace.h"
#include "mention/bracket_names.h"
#include "mention/candidate.h"
#include "mention/discovery.h"
#include "mention/english_discovery.h"
#include "mention/entity_book.h"
#include "mention/mention_tables.h"
#include "mention/name_gate.h"
#include "mention/name_scan.h"
#include "mention/names.h"
#include "mention/state_bodies.h"
#include "mention/word_starts.h"
#include "mention/word_traits.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread; refers to the index and tables, which must outlive it.
class NameFinder {
 public:
  NameFinder(const NameIndex& index, const MentionTables& tables);

  // Adds to trace->refused (spans of the normalised text) unless `trace` is null.
  Names Find(const Text& text, Trace* trace);

 private:
  void Explain(const Candidate& refused, Trace* trace) const;

  const NameIndex* index_;
  const MentionTables* tables_;
  WordTraitsReader traits_;
  NameScan scan_;
  NameGate gate_;
  Discovery discovery_;
  EnglishDiscovery english_;
  BracketNames brackets_;
  StateBodies bodies_;
  EntityBook book_;
  WordStarts starts_;                  // scratch
  std::vector<TextWord> words_;        // scratch
  std::vector<Candidate> candidates_;  // scratch
  std::vector<Mention> mentions_;      // scratch; hold numbers of book_
};

}  // namespace ieum

#endif  // IEUM_MENTION_NAME_FINDER_H_
