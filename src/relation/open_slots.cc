#include "relation/open_slots.h"

#include <algorithm>

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

// 상대는, 주문을 낸 곳은
bool OpenSlots::IsMeantBy(const SentenceView& view, PhraseIndex subject, PhraseIndex named) const {
  if (view.NamesAnybody(subject)) return false;
  ClauseList modifiers = view.Modifiers(subject);
  if (view.HeadIs(subject, view.classes().party_noun)) return modifiers.empty();
  for (const ClauseIndex m : view.Modifiers(named)) modifiers.Add(m);  // bound by the copula
  if (!view.HeadIs(subject, view.classes().company_noun)) return false;
  return modifiers.size() == 1 && GapIsOpen(view, view.clause(modifiers[0]));
}

// The clause says nothing but who it is; without a subject it must follow a description.
bool OpenSlots::Answers(const SentenceView& view, ClauseIndex index, PhraseIndex named) const {
  const Clause& clause = view.clause(index);
  const Phrase& names = view.phrase(named);
  if (!clause.Has(Clause::kCopula) || clause.gap != kNoIndex || clause.quote_depth != 0) return false;
  if (names.head != kNoIndex || names.Has(Phrase::kPerson) || names.possessor != kNoIndex) return false;
  const EntityList members = view.Members(named, NameKind::kActor);
  for (const uint32_t actor : view.ActorsOfSentence()) {
    if (!members.Has(actor) && !slot_->known.Has(actor)) return false;
  }
  const PhraseIndex subject = view.First(clause, Role::kSubject);
  if (subject != kNoIndex) return IsMeantBy(view, subject, named);
  return slot_->described && index == 0 && view.clause_count() == 1 && clause.topic == kNoIndex &&
         view.Arguments(clause).size() == 1;
}

void OpenSlots::Fill(const SentenceView& view, const StatusReader& status, RuleOutput* output) const {
  if (!slot_ || view.index() != slot_->claim.sentence + 1 || view.sentence().language != Language::kKorean) return;
  for (ClauseIndex index = 0; index < view.clause_count(); ++index) {
    const PhraseIndex named = view.First(view.clause(index), Role::kPredicative);
    if (named == kNoIndex || !view.Holds(named, NameKind::kActor) || !Answers(view, index, named)) continue;
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
