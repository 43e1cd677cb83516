// Reads single Korean sentences with a handful of fictional names, so that tests need neither text nor mention layer.
//
// Firms: 한빛 나래 두루 미르 가온; university 라온대; chips 칩알파 칩베타; model 모델감; platform 누리톡. Sums such as
// 500억원 are figures.
#ifndef IEUM_TESTS_SYNTAX_KOREAN_FIXTURE_H_
#define IEUM_TESTS_SYNTAX_KOREAN_FIXTURE_H_

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/korean_grammar.h"
#include "syntax/korean_parser.h"
#include "syntax/parse.h"
#include "text/text.h"

namespace ieum {

class KoreanFixture {
 public:
  // `needs`: a table of what a lexicon would say (tests/syntax/korean_needs.tsv). Aborts if tables do not compile.
  explicit KoreanFixture(const std::string& data_dir, const std::string& needs);

  // The result is valid until the next call.
  const Parse& Read(std::string_view sentence, bool headline = false);
  std::string Line(std::string_view sentence, bool headline = false);
  // Each word on one line: kind, noun or verb, role, ending.
  std::string Words(std::string_view sentence);

  const KoreanGrammar& grammar() const { return *grammar_; }
  const Text& text() const { return text_; }

 private:
  std::string blob_bytes_;
  Vocabulary vocabulary_;
  std::unique_ptr<KoreanGrammar> grammar_;
  std::unique_ptr<KoreanParser> parser_;
  Text text_;
  Names names_;
  std::vector<Figure> figures_;
  Parse parse_;
};

}  // namespace ieum

#endif  // IEUM_TESTS_SYNTAX_KOREAN_FIXTURE_H_
