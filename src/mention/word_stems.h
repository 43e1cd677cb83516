// Words of a text, and where an unknown word ends and its particles begin.
#ifndef IEUM_MENTION_WORD_STEMS_H_
#define IEUM_MENTION_WORD_STEMS_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "ieum/span.h"
#include "mention/edges.h"
#include "mention/mention_tables.h"
#include "mention/word_starts.h"

namespace ieum {

// The next run of letters and digits at or behind `offset`; a sign (& + . - ') between two Latin letters or digits
// belongs to it. Empty at the end of the text.
Span NextWord(std::string_view text, size_t offset);
// The one that begins at `offset`.
Span WordAt(std::string_view text, size_t offset);

// Does a bracket or a closing quotation mark stand at `offset`? No particle can come before it.
bool IsClosed(std::string_view text, size_t offset);

// Every way to take a stack of particles off the end of a word, the longest stem first.
struct Splits {
  static constexpr size_t kMax = 6;
  std::array<uint32_t, kMax> ends;  // of the stem
  size_t count = 0;
};

class WordStems {
 public:
  explicit WordStems(const MentionTables& tables) : tables_(&tables), edges_(tables) {}

  Splits SplitsOf(std::string_view text, Span word) const;
  // The most likely end of the stem, one of `splits`, from the word alone: the whole word in front of a bracket or a
  // closing quotation mark; else behind it the longest stack of particles of two syllables and more, or a single common
  // one.
  uint32_t GuessEnd(std::string_view text, Span word, const Splits& splits) const;
  // The same, but first the stem with which the article has the most different particles, if it has two. Reads the
  // whole text a few times.
  uint32_t StemEnd(const WordStarts& starts, Span word) const;

 private:
  // Different tails with which `stem` occurs in the text as a word of its own, at most kMaxTails.
  uint32_t CountTails(const WordStarts& starts, std::string_view stem) const;

  const MentionTables* tables_;
  EdgeRules edges_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_WORD_STEMS_H_
