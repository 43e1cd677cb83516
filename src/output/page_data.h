// JSON inside the script element of a page.
#ifndef IEUM_OUTPUT_PAGE_DATA_H_
#define IEUM_OUTPUT_PAGE_DATA_H_

#include <string>
#include <string_view>

namespace ieum {

// Appends `json`, which may be a piece of a whole, so that nothing in it can end the element or begin a comment.
void AppendPageData(std::string_view json, std::string* out);

}  // namespace ieum

#endif  // IEUM_OUTPUT_PAGE_DATA_H_
