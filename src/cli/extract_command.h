// ieum extract: articles in, what is found in each out.
#ifndef IEUM_CLI_EXTRACT_COMMAND_H_
#define IEUM_CLI_EXTRACT_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are the words behind the command's name.
ExitCode RunExtract(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_EXTRACT_COMMAND_H_
