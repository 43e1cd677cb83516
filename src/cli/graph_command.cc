#include "cli/graph_command.h"

#include <memory>
#include <utility>
#include <vector>

#include "cli/article_source.h"
#include "cli/graph_format.h"
#include "cli/input_options.h"
#include "cli/least_confidence.h"
#include "cli/ordered_pipeline.h"
#include "ieum/graph.h"
#include "output/article_summary_reader.h"

namespace ieum {
namespace {

struct GraphOptions {
  InputOptions input;
  const GraphFormat* format = nullptr;  // null: by the ending of `output`
  LeastConfidence least_confidence;
  std::string output;
};

struct Job {
  ArticleSource::Item item;
  Result<ArticleSummary> summary = ArticleSummary{};
};

Graph BuildGraph(const GraphOptions& options, const Extractor& extractor, const Console& console,
                 ArticleSource* source) {
  Graph graph;
  const auto make_work = [&] {
    const auto session = std::make_shared<Extractor::Session>(extractor.NewSession());
    return [session, &options](Job* job) {
      if (const auto* article = std::get_if<Article>(&job->item)) {
        job->summary = Summarize(session->Extract(*article), article->text);
      } else {
        const auto& other = std::get<OtherObject>(job->item);
        job->summary = ReadArticleSummary(other.json, other.file, other.line);
      }
      if (job->summary.ok()) options.least_confidence.Apply(&job->summary.value());
    };
  };
  OrderedPipeline<Job> pipeline(ThreadsToUse(options.input.threads), make_work);
  size_t rejected = 0;
  pipeline.Run(
      [&](Job* job) {
        std::optional<ArticleSource::Item> item = source->Next();
        if (item) job->item = std::move(*item);
        return item.has_value();
      },
      [&](Job* job) {
        if (job->summary.ok()) {
          graph.Add(job->summary.value());
        } else {
          console.Report(job->summary.diagnostics());
          ++rejected;
        }
        return true;
      });
  source->AddRejected(rejected);
  return graph;
}

}  // namespace

ExitCode RunGraph(std::span<const std::string> arguments, const Console& console) {
  GraphOptions options;
  CommandLine command_line(HelpTopic::kGraph);
  options.input.AddTo(&command_line);
  options.input.AddThreadsTo(&command_line);
  options.input.AddRulesTo(&command_line);
  std::vector<std::pair<std::string, const GraphFormat*>> formats;
  for (const GraphFormat& format : GraphFormats()) formats.emplace_back(format.name, &format);
  command_line.AddChoice("-f,--format", formats, &options.format);
  options.least_confidence.AddTo(&command_line);
  command_line.AddText("-o,--output", &options.output);
  if (const auto end = command_line.Parse(arguments, console)) return *end;
  if (options.format == nullptr) options.format = &GraphFormatOf(options.output);
  if (options.format->NeedsPath() && (options.output.empty() || options.output == "-")) {
    return command_line.Refuse(console, Message::kNeedsPath, {options.format->name});
  }
  if (!options.format->available) return command_line.Refuse(console, Message::kNoPages);

  const std::optional<Gazetteer> gazetteer = LoadGazetteer(options.input.gazetteer, console);
  const std::optional<Rules> rules = LoadRules(options.input.rules, console);
  if (!gazetteer || !rules) return ExitCode::kData;
  const ExitCode place = CheckGraphPath(*options.format, options.output, console);
  if (place != ExitCode::kDone) return place;
  ArticleSource source(options.input.files, options.input.reading, console);
  const Graph graph = BuildGraph(options, Extractor(*gazetteer, {}, *rules), console, &source);
  return Worse(source.Finish(), WriteGraph(graph, *options.format, options.output, console));
}

}  // namespace ieum
