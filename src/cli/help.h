// What --help and --version print, in English and Korean.
#ifndef IEUM_CLI_HELP_H_
#define IEUM_CLI_HELP_H_

#include <cstdint>
#include <string>
#include <string_view>

#include "cli/console.h"
#include "cli/exit_code.h"

namespace ieum {

enum class HelpTopic : uint8_t {
  kProgram,
  kExtract,
  kGraph,
  kGraphTop,
  kGraphDiff,
  kReport,
  kExplain,
  kCandidates,
  kGazetteer,
  kRules
};

// The words that call a topic's command: "ieum", "ieum extract", ...
std::string_view CommandOf(HelpTopic topic);
std::string_view HelpText(HelpTopic topic, Language language);

// To standard output.
ExitCode PrintHelp(HelpTopic topic, const Console& console);
ExitCode PrintVersion(const Console& console);

}  // namespace ieum

#endif  // IEUM_CLI_HELP_H_
