// The word lists that decide whether a match is a name: edges, glued nouns, cues, vetoes, versions (data/words).
#ifndef IEUM_MENTION_MENTION_TABLES_H_
#define IEUM_MENTION_MENTION_TABLES_H_

#include <string>

#include "base/blob.h"
#include "ieum/result.h"
#include "mention/countries.h"
#include "mention/discovery_tables.h"
#include "mention/english_tables.h"
#include "mention/particles.h"
#include "mention/vetoes.h"
#include "mention/word_marks.h"

namespace ieum {

// The tables of `data_dir`/words, and what the built-in names (`data_dir`/gazetteers) tell about the sound of names, as
// a blob. Errors name file, line and column.
Result<std::string> CompileMentionTables(const std::string& data_dir);

class MentionTables {
 public:
  // Views `blob`, whose bytes must outlive the tables.
  explicit MentionTables(Blob blob)
      : particles_(blob), words_(blob), vetoes_(blob), countries_(blob), discovery_(blob), english_(blob) {}

  const ParticleTable& particles() const { return particles_; }
  const WordMarks& words() const { return words_; }
  const VetoTable& vetoes() const { return vetoes_; }
  const CountryTable& countries() const { return countries_; }
  const DiscoveryTables& discovery() const { return discovery_; }
  const EnglishTables& english() const { return english_; }

 private:
  ParticleTable particles_;
  WordMarks words_;
  VetoTable vetoes_;
  CountryTable countries_;
  DiscoveryTables discovery_;
  EnglishTables english_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_MENTION_TABLES_H_
