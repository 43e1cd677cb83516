// "Did you mean ...?"
#ifndef IEUM_CLI_SUGGEST_H_
#define IEUM_CLI_SUGGEST_H_

#include <string>
#include <string_view>
#include <vector>

namespace ieum {

// Letters to insert, delete, change or swap with their neighbour to make `b` of `a` (optimal string alignment).
size_t EditDistance(std::string_view a, std::string_view b);

// The word of `known` that is nearest to `word`, if it is near enough to be meant: a third of its letters at most may
// differ. Empty: none. The first of several.
std::string Nearest(std::string_view word, const std::vector<std::string>& known);

}  // namespace ieum

#endif  // IEUM_CLI_SUGGEST_H_
