// The letters of a sentence that its words are read from: brackets with what they hold and single quotation marks left
// out, double quotation marks made equal, names and figures marked.
//
//   한빛(대표 김하늘)은 ‘칩알파’를 "새 칩"이라고 했다.   ->   한빛은 칩알파를 "새 칩"이라고 했다.
//
// A particle behind a bracket thereby stands behind its name. Linear in the bytes of the sentence; no allocation once
// the buffers have grown.
#ifndef IEUM_SYNTAX_KOREAN_CLEAN_H_
#define IEUM_SYNTAX_KOREAN_CLEAN_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/span.h"
#include "mention/names.h"

namespace ieum {

class KoreanClean {
 public:
  // A name or a figure that is read as one piece.
  struct Atom {
    Span span;  // of text()
    int32_t mention = kNoIndex;
    int32_t figure = kNoIndex;
  };

  // Overwrites the value with the part `sentence` of `text`.
  void Read(std::string_view text, Span sentence, const Names& names, const std::vector<Figure>& figures);

  std::string_view text() const { return text_; }
  const std::vector<Atom>& atoms() const { return atoms_; }  // by span
  // The bytes of the original text from the first to the last character of `span`.
  Span ToSource(Span span) const;

 private:
  void FindAtoms(Span sentence, const Names& names, const std::vector<Figure>& figures);
  bool HoldsNamesOnly(std::string_view text, Span bracket, size_t next_atom) const;
  void Append(std::string_view bytes, uint32_t source);

  std::string text_;
  std::vector<uint32_t> source_;  // of each byte of text_
  uint32_t end_ = 0;              // of the sentence
  std::vector<Atom> atoms_;
  std::vector<Atom> found_;  // spans of the original
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_CLEAN_H_
