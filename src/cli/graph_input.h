// What the commands on graphs read: articles, what was extracted of them earlier, and graphs, all as one graph.
#ifndef IEUM_CLI_GRAPH_INPUT_H_
#define IEUM_CLI_GRAPH_INPUT_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/input_options.h"
#include "cli/least_confidence.h"
#include "graph/graph_builder.h"

namespace ieum {

struct LoadedGraph {
  const GraphView& view() const { return *view_of_builder; }

  std::unique_ptr<GraphBuilder> builder;
  const GraphView* view_of_builder = nullptr;
  ExitCode exit = ExitCode::kDone;  // kInput, kRejected: some of the input is not in it, and that was said
};

// Reads `files` (none: standard input) with the names, rules and threads of `options`. Empty if those cannot be used.
std::optional<LoadedGraph> LoadGraph(const std::vector<std::string>& files, const InputOptions& options,
                                     const LeastConfidence& least_confidence, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_GRAPH_INPUT_H_
