#include "output/page_data.h"

namespace ieum {

void AppendPageData(std::string_view json, std::string* out) {
  // Only `<` can do either, and in JSON it stands in strings alone.
  for (const char c : json) {
    if (c == '<') {
      out->append("\\u003c");
    } else {
      out->push_back(c);
    }
  }
}

}  // namespace ieum
