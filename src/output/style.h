// Colours for people at a terminal (ECMA-48 escape sequences).
#ifndef IEUM_OUTPUT_STYLE_H_
#define IEUM_OUTPUT_STYLE_H_

#include <string>
#include <string_view>

namespace ieum {

enum class Style : uint8_t { kPlain, kBold, kDim, kRed, kGreen, kYellow, kBlue, kMagenta, kCyan };

// Appends `text`, in `style` if `colour` is set.
void AppendStyled(std::string_view text, Style style, bool colour, std::string* out);

}  // namespace ieum

#endif  // IEUM_OUTPUT_STYLE_H_
