#include "cli/gazetteer_command.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "cli/article_source.h"
#include "cli/corpus_lint.h"
#include "cli/input_options.h"
#include "cli/lint_report.h"
#include "cli/print.h"
#include "gazetteer/gazetteer_file.h"
#include "ieum/extractor.h"
#include "ieum/gazetteer.h"
#include "output/table.h"

namespace ieum {
namespace {

constexpr size_t kWidestName = 32;  // in a table, in columns

std::string LookAt(const NameUse& use, const Console& console) {
  const Suspicion suspicion = SuspicionOf(use);
  if (suspicion == Suspicion::kNone) return {};
  const auto reason = std::max_element(use.refused.begin(), use.refused.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
  const auto message =
      static_cast<Message>(static_cast<size_t>(Message::kNeverTaken) + static_cast<size_t>(suspicion) - 1);
  return console.Text(message, {reason == use.refused.end() ? console.Text(Message::kInside) : reason->first});
}

void AppendUses(const std::vector<NameUse>& uses, const Console& console, std::string* text) {
  TableLayout table({{.title = console.Text(Message::kCandidateName), .max_width = kWidestName},
                     {.title = "id", .max_width = kWidestName},
                     {.title = console.Text(Message::kTaken), .right = true},
                     {.title = console.Text(Message::kElsewhere), .right = true},
                     {.title = console.Text(Message::kInside), .right = true},
                     {.title = console.Text(Message::kRefused), .right = true},
                     {.title = console.Text(Message::kLookAtIt)}});
  size_t absent = 0;
  for (const NameUse& use : uses) {
    const size_t refused = use.refused_count();
    if (use.taken + use.inside + refused == 0) {
      ++absent;
      continue;
    }
    table.AddRow({{.text = use.name},
                  {.text = use.id},
                  {.text = std::to_string(use.taken)},
                  {.text = std::to_string(use.elsewhere)},
                  {.text = std::to_string(use.inside)},
                  {.text = std::to_string(refused)},
                  {.text = LookAt(use, console), .style = Style::kYellow}});
  }
  if (!table.empty()) table.Append(0, 0, StandardOutputTerminal().colour, text);
  text->append(console.Text(Message::kNamesAbsent, {std::to_string(absent)})).push_back('\n');
}

// `text` gets a table of the names of `rows` that occur in the articles of `corpus`.
ExitCode LintOnCorpus(const std::vector<std::string>& files, const std::vector<std::string>& corpus,
                      const Console& console, std::string* text) {
  const Result<std::vector<GazetteerRow>> rows = ReadGazetteerFiles(files);
  const Result<Gazetteer> gazetteer = Gazetteer::Load(files);  // lint has told its warnings already
  if (!rows.ok() || !gazetteer.ok()) return ExitCode::kData;
  CorpusLint lint(rows.value());
  const Extractor extractor(gazetteer.value());
  Extractor::Session session = extractor.NewSession();
  ArticleSource source(corpus, {}, console);
  for (Article article; source.NextArticle(&article);) {
    Trace trace;
    const Extraction extraction = session.Extract(article, &trace);
    lint.Add(article, extraction, trace);
  }
  AppendUses(lint.uses(), console, text);
  return source.Finish();
}

ExitCode Lint(const std::vector<std::string>& files, const std::vector<std::string>& corpus, const Console& console) {
  std::string text;
  ExitCode outcome = ReportLint(LintGazetteer(files), files.size(), console, &text);
  if (!corpus.empty()) outcome = Worse(outcome, LintOnCorpus(files, corpus, console, &text));
  return Worse(outcome, Print(text, console));
}

std::string Join(const std::vector<std::string>& parts) {
  std::string joined;
  for (const std::string& part : parts) joined.append(joined.empty() ? "" : "|").append(part);
  return joined;
}

ExitCode Find(const Gazetteer& gazetteer, const std::vector<std::string>& names, const Console& console) {
  std::vector<Entity> found;
  ExitCode outcome = ExitCode::kDone;
  for (const std::string& name : names) {
    std::vector<Entity> entities = gazetteer.Find(name);
    if (entities.empty()) {
      console.Say(Message::kNameUnknown, {name});
      outcome = ExitCode::kRejected;
    }
    std::move(entities.begin(), entities.end(), std::back_inserter(found));
  }
  const bool renamed = std::any_of(found.begin(), found.end(), [&gazetteer](const Entity& entity) {
    return !gazetteer.FormerNames(entity.id).empty();
  });
  TableLayout table({{.title = "id"},
                     {.title = "type"},
                     {.title = "ko"},
                     {.title = "en"},
                     {.title = "ids"},
                     {.title = renamed ? "formerly" : ""}});
  for (const Entity& entity : found) {
    std::string codes;
    for (const auto& [system, code] : entity.codes) {
      codes.append(codes.empty() ? "" : " ").append(system).append("=").append(code);
    }
    table.AddRow({{.text = entity.id},
                  {.text = std::string(Name(entity.type))},
                  {.text = entity.name_ko},
                  {.text = entity.name_en},
                  {.text = codes},
                  {.text = Join(gazetteer.FormerNames(entity.id))}});
  }
  std::string text;
  if (!table.empty()) table.Append(0, 0, StandardOutputTerminal().colour, &text);
  return Worse(outcome, Print(text, console));
}

ExitCode Stats(const Gazetteer& gazetteer, const Console& console) {
  return Print(
      console.Text(Message::kGazetteerCounts, {std::to_string(gazetteer.entity_count()),
                                               std::to_string(gazetteer.alias_count()), gazetteer.fingerprint()}) +
          "\n",
      console);
}

}  // namespace

ExitCode RunGazetteer(std::span<const std::string> arguments, const Console& console) {
  std::vector<std::string> words, corpus;
  GazetteerOptions gazetteer_options;
  CommandLine command_line(HelpTopic::kGazetteer);
  gazetteer_options.AddTo(&command_line);
  command_line.AddTexts("--corpus", &corpus);
  command_line.AddFiles(&words);
  if (const auto end = command_line.Parse(arguments, console)) return *end;

  const std::vector<std::string> actions = {"lint", "find", "stats"};
  if (words.empty()) return command_line.Refuse(console, Message::kMissingArgument, {"lint, find, stats"});
  const std::string action = words.front();
  words.erase(words.begin());
  if (std::find(actions.begin(), actions.end(), action) == actions.end()) {
    return command_line.RefuseWord(console, action, actions);
  }
  const bool is_stats = action == "stats";
  if (is_stats && !words.empty()) return command_line.Refuse(console, Message::kUnexpectedArgument, {words.front()});
  if (!is_stats && words.empty()) {
    return command_line.Refuse(console, Message::kMissingArgument, {action == "lint" ? "FILE" : "NAME"});
  }
  if (action == "lint") return Lint(words, corpus, console);
  if (!corpus.empty()) return command_line.Refuse(console, Message::kCorpusOnlyForLint);
  const std::optional<Gazetteer> gazetteer = LoadGazetteer(gazetteer_options, console);
  if (!gazetteer) return ExitCode::kData;
  return is_stats ? Stats(*gazetteer, console) : Find(*gazetteer, words, console);
}

}  // namespace ieum
