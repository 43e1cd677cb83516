#include "cli/extract_command.h"

#include <algorithm>
#include <memory>
#include <vector>

#include "base/share.h"
#include "cli/article_source.h"
#include "cli/input_options.h"
#include "cli/ordered_pipeline.h"
#include "cli/output_file.h"
#include "cli/print.h"
#include "output/article_writer.h"
#include "output/numbers.h"
#include "output/page_parts.h"

namespace ieum {
namespace {

enum class Format : uint8_t { kAuto, kJsonLines, kJson, kCsv, kTable, kHtml };
enum class Rows : uint8_t { kRelations, kFigures };

struct ExtractOptions {
  InputOptions input;
  Format format = Format::kAuto;
  Rows rows = Rows::kRelations;  // of CSV
  bool excel = false;
  Parts wanted;
  OffsetUnit offsets = OffsetUnit::kCodePoint;
  double least_confidence = 0;  // of relations
  std::string output;

  CsvReader reader() const { return excel ? CsvReader::kExcel : CsvReader::kPrograms; }
};

// The parts that `words` name; none: all.
Parts PartsOf(const std::vector<std::string>& words) {
  const auto named = [&words](std::string_view word) {
    return words.empty() || std::find(words.begin(), words.end(), word) != words.end();
  };
  return {.names = named("names"), .figures = named("figures"), .relations = named("relations")};
}

TableLabels Labels(const Console& console) {
  return {.type = console.Text(Message::kType),
          .head = console.Text(Message::kHead),
          .tail = console.Text(Message::kTail),
          .status = console.Text(Message::kStatus),
          .sum = console.Text(Message::kSum),
          .evidence = console.Text(Message::kEvidence),
          .no_relations = console.Text(Message::kNoRelations)};
}

std::unique_ptr<ArticleWriter> NewWriter(const ExtractOptions& options, const Terminal& terminal,
                                         const Console& console) {
  switch (options.format) {
    case Format::kJson:
      return NewJsonWriter(options.offsets, options.wanted);
    case Format::kCsv:
      return options.rows == Rows::kFigures ? NewFigureCsvWriter(options.reader()) : NewCsvWriter(options.reader());
    case Format::kTable:
      return NewTableWriter({.labels = Labels(console), .width = terminal.width, .colour = terminal.colour});
    case Format::kHtml:
      return NewArticlePageWriter(ArticlePage().value());
    case Format::kAuto:
    case Format::kJsonLines:
      break;
  }
  return NewJsonLinesWriter(options.offsets, options.wanted);
}

bool NamesPage(std::string_view path) { return path.ends_with(".html") || path.ends_with(".htm"); }

struct Job {
  Article article;
  std::string bytes;
  bool live = false;
};

// Joins what was written of each article into one output.
class Joiner {
 public:
  Joiner(const ArticleWriter& writer, OutputFile* output) : writer_(writer), output_(output) {
    output_->Write(writer_.header());
  }

  // False: nothing more is wanted.
  bool Add(const Job& job) {
    if (articles_ == writer_.most_articles()) {
      cut_ = true;
      return false;
    }
    if (articles_++ > 0) output_->Write(writer_.separator());
    return output_->Write(job.bytes) && (!job.live || output_->Flush());
  }
  bool Finish() { return output_->Write(cut_ ? writer_.cut_footer() : writer_.footer()) && output_->Commit(); }
  bool cut() const { return cut_; }

 private:
  const ArticleWriter& writer_;
  OutputFile* output_;
  size_t articles_ = 0;
  bool cut_ = false;
};

ExitCode Extract(const ExtractOptions& options, const Extractor& extractor, const Terminal& terminal,
                 const Console& console, OutputFile* output) {
  ArticleSource source(options.input.files, options.input.reading, console);
  const std::unique_ptr<ArticleWriter> frame = NewWriter(options, terminal, console);
  Joiner joiner(*frame, output);

  const auto make_work = [&] {
    const auto session = std::make_shared<Extractor::Session>(extractor.NewSession());
    const std::shared_ptr<ArticleWriter> writer = NewWriter(options, terminal, console);
    return [session, writer, &options](Job* job) {
      job->bytes.clear();
      Extraction extraction = session->Extract(job->article);
      std::erase_if(extraction.relations, [&options](const Relation& relation) {
        return ShareIsBelow(relation.confidence, options.least_confidence);
      });
      writer->Write(job->article, extraction, &job->bytes);
    };
  };
  OrderedPipeline<Job> pipeline(ThreadsToUse(options.input.threads), make_work);
  pipeline.Run(
      [&](Job* job) {
        if (!source.NextArticle(&job->article)) return false;
        job->live = terminal.present || source.live();
        return true;
      },
      [&](Job* job) { return joiner.Add(*job); });

  const bool written = joiner.Finish();
  if (joiner.cut()) console.Say(Message::kPageFull, {Digits(frame->most_articles())});
  const ExitCode input_outcome = source.Finish();
  return written ? input_outcome : ExplainFailure(*output, console);
}

}  // namespace

ExitCode RunExtract(std::span<const std::string> arguments, const Console& console) {
  ExtractOptions options;
  CommandLine command_line(HelpTopic::kExtract);
  options.input.AddTo(&command_line);
  options.input.AddThreadsTo(&command_line);
  options.input.AddRulesTo(&command_line);
  command_line.AddChoice<Format>("-f,--format",
                                 {{"json", Format::kJson},
                                  {"jsonl", Format::kJsonLines},
                                  {"csv", Format::kCsv},
                                  {"table", Format::kTable},
                                  {"html", Format::kHtml}},
                                 &options.format);
  command_line.AddChoice<Rows>("--rows", {{"relations", Rows::kRelations}, {"figures", Rows::kFigures}}, &options.rows);
  command_line.AddFlag("--excel", &options.excel);
  command_line.AddChoice<OffsetUnit>(
      "--offsets", {{"codepoint", OffsetUnit::kCodePoint}, {"bytes", OffsetUnit::kByte}, {"utf16", OffsetUnit::kUtf16}},
      &options.offsets);
  std::vector<std::string> only;
  command_line.AddWords("--only", {"names", "figures", "relations"}, &only);
  command_line.AddShare("--min-confidence", &options.least_confidence);
  command_line.AddText("-o,--output", &options.output);
  if (const auto end = command_line.Parse(arguments, console)) return *end;
  options.wanted = PartsOf(only);
  if (options.format == Format::kAuto && NamesPage(options.output)) options.format = Format::kHtml;
  if (options.excel) {
    if (options.format == Format::kAuto) options.format = Format::kCsv;
    if (options.format != Format::kCsv) return command_line.Refuse(console, Message::kExcelIsCsv);
  }
  if (options.rows == Rows::kFigures) {
    if (options.format == Format::kAuto) options.format = Format::kCsv;
    if (options.format != Format::kCsv || !options.wanted.figures) {
      return command_line.Refuse(console, Message::kRowsOfFigures);
    }
  } else if (!options.wanted.relations && (options.format == Format::kCsv || options.format == Format::kTable)) {
    return command_line.Refuse(console, Message::kTableOfRelations);
  }
  if (options.format == Format::kHtml && !ArticlePage()) return command_line.Refuse(console, Message::kNoPages);

  const std::optional<Gazetteer> gazetteer = LoadGazetteer(options.input.gazetteer, console);
  const std::optional<Rules> rules = LoadRules(options.input.rules, console);
  if (!gazetteer || !rules) return ExitCode::kData;
  Result<OutputFile> output = OutputFile::Open(options.output);
  if (!output.ok()) return ExplainFailure(output.diagnostics().front(), console);
  const Terminal terminal = options.output.empty() ? StandardOutputTerminal() : Terminal{};
  if (options.format == Format::kAuto) {
    options.format = terminal.present && options.wanted.relations ? Format::kTable : Format::kJsonLines;
  }
  return Extract(options, Extractor(*gazetteer, options.wanted, *rules), terminal, console, &output.value());
}

}  // namespace ieum
