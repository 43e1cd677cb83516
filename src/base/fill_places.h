// Texts with places for words that change.
#ifndef IEUM_BASE_FILL_PLACES_H_
#define IEUM_BASE_FILL_PLACES_H_

#include <initializer_list>
#include <string>
#include <string_view>

namespace ieum {

// `pattern` with {0}, {1}, ... (one digit) replaced by `arguments`, of which there must be as many.
std::string FillPlaces(std::string_view pattern, std::initializer_list<std::string_view> arguments);

}  // namespace ieum

#endif  // IEUM_BASE_FILL_PLACES_H_
