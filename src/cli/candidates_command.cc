#include "cli/candidates_command.h"

#include <functional>
#include <memory>
#include <vector>

#include "cli/article_source.h"
#include "cli/candidate_list.h"
#include "cli/input_options.h"
#include "cli/ordered_pipeline.h"
#include "cli/output_file.h"
#include "cli/print.h"
#include "cli/weighed_words.h"
#include "output/json_writer.h"
#include "output/table.h"

namespace ieum {
namespace {

enum class CandidateFormat : uint8_t { kAuto, kTable, kTsv, kJsonLines, kSigns };

constexpr size_t kMostArticles = 1'000'000'000;
constexpr size_t kWidestName = 32;  // in a table, in columns

struct CandidatesOptions {
  InputOptions input;
  CandidateFormat format = CandidateFormat::kAuto;
  size_t min_articles = 1;
  std::string output;
};

struct Job {
  Article article;
  Extraction extraction;
  Trace trace;
};

// Calls `take` for each article in turn, until it says false.
void ReadAll(const InputOptions& options, const Extractor& extractor, ArticleSource* source,
             const std::function<bool(const Job&)>& take) {
  const auto make_work = [&extractor] {
    const auto session = std::make_shared<Extractor::Session>(extractor.NewSession());
    return [session](Job* job) {
      job->trace = {};
      job->extraction = session->Extract(job->article, &job->trace);
    };
  };
  OrderedPipeline<Job> pipeline(ThreadsToUse(options.threads), make_work);
  pipeline.Run([&](Job* job) { return source->NextArticle(&job->article); }, [&](Job* job) { return take(*job); });
}

std::string Line(const NameInContext& example) {
  return example.article + ": " + example.before + "[" + example.name + "]" + example.after;
}

// `text` without what would end a line of a file.
std::string OneLine(std::string text) {
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < ' ') c = ' ';
  }
  return text;
}

std::string AsTable(const std::vector<const NameCandidate*>& candidates, const Terminal& terminal,
                    const Console& console) {
  if (candidates.empty()) return console.Text(Message::kNoCandidates) + "\n";
  TableLayout table({{.title = console.Text(Message::kCandidateName), .max_width = kWidestName},
                     {.title = console.Text(Message::kCandidateType)},
                     {.title = console.Text(Message::kArticles), .right = true},
                     {.title = console.Text(Message::kMentions), .right = true},
                     {.title = console.Text(Message::kFoundBy)},
                     {.title = console.Text(Message::kExample)}});
  for (const NameCandidate* candidate : candidates) {
    table.AddRow({{.text = NameOf(*candidate), .style = Style::kBold},
                  {.text = std::string(Name(candidate->type))},
                  {.text = std::to_string(candidate->articles)},
                  {.text = std::to_string(candidate->mentions)},
                  {.text = candidate->evidence},
                  {.text = Line(candidate->examples.front())}});
    for (size_t i = 1; i < candidate->examples.size(); ++i) {
      table.AddRow({{}, {}, {}, {}, {}, {.text = Line(candidate->examples[i])}});
    }
  }
  std::string out;
  table.Append(0, terminal.width, terminal.colour, &out);
  return out;
}

// A gazetteer file as it stands: what speaks for a row is a comment above it.
std::string AsTsv(const std::vector<const NameCandidate*>& candidates) {
  std::string out = CandidateRowHeader() + "\n";
  for (const NameCandidate* candidate : candidates) {
    out.append("# articles: ").append(std::to_string(candidate->articles));
    out.append(", mentions: ").append(std::to_string(candidate->mentions));
    out.append(", found by: ").append(candidate->evidence).push_back('\n');
    for (const NameInContext& example : candidate->examples) {
      out.append("#   ").append(OneLine(Line(example))).push_back('\n');
    }
    out.append(CandidateRow(*candidate)).push_back('\n');
  }
  return out;
}

std::string AsJsonLines(const std::vector<const NameCandidate*>& candidates) {
  std::string out;
  for (const NameCandidate* candidate : candidates) {
    JsonWriter json(&out);
    json.BeginObject();
    json.Member("id", candidate->id);
    json.Member("type", Name(candidate->type));
    json.Member("name", NameOf(*candidate));
    json.Member("articles", candidate->articles);
    json.Member("mentions", candidate->mentions);
    json.Member("found_by", candidate->evidence);
    json.Key("examples");
    json.BeginArray();
    for (const NameInContext& example : candidate->examples) {
      json.BeginObject();
      json.Member("article", example.article);
      json.Member("before", example.before);
      json.Member("name", example.name);
      json.Member("after", example.after);
      json.EndObject();
    }
    json.EndArray();
    json.Member("row", CandidateRow(*candidate));
    json.EndObject();
    out.push_back('\n');
  }
  return out;
}

ExitCode WriteSigns(const CandidatesOptions& options, const Extractor& extractor, ArticleSource* source,
                    const Console& console) {
  Result<OutputFile> output = OutputFile::Open(options.output);
  if (!output.ok()) return ExplainFailure(output.diagnostics().front(), console);
  ReadAll(options.input, extractor, source,
          [&](const Job& job) { return output.value().Write(WeighedWords(job.article, job.trace)); });
  return output.value().Commit() ? ExitCode::kDone : ExplainFailure(output.value(), console);
}

ExitCode WriteCandidates(const CandidateList& list, const CandidatesOptions& options, const Console& console) {
  Result<OutputFile> output = OutputFile::Open(options.output);
  if (!output.ok()) return ExplainFailure(output.diagnostics().front(), console);
  const Terminal terminal = options.output.empty() ? StandardOutputTerminal() : Terminal{};
  CandidateFormat format = options.format;
  if (format == CandidateFormat::kAuto) format = terminal.present ? CandidateFormat::kTable : CandidateFormat::kTsv;
  const std::vector<const NameCandidate*> candidates = list.Sorted(options.min_articles);
  const std::string text = format == CandidateFormat::kTable ? AsTable(candidates, terminal, console)
                           : format == CandidateFormat::kTsv ? AsTsv(candidates)
                                                             : AsJsonLines(candidates);
  const bool written = output.value().Write(text) && output.value().Commit();
  return written ? ExitCode::kDone : ExplainFailure(output.value(), console);
}

}  // namespace

ExitCode RunCandidates(std::span<const std::string> arguments, const Console& console) {
  CandidatesOptions options;
  CommandLine command_line(HelpTopic::kCandidates);
  options.input.AddTo(&command_line);
  options.input.AddThreadsTo(&command_line);
  command_line.AddChoice<CandidateFormat>("-f,--format",
                                          {{"table", CandidateFormat::kTable},
                                           {"tsv", CandidateFormat::kTsv},
                                           {"jsonl", CandidateFormat::kJsonLines},
                                           {"signs", CandidateFormat::kSigns}},
                                          &options.format);
  command_line.AddNumber("-n,--min-articles", 1, kMostArticles, &options.min_articles);
  command_line.AddText("-o,--output", &options.output);
  if (const auto end = command_line.Parse(arguments, console)) return *end;

  const std::optional<Gazetteer> gazetteer = LoadGazetteer(options.input.gazetteer, console);
  if (!gazetteer) return ExitCode::kData;
  ArticleSource source(options.input.files, options.input.reading, console);
  const Extractor extractor(*gazetteer);
  if (options.format == CandidateFormat::kSigns) {
    const ExitCode written = WriteSigns(options, extractor, &source, console);
    return Worse(source.Finish(), written);
  }
  CandidateList list;
  ReadAll(options.input, extractor, &source, [&list](const Job& job) {
    list.Add(CandidatesOf(job.article, job.extraction, job.trace));
    return true;
  });
  return Worse(source.Finish(), WriteCandidates(list, options, console));
}

}  // namespace ieum
