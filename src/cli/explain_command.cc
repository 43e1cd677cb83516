#include "cli/explain_command.h"

#include <vector>

#include "cli/article_source.h"
#include "cli/explanation.h"
#include "cli/input_options.h"
#include "cli/measured_relations.h"
#include "cli/print.h"
#include "output/style.h"

namespace ieum {
namespace {

enum class ExplainFormat : uint8_t { kText, kCells };

}  // namespace

ExitCode RunExplain(std::span<const std::string> arguments, const Console& console) {
  InputOptions input;
  std::vector<std::string> pair;
  bool parse = false;
  ExplainFormat format = ExplainFormat::kText;
  CommandLine command_line(HelpTopic::kExplain);
  input.AddTo(&command_line);
  input.AddRulesTo(&command_line);
  command_line.AddChoice<ExplainFormat>("-f,--format",
                                        {{"text", ExplainFormat::kText}, {"cells", ExplainFormat::kCells}}, &format);
  command_line.AddPair("--pair", &pair);
  command_line.AddFlag("--parse", &parse);
  if (const auto end = command_line.Parse(arguments, console)) return *end;
  if (format == ExplainFormat::kCells && (parse || !pair.empty())) {
    return command_line.Refuse(console, Message::kCellsOfAll);
  }
  if (input.files.size() > 1) return command_line.Refuse(console, Message::kOneFileOnly, {"ieum explain"});

  const std::optional<Gazetteer> gazetteer = LoadGazetteer(input.gazetteer, console);
  const std::optional<Rules> rules = LoadRules(input.rules, console);
  if (!gazetteer || !rules) return ExitCode::kData;
  const Extractor extractor(*gazetteer, {}, *rules);
  Extractor::Session session = extractor.NewSession();
  const bool colour = StandardOutputTerminal().colour;
  ArticleSource source(input.files, input.reading, console);
  OutputFile output = OutputFile::Stdout();
  Article article;
  for (bool first = true; source.NextArticle(&article); first = false) {
    Trace trace;
    const Extraction extraction = session.Extract(article, &trace);
    if (format == ExplainFormat::kCells) {
      output.Write(MeasuredRelations(article, extraction, trace));
      if (!output.Flush()) break;
      continue;
    }
    const Explanation explanation(article, extraction, trace, *gazetteer, console, colour);
    if (!first) output.Write("\n");
    output.Write(ForTerminal(pair.empty() ? explanation.Everything() : explanation.Pair(pair[0], pair[1])));
    if (parse) output.Write(ForTerminal(explanation.Sentences()));
    if (!output.Flush()) break;
  }
  if (!output.Commit()) return ExplainFailure(output, console);
  return source.Finish();
}

}  // namespace ieum
