#include "cli/program.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <string_view>
#include <vector>

#include "cli/candidates_command.h"
#include "cli/console.h"
#include "cli/explain_command.h"
#include "cli/extract_command.h"
#include "cli/gazetteer_command.h"
#include "cli/graph_command.h"
#include "cli/help.h"
#include "cli/report_command.h"
#include "cli/rules_command.h"
#include "cli/suggest.h"

namespace ieum {
namespace {

struct Command {
  std::string_view name;
  ExitCode (*run)(std::span<const std::string>, const Console&);
};

constexpr std::array<Command, 7> kCommands = {{{"extract", RunExtract},
                                               {"graph", RunGraph},
                                               {"report", RunReport},
                                               {"explain", RunExplain},
                                               {"candidates", RunCandidates},
                                               {"gazetteer", RunGazetteer},
                                               {"rules", RunRules}}};

// A standard stream that the caller closed would give its number to the first file we open, and our results, say,
// would go into it. So each is held by something on which the wrong use fails as it would on the closed one.
void HoldStandardStreams() {
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
    if (::fcntl(fd, F_GETFD) == -1) static_cast<void>(::open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY));
  }
}

bool IsFile(const std::string& word) { return ::access(word.c_str(), F_OK) == 0; }

// A first word that is no file but looks like a mistyped command. Empty: it does not.
std::string MistypedCommand(const std::string& word) {
  if (word.empty() || word.front() == '-' || IsFile(word)) return {};
  std::vector<std::string> names;
  names.reserve(kCommands.size());
  for (const Command& command : kCommands) names.emplace_back(command.name);
  return Nearest(word, names);
}

}  // namespace

ExitCode RunProgram(std::span<const std::string> arguments) {
  HoldStandardStreams();
  std::signal(SIGPIPE, SIG_IGN);  // a closed pipe then shows where we write
  const Console console(LanguageOfEnvironment());
  if (arguments.empty()) return RunExtract(arguments, console);

  const std::string& first = arguments.front();
  if (first == "--version") return PrintVersion(console);
  if (first == "-h" || first == "--help") return PrintHelp(HelpTopic::kProgram, console);
  for (const Command& command : kCommands) {
    if (first == command.name) return command.run(arguments.subspan(1), console);
  }
  const std::string meant = MistypedCommand(first);
  if (meant.empty()) return RunExtract(arguments, console);
  console.Say(Message::kUnknownCommandGuess, {first, meant});
  console.Say(Message::kTryHelp, {CommandOf(HelpTopic::kProgram)});
  return ExitCode::kUsage;
}

}  // namespace ieum
