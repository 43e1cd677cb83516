// ieum report: articles, what was extracted from them earlier, and graphs in; what is new in a period out.
#ifndef IEUM_CLI_REPORT_COMMAND_H_
#define IEUM_CLI_REPORT_COMMAND_H_

#include <span>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

// `arguments` are the words behind the command's name.
ExitCode RunReport(std::span<const std::string> arguments, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_REPORT_COMMAND_H_
