#include "cli/explanation.h"

#include <algorithm>
#include <vector>

#include "cli/marked_text.h"
#include "output/display_width.h"
#include "output/numbers.h"
#include "output/style.h"

namespace ieum {
namespace {

constexpr std::string_view kStepIndent = "     ";
constexpr size_t kMostReasons = 6;          // shown for the role of a sum
constexpr size_t kMostRules = 8;            // shown for a pair; the nearest
constexpr size_t kMostSilent = 20;          // words that gave no relation
constexpr size_t kMostRulesOfWord = 3;      // shown for one of them; the nearest
constexpr size_t kMostSentences = 3;        // shown for a pair, in which no rule was tried
constexpr size_t kMostSentenceWidth = 100;  // of a sentence that only recalls where we are

// How near a rule came to an edge, farthest first.
int Nearness(RuleStep::Outcome outcome) {
  switch (outcome) {
    case RuleStep::Outcome::kRoleEmpty:
      return 0;
    case RuleStep::Outcome::kWrongKind:
      return 1;
    case RuleStep::Outcome::kSameEntity:
      return 2;
    case RuleStep::Outcome::kConditionFails:
      return 3;
    case RuleStep::Outcome::kOwnProduct:
      return 4;
    case RuleStep::Outcome::kBeaten:
    case RuleStep::Outcome::kNoEdgeStatus:
      return 5;
    case RuleStep::Outcome::kListCut:
    case RuleStep::Outcome::kFired:
      return 6;
  }
  return 0;
}

bool SamePair(int32_t a, int32_t b, int32_t first, int32_t second) {
  return (a == first && b == second) || (a == second && b == first);
}

bool IsOneOf(int32_t entity, int32_t first, int32_t second) {
  return entity != kNoIndex && (entity == first || entity == second);
}

// 11.2
void AppendTenths(float weight, std::string* out) {
  const auto tenths = static_cast<int64_t>(weight * 10 + 0.5F);
  out->append(std::to_string(tenths / 10)).append(".").append(std::to_string(tenths % 10));
}

}  // namespace

void Explanation::AppendHeading(std::string_view heading, std::string* out) const {
  out->push_back('\n');
  AppendStyled(heading, Style::kBold, colour_, out);
  out->push_back('\n');
}

std::string_view Explanation::NameOf(int32_t entity) const {
  return entity == kNoIndex ? std::string_view("?") : extraction_.entities[static_cast<size_t>(entity)].name;
}

std::string Explanation::Outcome(const RuleStep& step) const {
  const auto message = static_cast<Message>(static_cast<int>(Message::kFired) + static_cast<int>(step.outcome));
  return console_.Text(message, {step.role});
}

//      rule predicate:투자  trigger 투자했다  invests_in: nobody fills the role DAT
//      한빛 -> ?  SUB explicit
void Explanation::AppendStep(const RuleStep& step, std::string* out) const {
  out->append(kStepIndent).append(console_.Text(Message::kRule)).append(" ");
  AppendStyled(step.rule, Style::kCyan, colour_, out);
  out->append("  ").append(console_.Text(Message::kTrigger)).append(" ");
  AppendStyled(step.trigger.Of(article_.text), Style::kMagenta, colour_, out);
  out->append("  ");
  if (step.outcome != RuleStep::Outcome::kListCut) out->append(Name(step.type)).append(": ");
  AppendStyled(Outcome(step), step.outcome == RuleStep::Outcome::kFired ? Style::kGreen : Style::kYellow, colour_, out);
  out->push_back('\n');
  std::string ends;
  if (step.head != kNoIndex || step.tail != kNoIndex) {
    ends.append(NameOf(step.head)).append(IsDirected(step.type) ? " -> " : " - ").append(NameOf(step.tail));
  }
  if (!ends.empty() && !step.detail.empty()) ends.append("  ");
  ends.append(step.detail);
  if (!ends.empty()) out->append(kStepIndent).append(ends).push_back('\n');
}

//      says 한빛: "한빛 대표"  date 2024-03
void Explanation::AppendTold(const Relation& relation, std::string* out) const {
  std::string line;
  if (!relation.according_to.empty()) {
    std::string names;
    for (const uint32_t entity : relation.according_to.entities) {
      names.append(names.empty() ? "" : ", ").append(extraction_.entities[entity].name);
    }
    const std::string_view kind = Name(relation.according_to.kind);
    if (!kind.empty()) names.append(names.empty() ? "" : " ").append(kind);
    line.append(console_.Text(Message::kSays, {names, relation.according_to.span.Of(article_.text)}));
  }
  if (!relation.date.empty()) {
    line.append(line.empty() ? "" : "  ").append(console_.Text(Message::kDealDate)).append(" ").append(relation.date);
  }
  if (!line.empty()) out->append(kStepIndent).append(line).push_back('\n');
}

void Explanation::AppendRelation(size_t index, std::string* out) const {
  const Relation& relation = extraction_.relations[index];
  out->append("  ").append(std::to_string(index + 1)).append(". ");
  AppendStyled(Name(relation.type), Style::kCyan, colour_, out);
  out->append("  ").append(extraction_.entities[relation.head].name);
  out->append(IsDirected(relation.type) ? " -> " : " - ").append(extraction_.entities[relation.tail].name);
  out->append("  ").append(Name(relation.status));
  if (relation.amount) {
    out->append("  ");
    AppendGrouped(*relation.amount, out);
    out->append(" ").append(View(relation.currency));
  }
  out->append("  (");
  AppendShare(relation.confidence, out);
  out->append(")\n");
  AppendTold(relation, out);
  for (const Evidence& evidence : relation.evidence) {
    out->append("     \"").append(evidence.span.Of(article_.text)).append("\"\n");
  }
  for (const RuleStep& step : trace_.steps) {
    if (step.relation == static_cast<int32_t>(index)) AppendStep(step, out);
  }
}

//   "두루는 협력을 검토한다."
//      rule noun:협력  trigger 협력  partners_with: nobody fills the role COM
void Explanation::AppendSilentWords(std::string* out) const {
  const auto same_word = [](const RuleStep& a, const RuleStep& b) {
    return a.sentence == b.sentence && a.trigger.Overlaps(b.trigger);
  };
  std::vector<std::vector<const RuleStep*>> words;  // the steps of each, in order of the text
  for (const RuleStep& step : trace_.steps) {
    const bool heard = std::any_of(trace_.steps.begin(), trace_.steps.end(), [&](const RuleStep& other) {
      return other.relation != kNoIndex && same_word(step, other);
    });
    if (heard || step.trigger.empty()) continue;
    const auto word =
        std::find_if(words.begin(), words.end(), [&](const auto& steps) { return same_word(*steps.front(), step); });
    if (word == words.end()) {
      words.push_back({&step});
    } else {
      word->push_back(&step);
    }
  }
  if (words.empty()) return;
  AppendHeading(console_.Text(Message::kSilentWords), out);
  const ParsedSentence* sentence = nullptr;
  const size_t shown = std::min(words.size(), kMostSilent);
  for (size_t i = 0; i < shown; ++i) {
    std::vector<const RuleStep*>& steps = words[i];
    std::stable_sort(steps.begin(), steps.end(),
                     [](const RuleStep* a, const RuleStep* b) { return Nearness(a->outcome) > Nearness(b->outcome); });
    const ParsedSentence* of = &trace_.sentences[steps.front()->sentence];
    if (of != sentence) AppendSentence(*of, out);
    sentence = of;
    for (size_t k = 0; k < std::min(steps.size(), kMostRulesOfWord); ++k) AppendStep(*steps[k], out);
  }
  if (shown == words.size()) return;
  out->append("  ").append(console_.Text(Message::kMoreSilentWords, {std::to_string(words.size() - shown)}));
  out->push_back('\n');
}

//   300억원  30,000,000,000 KRW  investment  한빛
//      투자했다 investment 11.2, 계약 contract 2.4
void Explanation::AppendSums(std::string* out) const {
  if (trace_.sums.empty()) return;
  AppendHeading(console_.Text(Message::kSums), out);
  for (const SumReasons& sum : trace_.sums) {
    const auto figure = std::find_if(extraction_.figures.begin(), extraction_.figures.end(),
                                     [&sum](const Figure& f) { return f.span == sum.sum; });
    if (figure == extraction_.figures.end()) continue;  // a bare number that nothing confirmed
    out->append("  ").append(sum.sum.Of(article_.text)).append("  ");
    if (figure->amount) {
      AppendGrouped(*figure->amount, out);
      out->append(" ").append(View(figure->currency)).append("  ");
    }
    AppendStyled(Name(figure->role), Style::kCyan, colour_, out);
    if (figure->entity != kNoIndex) out->append("  ").append(NameOf(figure->entity));
    out->push_back('\n');
    const size_t shown = std::min(sum.reasons.size(), kMostReasons);
    for (size_t i = 0; i < shown; ++i) {
      const RoleReason& reason = sum.reasons[i];
      out->append(i == 0 ? kStepIndent : ", ");
      out->append(reason.word.empty() ? console_.Text(Message::kSumBefore)
                                      : std::string(reason.word.Of(article_.text)));
      out->append(" ").append(Name(reason.role)).append(" ");
      AppendTenths(reason.weight, out);
    }
    if (shown > 0) out->push_back('\n');
  }
}

void Explanation::AppendRefused(std::string* out) const {
  const auto is_taken = [](const UnlistedName& name) { return name.refusal.empty(); };
  if (trace_.refused.empty() && std::all_of(trace_.unlisted.begin(), trace_.unlisted.end(), is_taken)) return;
  AppendHeading(console_.Text(Message::kRefusedNames), out);
  for (const RefusedName& refused : trace_.refused) {
    out->append("  ").append(refused.span.Of(article_.text)).append("  (").append(refused.entity).append("): ");
    out->append(refused.reason).push_back('\n');
  }
  for (const UnlistedName& name : trace_.unlisted) {
    if (is_taken(name)) continue;
    out->append("  ").append(name.span.Of(article_.text)).append("  (").append(Name(name.type)).append("?): ");
    out->append(name.refusal).push_back('\n');
  }
}

void Explanation::AppendOffRates(std::string* out) const {
  bool any = false;
  for (const Figure& figure : extraction_.figures) {
    if (!figure.off_rate || figure.of == kNoIndex) continue;
    if (!any) AppendHeading(console_.Text(Message::kOffRates), out);
    any = true;
    const Figure& original = extraction_.figures[static_cast<size_t>(figure.of)];
    const std::string message =
        console_.Text(Message::kOffRate, {figure.span.Of(article_.text), original.span.Of(article_.text)});
    out->append("  ").append(message).push_back('\n');
  }
}

std::string Explanation::Everything() const {
  std::string out;
  AppendStyled(article_.title.empty() ? article_.id : article_.id + "  " + article_.title, Style::kBold, colour_, &out);
  out.append("\n\n").append(MarkedText(article_.text, extraction_, colour_));
  if (out.back() != '\n') out.push_back('\n');
  AppendHeading(console_.Text(Message::kFound), &out);
  if (extraction_.relations.empty()) out.append("  ").append(console_.Text(Message::kNoRelations)).push_back('\n');
  for (size_t i = 0; i < extraction_.relations.size(); ++i) AppendRelation(i, &out);
  AppendSilentWords(&out);
  AppendSums(&out);
  AppendOffRates(&out);
  AppendRefused(&out);
  return out;
}

std::string Explanation::Sentences() const {
  std::string out;
  AppendHeading(console_.Text(Message::kSentences), &out);
  for (const ParsedSentence& sentence : trace_.sentences) {
    out.append("  ").append(sentence.span.Of(article_.text)).push_back('\n');
    out.append("     ");
    AppendStyled(sentence.kind, Style::kDim, colour_, &out);
    out.append(" ").append(sentence.parse_line).push_back('\n');
  }
  return out;
}

int32_t Explanation::EntityCalled(std::string_view name) const {
  for (size_t i = 0; i < extraction_.entities.size(); ++i) {
    const Entity& entity = extraction_.entities[i];
    for (const std::string* known : {&entity.id, &entity.name, &entity.name_ko, &entity.name_en}) {
      if (*known == name) return static_cast<int32_t>(i);
    }
  }
  for (const Mention& mention : extraction_.mentions) {
    if (mention.span.Of(article_.text) == name) return static_cast<int32_t>(mention.entity);
  }
  for (const Entity& bearer : gazetteer_.Find(name)) {
    for (size_t i = 0; i < extraction_.entities.size(); ++i) {
      if (extraction_.entities[i].id == bearer.id) return static_cast<int32_t>(i);
    }
  }
  return kNoIndex;
}

bool Explanation::Mentions(const ParsedSentence& sentence, int32_t entity) const {
  return std::any_of(extraction_.mentions.begin(), extraction_.mentions.end(), [&](const Mention& mention) {
    return static_cast<int32_t>(mention.entity) == entity && sentence.span.Contains(mention.span);
  });
}

// True, and said why, if `name` means nobody in the article.
bool Explanation::AppendAbsence(std::string_view name, std::string* out) const {
  if (EntityCalled(name) != kNoIndex) return false;
  const std::vector<Entity> bearers = gazetteer_.Find(name);
  bool refused_somewhere = false;
  for (const RefusedName& refused : trace_.refused) {
    const bool meant = refused.span.Of(article_.text) == name || refused.entity == name ||
                       std::any_of(bearers.begin(), bearers.end(),
                                   [&refused](const Entity& bearer) { return bearer.id == refused.entity; });
    if (!meant) continue;
    out->append(console_.Text(Message::kNameRefused, {refused.span.Of(article_.text), refused.reason})).push_back('\n');
    refused_somewhere = true;
  }
  for (const UnlistedName& weighed : trace_.unlisted) {
    if (weighed.refusal.empty() || weighed.span.Of(article_.text) != name) continue;
    out->append(console_.Text(Message::kNameRefused, {name, weighed.refusal})).push_back('\n');
    refused_somewhere = true;
  }
  if (!refused_somewhere) out->append(console_.Text(Message::kNameAbsent, {name})).push_back('\n');
  return true;
}

std::vector<Explanation::Near> Explanation::NearRules(int32_t first, int32_t second) const {
  std::vector<Near> near;
  for (const RuleStep& step : trace_.steps) {
    const ParsedSentence& sentence = trace_.sentences[step.sentence];
    const int names = Mentions(sentence, first) + Mentions(sentence, second);
    const int ends = IsOneOf(step.head, first, second) + IsOneOf(step.tail, first, second);
    // A rule that found two others, in a sentence with only one of the pair, says nothing of the pair.
    if (names + ends == 0 || (step.outcome == RuleStep::Outcome::kFired && names < 2)) continue;
    near.push_back({{names, ends, Nearness(step.outcome)}, &step});
  }
  std::stable_sort(near.begin(), near.end(), [](const Near& a, const Near& b) { return a.rank > b.rank; });
  if (near.size() > kMostRules) near.resize(kMostRules);
  return near;
}

void Explanation::AppendSentence(const ParsedSentence& sentence, std::string* out) const {
  out->append("  \"").append(FitWidth(sentence.span.Of(article_.text), kMostSentenceWidth)).append("\"\n");
}

// Sentences that hold both names, in which no rule was so much as tried.
void Explanation::AppendSilentSentences(int32_t first, int32_t second, std::string* out) const {
  size_t shown = 0;
  bool together = false;
  for (size_t i = 0; i < trace_.sentences.size(); ++i) {
    const ParsedSentence& sentence = trace_.sentences[i];
    if (!Mentions(sentence, first) || !Mentions(sentence, second)) continue;
    together = true;
    const bool tried =
        std::any_of(trace_.steps.begin(), trace_.steps.end(), [i](const RuleStep& step) { return step.sentence == i; });
    if (tried || shown == kMostSentences) continue;
    if (shown++ == 0) out->append(console_.Text(Message::kSilentSentences)).push_back('\n');
    AppendSentence(sentence, out);
    if (!sentence.parse_line.empty()) out->append(kStepIndent).append(sentence.parse_line).push_back('\n');
  }
  if (!together) out->append(console_.Text(Message::kNeverTogether)).push_back('\n');
}

void Explanation::AppendNearRules(int32_t first, int32_t second, std::string* out) const {
  AppendSilentSentences(first, second, out);
  std::vector<Near> near = NearRules(first, second);
  out->append(console_.Text(near.empty() ? Message::kNoRuleNear : Message::kRulesNear)).push_back('\n');
  // By sentence, each where its nearest rule stands.
  for (auto at = near.begin(); at != near.end();) {
    const uint32_t sentence = at->step->sentence;
    AppendSentence(trace_.sentences[sentence], out);
    const auto end =
        std::stable_partition(at, near.end(), [sentence](const Near& rule) { return rule.step->sentence == sentence; });
    for (; at != end; ++at) AppendStep(*at->step, out);
  }
}

std::string Explanation::Pair(std::string_view first, std::string_view second) const {
  std::string out;
  const bool first_absent = AppendAbsence(first, &out);
  const bool second_absent = AppendAbsence(second, &out);
  if (first_absent || second_absent) return out;
  const int32_t a = EntityCalled(first);
  const int32_t b = EntityCalled(second);
  if (a == b) return console_.Text(Message::kSameEntity, {first, second}) + "\n";

  std::string found;
  for (size_t i = 0; i < extraction_.relations.size(); ++i) {
    const Relation& relation = extraction_.relations[i];
    if (SamePair(static_cast<int32_t>(relation.head), static_cast<int32_t>(relation.tail), a, b)) {
      AppendRelation(i, &found);
    }
  }
  const Message verdict = found.empty() ? Message::kPairNotConnected : Message::kPairConnected;
  AppendStyled(console_.Text(verdict, {NameOf(a), NameOf(b)}), Style::kBold, colour_, &out);
  out.push_back('\n');
  out.append(found);
  if (found.empty()) AppendNearRules(a, b, &out);
  return out;
}

}  // namespace ieum
