// `ieum graph diff`: what is new, gone or changed between two graphs.
#ifndef IEUM_CLI_GRAPH_DIFF_COMMAND_H_
#define IEUM_CLI_GRAPH_DIFF_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are those behind "graph diff".
ExitCode RunGraphDiff(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_GRAPH_DIFF_COMMAND_H_
