// What a word says by itself of a name in it, whatever stands around: the cheap part of discovery, asked
// of every word whose traits (word_traits.h) or neighbours call for it.
#ifndef IEUM_MENTION_WORD_FACTS_H_
#define IEUM_MENTION_WORD_FACTS_H_

#include <cstdint>
#include <string_view>

#include "base/word_cache.h"
#include "mention/form_signs.h"
#include "mention/mention_tables.h"
#include "mention/word_stems.h"

namespace ieum {

struct WordFacts {
  bool no_name = false;     // neither the word nor a stem of it can be a name
  uint32_t name_bytes = 0;  // of the stem that an ending makes a name, else of the likely one
  Signs signs;              // of that stem's endings

  // Is the word a name wherever it stands?
  bool made_name() const { return (signs.set & kTriggers & ~Bit(Sign::kGroupPrefix)) != 0; }
};

// Belongs to one thread; refers to the tables, which must outlive it.
class WordFactsReader {
 public:
  explicit WordFactsReader(const MentionTables& tables) : stems_(tables), signs_(tables) {}

  // REQUIRES: `word` is not empty. `closed`: a bracket or a closing quotation mark stands behind it, so that the stem
  // is the whole word.
  WordFacts Read(std::string_view word, bool closed);
  // The same without a look at what was read before.
  WordFacts ReadAnew(std::string_view word, bool closed) const;

 private:
  WordStems stems_;
  FormSigns signs_;
  WordCache<WordFacts, 1024> known_;  // by `closed`
};

}  // namespace ieum

#endif  // IEUM_MENTION_WORD_FACTS_H_
