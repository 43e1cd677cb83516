// The letters inside a Hangul syllable (Unicode 3.12: syllable = 0xAC00 + (initial * 21 + vowel) * 28 + final).
#ifndef IEUM_SYNTAX_HANGUL_H_
#define IEUM_SYNTAX_HANGUL_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace ieum {

// Letters are numbered as in the syllable block; finals from 1, 0 is none.
struct Syllable {
  uint32_t initial = 0;
  uint32_t vowel = 0;
  uint32_t final = 0;
};

// REQUIRES: IsHangulSyllable(c).
Syllable SplitSyllable(char32_t c);
char32_t JoinSyllable(Syllable syllable);

// The number of a vowel or a final written as a compatibility letter (ㅏ, ㄹ). REQUIRES: it is one.
uint32_t VowelNumber(char32_t letter);
uint32_t FinalNumber(char32_t letter);

constexpr char32_t kFirstHangulSyllable = 0xAC00;
constexpr size_t kSyllableCount = 11172;

// True for ㄱ ... ㅎ standing alone.
constexpr bool IsConsonantLetter(char32_t c) { return c >= U'ㄱ' && c <= U'ㅎ'; }

// The last syllable's final as a letter; 0 if it has none, or if `word` does not end in Hangul.
char32_t FinalOf(std::u32string_view word);
// `word` with that final (0: none) in its last syllable. REQUIRES: it ends in Hangul.
std::u32string WithFinal(std::u32string_view word, char32_t final);

// True for one Hangul syllable and more, and nothing else.
bool IsHangulWord(std::string_view word);

std::u32string ToUtf32(std::string_view text);
std::string ToUtf8(std::u32string_view text);

}  // namespace ieum

#endif  // IEUM_SYNTAX_HANGUL_H_
