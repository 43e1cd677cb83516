// ieum gazetteer lint|find|stats: the names that ieum knows.
#ifndef IEUM_CLI_GAZETTEER_COMMAND_H_
#define IEUM_CLI_GAZETTEER_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are the words behind the command's name.
ExitCode RunGazetteer(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_GAZETTEER_COMMAND_H_
