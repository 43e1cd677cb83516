#include "output/display_width.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr std::string_view kEllipsis = "…";  // one column

bool IsControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

size_t Columns(char32_t c) {
  if (IsControl(c)) return 0;
  const auto code = static_cast<UChar32>(c);
  switch (u_charType(code)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
      return 0;
    default:
      break;
  }
  const int32_t width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

}  // namespace

size_t DisplayWidth(std::string_view text) {
  size_t columns = 0;
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = DecodeAt(text, i);
    columns += Columns(c.value);
    i += c.size;
  }
  return columns;
}

std::string FitWidth(std::string_view text, size_t columns) {
  std::string line;
  size_t used = 0;
  size_t room_for_ellipsis = 0;  // size of `line` up to which an ellipsis still fits behind
  for (size_t i = 0; i < text.size();) {
    CodePoint c = DecodeAt(text, i);
    i += c.size;
    if (c.value == '\n' || c.value == '\t') c.value = ' ';
    if (IsControl(c.value)) continue;
    const size_t width = Columns(c.value);
    if (used + width > columns) {
      line.resize(room_for_ellipsis);
      return columns == 0 ? std::string() : line.append(kEllipsis);
    }
    AppendUtf8(c.value, &line);
    used += width;
    if (used < columns) room_for_ellipsis = line.size();
  }
  return line;
}

}  // namespace ieum
