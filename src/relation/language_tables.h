// What is known of one language: its grammar (syntax layer) and its lexicon of relations, compiled together because
// they share one vocabulary and because the lexicon tells the grammar which roles a verb can take.
#ifndef IEUM_RELATION_LANGUAGE_TABLES_H_
#define IEUM_RELATION_LANGUAGE_TABLES_H_

#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "base/rule_file.h"
#include "ieum/extraction.h"
#include "ieum/result.h"
#include "relation/cells.h"
#include "relation/lexicon.h"
#include "relation/speaker_words.h"
#include "relation/time_words.h"
#include "syntax/vocabulary.h"

namespace ieum {

// The tables `data_dir`/grammar/<language>-*.tsv and `data_dir`/relations/<language>-*.tsv, as a blob.
Result<std::string> CompileLanguage(const std::string& data_dir, Language language);

// The tables that a user's rules may add rows to.
inline constexpr std::string_view kRelationRuleTables[] = {
    "relations/en-classes", "relations/en-predicates", "relations/en-role-nouns", "relations/en-status",
    "relations/ko-classes", "relations/ko-predicates", "relations/ko-role-nouns", "relations/ko-status"};

// Does a section add to one of the tables of the language?
bool Concerns(const RuleSection& section, Language language);

// The tables that `built_in` was compiled from with those sections of `own` that concern the language laid over them: a
// word of theirs takes the place of the rows for that word in the same table. A blob to be laid over `built_in`.
Result<std::string> OverlayLanguage(const Blob& built_in, Language language, std::span<const RuleSection> own);

// A view of such a blob, whose bytes must outlive it. Immutable; may not be moved, since its parts refer to each other.
class LanguageTables {
 public:
  explicit LanguageTables(Blob blob)
      : blob_(blob),
        vocabulary_(blob_),
        lexicon_(blob_, vocabulary_),
        cells_(blob_),
        speaker_words_(blob_),
        time_words_(blob_) {}
  LanguageTables(const LanguageTables&) = delete;
  LanguageTables& operator=(const LanguageTables&) = delete;

  const Blob& blob() const { return blob_; }
  const Vocabulary& vocabulary() const { return vocabulary_; }
  const Lexicon& lexicon() const { return lexicon_; }
  const Cells& cells() const { return cells_; }
  const SpeakerWords& speaker_words() const { return speaker_words_; }
  const TimeWords& time_words() const { return time_words_; }

 private:
  Blob blob_;
  Vocabulary vocabulary_;
  Lexicon lexicon_;
  Cells cells_;
  SpeakerWords speaker_words_;
  TimeWords time_words_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_LANGUAGE_TABLES_H_
