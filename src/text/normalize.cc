#include "text/normalize.h"

#include <unicode/normalizer2.h>

#include <algorithm>

#include "base/utf8.h"
#include "text/hangul.h"

namespace ieum {
namespace {

constexpr char32_t kNothing = 0;

// Marks in a row that are put in order together. Unicode's stream-safe format allows 30; without a bound the cost of
// ordering is quadratic.
constexpr size_t kMaxClusterBytes = 128;

struct Folding {
  char32_t first, last;
  char32_t to;  // kNothing: the character is dropped
};

// By code point. A range folds to one character, but for the full-width forms (see Fold).
constexpr Folding kFoldings[] = {
    {0x0060, 0x0060, '\''},      // grave accent
    {0x0085, 0x0085, '\n'},      // next line
    {0x00A0, 0x00A0, ' '},       // no-break space
    {0x00AD, 0x00AD, kNothing},  // soft hyphen
    {0x00B4, 0x00B4, '\''},      // acute accent
    {0x119E, 0x119E, 0xB7},      // arae-a jamo, typed for a middle dot
    {0x1680, 0x1680, ' '},       // ogham space
    {0x2000, 0x200A, ' '},       // en quad ... hair space
    {0x200B, 0x200F, kNothing},  // zero-width space, joiners, direction marks
    {0x2010, 0x2013, '-'},       // hyphen, non-breaking hyphen, figure dash, en dash
    {0x2018, 0x201B, '\''},      // single quotation marks
    {0x201C, 0x201F, '"'},       // double quotation marks
    {0x2022, 0x2022, 0xB7},      // bullet
    {0x2027, 0x2027, 0xB7},      // hyphenation point
    {0x2028, 0x2029, '\n'},      // line, paragraph separator
    {0x202A, 0x202E, kNothing},  // directional embeddings
    {0x202F, 0x202F, ' '},       // narrow no-break space
    {0x2032, 0x2032, '\''},      // prime
    {0x2033, 0x2033, '"'},       // double prime
    {0x205F, 0x205F, ' '},       // medium mathematical space
    {0x2060, 0x2064, kNothing},  // word joiner, invisible operators
    {0x2066, 0x2069, kNothing},  // directional isolates
    {0x2219, 0x2219, 0xB7},      // bullet operator
    {0x22C5, 0x22C5, 0xB7},      // dot operator
    {0x3000, 0x3000, ' '},       // ideographic space
    {0x30FB, 0x30FB, 0xB7},      // katakana middle dot
    {0x318D, 0x318D, 0xB7},      // arae-a letter, the usual Korean middle dot
    {0xFEFF, 0xFEFF, kNothing},  // byte order mark, zero-width no-break space
    {0xFF01, 0xFF5E, '!'},       // full-width ASCII
    {0xFF65, 0xFF65, 0xB7},      // half-width katakana middle dot
};

char32_t Fold(char32_t c) {
  const auto* const it = std::lower_bound(std::begin(kFoldings), std::end(kFoldings), c,
                                          [](const Folding& row, char32_t value) { return row.last < value; });
  if (it == std::end(kFoldings) || c < it->first) return c;
  if (it->first != 0xFF01) return it->to;
  const char32_t ascii = c - 0xFF01 + '!';
  return ascii == '`' ? U'\'' : ascii;
}

// The canonical composition; null never: its data are part of ICU's library.
const icu::Normalizer2& Nfc() {
  static const icu::Normalizer2* const nfc = [] {
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFCInstance(status);
  }();
  return *nfc;
}

// True for characters that are never changed and begin a new cluster: ASCII but the grave accent, Hangul syllables.
bool IsPlain(char32_t c) { return (c < 0x80 && c != '`') || IsHangulSyllable(c); }

// Offset behind the plain characters from `offset` on.
size_t SkipPlain(std::string_view text, size_t offset) {
  while (offset < text.size()) {
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (lead < 0x80) {
      if (lead == '`') break;
      ++offset;
    } else if (IsHangulAt(text, offset)) {
      offset += 3;
    } else {
      break;
    }
  }
  return offset;
}

// A character that may change together with the one before it.
bool JoinsCluster(char32_t c) {
  return !IsPlain(c) && (Fold(c) == kNothing || !Nfc().hasBoundaryBefore(static_cast<UChar32>(c)));
}

// Half-width jamo (ﾡ…ￜ), of which old files write Hangul: the consonants lie in the order of their full-width forms,
// the vowels in rows of six.
constexpr char32_t kFirstConsonant = 0xFFA1, kLastConsonant = 0xFFBE, kFirstVowel = 0xFFC2, kLastVowel = 0xFFDC;

// The number of the vowel `c` among the 21, -1 if it is none.
int HalfWidthVowel(char32_t c) {
  if (c < kFirstVowel || c > kLastVowel) return -1;
  const int row = static_cast<int>(c - kFirstVowel) / 8, place = static_cast<int>(c - kFirstVowel) % 8;
  return place < 6 ? 6 * row + place : -1;
}

// The numbers that a consonant has among the 19 initials and the 27 finals (from 1), in the order of half-width jamo;
// -1 for none.
struct ConsonantPlaces {
  int8_t initial, final;
};
constexpr ConsonantPlaces kConsonants[] = {
    {0, 1},   {1, 2},   {-1, 3},  {2, 4},   {-1, 5},  {-1, 6},  {3, 7},   {4, -1},  {5, 8},   {-1, 9},
    {-1, 10}, {-1, 11}, {-1, 12}, {-1, 13}, {-1, 14}, {-1, 15}, {6, 16},  {7, 17},  {8, -1},  {-1, 18},
    {9, 19},  {10, 20}, {11, 21}, {12, 22}, {13, -1}, {14, 23}, {15, 24}, {16, 25}, {17, 26}, {18, 27}};

ConsonantPlaces HalfWidthConsonant(char32_t c) {
  return c >= kFirstConsonant && c <= kLastConsonant ? kConsonants[c - kFirstConsonant] : ConsonantPlaces{-1, -1};
}

struct HalfWidthSyllable {
  char32_t syllable = 0;
  size_t size = 0;  // bytes of its jamo; 0: none here
};

// The syllable whose half-width jamo begin at `offset`. A consonant in front of a vowel begins the next one.
HalfWidthSyllable ReadHalfWidth(std::string_view text, size_t offset) {
  constexpr size_t kJamo = 3;  // bytes
  const auto at = [text, offset](size_t i) {
    return offset + kJamo * i < text.size() ? DecodeAt(text, offset + kJamo * i).value : 0;
  };
  const int initial = HalfWidthConsonant(at(0)).initial;
  if (initial < 0) return {};
  const int vowel = HalfWidthVowel(at(1));
  if (vowel < 0) return {};
  const int final = HalfWidthConsonant(at(2)).final;
  const bool closed = final > 0 && HalfWidthVowel(at(3)) < 0;
  const int number = (initial * 21 + vowel) * 28 + (closed ? final : 0);
  return {static_cast<char32_t>(0xAC00 + number), kJamo * (closed ? 3 : 2)};
}

Span MakeSpan(size_t begin, size_t end) { return {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)}; }

}  // namespace

void Normalizer::Normalize(std::string_view source, std::string* normalized, SourceMap* map) {
  normalized->clear();
  map->Clear();
  normalized->reserve(source.size());
  size_t offset = 0;
  while (offset < source.size()) {
    size_t end = SkipPlain(source, offset);
    if (end < source.size() && end > offset && JoinsCluster(DecodeAt(source, end).value)) {
      end -= DecodeBefore(source, end).size;
    }
    if (end > offset) {
      normalized->append(source.substr(offset, end - offset));
      map->AppendCopy(MakeSpan(offset, end));
      offset = end;
    }
    if (offset == source.size()) break;
    if (const HalfWidthSyllable half = ReadHalfWidth(source, offset); half.size > 0) {
      cluster_.clear();
      AppendUtf8(half.syllable, &cluster_);
      normalized->append(cluster_);
      map->AppendChanged(static_cast<uint32_t>(cluster_.size()), MakeSpan(offset, offset + half.size));
      offset += half.size;
      continue;
    }
    end = offset + DecodeAt(source, offset).size;
    while (end < source.size() && end - offset < kMaxClusterBytes) {
      const CodePoint next = DecodeAt(source, end);
      if (!JoinsCluster(next.value)) break;
      end += next.size;
    }
    AppendCluster(source, offset, end, normalized, map);
    offset = end;
  }
}

// Dropped characters at the edges of a cluster belong to no piece, so that a span never reaches over them.
void Normalizer::AppendCluster(std::string_view source, size_t begin, size_t end, std::string* normalized,
                               SourceMap* map) {
  while (begin < end && Fold(DecodeAt(source, begin).value) == kNothing) begin += DecodeAt(source, begin).size;
  while (begin < end && Fold(DecodeBefore(source, end).value) == kNothing) end -= DecodeBefore(source, end).size;
  if (begin == end) return;

  cluster_.clear();
  const CodePoint first = DecodeAt(source, begin);
  const bool single = begin + first.size == end;
  const std::string_view bytes = source.substr(begin, end - begin);
  if (single && Fold(first.value) != first.value) {
    AppendUtf8(Fold(first.value), &cluster_);
  } else if (single && Nfc().isInert(static_cast<UChar32>(first.value))) {
    cluster_ = bytes;
  } else {
    // Folding comes between two compositions: it may uncover a base (Ａ + ́) or remove what stood between.
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString composed =
        Nfc().normalize(icu::UnicodeString::fromUTF8({bytes.data(), static_cast<int32_t>(bytes.size())}), status);
    icu::UnicodeString folded;
    for (int32_t i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) {
      const char32_t c = Fold(static_cast<char32_t>(composed.char32At(i)));
      if (c != kNothing) folded.append(static_cast<UChar32>(c));
    }
    Nfc().normalize(folded, status).toUTF8String(cluster_);
  }
  normalized->append(cluster_);
  if (cluster_ == bytes) {
    map->AppendCopy(MakeSpan(begin, end));
  } else {
    map->AppendChanged(static_cast<uint32_t>(cluster_.size()), MakeSpan(begin, end));
  }
}

}  // namespace ieum
