#include <string>

#include "output/graph_writer.h"
#include "output/page_data.h"

namespace ieum {

void WriteGraphPage(const PageParts& page, const GraphView& graph, const Sink& sink) {
  sink(page.head);
  std::string out;
  WriteShownJson(graph, [&](std::string_view bytes) {
    out.clear();
    AppendPageData(bytes, &out);
    sink(out);
  });
  sink(page.tail);
}

}  // namespace ieum
