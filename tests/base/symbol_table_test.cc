#include "base/symbol_table.h"

#include <gtest/gtest.h>

#include <memory>

namespace ieum {
namespace {

TEST(SymbolTable, FindsWhatTheBuilderInterned) {
  SymbolTableBuilder builder;
  constexpr int kWords = 5000;
  for (int i = 0; i < kWords; ++i) EXPECT_EQ(builder.Intern("낱말" + std::to_string(i)), static_cast<Symbol>(i + 1));
  EXPECT_EQ(builder.Intern("낱말7"), 8u);

  BlobWriter writer;
  builder.Write("words", &writer);
  const std::string bytes = writer.Finish();
  // A blob must start at a multiple of 16 bytes, which new[] of this type guarantees.
  const auto aligned = std::make_unique<std::max_align_t[]>(bytes.size() / sizeof(std::max_align_t) + 1);
  std::memcpy(aligned.get(), bytes.data(), bytes.size());
  const Blob blob({reinterpret_cast<const std::byte*>(aligned.get()), bytes.size()});
  const SymbolTable table(blob, "words");

  ASSERT_EQ(table.size(), static_cast<size_t>(kWords));
  for (int i = 0; i < kWords; ++i) {
    const std::string word = "낱말" + std::to_string(i);
    EXPECT_EQ(table.Text(table.Find(word)), word);
  }
  EXPECT_EQ(table.Find("없는말"), kNoSymbol);
  EXPECT_EQ(table.Text(kNoSymbol), "");
}

TEST(Blob, GivesNothingForDamagedBytesOrUnknownNames) {
  alignas(16) const std::byte kJunk[64] = {};
  EXPECT_TRUE(Blob(kJunk).empty());
  EXPECT_TRUE(Blob(kJunk).Get<int>("x").empty());
  EXPECT_EQ(SymbolTable(Blob(kJunk), "x").Find("a"), kNoSymbol);
}

}  // namespace
}  // namespace ieum
