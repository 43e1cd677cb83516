// How the program ends; scripts rely on these numbers.
#ifndef IEUM_CLI_EXIT_CODE_H_
#define IEUM_CLI_EXIT_CODE_H_

#include <algorithm>

namespace ieum {

enum class ExitCode : int {
  kDone = 0,      // also when nothing was found, and when whoever reads our output has heard enough
  kRejected = 1,  // some articles were rejected, each reported; the others were processed
  kUsage = 2,     // unknown option or command, bad value
  kData = 3,      // a gazetteer cannot be used
  kInput = 4,     // an input could not be read; the others were processed
  kOutput = 5,    // a result could not be written
};

// Of two things that went wrong, the graver one.
constexpr ExitCode Worse(ExitCode a, ExitCode b) { return std::max(a, b); }

}  // namespace ieum

#endif  // IEUM_CLI_EXIT_CODE_H_
