// Names of several words, of which only a pattern tells where they begin: the initials in a bracket (클레온 로렌타
// 시스템즈(KLS), 클레온 로렌타(Kleon Lorenta)), a firm word that stands by itself (클레온 로렌타 파트너스), or a person
// in front and a title behind (홍길동 클레온 로렌타 대표).
#ifndef IEUM_MENTION_PHRASE_NAMES_H_
#define IEUM_MENTION_PHRASE_NAMES_H_

#include <string_view>

#include "ieum/span.h"
#include "mention/form_signs.h"
#include "mention/mention_tables.h"
#include "mention/word_stems.h"

namespace ieum {

// A name of at least two words and what proposes it; the name is empty if nothing does.
struct PhraseName {
  Span name = {};
  SignSet signs = 0;
  // Sounds alone may spell a term as well (클레온 모듈(Kleon Module)): something beside it must make a firm of it.
  bool is_firm = true;
};

class PhraseNames {
 public:
  explicit PhraseNames(const MentionTables& tables) : tables_(&tables), signs_(tables), stems_(tables) {}

  // The name whose last word is `word`, perhaps with particles, and of which nothing stands before `floor`. Looks at
  // the words before only where `word` is a firm word, or has a bracket behind it.
  PhraseName EndingAt(std::string_view text, Span word, uint32_t floor) const;

  // The name of two or three words between the personal name `word` and a title, which ends before `ceiling`.
  PhraseName BehindPerson(std::string_view text, Span word, uint32_t ceiling) const;

 private:
  PhraseName BeforeFirmWord(std::string_view text, Span firm_word, uint32_t floor) const;
  PhraseName BeforeBracket(std::string_view text, Span word, uint32_t floor) const;
  bool IsFirmWord(std::string_view text, Span word) const;
  // Three syllables, the first of which is a surname, and no noun.
  bool IsPersonalName(std::string_view text, Span word) const;
  // May `word` be a part of a name, being no noun, no verb and without a particle?
  bool IsPart(std::string_view text, Span word) const;
  // Moreover, does it sound foreign?
  bool SoundsForeign(std::string_view text, Span word) const;

  const MentionTables* tables_;
  FormSigns signs_;
  WordStems stems_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_PHRASE_NAMES_H_
