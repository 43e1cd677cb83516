#include "text/word_breaker.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include "base/utf8.h"

namespace ieum {
namespace {

enum CharacterClass : unsigned { kHangulLetter = 1, kHanLetter = 2, kOtherLetter = 4, kDigit = 8 };

// 0 for what is neither letter nor digit.
unsigned ClassOf(char32_t c) {
  if (IsAsciiLetter(c)) return kOtherLetter;
  if (IsAsciiDigit(c)) return kDigit;
  if (c < 0x80) return 0;
  if (IsHangulSyllable(c)) return kHangulLetter;
  const auto code = static_cast<UChar32>(c);
  if (u_isdigit(code) != 0) return kDigit;
  if (u_isalpha(code) == 0) return 0;
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(code, &status)) {
    case USCRIPT_HANGUL:
      return kHangulLetter;
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return kHanLetter;
    default:
      return kOtherLetter;
  }
}

bool IsSpace(std::string_view segment) {
  return u_isUWhiteSpace(static_cast<UChar32>(DecodeAt(segment, 0).value)) != 0;
}

}  // namespace

// Root rules: word boundaries are the same in every locale that ieum reads.
WordBreaker::WordBreaker() {
  UErrorCode status = U_ZERO_ERROR;
  iterator_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
}

void WordBreaker::Break(std::string_view text, uint32_t base, std::vector<Token>* tokens) {
  UErrorCode status = U_ZERO_ERROR;
  UText utext = UTEXT_INITIALIZER;
  utext_openUTF8(&utext, text.data(), static_cast<int64_t>(text.size()), &status);
  iterator_->setText(&utext, status);
  int32_t begin = iterator_->first();
  for (int32_t end = iterator_->next(); end != icu::BreakIterator::DONE; begin = end, end = iterator_->next()) {
    const std::string_view segment = text.substr(static_cast<size_t>(begin), static_cast<size_t>(end - begin));
    if (IsSpace(segment)) continue;
    tokens->push_back({{base + static_cast<uint32_t>(begin), base + static_cast<uint32_t>(end)}, KindOf(segment)});
  }
  utext_close(&utext);
}

bool ExtendsWord(std::string_view text, size_t offset) {
  if (static_cast<unsigned char>(text[offset]) < 0x80) return false;
  switch (u_getIntPropertyValue(static_cast<UChar32>(DecodeAt(text, offset).value), UCHAR_WORD_BREAK)) {
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ:
      return true;
    default:
      return false;
  }
}

TokenKind KindOf(std::string_view token) {
  unsigned classes = 0;
  for (size_t offset = 0; offset < token.size();) {
    const CodePoint c = DecodeAt(token, offset);
    classes |= ClassOf(c.value);
    offset += c.size;
  }
  switch (classes) {
    case 0:
      return TokenKind::kPunctuation;
    case kHangulLetter:
      return TokenKind::kHangul;
    case kHanLetter:
      return TokenKind::kHan;
    case kOtherLetter:
      return TokenKind::kLatin;
    case kDigit:
      return TokenKind::kNumber;
    default:
      return TokenKind::kMixed;
  }
}

}  // namespace ieum
