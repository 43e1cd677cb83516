// Tokens: what stands between two ICU word boundaries and is not white space.
//
// ICU's iterator costs several hundred instructions a byte, most of it on Hangul, where it finds nothing: in its rules
// Hangul syllables join only one another. So the text is cut where the rules break in any case (white space, between
// Hangul and anything else), and only what is neither Hangul nor plain ASCII is asked of ICU, once for every distinct
// chunk. The result is equal to ICU's over the whole text; tests/text/tokens_test.cc holds it to that.
#ifndef IEUM_TEXT_TOKENS_H_
#define IEUM_TEXT_TOKENS_H_

#include <memory>
#include <string_view>
#include <vector>

#include "text/text.h"

namespace ieum {

// Belongs to one thread; remembers chunks from text to text, in bounded memory.
class Tokenizer {
 public:
  Tokenizer();
  ~Tokenizer();
  Tokenizer(Tokenizer&&) noexcept;
  Tokenizer& operator=(Tokenizer&&) noexcept;

  // Replaces `tokens` by those of `text`, in order. REQUIRES: `text` is well-formed UTF-8.
  void Tokenize(std::string_view text, std::vector<Token>* tokens);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace ieum

#endif  // IEUM_TEXT_TOKENS_H_
