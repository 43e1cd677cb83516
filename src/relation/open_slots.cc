#include "relation/open_slots.h"

#include <algorithm>
#include <utility>

namespace ieum {

void OpenSlots::Take(const SentenceView& view, const StatusReader& status, const RuleOutput& output) {
  slot_.reset();
  const std::span<const Claim> claims = output.here();
  const auto filled = [&](const OpenSlot& open) {
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
      return claim.type == open.claim.type && (claim.head == open.known[0] || claim.tail == open.known[0]);
    });
  };
  for (const OpenSlot& open : output.open_slots()) {
    if (filled(open)) continue;
    const bool same_predicate = slot_ && slot_->claim.trigger == open.claim.trigger;
    if (same_predicate && (slot_->described || !open.described)) continue;
    if (slot_ && !same_predicate) return slot_.reset();
    slot_ = open;
  }
  if (!slot_) return;
  slot_->claim.sentence = view.index();
  status.Decide(&slot_->claim);
  if (slot_->claim.dropped) slot_.reset();
}

// 주문을 낸 곳: who does so is who is not named yet.
bool OpenSlots::GapIsOpen(const SentenceView& view, const Clause& clause) const {
  if (view.Has(clause, Role::kSubject)) return false;
  const auto fits = [&](Symbol word) {
    for (const Row& row : view.lexicon().Rows(word)) {
      const bool states = row.kind == RowKind::kEventNoun || row.kind == RowKind::kPredicate;
      if (!states || row.type != slot_->claim.type || row.voice != clause.voice || row.frames.empty()) continue;
      const FrameEdge& edge = view.lexicon().frames(row)[0][0];
      return (slot_->head_known ? edge.tail : edge.head).Has({Slot::Kind::kParty, Role::kSubject});
    }
    return false;
  };
  if (fits(clause.key)) return true;
  for (const PhraseIndex p : view.Get(clause, Role::kObject)) {
    const Word* head = view.Head(p);
    if (head != nullptr && fits(head->noun)) return true;
  }
  return false;
}

// 상대는, 그 대상은, 인수 대상은; not 소송 상대는
bool OpenSlots::IsOfDeal(const SentenceView& view, Range words) const {
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = view.parse().words[i];
    if (word.classes.Has(view.classes().demonstrative) || word.classes.Has(view.classes().deal_noun)) continue;
    const std::span<const Row> rows = view.lexicon().Rows(word.noun);
    if (std::none_of(rows.begin(), rows.end(), [&](const Row& row) { return row.type == slot_->claim.type; }))
      return false;
  }
  return true;
}

// 상대는, 이 회사는, 주문을 낸 곳은
bool OpenSlots::IsMeantBy(const SentenceView& view, PhraseIndex noun, PhraseIndex named) const {
  const Phrase& phrase = view.phrase(noun);
  if (view.NamesAnybody(noun) || phrase.possessor != kNoIndex || phrase.words.empty()) return false;
  ClauseList modifiers = view.Modifiers(noun);
  const Range before = {phrase.words.begin, phrase.words.end - 1};
  if (view.HeadIs(noun, view.classes().party_noun)) return modifiers.empty() && IsOfDeal(view, before);
  if (!view.HeadIs(noun, view.classes().company_noun)) return false;
  for (const ClauseIndex m : view.Modifiers(named)) modifiers.Add(m);  // bound by the copula
  if (modifiers.empty()) {
    return slot_->described && before.size() == 1 &&
           view.parse().words[before.begin].classes.Has(view.classes().demonstrative);
  }
  return modifiers.size() == 1 && GapIsOpen(view, view.clause(modifiers[0]));
}

// The names that tell who it is, in a clause that says nothing else; without a noun for it they must follow a
// description. kNoIndex: the clause is no answer.
PhraseIndex OpenSlots::Answer(const SentenceView& view, ClauseIndex index) const {
  const Clause& clause = view.clause(index);
  if (!clause.Has(Clause::kCopula) || clause.gap != kNoIndex || clause.quote_depth != 0) return kNoIndex;
  PhraseIndex named = view.First(clause, Role::kPredicative);
  PhraseIndex noun = view.First(clause, Role::kSubject);
  if (named != kNoIndex && noun != kNoIndex && view.Holds(noun, NameKind::kActor)) std::swap(named, noun);
  if (named == kNoIndex || !view.Holds(named, NameKind::kActor)) return kNoIndex;
  const Phrase& names = view.phrase(named);
  if (names.head != kNoIndex || names.Has(Phrase::kPerson) || names.possessor != kNoIndex) return kNoIndex;
  const EntityList members = view.Members(named, NameKind::kActor);
  for (const uint32_t actor : view.ActorsOfSentence()) {
    if (!members.Has(actor) && !slot_->known.Has(actor)) return kNoIndex;
  }
  if (noun != kNoIndex) return IsMeantBy(view, noun, named) ? named : kNoIndex;
  const bool alone = view.clause_count() == 1 && clause.topic == kNoIndex && view.Arguments(clause).size() == 1;
  return slot_->described && alone ? named : kNoIndex;
}

void OpenSlots::Fill(const SentenceView& view, const StatusReader& status, RuleOutput* output) const {
  if (!slot_ || view.index() != slot_->claim.sentence + 1 || view.sentence().language != Language::kKorean) return;
  for (ClauseIndex index = 0; index < view.clause_count(); ++index) {
    const PhraseIndex named = Answer(view, index);
    if (named == kNoIndex) continue;
    const EntityList who = view.Members(named, NameKind::kActor);
    if (Meet(who, slot_->known)) continue;
    Claim claim = slot_->claim;
    claim.how = Worse(claim.how, How::kAnaphor);
    claim.trigger = {};
    const size_t first = output->size();
    output->AddEach(slot_->head_known ? slot_->known : who, slot_->head_known ? who : slot_->known, claim,
                    {index, nullptr});
    std::vector<Claim>& all = output->all();
    for (size_t i = first; i < all.size(); ++i) {
      status.Decide(&all[i]);
      if (all[i].status == Status::kAsserted) all[i].status = slot_->claim.status;
    }
    return;
  }
}

}  // namespace ieum
