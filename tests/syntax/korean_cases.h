// Tables of cases in text files: one "input ||| expected" a line, `#` comments.
#ifndef IEUM_TESTS_SYNTAX_KOREAN_CASES_H_
#define IEUM_TESTS_SYNTAX_KOREAN_CASES_H_

#include <string>
#include <vector>

#include "syntax/korean_fixture.h"

namespace ieum {

struct KoreanCase {
  std::string input;
  std::string expected;
  bool headline = false;  // the input began with "H:"
};

// The cases of tests/syntax/`file`. Aborts on a line without " ||| ".
std::vector<KoreanCase> ReadKoreanCases(const std::string& file);

// The fixture of all tests, made once: the tables of data/ with tests/syntax/korean_needs.tsv.
KoreanFixture& SharedKoreanFixture();

}  // namespace ieum

#endif  // IEUM_TESTS_SYNTAX_KOREAN_CASES_H_
