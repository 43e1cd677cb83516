// The grammar tables of English (data/grammar/en-*.tsv): irregular forms, prepositions, word groups, word
// classes, valency.
#ifndef IEUM_SYNTAX_ENGLISH_GRAMMAR_H_
#define IEUM_SYNTAX_ENGLISH_GRAMMAR_H_

#include <string>

#include "base/blob.h"
#include "ieum/result.h"
#include "syntax/lexical_needs.h"
#include "syntax/vocabulary.h"

namespace ieum {

// Adds the sections of the English grammar to `writer` and its words and classes to `vocabulary`. Gives errors with
// file, line and column; empty if all is well.
Diagnostics CompileEnglishGrammar(const std::string& data_dir, const LexicalNeeds& needs, VocabularyBuilder* vocabulary,
                                  BlobWriter* writer);

class EnglishGrammar {
 public:
  EnglishGrammar(const Blob& blob, const Vocabulary& vocabulary);

  const Vocabulary& vocabulary() const { return *vocabulary_; }

 private:
  const Vocabulary* vocabulary_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_GRAMMAR_H_
