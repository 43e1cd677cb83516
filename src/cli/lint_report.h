// What a lint found, as text for standard output: errors and warnings are results there.
#ifndef IEUM_CLI_LINT_REPORT_H_
#define IEUM_CLI_LINT_REPORT_H_

#include <cstddef>
#include <string>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "ieum/result.h"

namespace ieum {

// Appends the faults, a line each, and how many there are in so many files. kData if one of them is an error.
ExitCode ReportLint(const Diagnostics& found, size_t files, const Console& console, std::string* text);

}  // namespace ieum

#endif  // IEUM_CLI_LINT_REPORT_H_
