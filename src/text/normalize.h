// One text, one spelling: canonical composition (NFC) and the folding of characters that only look different, with a
// map from every stretch of the result to the bytes it came from.
//
//   decomposed Hangul         -> syllables (한 from ᄒ ᅡ ᆫ)
//   full-width ＡＩ           -> AI
//   no-break, em, ... spaces  -> space
//   ‘ ’ ‚ ` ´ ′               -> '
//   “ ” „ ″                   -> "
//   ㆍ ・ ‧ ∙ • ⋅             -> ·
//   ‐ ‑ ‒ –                   -> -
//   zero-width, soft hyphen   -> nothing
//
// Not NFKC, which would make ① a digit and ㈜ three characters: both are edges of names here.
#ifndef IEUM_TEXT_NORMALIZE_H_
#define IEUM_TEXT_NORMALIZE_H_

#include <string>
#include <string_view>

#include "text/text.h"

namespace ieum {

// Belongs to one thread; keeps its memory from text to text.
class Normalizer {
 public:
  // Replaces the content of `normalized` and `map`. REQUIRES: `source` is well-formed UTF-8.
  void Normalize(std::string_view source, std::string* normalized, SourceMap* map);

 private:
  void AppendCluster(std::string_view source, size_t begin, size_t end, std::string* normalized, SourceMap* map);

  std::string cluster_;  // scratch
};

constexpr char ToAsciiLower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace ieum

#endif  // IEUM_TEXT_NORMALIZE_H_
