#include "base/without_controls.h"

namespace ieum {
namespace {

// Bytes of the character at `i` that are to be left out; 0: it stays.
size_t Unwanted(std::string_view text, size_t i) {
  constexpr std::string_view kNoncharacters[] = {"\xEF\xBF\xBE", "\xEF\xBF\xBF"};  // U+FFFE, U+FFFF
  const auto byte = static_cast<unsigned char>(text[i]);
  if (byte == 0x7F || (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r')) return 1;
  if (byte == 0xC2) return static_cast<unsigned char>(text[i + 1]) < 0xA0 ? 2 : 0;  // U+0080 to U+009F
  if (byte != 0xEF) return 0;
  const std::string_view character = text.substr(i, 3);
  return character == kNoncharacters[0] || character == kNoncharacters[1] ? 3 : 0;
}

}  // namespace

bool HasControls(std::string_view text) {
  for (size_t i = 0; i < text.size(); ++i) {
    if (Unwanted(text, i) > 0) return true;
  }
  return false;
}

std::string WithoutControls(std::string_view text) {
  std::string plain;
  plain.reserve(text.size());
  for (size_t i = 0; i < text.size();) {
    const size_t unwanted = Unwanted(text, i);
    if (unwanted == 0) plain.push_back(text[i]);
    i += unwanted == 0 ? 1 : unwanted;
  }
  return plain;
}

}  // namespace ieum
