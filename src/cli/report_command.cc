#include "cli/report_command.h"

#include <optional>
#include <utility>

#include "cli/graph_input.h"
#include "cli/graph_question.h"
#include "cli/input_options.h"
#include "cli/output_file.h"
#include "cli/print.h"
#include "graph/period_report.h"
#include "output/report_writer.h"

namespace ieum {
namespace {

enum class Format : uint8_t { kAuto, kMarkdown, kHtml };

struct ReportOptions {
  InputOptions input;
  GraphQuestionOptions question;
  Format format = Format::kAuto;
  Language language = Language::kEnglish;
  std::string output;
};

bool NamesPage(std::string_view path) { return path.ends_with(".html") || path.ends_with(".htm"); }

// What came before the period stays: it tells what is new.
PeriodReport ReportOn(const GraphView& graph, GraphQuestion question) {
  const Period period = {question.since, question.until};
  question.since.clear();
  return MakeReport(FilteredGraph(graph, std::move(question)), period);
}

}  // namespace

ExitCode RunReport(std::span<const std::string> arguments, const Console& console) {
  ReportOptions options;
  options.language = console.language();
  CommandLine command_line(HelpTopic::kReport);
  options.input.AddTo(&command_line);
  options.input.AddThreadsTo(&command_line);
  options.input.AddRulesTo(&command_line);
  options.question.AddTo(&command_line);
  command_line.AddChoice<Format>("-f,--format", {{"markdown", Format::kMarkdown}, {"html", Format::kHtml}},
                                 &options.format);
  command_line.AddChoice<Language>("--lang", {{"ko", Language::kKorean}, {"en", Language::kEnglish}},
                                   &options.language);
  command_line.AddText("-o,--output", &options.output);
  if (const auto end = command_line.Parse(arguments, console)) return *end;
  if (const auto end = options.question.Check(command_line, console)) return *end;
  if (options.format == Format::kAuto) options.format = NamesPage(options.output) ? Format::kHtml : Format::kMarkdown;

  const std::optional<Gazetteer> gazetteer = LoadGazetteer(options.input.gazetteer, console);
  const std::optional<Rules> rules = LoadRules(options.input.rules, console);
  if (!gazetteer || !rules) return ExitCode::kData;
  Result<OutputFile> output = OutputFile::Open(options.output);
  if (!output.ok()) return ExplainFailure(output.diagnostics().front(), console);
  const LoadedGraph graph = LoadGraph(options.input.files, options.input, Extractor(*gazetteer, {}, *rules), console);
  std::optional<GraphQuestion> question = options.question.QuestionOf({&graph.view()}, *gazetteer, console);
  if (!question) return Worse(graph.exit, ExitCode::kUsage);
  const PeriodReport report = ReportOn(graph.view(), *std::move(question));
  if (const ExitCode whole = CheckSource(graph.view(), console); whole != ExitCode::kDone) return whole;
  const std::string text = options.format == Format::kHtml ? ReportAsHtml(report, options.language)
                                                           : ReportAsMarkdown(report, options.language);
  const bool written = output.value().Write(text) && output.value().Commit();
  return written ? graph.exit : Worse(graph.exit, ExplainFailure(output.value(), console));
}

}  // namespace ieum
