#include "cli/graph_command.h"

#include <optional>
#include <utility>
#include <vector>

#include "cli/graph_diff_command.h"
#include "cli/graph_format.h"
#include "cli/graph_input.h"
#include "cli/graph_question.h"
#include "cli/graph_top_command.h"
#include "cli/input_options.h"

namespace ieum {
namespace {

struct GraphOptions {
  InputOptions input;
  const GraphFormat* format = nullptr;  // null: by the ending of `output`
  bool excel = false;
  GraphQuestionOptions question;
  std::string output;
};

}  // namespace

ExitCode RunGraph(std::span<const std::string> arguments, const Console& console) {
  if (!arguments.empty() && arguments.front() == "diff") return RunGraphDiff(arguments.subspan(1), console);
  if (!arguments.empty() && arguments.front() == "top") return RunGraphTop(arguments.subspan(1), console);
  GraphOptions options;
  CommandLine command_line(HelpTopic::kGraph);
  options.input.AddTo(&command_line);
  options.input.AddThreadsTo(&command_line);
  options.input.AddRulesTo(&command_line);
  std::vector<std::pair<std::string, const GraphFormat*>> formats;
  for (const GraphFormat& format : GraphFormats()) formats.emplace_back(format.name, &format);
  command_line.AddChoice("-f,--format", formats, &options.format);
  command_line.AddFlag("--excel", &options.excel);
  options.question.AddTo(&command_line);
  command_line.AddText("-o,--output", &options.output);
  if (const auto end = command_line.Parse(arguments, console)) return *end;
  if (options.format == nullptr) options.format = &GraphFormatOf(options.output);
  if (options.excel) {
    if (options.format->name != CsvForExcel().name) return command_line.Refuse(console, Message::kExcelIsCsv);
    options.format = &CsvForExcel();
  }
  if (options.format->NeedsPath() && (options.output.empty() || options.output == "-")) {
    return command_line.Refuse(console, Message::kNeedsPath, {options.format->name});
  }
  if (!options.format->available) return command_line.Refuse(console, Message::kNoPages);
  if (const auto end = options.question.Check(command_line, console)) return *end;

  const ExitCode place = CheckGraphPath(*options.format, options.output, console);
  if (place != ExitCode::kDone) return place;
  const std::optional<Gazetteer> gazetteer = LoadGazetteer(options.input.gazetteer, console);
  const std::optional<Rules> rules = LoadRules(options.input.rules, console);
  if (!gazetteer || !rules) return ExitCode::kData;
  const LoadedGraph graph = LoadGraph(options.input.files, options.input, Extractor(*gazetteer, {}, *rules), console);
  const std::optional<GraphQuestion> question = options.question.QuestionOf({&graph.view()}, *gazetteer, console);
  if (!question) return Worse(graph.exit, ExitCode::kUsage);
  return Worse(graph.exit,
               WriteGraph(FilteredGraph(graph.view(), *question), *options.format, options.output, console));
}

}  // namespace ieum
