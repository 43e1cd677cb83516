// `ieum graph top`: tables of what comes first in a graph.
#ifndef IEUM_CLI_GRAPH_TOP_COMMAND_H_
#define IEUM_CLI_GRAPH_TOP_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are those behind "graph top".
ExitCode RunGraphTop(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_GRAPH_TOP_COMMAND_H_
