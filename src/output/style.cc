#include "output/style.h"

#include <algorithm>
#include <iterator>

#include "base/without_controls.h"

namespace ieum {
namespace {

constexpr std::string_view kBegin[] = {"",         "\x1b[1m",  "\x1b[2m",  "\x1b[31m", "\x1b[32m",
                                       "\x1b[33m", "\x1b[34m", "\x1b[35m", "\x1b[36m"};
constexpr std::string_view kEnd = "\x1b[0m";

// Length of the sequence of ours that `text` begins with; 0: none.
size_t OwnSequence(std::string_view text) {
  if (text.starts_with(kEnd)) return kEnd.size();
  const auto* own = std::find_if(std::begin(kBegin), std::end(kBegin),
                                 [text](std::string_view begin) { return !begin.empty() && text.starts_with(begin); });
  return own == std::end(kBegin) ? 0 : own->size();
}

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

std::string ForTerminal(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  while (!text.empty()) {
    const size_t own = OwnSequence(text);
    safe.append(text.substr(0, own));
    text.remove_prefix(own);
    const size_t next = std::min(text.size(), text.find('\x1b', own == 0 ? 1 : 0));
    for (const char c : WithoutControls(text.substr(0, next))) {
      if (c != '\r') safe.push_back(c);
    }
    text.remove_prefix(next);
  }
  return safe;
}

}  // namespace ieum
