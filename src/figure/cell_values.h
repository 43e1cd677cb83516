// What stands in the cells of data/figures.
#ifndef IEUM_FIGURE_CELL_VALUES_H_
#define IEUM_FIGURE_CELL_VALUES_H_

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ieum {

// `text` with every `_` as a space, the way tables write the spaces at the edges of a cell.
inline std::string Spaces(std::string_view text) {
  std::string out(text);
  std::replace(out.begin(), out.end(), '_', ' ');
  return out;
}

template <typename T>
std::optional<T> ParseNumber(std::string_view text) {
  T value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// The value that stands under `word` in `names`, or nothing.
template <typename T>
std::optional<T> Choose(std::string_view word, std::initializer_list<std::pair<std::string_view, T>> names) {
  for (const auto& [name, value] : names) {
    if (name == word) return value;
  }
  return std::nullopt;
}

}  // namespace ieum

#endif  // IEUM_FIGURE_CELL_VALUES_H_
