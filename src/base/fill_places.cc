#include "base/fill_places.h"

namespace ieum {

std::string FillPlaces(std::string_view pattern, std::initializer_list<std::string_view> arguments) {
  std::string text;
  for (size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}') {
      text.append(*(arguments.begin() + (pattern[i + 1] - '0')));
      i += 2;
    } else {
      text.push_back(pattern[i]);
    }
  }
  return text;
}

}  // namespace ieum
