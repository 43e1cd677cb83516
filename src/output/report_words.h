// The words of a report in Korean and English.
#ifndef IEUM_OUTPUT_REPORT_WORDS_H_
#define IEUM_OUTPUT_REPORT_WORDS_H_

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "graph/period_report.h"
#include "ieum/extraction.h"

namespace ieum {

// The words stand in report_words.cc in this order; behind each, what fills its places {0}, {1}.
enum class ReportWord : uint8_t {
  kTitle,
  // The period.
  kAllTime,
  kSince,    // date
  kUntil,    // date
  kBetween,  // date, date
  // The summary.
  kSummary,
  kArticles,
  kNames,
  kRelations,
  kNew,
  kDone,
  kPlanned,
  kEarlier,
  kDenied,
  kCarriedOut,
  kConnected,
  kName,
  kKind,
  kTimeline,
  kTime,
  kUndated,  // how many
  kInvestors,
  kInvestor,
  kDeals,
  kOfThemPlanned,
  kSums,
  // An item.
  kOneArticle,
  kManyArticles,  // how many
  kOneReport,
  kManyReports,   // how many
  kConfidence,    // share
  kDealDate,      // date
  kAccordingTo,   // who
  kPlannedSince,  // date
  kMore,          // how many
  kNothing,
  kMadeBy,
  kCount,
};

std::string ReportText(ReportWord word, Language language, std::initializer_list<std::string_view> arguments = {});
std::string_view ReportName(Topic topic, Language language);
std::string_view ReportName(RelationType type, Language language);
std::string_view ReportName(EntityType type, Language language);
std::string_view ReportName(SpeakerKind kind, Language language);  // kNamed: ""

}  // namespace ieum

#endif  // IEUM_OUTPUT_REPORT_WORDS_H_
