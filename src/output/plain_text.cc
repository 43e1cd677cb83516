#include "output/plain_text.h"

namespace ieum {

std::string WithoutControls(std::string_view text) {
  constexpr std::string_view kNoncharacters[] = {"\xEF\xBF\xBE", "\xEF\xBF\xBF"};  // U+FFFE, U+FFFF
  std::string plain;
  plain.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') continue;
    if (byte == 0xEF) {
      const std::string_view character = text.substr(i, 3);
      if (character == kNoncharacters[0] || character == kNoncharacters[1]) {
        i += 2;
        continue;
      }
    }
    plain.push_back(text[i]);
  }
  return plain;
}

}  // namespace ieum
