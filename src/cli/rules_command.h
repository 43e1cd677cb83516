// ieum rules lint|test: whether the rows of a file of rules are well made, and whether their own examples hold.
#ifndef IEUM_CLI_RULES_COMMAND_H_
#define IEUM_CLI_RULES_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are the words behind the command's name.
ExitCode RunRules(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_RULES_COMMAND_H_
