#include "gazetteer/double_array.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>
#include <vector>

namespace ieum {
namespace {

std::vector<std::string> Sorted(std::set<std::string> keys) { return {keys.begin(), keys.end()}; }

TEST(DoubleArray, FindsItsKeysAndNothingElse) {
  const std::vector<std::string> keys = Sorted({"a", "ab", "abc", "b", "가", "가나", "갸"});
  const auto units = DoubleArray::Build(keys);
  const DoubleArray trie(units);
  for (uint32_t i = 0; i < keys.size(); ++i) EXPECT_EQ(trie.Find(keys[i]), i) << keys[i];
  for (const char* absent : {"", "c", "abcd", "ac", "가나다", "나", "\xEA"}) {
    EXPECT_EQ(trie.Find(absent), DoubleArray::kNoValue) << absent;
  }
}

TEST(DoubleArray, WithoutKeysFindsNothing) {
  EXPECT_EQ(DoubleArray().Find("a"), DoubleArray::kNoValue);
  const auto units = DoubleArray::Build({});
  EXPECT_EQ(DoubleArray(units).Find("a"), DoubleArray::kNoValue);
}

// Against a set, over a small alphabet that makes prefixes common and blocks full.
TEST(DoubleArray, AgreesWithASet) {
  std::mt19937 random(20240229);
  std::set<std::string> set;
  const auto word = [&random] {
    static const char* const kLetters[] = {"가", "나", "다", "A", "b", "7", "\xC3\xA9"};
    std::string made;
    for (size_t n = 1 + random() % 6; n > 0; --n) made += kLetters[random() % std::size(kLetters)];
    return made;
  };
  for (int i = 0; i < 5000; ++i) set.insert(word());
  const std::vector<std::string> keys = Sorted(set);
  const auto units = DoubleArray::Build(keys);
  const DoubleArray trie(units);
  for (uint32_t i = 0; i < keys.size(); ++i) ASSERT_EQ(trie.Find(keys[i]), i);
  for (int i = 0; i < 20000; ++i) {
    const std::string text = word();
    ASSERT_EQ(trie.Find(text) != DoubleArray::kNoValue, set.count(text) == 1) << text;
  }
}

}  // namespace
}  // namespace ieum
