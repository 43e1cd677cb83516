// A Korean sentence -> Parse: words, then phrases, then clauses, each in a unit of its own.
#ifndef IEUM_SYNTAX_KOREAN_PARSER_H_
#define IEUM_SYNTAX_KOREAN_PARSER_H_

#include <vector>

#include "ieum/extraction.h"
#include "mention/names.h"
#include "syntax/korean_clauses.h"
#include "syntax/korean_grammar.h"
#include "syntax/korean_phrases.h"
#include "syntax/korean_words.h"
#include "syntax/parse.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread; refers to the grammar, which must outlive it.
class KoreanParser {
 public:
  explicit KoreanParser(const KoreanGrammar& grammar)
      : grammar_(grammar), words_(grammar), phrases_(grammar), clauses_(grammar) {}

  // Overwrites `parse`. `names` and `figures` are those of the whole article; indices in the parse refer to them.
  void Read(const Text& text, const Sentence& sentence, const Names& names, const std::vector<Figure>& figures,
            Parse* parse);

 private:
  void FindInterrupted(std::vector<Word>* words) const;

  const KoreanGrammar& grammar_;
  KoreanWordReader words_;
  KoreanPhraseReader phrases_;
  KoreanClauseReader clauses_;
  std::vector<KoreanItem> items_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_PARSER_H_
