// An English sentence -> Parse: words, then phrases, then clauses, each in a unit of its own.
#ifndef IEUM_SYNTAX_ENGLISH_PARSER_H_
#define IEUM_SYNTAX_ENGLISH_PARSER_H_

#include <vector>

#include "ieum/extraction.h"
#include "mention/names.h"
#include "syntax/english_clauses.h"
#include "syntax/english_grammar.h"
#include "syntax/english_items.h"
#include "syntax/english_lists.h"
#include "syntax/english_phrases.h"
#include "syntax/english_words.h"
#include "syntax/parse.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread; refers to the grammar, which must outlive it.
class EnglishParser {
 public:
  explicit EnglishParser(const EnglishGrammar& grammar);

  // Overwrites `parse`. `names` and `figures` are those of the whole article; indices in the parse refer to them.
  void Read(const Text& text, const Sentence& sentence, const Names& names, const std::vector<Figure>& figures,
            Parse* parse);

 private:
  EnglishWords words_;
  EnglishPhrases phrases_;
  EnglishLists lists_;
  EnglishClauses clauses_;
  EnglishSentence sentence_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_PARSER_H_
