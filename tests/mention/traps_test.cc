// Articles of other fields, full of words that are names in this one (traps.txt), with the built-in names.
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

#include "base/tsv.h"
#include "ieum/extractor.h"

namespace ieum {
namespace {

struct Trap {
  std::string id;
  std::string marked;  // with [name|type]
};

std::vector<Trap> Traps() {
  const Result<std::string> file = ReadFile(IEUM_SOURCE_DIR "/tests/mention/traps.txt");
  std::vector<Trap> traps;
  std::istringstream lines(file.ok() ? file.value() : std::string());
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("== ")) {
      traps.push_back({line.substr(3), {}});
    } else if (!line.empty() && line.front() != '#') {
      traps.back().marked += line + '\n';
    }
  }
  return traps;
}

// `marked` without marks and types: [네이버|company]가 -> 네이버가.
std::string Plain(std::string_view marked) {
  std::string plain;
  bool in_type = false;
  for (const char c : marked) {
    if (c == '|') in_type = true;
    if (!in_type && c != '[') plain += c;
    if (c == ']') in_type = false;
  }
  std::erase(plain, ']');
  return plain;
}

std::string Mark(std::string text, const Extraction& found) {
  for (size_t i = found.mentions.size(); i-- > 0;) {
    const Mention& mention = found.mentions[i];
    text.insert(mention.span.end, "|" + std::string(Name(mention.type)) + "]");
    text.insert(mention.span.begin, "[");
  }
  return text;
}

TEST(Traps, NothingIsFoundThatIsNotListed) {
  const std::vector<Trap> traps = Traps();
  EXPECT_GE(traps.size(), 30U);
  const Extractor extractor(Gazetteer::BuiltIn());
  Extractor::Session session = extractor.NewSession();
  for (const Trap& trap : traps) {
    Article article;
    article.id = trap.id;
    article.text = Plain(trap.marked);
    EXPECT_EQ(Mark(article.text, session.Extract(article)), trap.marked) << trap.id;
  }
}

}  // namespace
}  // namespace ieum
