#include "syntax/english_parser.h"

namespace ieum {

EnglishParser::EnglishParser(const EnglishGrammar& grammar)
    : words_(grammar), phrases_(grammar), lists_(grammar), clauses_(grammar) {}

void EnglishParser::Read(const Text& text, const Sentence& sentence, const Names& names,
                         const std::vector<Figure>& figures, Parse* parse) {
  parse->Clear();
  parse->headline = sentence.kind == SentenceKind::kHeadline;
  sentence_.Clear();
  words_.Read(text, sentence, names, figures, &sentence_.tokens);
  phrases_.Read(text.normalized, names, &sentence_, parse);
  lists_.Join(&sentence_, parse);
  clauses_.Read(text.normalized, sentence_, parse);
}

}  // namespace ieum
