// A short text to standard output, every step checked.
#ifndef IEUM_CLI_PRINT_H_
#define IEUM_CLI_PRINT_H_

#include <string_view>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/output_file.h"

namespace ieum {

// kOutput, said aloud, if it cannot be written.
ExitCode Print(std::string_view text, const Console& console);

// Why `output` was not written: said aloud and kOutput; or nothing and kDone if its reader has gone.
ExitCode ExplainFailure(const OutputFile& output, const Console& console);
ExitCode ExplainFailure(const Diagnostic& reason, const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_PRINT_H_
