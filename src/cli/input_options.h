// The options that every command which reads articles has, and what they lead to.
#ifndef IEUM_CLI_INPUT_OPTIONS_H_
#define IEUM_CLI_INPUT_OPTIONS_H_

#include <optional>
#include <string>
#include <vector>

#include "cli/command_line.h"
#include "cli/console.h"
#include "ieum/extractor.h"
#include "input/article_reader.h"

namespace ieum {

// Which names are known.
struct GazetteerOptions {
  std::vector<std::string> files;
  bool only_files = false;  // not the built-in ones

  void AddTo(CommandLine* command_line);
};

struct InputOptions {
  std::vector<std::string> files;
  GazetteerOptions gazetteer;
  ReadOptions reading;
  std::vector<std::string> rules;
  size_t threads = 0;  // 0: as many as the machine has

  void AddTo(CommandLine* command_line);
  // For commands that look for more than names.
  void AddRulesTo(CommandLine* command_line);
  // For commands that use several threads.
  void AddThreadsTo(CommandLine* command_line);
};

// Reports what is wrong with the files; empty if they cannot be used.
std::optional<Gazetteer> LoadGazetteer(const GazetteerOptions& options, const Console& console);

// Likewise of files of rules.
std::optional<Rules> LoadRules(const std::vector<std::string>& files, const Console& console);

size_t ThreadsToUse(size_t wanted);

}  // namespace ieum

#endif  // IEUM_CLI_INPUT_OPTIONS_H_
