#include "output/style.h"

namespace ieum {
namespace {

constexpr std::string_view kBegin[] = {"",         "\x1b[1m",  "\x1b[2m",  "\x1b[31m", "\x1b[32m",
                                       "\x1b[33m", "\x1b[34m", "\x1b[35m", "\x1b[36m"};
constexpr std::string_view kEnd = "\x1b[0m";

}  // namespace

void AppendStyled(std::string_view text, Style style, bool colour, std::string* out) {
  if (!colour || style == Style::kPlain) {
    out->append(text);
    return;
  }
  out->append(kBegin[static_cast<size_t>(style)]);
  out->append(text);
  out->append(kEnd);
}

}  // namespace ieum
