#include "syntax/korean_parser.h"

namespace ieum {

void KoreanParser::Read(const Text& text, const Sentence& sentence, const Names& names,
                        const std::vector<Figure>& figures, Parse* parse) {
  parse->Clear();
  parse->headline = sentence.kind == SentenceKind::kHeadline || sentence.kind == SentenceKind::kBullet;
  words_.Read(text.normalized, sentence.span, names, figures, &parse->words);
}

}  // namespace ieum
