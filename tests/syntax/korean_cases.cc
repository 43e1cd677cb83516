#include "syntax/korean_cases.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>

namespace ieum {

std::vector<KoreanCase> ReadKoreanCases(const std::string& file) {
  std::ifstream stream(std::string(IEUM_SOURCE_DIR "/tests/syntax/") + file);
  std::vector<KoreanCase> cases;
  for (std::string line; std::getline(stream, line);) {
    if (line.empty() || line[0] == '#') continue;
    const size_t bar = line.find(" ||| ");
    if (bar == std::string::npos) {
      std::fprintf(stderr, "%s: no ||| in: %s\n", file.c_str(), line.c_str());
      std::abort();
    }
    KoreanCase c = {line.substr(0, bar), line.substr(bar + 5)};
    if (c.input.starts_with("H:")) {
      c.headline = true;
      c.input.erase(0, 2);
    }
    cases.push_back(std::move(c));
  }
  return cases;
}

KoreanFixture& SharedKoreanFixture() {
  static KoreanFixture fixture(IEUM_SOURCE_DIR "/data", IEUM_SOURCE_DIR "/tests/syntax/korean_needs.tsv");
  return fixture;
}

}  // namespace ieum
