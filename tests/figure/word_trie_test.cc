#include "figure/word_trie.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <memory>

namespace ieum {
namespace {

TEST(WordTrie, FindsTheLongestWord) {
  WordTrieBuilder builder;
  EXPECT_TRUE(builder.Add("매출", 1));
  EXPECT_TRUE(builder.Add("매출액", 2));
  EXPECT_TRUE(builder.Add("a", 3));
  EXPECT_TRUE(builder.Add("abcd", 4));
  EXPECT_FALSE(builder.Add("a", 5));
  BlobWriter writer;
  builder.Write("t", &writer);
  const std::string bytes = writer.Finish();
  const auto aligned = std::make_unique<std::max_align_t[]>(bytes.size() / sizeof(std::max_align_t) + 1);
  std::memcpy(aligned.get(), bytes.data(), bytes.size());
  const WordTrie trie(Blob({reinterpret_cast<const std::byte*>(aligned.get()), bytes.size()}), "t");

  const struct {
    const char* text;
    size_t size;
    uint16_t value;
  } kCases[] = {{"매출은", 6, 1}, {"매출액은", 9, 2}, {"매", 0, 0}, {"", 0, 0},
                {"abc", 1, 3},    {"abcde", 4, 4},    {"x", 0, 0}};
  for (const auto& c : kCases) {
    const WordTrie::Match match = trie.Longest(c.text);
    EXPECT_EQ(match.size, c.size) << c.text;
    EXPECT_EQ(match.value, c.value) << c.text;
  }
}

TEST(WordTrie, IsEmptyWithoutItsSections) { EXPECT_FALSE(WordTrie(Blob(), "t").Longest("a")); }

}  // namespace
}  // namespace ieum
