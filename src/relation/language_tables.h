// What is known of one language: its grammar (syntax layer) and its lexicon of relations, compiled together because
// they share one vocabulary and because the lexicon tells the grammar which roles a verb can take.
#ifndef IEUM_RELATION_LANGUAGE_TABLES_H_
#define IEUM_RELATION_LANGUAGE_TABLES_H_

#include <string>

#include "base/blob.h"
#include "ieum/extraction.h"
#include "ieum/result.h"
#include "relation/cells.h"
#include "relation/lexicon.h"
#include "syntax/vocabulary.h"

namespace ieum {

// The tables `data_dir`/grammar/<language>-*.tsv and `data_dir`/relations/<language>-*.tsv, as a blob.
Result<std::string> CompileLanguage(const std::string& data_dir, Language language);

// A view of such a blob, whose bytes must outlive it. Immutable; may not be moved, since its parts refer to each other.
class LanguageTables {
 public:
  explicit LanguageTables(Blob blob) : blob_(blob), vocabulary_(blob_), lexicon_(blob_, vocabulary_), cells_(blob_) {}
  LanguageTables(const LanguageTables&) = delete;
  LanguageTables& operator=(const LanguageTables&) = delete;

  const Blob& blob() const { return blob_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  const Lexicon& lexicon() const { return lexicon_; }
  const Cells& cells() const { return cells_; }

 private:
  Blob blob_;
  Vocabulary vocabulary_;
  Lexicon lexicon_;
  Cells cells_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_LANGUAGE_TABLES_H_
