// What the commands on graphs read: articles, what was extracted of them earlier, and graphs, all as one graph.
#ifndef IEUM_CLI_GRAPH_INPUT_H_
#define IEUM_CLI_GRAPH_INPUT_H_

#include <memory>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/input_options.h"
#include "graph/graph_builder.h"
#include "ieum/extractor.h"

namespace ieum {

struct LoadedGraph {
  const GraphView& view() const { return *finished; }

  std::unique_ptr<GraphBuilder> builder;
  const GraphView* finished = nullptr;  // what the builder gave at last; lives in it
  ExitCode exit = ExitCode::kDone;      // kInput, kRejected: some of the input is not in it, and that was said
};

// Reads `files` (none: standard input), articles by `extractor`, with the threads and reading of `options`.
LoadedGraph LoadGraph(const std::vector<std::string>& files, const InputOptions& options, const Extractor& extractor,
                      const Console& console);

// To be called when `graph` has been read to its end: kOutput, said aloud, if temporary files failed and part of it is
// missing.
ExitCode CheckSource(const GraphView& graph, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_GRAPH_INPUT_H_
