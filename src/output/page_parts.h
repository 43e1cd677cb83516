// The pages that the program writes, as they were bundled from web/ when it was built.
#ifndef IEUM_OUTPUT_PAGE_PARTS_H_
#define IEUM_OUTPUT_PAGE_PARTS_H_

#include <optional>
#include <string_view>

namespace ieum {

// What stands in a page before its data and behind. Valid as long as the program runs.
struct PageParts {
  std::string_view head, tail;
};

// Nothing if the program was built without pages (web/CMakeLists.txt).
std::optional<PageParts> ArticlePage();
std::optional<PageParts> GraphPage();

}  // namespace ieum

#endif  // IEUM_OUTPUT_PAGE_PARTS_H_
