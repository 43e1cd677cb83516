// An article made ready to read: a normalised copy with a way back to the original, cut into sentences and tokens.
//
// From here to the end of the pipeline every Span counts bytes of Text::normalized. The last step of the pipeline maps
// them back to the article's own bytes (SourceMap::ToSource), so nobody in between has to think of two texts.
#ifndef IEUM_TEXT_TEXT_H_
#define IEUM_TEXT_TEXT_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/span.h"

namespace ieum {

// What a line of the article is for; decided by its shape before anything is looked for in it.
enum class SentenceKind : uint8_t {
  kBody,
  kHeadline,   // no particles, "…" between clauses
  kBullet,     // a list item, with or without a label
  kCaption,    // under a picture: names count, relations do not
  kFurniture,  // byline, copyright, navigation, related articles: nothing in it counts as a relation
};

std::string_view Name(SentenceKind kind);

enum class TokenKind : uint8_t { kHangul, kLatin, kNumber, kHan, kMixed, kPunctuation };

// A segment between two ICU word boundaries that is not white space.
struct Token {
  Span span;
  TokenKind kind = TokenKind::kHangul;
};

struct Sentence {
  Span span;                 // without surrounding white space
  uint32_t first_token = 0;  // index into Text::tokens
  uint32_t end_token = 0;
  uint32_t line = 0;  // line of the article, from 0
  SentenceKind kind = SentenceKind::kBody;
  Language language = Language::kKorean;
};

// Where the bytes of the normalised text came from.
class SourceMap {
 public:
  // Appends: the next bytes of the normalised text are the bytes `source` of the original.
  void AppendCopy(Span source);
  // Appends: the next `size` bytes of the normalised text stand, as a whole, for the bytes `source` of the original.
  void AppendChanged(uint32_t size, Span source);
  void Clear() { pieces_.clear(); }
  // The original bytes for `span`: begins where the first character came from and ends where the last one ended.
  Span ToSource(Span span) const;

 private:
  // Bytes of the normalised text so far.
  uint32_t end() const { return pieces_.empty() ? 0 : pieces_.back().begin + pieces_.back().size; }

  struct Piece {
    uint32_t begin = 0;  // in the normalised text
    uint32_t size = 0;
    Span source;
    bool copied = false;  // byte for byte; else a span that touches the piece has all of `source`
  };
  std::vector<Piece> pieces_;
};

struct Text {
  std::string normalized;
  SourceMap map;
  std::vector<Token> tokens;
  std::vector<Sentence> sentences;        // in order, not overlapping
  Language language = Language::kKorean;  // of most of the article
};

}  // namespace ieum

#endif  // IEUM_TEXT_TEXT_H_
