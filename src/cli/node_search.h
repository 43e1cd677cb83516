// Which nodes of a graph somebody means by a name.
#ifndef IEUM_CLI_NODE_SEARCH_H_
#define IEUM_CLI_NODE_SEARCH_H_

#include <string>
#include <string_view>
#include <vector>

#include "ieum/gazetteer.h"
#include "ieum/graph.h"

namespace ieum {

struct NodesOfName {
  // The nodes that are meant, by id. One whose id is the name is meant alone; else all that bear it as one of their
  // names, and all that `gazetteer` knows by it.
  std::vector<Entity> meant;
  // If none is: at most kMostAlike names of nodes that hold the name or are written much like it, those in most
  // articles first.
  std::vector<std::string> alike;

  static constexpr size_t kMostAlike = 5;
};

// Case, spaces and hyphens do not matter. Takes one pass over the nodes of each graph, and another to look for what is
// alike. The result has one element for each of `names`.
std::vector<NodesOfName> FindNodes(const std::vector<const GraphView*>& graphs, const std::vector<std::string>& names,
                                   const Gazetteer& gazetteer);

}  // namespace ieum

#endif  // IEUM_CLI_NODE_SEARCH_H_
