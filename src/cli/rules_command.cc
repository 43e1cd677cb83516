#include "cli/rules_command.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "cli/command_line.h"
#include "cli/input_options.h"
#include "cli/lint_report.h"
#include "cli/print.h"
#include "ieum/rule_check.h"

namespace ieum {
namespace {

ExitCode Lint(const std::vector<std::string>& files, const Console& console) {
  std::string text;
  const ExitCode outcome = ReportLint(LintRules(files), files.size(), console, &text);
  return Worse(outcome, Print(text, console));
}

// "mine.rules:3:40: not stated: partners_with by 얼싸안다: <sentence>", and what was found on the next line.
void AppendFailure(const RuleExample& example, const std::string& found, const Console& console, std::string* text) {
  const std::string fault = example.fires
                                ? console.Text(Message::kNotStated, {Name(example.type), example.word, example.text})
                                : console.Text(Message::kStatedThough, {example.text});
  text->append(Diagnostic{Severity::kError, example.file, example.line, example.column, fault}.ToString());
  text->append("\n  ").append(console.Text(Message::kFoundInstead, {found})).push_back('\n');
}

ExitCode Test(const std::vector<std::string>& files, const std::vector<std::string>& names, const Console& console) {
  std::optional<Rules> rules = LoadRules(files, console);
  Result<Gazetteer> gazetteer = Gazetteer::LoadForExamples(names);
  console.Report(gazetteer.diagnostics());
  if (!rules || !gazetteer.ok()) return ExitCode::kData;
  const Result<RuleExamples> read = ReadRuleExamples(files);
  console.Report(read.diagnostics());
  if (!read.ok()) return ExitCode::kData;

  ExampleTester tester(std::move(gazetteer.value()), std::move(*rules));
  std::string text;
  size_t failed = 0;
  for (const RuleExample& example : read.value().examples) {
    const std::string found = tester.Try(example);
    if (found.empty()) continue;
    ++failed;
    AppendFailure(example, found, console, &text);
  }
  text.append(
      console.Text(Message::kExamplesTried, {std::to_string(read.value().examples.size()), std::to_string(failed),
                                             std::to_string(read.value().rows_without)}));
  text.push_back('\n');
  return Worse(failed == 0 ? ExitCode::kDone : ExitCode::kRejected, Print(text, console));
}

}  // namespace

ExitCode RunRules(std::span<const std::string> arguments, const Console& console) {
  std::vector<std::string> words, names;
  CommandLine command_line(HelpTopic::kRules);
  command_line.AddTexts("-g,--gazetteer", &names);
  command_line.AddFiles(&words);
  if (const auto end = command_line.Parse(arguments, console)) return *end;

  const std::vector<std::string> actions = {"lint", "test"};
  if (words.empty()) return command_line.Refuse(console, Message::kMissingArgument, {"lint, test"});
  const std::string action = words.front();
  words.erase(words.begin());
  if (std::find(actions.begin(), actions.end(), action) == actions.end()) {
    return command_line.RefuseWord(console, action, actions);
  }
  if (words.empty()) return command_line.Refuse(console, Message::kMissingArgument, {"FILE"});
  return action == "lint" ? Lint(words, console) : Test(words, names, console);
}

}  // namespace ieum
