#include <string>

#include "output/graph_writer.h"

namespace ieum {

void WriteGraphPage(const PageParts& page, const GraphView& graph, const Sink& sink) {
  sink(page.head);
  // In a script element only `<` can end the data or begin a comment, and in JSON it stands in strings alone.
  std::string out;
  WriteShownJson(graph, [&](std::string_view bytes) {
    out.clear();
    for (const char c : bytes) {
      if (c == '<') {
        out.append("\\u003c");
      } else {
        out.push_back(c);
      }
    }
    sink(out);
  });
  sink(page.tail);
}

}  // namespace ieum
