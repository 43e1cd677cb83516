#include "figure/word_trie.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <memory>

namespace ieum {
namespace {

// A trie with the bytes that it views.
class BuiltTrie {
 public:
  explicit BuiltTrie(const WordTrieBuilder& builder) {
    BlobWriter writer;
    builder.Write("t", &writer);
    const std::string bytes = writer.Finish();
    bytes_ = std::make_unique<std::max_align_t[]>(bytes.size() / sizeof(std::max_align_t) + 1);
    std::memcpy(bytes_.get(), bytes.data(), bytes.size());
    trie_ = WordTrie(Blob({reinterpret_cast<const std::byte*>(bytes_.get()), bytes.size()}), "t");
  }
  const WordTrie* operator->() const { return &trie_; }

 private:
  std::unique_ptr<std::max_align_t[]> bytes_;
  WordTrie trie_;
};

TEST(WordTrie, FindsTheLongestWord) {
  WordTrieBuilder builder;
  EXPECT_TRUE(builder.Add("매출", 1));
  EXPECT_TRUE(builder.Add("매출액", 2));
  EXPECT_TRUE(builder.Add("a", 3));
  EXPECT_TRUE(builder.Add("abcd", 4));
  EXPECT_FALSE(builder.Add("a", 5));
  const BuiltTrie trie(builder);

  const struct {
    const char* text;
    size_t size;
    uint16_t value;
  } kCases[] = {{"매출은", 6, 1}, {"매출액은", 9, 2}, {"매", 0, 0}, {"", 0, 0},
                {"abc", 1, 3},    {"abcde", 4, 4},    {"x", 0, 0}};
  for (const auto& c : kCases) {
    const WordTrie::Match match = trie->Longest(c.text);
    EXPECT_EQ(match.size, c.size) << c.text;
    EXPECT_EQ(match.value, c.value) << c.text;
  }
}

TEST(WordTrie, ReadsPatterns) {
  WordTrieBuilder builder;
  builder.Add("at", 1);
  builder.Add("rais*", 2);
  builder.Add("지분 #%", 3);
  builder.Add("지분 100%", 4);
  builder.Add("for * share", 5);
  builder.Add("series a", 6);
  const BuiltTrie trie(builder);

  const struct {
    const char* text;
    const char* taken;
    uint16_t value;
  } kCases[] = {
      {"at $3bn", "at", 1},
      {"At $3bn", "At", 1},
      {"at", "at", 1},
      {"attract", "", 0},  // a whole word
      {"at3", "at", 1},
      {"raised it", "raised", 2},
      {"RAIS", "RAIS", 2},
      {"rai", "", 0},
      {"지분 34.9%를", "지분 34.9%", 3},
      {"지분 1,000%", "지분 1,000%", 3},
      {"지분 100%", "지분 100%", 4},  // the more literal one
      {"지분 3. %", "", 0},
      {"for Narae share", "for Narae share", 5},
      {"for shares", "", 0},
      {"Series A를", "Series A", 6},
      {"Series AB", "", 0},
  };
  for (const auto& c : kCases) {
    const WordTrie::Match match = trie->LongestPattern(c.text);
    EXPECT_EQ(std::string_view(c.text).substr(0, match.size), c.taken) << c.text;
    EXPECT_EQ(match.value, c.value) << c.text;
  }
}

TEST(WordTrie, IsEmptyWithoutItsSections) { EXPECT_FALSE(WordTrie(Blob(), "t").Longest("a")); }

}  // namespace
}  // namespace ieum
