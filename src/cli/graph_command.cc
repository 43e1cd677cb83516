#include "cli/graph_command.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <functional>
#include <memory>

#include "cli/article_source.h"
#include "cli/input_options.h"
#include "cli/least_confidence.h"
#include "cli/ordered_pipeline.h"
#include "cli/output_file.h"
#include "cli/print.h"
#include "ieum/graph.h"
#include "output/article_summary_reader.h"
#include "output/graph_writer.h"

namespace ieum {
namespace {

enum class GraphFormat : uint8_t { kAuto, kCsv, kGraphMl, kHtml, kJson };

struct GraphOptions {
  InputOptions input;
  GraphFormat format = GraphFormat::kAuto;
  LeastConfidence least_confidence;
  std::string output;
};

GraphFormat FormatOf(const std::string& path) {
  if (path.ends_with(".graphml")) return GraphFormat::kGraphMl;
  if (path.ends_with(".html") || path.ends_with(".htm")) return GraphFormat::kHtml;
  if (path.ends_with(".json")) return GraphFormat::kJson;
  return GraphFormat::kCsv;
}

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

// One file of a graph, from opening it to its last byte on the disk.
class GraphFile {
 public:
  explicit GraphFile(const std::string& path) : opened_(OutputFile::Open(path)) {}

  bool ok() const { return opened_.ok(); }
  template <typename Write>
  bool Fill(const Graph& graph, Write write) {
    write(graph, [this](std::string_view bytes) { opened_.value().Write(bytes); });
    return opened_.value().Flush();
  }
  bool Commit() { return opened_.value().Commit(); }
  ExitCode Explain(const Console& console) const {
    return ok() ? ExplainFailure(opened_.value(), console) : ExplainFailure(opened_.diagnostics().front(), console);
  }

 private:
  Result<OutputFile> opened_;
};

ExitCode WriteFolder(const Graph& graph, const std::string& folder, const Console& console) {
  if (::mkdir(folder.c_str(), 0777) != 0 && errno != EEXIST) {
    console.Say(Message::kCannotWrite, {folder, std::strerror(errno)});
    return ExitCode::kOutput;
  }
  // Both are whole before either takes its name.
  GraphFile nodes(folder + "/nodes.csv");
  if (!nodes.ok() || !nodes.Fill(graph, WriteNodesCsv)) return nodes.Explain(console);
  GraphFile edges(folder + "/edges.csv");
  if (!edges.ok() || !edges.Fill(graph, WriteEdgesCsv)) return edges.Explain(console);
  if (!nodes.Commit()) return nodes.Explain(console);
  if (!edges.Commit()) return edges.Explain(console);
  return ExitCode::kDone;
}

// Of a format that is one file. REQUIRES: there is a page, if that is the format.
std::function<void(const Graph&, const Sink&)> WriterOf(GraphFormat format) {
  if (format == GraphFormat::kHtml) return std::bind_front(WriteGraphPage, *GraphPage());
  return format == GraphFormat::kJson ? WriteNodeLinkJson : WriteGraphMl;
}

ExitCode WriteGraph(const Graph& graph, const GraphOptions& options, const Console& console) {
  if (options.format == GraphFormat::kCsv) return WriteFolder(graph, options.output, console);
  GraphFile file(options.output);
  if (!file.ok() || !file.Fill(graph, WriterOf(options.format)) || !file.Commit()) return file.Explain(console);
  return ExitCode::kDone;
}

}  // namespace

ExitCode RunGraph(std::span<const std::string> arguments, const Console& console) {
  GraphOptions options;
  CommandLine command_line(HelpTopic::kGraph);
  options.input.AddTo(&command_line);
  options.input.AddThreadsTo(&command_line);
  options.input.AddRulesTo(&command_line);
  command_line.AddChoice<GraphFormat>("-f,--format",
                                      {{"csv", GraphFormat::kCsv},
                                       {"graphml", GraphFormat::kGraphMl},
                                       {"html", GraphFormat::kHtml},
                                       {"json", GraphFormat::kJson}},
                                      &options.format);
  options.least_confidence.AddTo(&command_line);
  command_line.AddText("-o,--output", &options.output);
  if (const auto end = command_line.Parse(arguments, console)) return *end;
  if (options.format == GraphFormat::kAuto) options.format = FormatOf(options.output);
  if (options.format == GraphFormat::kCsv && (options.output.empty() || options.output == "-")) {
    return command_line.Refuse(console, Message::kCsvNeedsFolder);
  }
  if (options.format == GraphFormat::kHtml && !GraphPage()) return command_line.Refuse(console, Message::kNoPages);

  const std::optional<Gazetteer> gazetteer = LoadGazetteer(options.input.gazetteer, console);
  const std::optional<Rules> rules = LoadRules(options.input.rules, console);
  if (!gazetteer || !rules) return ExitCode::kData;
  ArticleSource source(options.input.files, options.input.reading, console);
  const Graph graph = BuildGraph(options, Extractor(*gazetteer, {}, *rules), console, &source);
  return Worse(source.Finish(), WriteGraph(graph, options, console));
}

}  // namespace ieum
