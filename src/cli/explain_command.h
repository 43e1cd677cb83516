// ieum explain: why there is an edge, or why not.
#ifndef IEUM_CLI_EXPLAIN_COMMAND_H_
#define IEUM_CLI_EXPLAIN_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are the words behind the command's name.
ExitCode RunExplain(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_EXPLAIN_COMMAND_H_
