#include "cli/graph_input.h"

#include <utility>
#include <variant>

#include "cli/article_source.h"
#include "cli/ordered_pipeline.h"
#include "output/article_summary_reader.h"
#include "output/graph_json_reader.h"

namespace ieum {
namespace {

struct Job {
  ArticleSource::Item item;
  Result<ArticleSummary> summary = ArticleSummary{};  // of an article, or of what was extracted of one
};

// Puts the results of jobs into the graph, one at a time and in order.
class Joiner {
 public:
  Joiner(GraphBuilder* graph, const Console& console) : graph_(graph), console_(console) {}

  // Gives whether it is worth while to go on.
  bool Join(Job* job) {
    if (auto* const bytes = std::get_if<GraphBytes>(&job->item)) {
      bytes->kind == GraphBytes::Kind::kJson ? JoinJson(*bytes) : JoinDatabase(*bytes);
    } else if (job->summary.ok()) {
      graph_->Add(job->summary.value());
    } else {
      console_.Report(job->summary.diagnostics());
      ++rejected_;
    }
    return graph_->error().empty();
  }

  size_t rejected() const { return rejected_; }
  bool unreadable() const { return unreadable_; }

 private:
  void JoinJson(const GraphBytes& bytes) {
    const Diagnostics diagnostics = ReadGraphJson(bytes.bytes.get(), bytes.file, graph_);
    console_.Report(diagnostics);
    if (!bytes.bytes->error().empty()) unreadable_ = true;
    if (!diagnostics.empty()) ++rejected_;
  }

  void JoinDatabase(const GraphBytes& bytes) {
    const std::unique_ptr<GraphDatabase> database = GraphDatabase::Open(bytes.file);
    graph_->Merge(*database);
    if (database->error().empty()) return;
    console_.Report({.file = bytes.file, .message = database->error()});
    unreadable_ = true;
  }

  GraphBuilder* graph_;
  const Console& console_;
  size_t rejected_ = 0;
  bool unreadable_ = false;
};

}  // namespace

LoadedGraph LoadGraph(const std::vector<std::string>& files, const InputOptions& options, const Extractor& extractor,
                      const Console& console) {
  LoadedGraph loaded;
  loaded.builder = std::make_unique<GraphBuilder>();
  ArticleSource source(files, options.reading, console);
  Joiner joiner(loaded.builder.get(), console);
  const auto make_work = [&] {
    const auto session = std::make_shared<Extractor::Session>(extractor.NewSession());
    return [session](Job* job) {
      if (const auto* article = std::get_if<Article>(&job->item)) {
        job->summary = Summarize(session->Extract(*article), article->text);
      } else if (const auto* other = std::get_if<OtherObject>(&job->item)) {
        job->summary = ReadArticleSummary(other->json, other->file, other->line);
      }
    };
  };
  OrderedPipeline<Job> pipeline(ThreadsToUse(options.threads), make_work);
  pipeline.Run(
      [&](Job* job) {
        std::optional<ArticleSource::Item> item = source.Next();
        if (item) job->item = std::move(*item);
        return item.has_value();
      },
      [&](Job* job) { return joiner.Join(job); });
  source.AddRejected(joiner.rejected());
  if (joiner.unreadable()) source.AddUnreadable();
  loaded.exit = source.Finish();
  loaded.finished = &loaded.builder->Finish();
  return loaded;
}

ExitCode CheckSource(const GraphView& graph, const Console& console) {
  const std::string error = graph.error();
  if (error.empty()) return ExitCode::kDone;
  console.Say(Message::kTemporaryFile, {error});
  return ExitCode::kOutput;
}

}  // namespace ieum
