// What the tests of this layer share: a small gazetteer (names.tsv) and articles whose expected names stand in square
// brackets, so that one string is both the article and the expectation.
#ifndef IEUM_TESTS_MENTION_NAMES_FIXTURE_H_
#define IEUM_TESTS_MENTION_NAMES_FIXTURE_H_

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "embedded.h"
#include "gazetteer/compile.h"
#include "gazetteer/gazetteer_file.h"
#include "gazetteer/name_index.h"
#include "mention/mention_tables.h"
#include "mention/name_finder.h"
#include "text/text.h"
#include "text/tokens.h"

namespace ieum {

inline const NameIndex& TestIndex() {
  static const std::shared_ptr<const NameIndex> index = [] {
    const std::vector<std::string> paths = {IEUM_SOURCE_DIR "/tests/mention/names.tsv"};
    const auto rows = ReadGazetteerFiles(paths);
    for (const Diagnostic& diagnostic : rows.diagnostics()) ADD_FAILURE() << diagnostic.ToString();
    return NameIndex::Own(CompileRows(rows.ok() ? rows.value() : std::vector<GazetteerRow>()).value());
  }();
  return *index;
}

inline const MentionTables& TestTables() {
  static const MentionTables tables(EmbeddedMentionTables());
  return tables;
}

// The article as it is, normalised by whoever wrote it, with its tokens.
inline Text TextOf(std::string_view article) {
  Text text;
  text.normalized = article;
  Tokenizer().Tokenize(text.normalized, &text.tokens);
  return text;
}

inline Names FindNames(std::string_view article, Trace* trace = nullptr) {
  NameFinder finder(TestIndex(), TestTables());
  return finder.Find(TextOf(article), trace);
}

inline std::string WithoutMarks(std::string_view marked) {
  std::string plain(marked);
  std::erase_if(plain, [](char c) { return c == '[' || c == ']'; });
  return plain;
}

// `marked` without the marks of names that carry a label: [Narae Labs|company] -> Narae Labs.
inline std::string WithoutLabels(std::string_view marked) {
  std::string plain;
  for (size_t i = 0; i < marked.size(); ++i) {
    if (marked[i] == '|') i = marked.find(']', i);
    if (marked[i] != '[' && marked[i] != ']') plain += marked[i];
  }
  return plain;
}

// `article` with every name found in square brackets.
inline std::string Mark(std::string article) {
  const Names names = FindNames(article);
  for (size_t i = names.mentions.size(); i-- > 0;) {
    article.insert(names.mentions[i].span.end, "]");
    article.insert(names.mentions[i].span.begin, "[");
  }
  return article;
}

// A line that makes an article one of the field, without naming anybody.
constexpr std::string_view kFieldLine = "\n인공지능 반도체와 클라우드에 투자가 몰린다. 스타트업 인수도 늘었다.";

// The same for one line of an article of the field; gives that line.
inline std::string MarkInField(std::string line) {
  const size_t field = kFieldLine.size();
  std::string marked = Mark(std::move(line) + std::string(kFieldLine));
  return marked.substr(0, marked.size() - field);
}

}  // namespace ieum

#endif  // IEUM_TESTS_MENTION_NAMES_FIXTURE_H_
