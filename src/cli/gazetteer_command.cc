#include "cli/gazetteer_command.h"

#include <algorithm>

#include "cli/input_options.h"
#include "cli/print.h"
#include "ieum/gazetteer.h"
#include "output/table.h"

namespace ieum {
namespace {

// Errors and warnings are results here, so they go to standard output.
ExitCode Lint(const std::vector<std::string>& files, const Console& console) {
  std::string text;
  size_t errors = 0;
  const Diagnostics found = LintGazetteer(files);
  for (const Diagnostic& diagnostic : found) {
    if (diagnostic.severity == Severity::kError) ++errors;
    text.append(diagnostic.ToString()).push_back('\n');
  }
  text.append(found.empty()
                  ? console.Text(Message::kLintClean, {std::to_string(files.size())})
                  : console.Text(Message::kLintFound, {std::to_string(errors), std::to_string(found.size() - errors)}));
  text.push_back('\n');
  return Worse(errors == 0 ? ExitCode::kDone : ExitCode::kData, Print(text, console));
}

ExitCode Find(const Gazetteer& gazetteer, const std::vector<std::string>& names, const Console& console) {
  TableLayout table({{.title = "id"}, {.title = "type"}, {.title = "ko"}, {.title = "en"}, {.title = "ids"}});
  ExitCode outcome = ExitCode::kDone;
  for (const std::string& name : names) {
    const std::vector<Entity> entities = gazetteer.Find(name);
    if (entities.empty()) {
      console.Say(Message::kNameUnknown, {name});
      outcome = ExitCode::kRejected;
    }
    for (const Entity& entity : entities) {
      std::string codes;
      for (const auto& [system, code] : entity.codes) {
        codes.append(codes.empty() ? "" : " ").append(system).append("=").append(code);
      }
      table.AddRow({{.text = entity.id},
                    {.text = std::string(Name(entity.type))},
                    {.text = entity.name_ko},
                    {.text = entity.name_en},
                    {.text = codes}});
    }
  }
  std::string text;
  if (!table.empty()) table.Append(0, 0, StandardOutputTerminal().colour, &text);
  return Worse(outcome, Print(text, console));
}

ExitCode Stats(const Gazetteer& gazetteer, const Console& console) {
  return Print(
      console.Text(Message::kGazetteerCounts, {std::to_string(gazetteer.entity_count()),
                                               std::to_string(gazetteer.alias_count()), gazetteer.fingerprint()}) +
          "\n",
      console);
}

}  // namespace

ExitCode RunGazetteer(std::span<const std::string> arguments, const Console& console) {
  std::vector<std::string> words, files;
  CommandLine command_line(HelpTopic::kGazetteer);
  command_line.AddTexts("-g,--gazetteer", &files);
  command_line.AddFiles(&words);
  if (const auto end = command_line.Parse(arguments, console)) return *end;

  const std::vector<std::string> actions = {"lint", "find", "stats"};
  if (words.empty()) return command_line.Refuse(console, Message::kMissingArgument, {"lint, find, stats"});
  const std::string action = words.front();
  words.erase(words.begin());
  if (std::find(actions.begin(), actions.end(), action) == actions.end()) {
    return command_line.RefuseWord(console, action, actions);
  }
  const bool is_stats = action == "stats";
  if (is_stats && !words.empty()) return command_line.Refuse(console, Message::kUnexpectedArgument, {words.front()});
  if (!is_stats && words.empty()) {
    return command_line.Refuse(console, Message::kMissingArgument, {action == "lint" ? "FILE" : "NAME"});
  }
  if (action == "lint") return Lint(words, console);
  const std::optional<Gazetteer> gazetteer = LoadGazetteer(files, console);
  if (!gazetteer) return ExitCode::kData;
  return is_stats ? Stats(*gazetteer, console) : Find(*gazetteer, words, console);
}

}  // namespace ieum
