#include "cli/input_options.h"

#include <thread>
#include <utility>

namespace ieum {
namespace {

constexpr size_t kMostThreads = 256;

}  // namespace

void GazetteerOptions::AddTo(CommandLine* command_line) {
  command_line->AddTexts("-g,--gazetteer", &files);
  command_line->AddFlag("--no-built-in", &only_files);
}

void InputOptions::AddTo(CommandLine* command_line) {
  command_line->AddFiles(&files);
  gazetteer.AddTo(command_line);
  command_line->AddChoice<Split>(
      "--split", {{"auto", Split::kAuto}, {"never", Split::kNever}, {"blank-line", Split::kBlankLine}}, &reading.split);
}

void InputOptions::AddRulesTo(CommandLine* command_line) { command_line->AddTexts("--rules", &rules); }

void InputOptions::AddThreadsTo(CommandLine* command_line) {
  command_line->AddNumber("-j,--threads", 1, kMostThreads, &threads);
}

std::optional<Gazetteer> LoadGazetteer(const GazetteerOptions& options, const Console& console) {
  if (options.files.empty() && !options.only_files) return Gazetteer::BuiltIn();
  Result<Gazetteer> loaded = Gazetteer::Load(options.files, options.only_files);
  console.Report(loaded.diagnostics());
  if (!loaded.ok()) return std::nullopt;
  return std::move(loaded.value());
}

std::optional<Rules> LoadRules(const std::vector<std::string>& files, const Console& console) {
  if (files.empty()) return Rules::BuiltIn();
  Result<Rules> loaded = Rules::Load(files);
  console.Report(loaded.diagnostics());
  if (!loaded.ok()) return std::nullopt;
  return std::move(loaded.value());
}

size_t ThreadsToUse(size_t wanted) {
  if (wanted != 0) return wanted;
  const size_t cores = std::thread::hardware_concurrency();
  return cores == 0 ? 1 : std::min(cores, kMostThreads);
}

}  // namespace ieum
