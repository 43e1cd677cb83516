// An English sentence as the words that names are made of, and the runs of them that may be one.
#ifndef IEUM_MENTION_ENGLISH_SENTENCE_H_
#define IEUM_MENTION_ENGLISH_SENTENCE_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "ieum/span.h"
#include "mention/entity_book.h"
#include "mention/mention_tables.h"

namespace ieum {

struct EnglishNameWord {
  Span span;  // without a possessive 's
  EnglishSet lists = 0;
  bool capital = false;  // may begin a name
  bool number = false;   // may go on one: Mir 2
  bool joined = false;   // nothing but a space, or an ampersand between spaces, in front
  bool open = true;      // no possessive: the name may go on behind it
  bool covered = false;  // by a listed name
  bool firm = false;     // by a listed company
};

constexpr EnglishSet kEnglishHeads = english::kFirmHead | english::kBodyHead;

// Institute of Chips, Center for Models.
constexpr bool IsOfOrFor(std::string_view word) { return word == "of" || word == "for"; }

class EnglishNameSentence {
 public:
  explicit EnglishNameSentence(const MentionTables& tables) : tables_(&tables) {}

  // Replaces the words by those of `sentence`, a place of `text`, which must outlive their use. `mentions` are the
  // listed names, sorted by span.
  void Read(std::string_view text, Span sentence, const std::vector<Mention>& mentions);

  std::string_view text() const { return text_; }  // the whole article
  const std::vector<EnglishNameWord>& words() const { return words_; }
  const EnglishNameWord& operator[](size_t i) const { return words_[i]; }
  // The words [begin, end); REQUIRES: not empty.
  Span SpanOf(size_t begin, size_t end) const { return {words_[begin].span.begin, words_[end - 1].span.end}; }
  std::string_view TextOf(size_t begin, size_t end) const { return SpanOf(begin, end).Of(text_); }
  std::string_view TextOf(size_t word) const { return words_[word].span.Of(text_); }

  // Do most of its words have a capital, so that capitals tell nothing?
  bool IsTitleCase() const;
  // The end of the run of words that may be one name, which begins with word `begin`.
  size_t RunEnd(size_t begin) const;

 private:
  EnglishNameWord ReadWord(Span span) const;
  // How many words of a list the run [begin, i) takes over a comma or a small word: Institute | of Chip, Ministry of
  // Trade | , Industry | and Energy. 0: it ends.
  size_t Connected(size_t begin, size_t i) const;

  const MentionTables* tables_;
  std::string_view text_;
  std::vector<EnglishNameWord> words_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_ENGLISH_SENTENCE_H_
