// ICU's word boundaries of a UTF-8 text, as tokens.
#ifndef IEUM_TEXT_WORD_BREAKER_H_
#define IEUM_TEXT_WORD_BREAKER_H_

#include <unicode/brkiter.h>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "text/text.h"

namespace ieum {

// Belongs to one thread: ICU's iterator holds the text it works on.
class WordBreaker {
 public:
  WordBreaker();

  // Appends the tokens of `text`; their spans count from `base`.
  void Break(std::string_view text, uint32_t base, std::vector<Token>* tokens);

 private:
  std::unique_ptr<icu::BreakIterator> iterator_;
};

// True if the character at `offset` is a combining mark or format character: it belongs to whatever stands before it.
bool ExtendsWord(std::string_view text, size_t offset);

// What the characters of `token` are. REQUIRES: not empty, well-formed.
TokenKind KindOf(std::string_view token);

}  // namespace ieum

#endif  // IEUM_TEXT_WORD_BREAKER_H_
