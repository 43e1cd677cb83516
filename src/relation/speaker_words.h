// Words for who speaks, and verbs of speaking (data/relations/<language>-speakers.tsv), compiled and used in place.
#ifndef IEUM_RELATION_SPEAKER_WORDS_H_
#define IEUM_RELATION_SPEAKER_WORDS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "base/symbol_table.h"
#include "base/table_rows.h"
#include "ieum/extraction.h"

namespace ieum {

struct SpeakerWord {
  enum class Kind : uint8_t {
    kNone,
    kSpeaker,  // somebody without a name, or what is quoted: `speaker`
    kWord,     // what somebody says: 발표, a statement
    kSame,     // who spoke before
    kVerb,     // its subject speaks
    kAssent,   // likewise, but only one without a name
  };
  Kind kind = Kind::kNone;
  SpeakerKind speaker = SpeakerKind::kNamed;
  bool ends = false;  // also as the end of a longer word
};

// Adds the sections of the table to `writer`. Faults left in `rows`: an unknown kind, a word twice.
void CompileSpeakerWords(TableRows* rows, const std::string& table, BlobWriter* writer);

class SpeakerWords {
 public:
  explicit SpeakerWords(const Blob& blob)
      : words_(blob, "speakers"),
        verbs_(blob, "speakers.verbs"),
        meanings_(blob.Get<SpeakerWord>("speakers.meanings")),
        verb_kinds_(blob.Get<SpeakerWord::Kind>("speakers.verbs.kinds")) {}

  // The meaning of a noun as written, particles cut off: of the whole, else of the longest end of two letters and more
  // that may end a longer word, else of the singular of an English plural. kNone if it has none.
  SpeakerWord Find(std::string_view written) const;
  // kVerb, kAssent or kNone, of a verbal noun (발표) or a verb in dictionary form.
  SpeakerWord::Kind FindVerb(std::string_view key) const {
    const Symbol symbol = verbs_.Find(key);
    return symbol == kNoSymbol ? SpeakerWord::Kind::kNone : verb_kinds_[symbol - 1];
  }

 private:
  SpeakerWord FindWhole(std::string_view word) const {
    const Symbol symbol = words_.Find(word);
    return symbol == kNoSymbol ? SpeakerWord() : meanings_[symbol - 1];
  }

  SymbolTable words_, verbs_;
  // By symbol - 1.
  std::span<const SpeakerWord> meanings_;
  std::span<const SpeakerWord::Kind> verb_kinds_;
};

}  // namespace ieum

#endif  // IEUM_RELATION_SPEAKER_WORDS_H_
