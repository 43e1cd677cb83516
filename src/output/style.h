// Colours for people at a terminal (ECMA-48 escape sequences).
#ifndef IEUM_OUTPUT_STYLE_H_
#define IEUM_OUTPUT_STYLE_H_

#include <string>
#include <string_view>

namespace ieum {

enum class Style : uint8_t { kPlain, kBold, kDim, kRed, kGreen, kYellow, kBlue, kMagenta, kCyan };

// Appends `text`, in `style` if `colour` is set.
void AppendStyled(std::string_view text, Style style, bool colour, std::string* out);

// What may go to a terminal: `text` without control characters other than tab, line feed and what AppendStyled writes. The
// names and files of others are in it, and may try to move the cursor.
std::string ForTerminal(std::string_view text);

}  // namespace ieum

#endif  // IEUM_OUTPUT_STYLE_H_
