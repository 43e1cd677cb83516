// English sentences with invented names, ready to be read by the grammar of data/.
#ifndef IEUM_TESTS_SYNTAX_ENGLISH_FIXTURE_H_
#define IEUM_TESTS_SYNTAX_ENGLISH_FIXTURE_H_

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "mention/names.h"
#include "syntax/english_grammar.h"
#include "text/text.h"

namespace ieum {

// The grammar of data/ with a small lexicon in place of the relation layer's.
class TestGrammar {
 public:
  static const EnglishGrammar& Get();

 private:
  TestGrammar();
  std::vector<uint64_t> bytes_;  // aligned
  Vocabulary vocabulary_;
  std::unique_ptr<EnglishGrammar> grammar_;
};

// One sentence: Hanbit, Narae, Duru, Mir, Gaon are firms, ChipAlpha a chip, ModelGam a model, `$30 million` is a sum.
struct TestSentence {
  explicit TestSentence(std::string_view written, bool headline = false);

  Text text;
  Sentence sentence;
  Names names;
  std::vector<Figure> figures;
};

}  // namespace ieum

#endif  // IEUM_TESTS_SYNTAX_ENGLISH_FIXTURE_H_
