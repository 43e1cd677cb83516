#include "relation/rule_output.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace ieum {
std::string_view Name(How how) {
  constexpr std::string_view kNames[] = {"explicit", "gap",         "possessor", "inherited", "shared",
                                         "bare",     "in sentence", "label",     "anaphor",   "topic",
                                         "fund",     "product",     "focus"};
  return kNames[static_cast<size_t>(how)];
}

std::string FoundBy(const Claim& claim, const Vocabulary& vocabulary) {
  constexpr std::string_view kRules[] = {"",      "possession", "own",      "made", "copula",     "label",
                                         "goods", "goods-use",  "made-for", "lead", "known-maker"};
  if (claim.rule != Rule::kRow) return std::string(kRules[static_cast<size_t>(claim.rule)]);
  constexpr std::string_view kKinds[] = {"predicate:", "noun:", "adverb:", "role:", "owner:", "general:"};
  return std::string(kKinds[static_cast<size_t>(claim.kind)]).append(vocabulary.Text(claim.word));
}

Span RuleOutput::TriggerOf(const Predication& of) const {
  if (of.nominal != nullptr) {
    const Range words = of.nominal->words;
    return {view_.parse().words[words.begin].span.begin, view_.parse().words[words.end - 1].stem.end};
  }
  if (of.clause == kNoIndex) return {};
  const Clause& clause = view_.clause(of.clause);
  const Word* predicate = view_.Predicate(clause);
  return predicate == nullptr ? clause.span : predicate->span;
}

bool RuleOutput::TellsPastTime() const {
  const auto is_year = [this](const Word& word) {
    const std::string_view written = word.stem.Of(view_.text().normalized);
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return word.kind == WordKind::kNumber && !word.Has(Word::kMoney) && written.size() > 4 && !digit(written[4]) &&
           std::all_of(written.begin(), written.begin() + 4, digit) &&
           (written.starts_with("19") || written.starts_with("20"));
  };
  const std::vector<Word>& words = view_.parse().words;
  return std::any_of(words.begin(), words.end(),
                     [&](const Word& word) { return word.classes.Has(view_.classes().past_time) || is_year(word); });
}

void RuleOutput::Add(Claim claim, const Predication& of) {
  if (claim.head == claim.tail) return;
  claim.sentence = view_.index();
  claim.clause = of.clause;
  claim.nominal = of.nominal == nullptr ? kNoIndex : static_cast<int32_t>(of.nominal - nominals_.data());
  if (claim.trigger.empty()) claim.trigger = TriggerOf(of);
  claim.without_mood = view_.headline() && of.nominal != nullptr &&
                       (of.nominal->parent == kNoIndex || view_.clause(of.nominal->parent).predicate == kNoIndex);
  claim.earlier = claim.type == RelationType::kInvestsIn && TellsPastTime();
  if (trace_ != nullptr) {
    claim.step = static_cast<int32_t>(trace_->steps.size());
    RuleStep step;
    step.sentence = static_cast<uint32_t>(trace_->sentences.size()) - 1;
    step.trigger = claim.trigger;
    step.rule = FoundBy(claim, view_.lexicon().vocabulary());
    step.type = claim.type;
    step.detail = Name(claim.how);
    step.head = static_cast<int32_t>(claim.head);
    step.tail = static_cast<int32_t>(claim.tail);
    trace_->steps.push_back(std::move(step));
  }
  claims_.push_back(claim);
}

void RuleOutput::AddOpenSlot(OpenSlot slot, const Predication& of) {
  slot.claim.clause = of.clause;
  slot.claim.nominal = of.nominal == nullptr ? kNoIndex : static_cast<int32_t>(of.nominal - nominals_.data());
  slot.claim.trigger = TriggerOf(of);
  open_slots_.Add(slot);
}

void RuleOutput::AddEach(const EntityList& heads, const EntityList& tails, const Claim& claim, const Predication& of) {
  Claim one = claim;
  for (const uint32_t head : heads) {
    for (const uint32_t tail : tails) {
      one.head = head;
      one.tail = tail;
      Add(one, of);
    }
  }
}

void RuleOutput::AddPairs(const EntityList& entities, const Claim& claim, const Predication& of) {
  for (size_t i = 0; i + 1 < entities.size(); ++i) {
    EntityList others;
    for (size_t k = i + 1; k < entities.size(); ++k) others.Add(entities[k]);
    AddEach({entities[i]}, others, claim, of);
  }
}

void RuleOutput::Describe(size_t first, const std::string& fills) {
  for (size_t i = first; trace_ != nullptr && i < claims_.size(); ++i) {
    trace_->steps[static_cast<size_t>(claims_[i].step)].detail = fills;
  }
}

void RuleOutput::Refuse(const Predication& of, const Row& row, RuleStep::Outcome outcome, Role role,
                        std::string detail) {
  if (trace_ == nullptr) return;
  Claim named;
  named.kind = of.nominal != nullptr          ? RuleKind::kEventNoun
               : row.kind == RowKind::kAdverb ? RuleKind::kAdverb
                                              : RuleKind::kPredicate;
  named.word = row.word;
  RuleStep step;
  step.sentence = static_cast<uint32_t>(trace_->sentences.size()) - 1;
  step.trigger = TriggerOf(of);
  step.rule = FoundBy(named, view_.lexicon().vocabulary());
  step.type = row.type;
  step.outcome = outcome;
  step.role = role == Role::kNone ? "" : std::string(ieum::Name(role));
  step.detail = std::move(detail);
  trace_->steps.push_back(std::move(step));
}

}  // namespace ieum
