// The whole pipeline, stage after stage:
//
//   article -> Text -> Names -> Figure[] -> Relation[] -> Extraction
#include "ieum/extractor.h"

#include <optional>
#include <utility>

#include "embedded.h"
#include "figure/figure_finder.h"
#include "mention/name_finder.h"
#include "relation/relater.h"
#include "text/text_reader.h"
#include "text/text_sketch.h"

namespace ieum {

struct Extractor::Knowledge {
  Gazetteer gazetteer;
  Parts wanted;
  Rules rules;
  LineTables lines{EmbeddedLineTables()};
  MentionTables mention{EmbeddedMentionTables()};
};

struct Extractor::Session::State {
  explicit State(const Knowledge& knowledge)
      : wanted(knowledge.wanted), reader(knowledge.lines), names(knowledge.gazetteer.index(), knowledge.mention) {
    if (!wanted.figures && !wanted.relations) return;
    figures.emplace(knowledge.rules.figure());
    relater.emplace(knowledge.rules.korean(), knowledge.rules.english());
  }

  const Parts wanted;
  TextReader reader;
  NameFinder names;
  // Empty where only names are wanted.
  std::optional<FigureFinder> figures;
  std::optional<Relater> relater;
};

namespace {

// Every span of the result, from the normalised text back to the article's own bytes.
void MapToSource(const SourceMap& map, Extraction* extraction, Trace* trace) {
  const auto back = [&map](Span* span) { *span = map.ToSource(*span); };
  for (Mention& mention : extraction->mentions) back(&mention.span);
  for (Figure& figure : extraction->figures) {
    back(&figure.span);
    back(&figure.sentence);
  }
  for (Relation& relation : extraction->relations) {
    for (Evidence& evidence : relation.evidence) {
      back(&evidence.span);
      back(&evidence.trigger);
    }
    back(&relation.according_to.span);
  }
  if (trace == nullptr) return;
  for (RefusedName& refused : trace->refused) back(&refused.span);
  for (UnlistedName& name : trace->unlisted) back(&name.span);
  for (SumReasons& sum : trace->sums) {
    back(&sum.sum);
    for (RoleReason& reason : sum.reasons) back(&reason.word);
  }
  for (ParsedSentence& sentence : trace->sentences) back(&sentence.span);
  for (RuleStep& step : trace->steps) back(&step.trigger);
}

}  // namespace

Extraction Extractor::Session::Extract(const Article& article, Trace* trace) {
  Extraction out;
  out.id = article.id;
  out.title = article.title;
  out.date = article.date;
  out.source = article.source;

  const Text& text = state_->reader.Read(article.text);
  out.language = text.language;
  out.sketch = MakeTextSketch(text.normalized);
  Names names = state_->names.Find(text, trace);
  if (state_->relater) {
    out.figures = state_->figures->Find(text, names, trace);
    out.relations = state_->relater->Relate(text, names, article.date, &out.figures, trace);
  }
  out.entities = std::move(names.entities);
  out.mentions = std::move(names.mentions);
  if (!state_->wanted.names) out.mentions.clear();
  if (!state_->wanted.figures) out.figures.clear();
  if (!state_->wanted.relations) out.relations.clear();
  MapToSource(text.map, &out, trace);
  return out;
}

Extractor::Extractor(Gazetteer gazetteer, Parts wanted, Rules rules)
    : knowledge_(new Knowledge{std::move(gazetteer), wanted, std::move(rules)}) {}
Extractor::~Extractor() = default;
Extractor::Extractor(Extractor&&) noexcept = default;
Extractor& Extractor::operator=(Extractor&&) noexcept = default;

Extractor::Session Extractor::NewSession() const { return Session(std::make_unique<Session::State>(*knowledge_)); }

Extractor::Session::Session(std::unique_ptr<State> state) : state_(std::move(state)) {}
Extractor::Session::~Session() = default;
Extractor::Session::Session(Session&&) noexcept = default;
Extractor::Session& Extractor::Session::operator=(Session&&) noexcept = default;

}  // namespace ieum
