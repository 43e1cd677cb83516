#include "text/normalize.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "base/utf8.h"

namespace ieum {
namespace {

TEST(Normalizer, FoldsWhatOnlyLooksDifferent) {
  const struct {
    const char* source;
    const char* normalized;
  } kCases[] = {
      {"", ""},
      {"한빛은 AI 칩을 1,000개 샀다.", "한빛은 AI 칩을 1,000개 샀다."},
      // composition
      {"\u1112\u1161\u11AB\u1107\u1175\u11BE", "한빛"},
      {"하\u11AB", "한"},
      {"e\u0301e\u0301", "éé"},
      {"\uFF21\u0301", "Á"},
      {"e\u200D\u0301", "é"},
      {"a\u0315\u0323", "ạ\u0315"},
      {"\u212B \u2126", "Å Ω"},
      {"\u0958", "\u0915\u093C"},  // falls apart
      // half-width jamo; alone they stay
      {"\uFFBE\uFFC2\uFFA4\uFFB2\uFFDC\uFFBA", "한빛"},
      {"\uFFA4\uFFC2\uFFA9\uFFC3AI", "나래AI"},
      {"\uFFA1\uFFA1 \uFFC2", "\uFFA1\uFFA1 \uFFC2"},
      // width and spaces
      {"ＡＩ　１２３％（주）", "AI 123%(주)"},
      {"10\u00A0억\u202F원\u2009\u3000", "10 억 원  "},
      {"＇＂｀", "'\"'"},
      // marks
      {"‘한빛’ ‚나래` ´두루′", "'한빛' '나래' '두루'"},
      {"“한빛” „나래″", "\"한빛\" \"나래\""},
      {"한빛ㆍ나래・두루‧미르∙가온•칩⋅알파", "한빛·나래·두루·미르·가온·칩·알파"},
      {"a‐b‑c‒d–e—f", "a-b-c-d-e—f"},
      // nothing
      {"한\u200B빛\uFEFF은\u00AD 나\u2060래\u200F", "한빛은 나래"},
      {"\u200B", ""},
      // line ends
      {"한\u2028빛\u0085은\r\n", "한\n빛\n은\r\n"},
      // not folded: NFKC would
      {"①㈜㎡½Ⅳ한ﾊ", "①㈜㎡½Ⅳ한ﾊ"},
  };
  Normalizer normalizer;
  std::string normalized;
  SourceMap map;
  for (const auto& c : kCases) {
    normalizer.Normalize(c.source, &normalized, &map);
    EXPECT_EQ(normalized, c.normalized) << c.source;
    const std::string once = normalized;
    normalizer.Normalize(once, &normalized, &map);
    EXPECT_EQ(normalized, once) << c.source;
  }
}

// The source bytes of the first occurrence of `part` in the normalised text.
std::string SourceOf(std::string_view source, std::string_view part) {
  Normalizer normalizer;
  std::string normalized;
  SourceMap map;
  normalizer.Normalize(source, &normalized, &map);
  const size_t at = normalized.find(part);
  EXPECT_NE(at, std::string::npos) << part << " in " << normalized;
  const Span span = {static_cast<uint32_t>(at), static_cast<uint32_t>(at + part.size())};
  return std::string(map.ToSource(span).Of(source));
}

TEST(SourceMap, GivesTheBytesThatASpanCameFrom) {
  const struct {
    const char* source;
    const char* part;
    const char* bytes;
  } kCases[] = {
      {"한빛은 나래와", "나래", "나래"},
      {"“한빛”은", "한빛", "한빛"},
      {"“한빛”은", "\"한빛\"", "“한빛”"},
      {"ＡＩ칩", "AI", "ＡＩ"},
      {"ＡＩ칩", "I칩", "Ｉ칩"},
      {"은 \u1112\u1161\u11AB\u1107\u1175\u11BE은", "한빛", "\u1112\u1161\u11AB\u1107\u1175\u11BE"},
      {"은 \u1112\u1161\u11AB\u1107\u1175\u11BE은", "빛은", "\u1107\u1175\u11BE은"},
      // What was dropped inside belongs to the span, what was dropped beside it does not.
      {"은 \u200B한\u200B빛\u200B 은", "한빛", "한\u200B빛"},
      {"은 \u200B한\u200B빛\u200B", "빛", "빛"},
      {"은 \u0958은", "\u0915", "\u0958"},
      {"은 \u0958은", "\u093C은", "\u0958은"},
      {"한빛", "한빛", "한빛"},
  };
  for (const auto& c : kCases) EXPECT_EQ(SourceOf(c.source, c.part), c.bytes) << c.source;
}

TEST(SourceMap, GivesAPlaceForAnEmptySpan) {
  SourceMap map;
  EXPECT_EQ(map.ToSource({0, 0}), (Span{0, 0}));
  map.AppendCopy({0, 3});
  map.AppendChanged(1, {3, 6});
  map.AppendCopy({9, 11});
  EXPECT_EQ(map.ToSource({1, 1}), (Span{1, 1}));
  EXPECT_EQ(map.ToSource({3, 3}), (Span{3, 3}));
  EXPECT_EQ(map.ToSource({4, 4}), (Span{9, 9}));
  EXPECT_EQ(map.ToSource({6, 6}), (Span{11, 11}));
}

// Whatever the text: pieces are in order, begin and end at characters, and cover what was not dropped.
TEST(Normalizer, MapsEveryCharacterBackInOrder) {
  constexpr std::u32string_view kAlphabet =
      U"가힣한ab1 .`'\u1112\u1161\u11AB\u0301\u0323\u200B\u00ADＡ　“”ㆍ•①人é\U0001F680\uFB01\u0958\u0344";
  std::mt19937 random(3);
  Normalizer normalizer;
  std::string normalized;
  SourceMap map;
  for (int i = 0; i < 20000; ++i) {
    std::string source;
    for (size_t k = random() % 12; k > 0; --k) AppendUtf8(kAlphabet[random() % kAlphabet.size()], &source);
    normalizer.Normalize(source, &normalized, &map);
    ASSERT_FALSE(FindInvalidUtf8(normalized));
    uint32_t last = 0;
    for (uint32_t at = 0; at < normalized.size();) {
      const uint32_t size = DecodeAt(normalized, at).size;
      const Span back = map.ToSource({at, at + size});
      ASSERT_LT(back.begin, back.end) << source;
      ASSERT_LE(back.end, source.size()) << source;
      ASSERT_TRUE(back.begin >= last || back.end == last) << source;  // the same piece again, or a later one
      ASSERT_FALSE(FindInvalidUtf8(back.Of(source))) << source;
      last = back.end;
      at += size;
    }
  }
}

// Marks that must change places, a hundred thousand in a row.
TEST(Normalizer, BoundsClusters) {
  std::string source = "a";
  for (int i = 0; i < 50000; ++i) source += "\u0301\u0323";
  Normalizer normalizer;
  std::string normalized;
  SourceMap map;
  normalizer.Normalize(source, &normalized, &map);
  EXPECT_TRUE(normalized.starts_with("\u1EA1"));
  EXPECT_EQ(map.ToSource({0, static_cast<uint32_t>(normalized.size())}), (Span{0, 200001}));
}

}  // namespace
}  // namespace ieum
