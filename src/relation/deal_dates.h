// When a deal was made or will be: the time phrase of the clause that states it.
#ifndef IEUM_RELATION_DEAL_DATES_H_
#define IEUM_RELATION_DEAL_DATES_H_

#include <string>
#include <string_view>
#include <vector>

#include "relation/calendar_time.h"
#include "relation/claim.h"
#include "relation/nominal.h"
#include "relation/sentence_view.h"
#include "relation/time_words.h"

namespace ieum {

// Of one sentence; what it is made of must outlive it.
class DealDates {
 public:
  // `today`: Article::date, may be empty. `times`: scratch.
  DealDates(const SentenceView& view, const std::vector<Nominal>& nominals, const TimeWords& words,
            std::string_view today, std::vector<CalendarTime>* times)
      : view_(view), nominals_(nominals), words_(words), today_(today), times_(*times) {}

  // The date of a claim of this sentence, as ResolveTime gives it; empty if its clause tells none, or several that do
  // not agree. Of an event noun a relative clause on it says more than its support verb (지난 3월 맺은 계약). The day
  // on which something is only announced (한빛은 15일 나래를 인수한다고 밝혔다) is none.
  std::string Of(const Claim& claim);

 private:
  std::string OfClause(ClauseIndex clause, Status status);
  const CalendarTime* TimeAt(PhraseIndex phrase);
  Tense TenseOf(const Clause& clause, Status status) const;

  const SentenceView& view_;
  const std::vector<Nominal>& nominals_;
  const TimeWords& words_;
  std::string_view today_;
  std::vector<CalendarTime>& times_;
  bool read_ = false;  // has times_ those of the sentence?
};

}  // namespace ieum

#endif  // IEUM_RELATION_DEAL_DATES_H_
