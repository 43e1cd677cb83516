#include "mention/word_starts.h"

#include "mention/characters.h"
#include "mention/word_stems.h"

namespace ieum {

void WordStarts::Read(std::string_view text) {
  text_ = text;
  starts_.clear();
  heads_.clear();
  words_.clear();
  for (size_t i = 0; i < text.size();) {
    if (text[i] == ' ') {
      ++i;
      continue;
    }
    // Most words are Hangul and nothing else.
    if (const size_t end = HangulRunEnd(text, i); end > i && end < text.size() && text[end] == ' ') {
      words_.push_back({static_cast<uint32_t>(i), static_cast<uint32_t>(end)});
      Add(i);
      i = end;
      continue;
    }
    const CodePoint c = DecodeAt(text, i);
    if (!IsWordKind(KindOf(c.value))) {
      i += c.size;
      continue;
    }
    const Span word = WordAt(text, i);
    words_.push_back(word);
    Add(i);
    // Behind a sign a word begins anew.
    for (i = HangulRunEnd(text, i); i < word.end;) {
      const CodePoint inner = DecodeAt(text, i);
      if (!IsWordKind(KindOf(inner.value))) Add(i + inner.size);
      i += inner.size;
    }
  }
}

}  // namespace ieum
