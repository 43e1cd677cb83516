// ieum candidates: the names of an archive that no gazetteer has, ready to be taken into one.
#ifndef IEUM_CLI_CANDIDATES_COMMAND_H_
#define IEUM_CLI_CANDIDATES_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are the words behind the command's name.
ExitCode RunCandidates(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_CANDIDATES_COMMAND_H_
