#include "syntax/hangul.h"

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr uint32_t kFinals = 28;
constexpr uint32_t kVowels = 21;
constexpr std::u32string_view kFinalLetters = U" ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

}  // namespace

Syllable SplitSyllable(char32_t c) {
  const uint32_t number = c - kFirstHangulSyllable;
  return {number / (kVowels * kFinals), number / kFinals % kVowels, number % kFinals};
}

char32_t JoinSyllable(Syllable syllable) {
  return kFirstHangulSyllable + (syllable.initial * kVowels + syllable.vowel) * kFinals + syllable.final;
}

uint32_t VowelNumber(char32_t letter) { return letter - U'ㅏ'; }

uint32_t FinalNumber(char32_t letter) { return static_cast<uint32_t>(kFinalLetters.find(letter)); }

char32_t FinalOf(std::u32string_view word) {
  if (word.empty() || !IsHangulSyllable(word.back())) return 0;
  const uint32_t final = SplitSyllable(word.back()).final;
  return final == 0 ? 0 : kFinalLetters[final];
}

std::u32string WithFinal(std::u32string_view word, char32_t final) {
  Syllable last = SplitSyllable(word.back());
  last.final = final == 0 ? 0 : FinalNumber(final);
  std::u32string out(word.substr(0, word.size() - 1));
  out += JoinSyllable(last);
  return out;
}

std::u32string ToUtf32(std::string_view text) {
  std::u32string out;
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = DecodeAt(text, i);
    out += c.value;
    i += c.size;
  }
  return out;
}

std::string ToUtf8(std::u32string_view text) {
  std::string out;
  for (const char32_t c : text) AppendUtf8(c, &out);
  return out;
}

bool IsHangulWord(std::string_view word) {
  for (size_t i = 0; i < word.size();) {
    const CodePoint c = DecodeAt(word, i);
    if (!IsHangulSyllable(c.value)) return false;
    i += c.size;
  }
  return !word.empty();
}

}  // namespace ieum
