#include "relation/labelled_items.h"

#include <algorithm>
#include <string_view>

namespace ieum {
namespace {

// The bracket right behind the label tells of a round: 나래(시리즈B·100억원)=
bool TellsRound(const SentenceView& view, PhraseIndex label) {
  const Vocabulary& vocabulary = view.lexicon().vocabulary();
  const Classes& c = view.classes();
  const std::string_view behind =
      std::string_view(view.text().normalized).substr(view.parse().words[view.phrase(label).words.end - 1].stem.end);
  if (!behind.starts_with('(')) return false;
  const std::string_view inside = behind.substr(1, behind.find(')') - 1);
  const std::string_view word = inside.substr(0, inside.find_first_of("·, /"));
  const Symbol symbol = vocabulary.Find(word);
  return vocabulary.Is(symbol, c.round) || vocabulary.Is(symbol, c.series);
}

void FindBehind(const SentenceView& view, const Discourse& discourse, ClauseIndex index, RuleOutput* output) {
  const Clause& clause = view.clause(index);
  const EntityList label = view.Members(clause.topic, NameKind::kActor);
  const bool round = discourse.listing() == RelationType::kInvestsIn || TellsRound(view, clause.topic);
  Claim claim = {.how = How::kLabel, .kind = RuleKind::kOwnership, .rule = Rule::kLabel};
  for (const Argument& argument : view.Arguments(clause)) {
    const PhraseIndex p = argument.phrase;
    if (p == clause.topic || view.phrase(p).Has(Phrase::kLabel)) continue;
    claim.trigger = view.phrase(p).span;
    if (view.Holds(p, NameKind::kProduct)) {
      const bool uses = discourse.listing() == RelationType::kUses;
      claim.type = uses ? RelationType::kUses : RelationType::kDevelops;
      output->AddEach(label, view.Members(p, NameKind::kProduct), claim, {index, nullptr});
    } else if (round && view.Holds(p, NameKind::kActor)) {
      claim.type = RelationType::kInvestsIn;
      output->AddEach(view.Members(p, NameKind::kActor), label, claim, {index, nullptr});
    }
  }
}

// 대표 제품: 칩알파, on the card of a firm.
void FindInField(const SentenceView& view, const Discourse& discourse, ClauseIndex index, RuleOutput* output) {
  const PhraseList items = view.Get(view.clause(index), Role::kBare);
  const bool field = std::any_of(items.begin(), items.end(), [&view](PhraseIndex p) {
    return view.phrase(p).Has(Phrase::kLabel) && !view.NamesAnybody(p) && view.HeadIs(p, view.classes().goods);
  });
  const Found owner = field ? discourse.Subject({}) : Found();
  if (owner.empty() || owner.how == How::kFocus) return;
  Claim claim = {.type = RelationType::kDevelops, .how = owner.how, .kind = RuleKind::kOwnership, .rule = Rule::kLabel};
  for (const PhraseIndex p : items) {
    if (!view.Holds(p, NameKind::kProduct)) continue;
    claim.trigger = view.phrase(p).span;
    output->AddEach(owner.entities, view.Members(p, NameKind::kProduct), claim, {index, nullptr});
  }
}

}  // namespace

void FindLabelledItems(const SentenceView& view, const Discourse& discourse, RuleOutput* output) {
  for (ClauseIndex i = 0; i < view.clause_count(); ++i) {
    const Clause& clause = view.clause(i);
    if (clause.predicate != kNoIndex) continue;
    FindInField(view, discourse, i, output);
    if (clause.topic != kNoIndex && view.phrase(clause.topic).Has(Phrase::kLabel))
      FindBehind(view, discourse, i, output);
  }
}

}  // namespace ieum
