#include "cli/graph_diff_command.h"

#include <cstdint>
#include <memory>
#include <optional>

#include "cli/graph_input.h"
#include "cli/graph_question.h"
#include "cli/input_options.h"
#include "cli/output_file.h"
#include "cli/print.h"
#include "graph/graph_diff.h"
#include "output/diff_writer.h"

namespace ieum {
namespace {

enum class Format : uint8_t { kTable, kCsv, kJson, kMarkdown };

struct DiffOptions {
  InputOptions input;
  GraphQuestionOptions question;
  Format format = Format::kTable;
  std::string output;
};

DiffLabels Labels(const Console& console) {
  return {.added = console.Text(Message::kDiffNew),
          .gone = console.Text(Message::kDiffGone),
          .changed = console.Text(Message::kDiffChanged),
          .nothing = console.Text(Message::kNoDifference),
          .type = console.Text(Message::kType),
          .head = console.Text(Message::kHead),
          .tail = console.Text(Message::kTail),
          .status = console.Text(Message::kStatus),
          .sum = console.Text(Message::kSum),
          .articles = console.Text(Message::kArticles),
          .evidence = console.Text(Message::kEvidence)};
}

std::unique_ptr<DiffWriter> NewWriter(const DiffOptions& options, const Console& console, const Sink& sink) {
  switch (options.format) {
    case Format::kCsv:
      return NewDiffCsv(sink);
    case Format::kJson:
      return NewDiffJson(sink);
    case Format::kMarkdown:
      return NewDiffMarkdown(Labels(console), sink);
    case Format::kTable:
      break;
  }
  const Terminal terminal = options.output.empty() ? StandardOutputTerminal() : Terminal{};
  return NewDiffTables({.labels = Labels(console), .width = terminal.width, .colour = terminal.colour}, sink);
}

}  // namespace

ExitCode RunGraphDiff(std::span<const std::string> arguments, const Console& console) {
  DiffOptions options;
  CommandLine command_line(HelpTopic::kGraphDiff);
  options.input.AddTo(&command_line);
  options.input.AddThreadsTo(&command_line);
  options.input.AddRulesTo(&command_line);
  options.question.AddTo(&command_line);
  command_line.AddChoice<Format>(
      "-f,--format",
      {{"table", Format::kTable}, {"csv", Format::kCsv}, {"json", Format::kJson}, {"markdown", Format::kMarkdown}},
      &options.format);
  command_line.AddText("-o,--output", &options.output);
  if (const auto end = command_line.Parse(arguments, console)) return *end;
  if (const auto end = options.question.Check(command_line, console)) return *end;
  const std::vector<std::string>& files = options.input.files;
  if (files.size() < 2) return command_line.Refuse(console, Message::kMissingArgument, {"OLD NEW"});
  if (files[0] == "-" && files[1] == "-") return command_line.Refuse(console, Message::kUnexpectedArgument, {"-"});
  if (files.size() > 2) return command_line.Refuse(console, Message::kUnexpectedArgument, {files[2]});

  const std::optional<Gazetteer> gazetteer = LoadGazetteer(options.input.gazetteer, console);
  const std::optional<Rules> rules = LoadRules(options.input.rules, console);
  if (!gazetteer || !rules) return ExitCode::kData;
  Result<OutputFile> output = OutputFile::Open(options.output);
  if (!output.ok()) return ExplainFailure(output.diagnostics().front(), console);
  const Extractor extractor(*gazetteer, {}, *rules);
  const LoadedGraph older = LoadGraph({files[0]}, options.input, extractor, console);
  const LoadedGraph newer = LoadGraph({files[1]}, options.input, extractor, console);
  const ExitCode read = Worse(older.exit, newer.exit);
  if (read == ExitCode::kInput) return read;  // what could not be read would look gone or new
  const std::optional<GraphQuestion> question =
      options.question.QuestionOf({&older.view(), &newer.view()}, *gazetteer, console);
  if (!question) return Worse(read, ExitCode::kUsage);

  const Sink sink = [&output](std::string_view bytes) { output.value().Write(bytes); };
  const std::unique_ptr<DiffWriter> writer = NewWriter(options, console, sink);
  ForEachDifference(FilteredGraph(older.view(), *question), FilteredGraph(newer.view(), *question),
                    [&writer](const ChangedEdge& edge) { writer->Add(edge); });
  writer->Finish();
  for (const LoadedGraph* graph : {&older, &newer}) {
    if (const ExitCode whole = CheckSource(graph->view(), console); whole != ExitCode::kDone) return whole;
  }
  return Worse(read, output.value().Commit() ? ExitCode::kDone : ExplainFailure(output.value(), console));
}

}  // namespace ieum
