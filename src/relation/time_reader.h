// Time phrases of a sentence, as far as they can be dates.
#ifndef IEUM_RELATION_TIME_READER_H_
#define IEUM_RELATION_TIME_READER_H_

#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "relation/calendar_time.h"
#include "relation/time_words.h"

namespace ieum {

// The phrases in `sentence` of `text`, in order, none overlapping another: 지난해 3월 15일, `in the second quarter of
// 2024`. Spans hold neither particles nor the prepositions before. What only looks like one is left out: 5년 만에,
// 3월 이후, `two years ago`. A year has four digits, from 1900 on.
void ReadTimes(const TimeWords& words, std::string_view text, Span sentence, std::vector<CalendarTime>* times);

}  // namespace ieum

#endif  // IEUM_RELATION_TIME_READER_H_
