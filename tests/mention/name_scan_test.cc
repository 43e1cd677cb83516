#include "mention/name_scan.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "gazetteer/skeleton.h"
#include "mention/names_fixture.h"
#include "text/tokens.h"

namespace ieum {
namespace {

// What NameScan finds without its trie: at every place, every alias of the gazetteer in turn.
std::vector<Span> NaiveScan(std::string_view text) {
  const ExtensionRules extensions(TestTables());
  const EdgeRules edges(TestTables());
  std::vector<Span> found;
  size_t name_end = 0;
  for (uint32_t begin = 0; begin < text.size(); begin += DecodeAt(text, begin).size) {
    if (begin < name_end || !edges.OpenLeft(text, begin, name_end)) continue;
    Span best;
    size_t longest_alias = 0;
    for (uint32_t end = begin + 1; end <= text.size(); ++end) {
      const std::string_view written = text.substr(begin, end - begin);
      const uint32_t key =
          SeparatorSize(written, 0) > 0 ? DoubleArray::kNoValue : TestIndex().trie().Find(Skeleton(written));
      if (key == DoubleArray::kNoValue || SeparatorSize(written, written.size() - 1) > 0) continue;
      if (static_cast<unsigned char>(written.back()) == 0xB7) continue;
      const IndexAlias* first = nullptr;
      bool same = false;
      for (const IndexAlias& alias : TestIndex().aliases(key)) {
        const Spelling spelling = CompareSpelling(TestIndex().Text(alias.text), written);
        if (spelling == Spelling::kOther || (first != nullptr && (same || spelling == Spelling::kVariant))) continue;
        first = &alias;
        same = spelling == Spelling::kSame;
      }
      if (first == nullptr || written.size() < longest_alias) continue;
      const auto extension = extensions.Longest(text, end, TestIndex().entities()[first->entity].type);
      if (!extension) continue;
      longest_alias = written.size();
      best = {begin, extension->end};
    }
    if (best.empty()) continue;
    found.push_back(best);
    name_end = best.end;
  }
  return found;
}

// Articles of random pieces: names, halves of names, particles, signs.
TEST(NameScan, AgreesWithANaiveScan) {
  const char* const kPieces[] = {
      "나래", "네이버", "SK하이닉스", "SK 하이닉스", "GPT",  "-4",   "4o",   " 3.5", "가우디", "믿:음", "믿음", "메타",
      "버스", "는",     "에서",       "과",          "의",   "칩",   " ",    " ",    " ",      "\n",    "·",    ", ",
      "(",    ")",      "'",          "AMD",         "삼성", "전자", "SDS",  "오픈", "AI",     "x",     "7",    "탈",
      "韓",   "Meta",   "meta",       "NVIDIA",      "H100", " 8장", "Inc.", "그룹", "리서치"};
  std::mt19937 random(7);
  const NameScan scan(TestIndex(), TestTables());
  Tokenizer tokenizer;
  std::vector<Token> tokens;
  std::vector<Candidate> candidates;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (size_t n = 3 + random() % 10; n > 0; --n) text += kPieces[random() % std::size(kPieces)];
    tokenizer.Tokenize(text, &tokens);
    scan.Scan(text, tokens, {}, &candidates, nullptr);
    std::vector<Span> spans;
    for (const Candidate& candidate : candidates) spans.push_back(candidate.span);
    ASSERT_EQ(spans, NaiveScan(text)) << text;
  }
}

TEST(NameScan, TellsWhyANameIsNone) {
  const NameScan scan(TestIndex(), TestTables());
  std::vector<Candidate> candidates;
  Trace trace;
  std::vector<Token> tokens;
  Tokenizer().Tokenize("온라인 메타버스", &tokens);
  scan.Scan("온라인 메타버스", tokens, {}, &candidates, &trace);
  EXPECT_TRUE(candidates.empty());
  ASSERT_EQ(trace.refused.size(), 2u);
  EXPECT_EQ(trace.refused[0].entity, "line");
  EXPECT_EQ(trace.refused[0].reason, "left edge");
  EXPECT_EQ(trace.refused[1].entity, "meta");
  EXPECT_EQ(trace.refused[1].reason, "right edge");
}

}  // namespace
}  // namespace ieum
