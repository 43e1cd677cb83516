// What is known of one language: its grammar (syntax layer) and its lexicon of relations, compiled together because
// they share one vocabulary and because the lexicon tells the grammar which roles a verb can take.
#ifndef IEUM_RELATION_LANGUAGE_TABLES_H_
#define IEUM_RELATION_LANGUAGE_TABLES_H_

#include <string>

#include "base/blob.h"
#include "ieum/extraction.h"
#include "ieum/result.h"

namespace ieum {

// The tables `data_dir`/grammar/<language>-*.tsv and `data_dir`/relations/<language>-*.tsv, as a blob.
Result<std::string> CompileLanguage(const std::string& data_dir, Language language);

class LanguageTables {
 public:
  explicit LanguageTables(Blob blob) : blob_(blob) {}

 private:
  Blob blob_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_LANGUAGE_TABLES_H_
