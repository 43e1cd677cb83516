// What stands around one occurrence of a name: class nouns, cues, quotation marks, brackets. Questions only; what
// follows from the answers is decided in name_gate.cc.
#ifndef IEUM_MENTION_CONTEXT_H_
#define IEUM_MENTION_CONTEXT_H_

#include <string_view>

#include "ieum/span.h"
#include "mention/word_marks.h"

namespace ieum {

constexpr uint32_t kNearCharacters = 40;

class Context {
 public:
  Context(std::string_view text, const WordMarks& words) : text_(text), words_(&words) {}

  // Does the text directly in front of `name`, or in front of one space and an opening quotation mark, end in a word of
  // `lists`?
  bool HasBefore(Span name, MarkSet lists) const;
  // Does the text directly behind `name`, or behind a closing quotation mark and one space, begin with one?
  bool HasBehind(Span name, MarkSet lists) const;
  // Is there a word of `lists` within kNearCharacters on either side, on the same line?
  bool HasNear(Span name, MarkSet lists) const;

  // Does `name` fill a pair of quotation marks?
  bool IsQuoted(Span name) const;
  // Between quotation marks on the same line (at most kMaxQuote bytes apart), which hold more than the name: what they
  // hold; else empty.
  Span QuotedAround(Span name) const;

  // Does one sentence name both, not too far from each other?
  bool AreInOneSentence(Span name, Span other) const;
  // Does one sentence name both and go on behind `name` as behind a party to a deal: 나래는 두루와 손잡았다?
  bool IsPartyToDeal(Span name, Span other) const;

  std::string_view text() const { return text_; }

 private:
  std::string_view text_;
  const WordMarks* words_;
};

// ' " 「 『 《 〈 and their partners, in the normalised text.
bool IsOpeningQuote(char32_t c);
bool IsClosingQuote(char32_t c);

// The stretch of `text` that reaches `characters` characters to either side of `name`, but not over a line break.
Span Surroundings(std::string_view text, Span name, uint32_t characters);

}  // namespace ieum

#endif  // IEUM_MENTION_CONTEXT_H_
