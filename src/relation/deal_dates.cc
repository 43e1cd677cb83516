#include "relation/deal_dates.h"

#include "relation/time_reader.h"

namespace ieum {
namespace {

constexpr uint32_t kMostWords =
    4;  // of a phrase that is or holds a time though its noun is none: in 2024, 다음 달 나래를

}  // namespace

// The time that a phrase tells, or is part of; null if it tells none. A name has no time of its own: what stands before
// it in one phrase is the clause's (다음 달 나래를).
const CalendarTime* DealDates::TimeAt(PhraseIndex index) {
  const Phrase& phrase = view_.phrase(index);
  if (phrase.Has(Phrase::kMoney) || phrase.words.empty()) return nullptr;
  const auto first = static_cast<WordIndex>(phrase.words.begin);
  uint32_t end = view_.word(static_cast<WordIndex>(phrase.words.end) - 1).stem.end;
  if (!phrase.members.empty()) {
    if (phrase.head != kNoIndex || view_.word(first).kind == WordKind::kName) return nullptr;
    WordIndex before = first;
    while (view_.word(before + 1).kind != WordKind::kName) {
      if (++before + 1 == static_cast<WordIndex>(phrase.words.end)) return nullptr;
    }
    end = view_.word(before).stem.end;
  }
  const bool time_noun = phrase.Has(Phrase::kTime);
  if (!time_noun) {
    const std::string_view begin = std::string_view(view_.text().normalized).substr(phrase.span.begin, 3);
    const bool digit = begin.front() >= '0' && begin.front() <= '9';
    if (phrase.words.size() > kMostWords || (!digit && !words_.MayBegin(begin))) return nullptr;
  }
  if (!read_) ReadTimes(words_, view_.text().normalized, view_.sentence().span, &times_);
  read_ = true;
  for (const CalendarTime& time : times_) {
    const bool all = time.span.begin <= view_.word(first).span.begin && time.span.end >= end;
    if (time.span.Overlaps(phrase.span) && (time_noun || all)) return &time;
  }
  return nullptr;
}

Tense DealDates::TenseOf(const Clause& clause, Status status) const {
  if (status == Status::kPlanned || clause.mood == Effect::kPlan) return Tense::kFuture;
  const bool past = clause.Has(Clause::kPast) || clause.effects.Has(Effect::kPast);
  const bool finite = clause.ending == Ending::kFinal || clause.ending == Ending::kQuote;
  const bool present = finite && !past && clause.predicate != kNoIndex;
  return present && view_.sentence().language == Language::kKorean ? Tense::kFuture : Tense::kPast;
}

std::string DealDates::OfClause(ClauseIndex index, Status status) {
  if (index == kNoIndex) return {};
  const Clause& clause = view_.clause(index);
  const Tense tense = TenseOf(clause, status);
  std::string date;
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    if (view_.phrase(p).clause != index) continue;
    const CalendarTime* time = TimeAt(p);
    if (time == nullptr) continue;
    std::string found = ResolveTime(*time, today_, tense);
    if (found.empty() || found == date) continue;
    const bool announced = clause.link == Link::kQuote && tense == Tense::kFuture && time->IsDay() && time->turn <= 0 &&
                           !time->opens && (today_.empty() || IsOver(found, today_));
    if (announced) continue;
    if (date.empty() || found.starts_with(date)) {
      date = std::move(found);
    } else if (!date.starts_with(found)) {
      return time->opens ? found : std::string();
    }
    if (time->opens) return date;  // 2025년부터 2027년까지
  }
  return date;
}

std::string DealDates::Of(const Claim& claim) {
  if (claim.apposition || claim.kind == RuleKind::kOwnership || claim.kind == RuleKind::kGeneral) return {};
  if (claim.nominal == kNoIndex) return OfClause(claim.clause, claim.status);
  const Nominal& nominal = nominals_[static_cast<size_t>(claim.nominal)];
  for (const ClauseIndex modifier : nominal.modifiers) {
    std::string date = OfClause(modifier, claim.status);
    if (!date.empty()) return date;
  }
  return nominal.presupposed ? std::string() : OfClause(nominal.parent, claim.status);
}

}  // namespace ieum
