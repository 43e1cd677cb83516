#include "cli/graph_top_command.h"

#include <cstdint>
#include <optional>

#include "cli/graph_format.h"
#include "cli/graph_input.h"
#include "cli/graph_question.h"
#include "cli/input_options.h"
#include "cli/output_file.h"
#include "cli/print.h"
#include "output/top_writer.h"

namespace ieum {
namespace {

constexpr size_t kMostRows = 1'000'000;

enum class Format : uint8_t { kTable, kCsv, kJson };
enum class By : uint8_t { kUsual, kConnected, kNewest, kSums, kArticles };

struct TopOptions {
  InputOptions input;
  GraphQuestionOptions question;
  Format format = Format::kTable;
  By by = By::kUsual;
  size_t limit = TopWanted{}.limit;
  std::string output;
};

TopWanted WantedBy(const TopOptions& options) {
  TopWanted wanted;
  wanted.limit = options.limit;
  if (options.by == By::kUsual) return wanted;
  wanted.connected = options.by == By::kConnected;
  wanted.newest = options.by == By::kNewest;
  wanted.sums = options.by == By::kSums;
  wanted.articles = options.by == By::kArticles;
  return wanted;
}

TopLabels Labels(const Console& console) {
  return {.connected = console.Text(Message::kMostConnected),
          .newest = console.Text(Message::kNewest),
          .sums = console.Text(Message::kLargestSums),
          .most_stated = console.Text(Message::kMostStated),
          .nothing = console.Text(Message::kNothing),
          .name = console.Text(Message::kCandidateName),
          .kind = console.Text(Message::kCandidateType),
          .partners = console.Text(Message::kPartners),
          .articles = console.Text(Message::kArticles),
          .reports = console.Text(Message::kReports),
          .relations = console.Text(Message::kRelationCounts),
          .date = console.Text(Message::kDealDate),
          .type = console.Text(Message::kType),
          .head = console.Text(Message::kHead),
          .tail = console.Text(Message::kTail),
          .status = console.Text(Message::kStatus),
          .sum = console.Text(Message::kSum),
          .evidence = console.Text(Message::kEvidence)};
}

std::string TextOf(const GraphTop& top, const TopWanted& wanted, const TopOptions& options, const Console& console) {
  std::string text;
  switch (options.format) {
    case Format::kTable: {
      const Terminal terminal = options.output.empty() ? StandardOutputTerminal() : Terminal{};
      AppendTopTables(top, wanted, {.labels = Labels(console), .width = terminal.width, .colour = terminal.colour},
                      &text);
      break;
    }
    case Format::kCsv:
      AppendTopCsv(top, wanted, &text);
      break;
    case Format::kJson:
      AppendTopJson(top, wanted, &text);
      break;
  }
  return text;
}

}  // namespace

ExitCode RunGraphTop(std::span<const std::string> arguments, const Console& console) {
  TopOptions options;
  CommandLine command_line(HelpTopic::kGraphTop);
  options.input.AddTo(&command_line);
  options.input.AddThreadsTo(&command_line);
  options.input.AddRulesTo(&command_line);
  options.question.AddTo(&command_line);
  command_line.AddChoice<By>(
      "--by",
      {{"connected", By::kConnected}, {"newest", By::kNewest}, {"sums", By::kSums}, {"articles", By::kArticles}},
      &options.by);
  command_line.AddNumber("--limit", 1, kMostRows, &options.limit);
  command_line.AddChoice<Format>(
      "-f,--format", {{"table", Format::kTable}, {"csv", Format::kCsv}, {"json", Format::kJson}}, &options.format);
  command_line.AddText("-o,--output", &options.output);
  if (const auto end = command_line.Parse(arguments, console)) return *end;
  if (const auto end = options.question.Check(command_line, console)) return *end;
  if (options.format == Format::kCsv && options.by == By::kUsual) {
    return command_line.Refuse(console, Message::kOneTable);
  }

  const std::optional<Gazetteer> gazetteer = LoadGazetteer(options.input.gazetteer, console);
  const std::optional<Rules> rules = LoadRules(options.input.rules, console);
  if (!gazetteer || !rules) return ExitCode::kData;
  Result<OutputFile> output = OutputFile::Open(options.output);
  if (!output.ok()) return ExplainFailure(output.diagnostics().front(), console);
  const LoadedGraph graph = LoadGraph(options.input.files, options.input, Extractor(*gazetteer, {}, *rules), console);
  const std::optional<GraphQuestion> question = options.question.QuestionOf({&graph.view()}, *gazetteer, console);
  if (!question) return Worse(graph.exit, ExitCode::kUsage);
  const TopWanted wanted = WantedBy(options);
  const GraphTop top = TopOf(FilteredGraph(graph.view(), *question), wanted);
  if (const ExitCode whole = CheckSource(graph.view(), console); whole != ExitCode::kDone) return whole;
  const bool written = output.value().Write(TextOf(top, wanted, options, console)) && output.value().Commit();
  return Worse(graph.exit, written ? ExitCode::kDone : ExplainFailure(output.value(), console));
}

}  // namespace ieum
