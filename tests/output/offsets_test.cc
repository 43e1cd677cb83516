#include "output/offsets.h"

#include <gtest/gtest.h>

#include <string>

#include "base/utf8.h"

namespace ieum {
namespace {

TEST(OffsetMap, AgreesWithCountingFromTheStart) {
  // Long enough that the text is cut inside characters of every length.
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 == 0 ? "가" : i % 3 == 1 ? "🚀a" : "é";
  for (const OffsetUnit unit : {OffsetUnit::kCodePoint, OffsetUnit::kUtf16, OffsetUnit::kByte}) {
    OffsetMap map(unit);
    map.Reset(text);
    for (uint32_t byte = 0; byte <= text.size(); ++byte) {
      if (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80) continue;
      const std::string_view before = std::string_view(text).substr(0, byte);
      const size_t expected = unit == OffsetUnit::kByte        ? byte
                              : unit == OffsetUnit::kCodePoint ? CountCodePoints(before)
                                                               : CountUtf16Units(before);
      ASSERT_EQ(map.Convert(byte), expected) << Name(unit) << " at byte " << byte;
    }
  }
}

TEST(OffsetMap, EndsAtEveryLength) {
  OffsetMap map(OffsetUnit::kCodePoint);
  for (size_t size = 0; size <= 130; ++size) {
    const std::string text(size, 'a');
    map.Reset(text);
    EXPECT_EQ(map.Convert(static_cast<uint32_t>(size)), size);
  }
}

TEST(OffsetUnit, Words) {
  for (const OffsetUnit unit : {OffsetUnit::kCodePoint, OffsetUnit::kByte, OffsetUnit::kUtf16}) {
    EXPECT_EQ(ParseOffsetUnit(Name(unit)), unit);
  }
  EXPECT_FALSE(ParseOffsetUnit("characters"));
}

}  // namespace
}  // namespace ieum
