// The program but for `main`, so that it can be read and tested as any other part.
#ifndef IEUM_CLI_PROGRAM_H_
#define IEUM_CLI_PROGRAM_H_

#include <span>
#include <string>

#include "cli/exit_code.h"

namespace ieum {

// `arguments` without the program's own name.
ExitCode RunProgram(std::span<const std::string> arguments);

}  // namespace ieum

#endif  // IEUM_CLI_PROGRAM_H_
