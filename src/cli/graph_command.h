// ieum graph: articles, or what was extracted from them earlier, in; one graph out.
#ifndef IEUM_CLI_GRAPH_COMMAND_H_
#define IEUM_CLI_GRAPH_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are the words behind the command's name.
ExitCode RunGraph(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_GRAPH_COMMAND_H_
