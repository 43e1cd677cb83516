// What a graph tells that is new in a period: the matter of a report, without its words.
#ifndef IEUM_GRAPH_PERIOD_REPORT_H_
#define IEUM_GRAPH_PERIOD_REPORT_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ieum/graph.h"

namespace ieum {

// Both ends are of it. YYYY, YYYY-MM or YYYY-MM-DD; empty: no limit. What is not dated is in no period that has one.
struct Period {
  std::string since, until;

  bool Contains(const std::string& date) const;
  bool open() const { return since.empty() && until.empty(); }
};

enum class Topic : uint8_t { kTakeovers, kInvestments, kPartnerships, kSupplies, kProducts, kAffiliates };
constexpr size_t kTopics = 6;
Topic TopicOf(RelationType type);

// An edge in a report.
struct ReportItem {
  RelationType type = RelationType::kPartnersWith;
  std::string head, tail;  // entity ids
  Status status = Status::kAsserted;
  std::optional<int64_t> amount;
  Currency currency = {'K', 'R', 'W'};
  std::string date;           // since when it has that status; empty: not dated
  std::string planned_since;  // of a plan that was carried out; else empty
  size_t articles = 0, reports = 0;
  float confidence = 0;
  GraphEvidence evidence;  // the best that states it so, if possible with the sum, and in the period
};

// The most important of many: by reports, articles, confidence, then the latest.
struct ReportItems {
  static constexpr size_t kMost = 100;

  std::vector<ReportItem> items;  // at most kMost
  size_t all = 0;                 // how many there were
};

struct PeriodReport {
  using Counts = std::array<size_t, 7>;  // by RelationType

  struct Connected {
    std::string id;
    size_t relations = 0;  // that are stated in the period, denied ones apart
  };
  struct Investor {
    std::string id;
    size_t deals = 0, planned = 0;                   // new ones; `planned` of the deals are plans
    std::vector<std::pair<Currency, int64_t>> sums;  // of those with a sum, each currency for itself; by currency
  };
  struct TimeSlot {
    std::string name;  // a day, month or year
    Counts counts = {};
  };
  struct Section {
    ReportItems done, planned;
    ReportItems earlier;  // first stated in the period, of a deal that was made before it
  };

  Period period;
  std::string first_date, last_date;  // of the articles of the period; empty: none is dated
  size_t articles = 0;                // of the period
  size_t names = 0;                   // that they name
  size_t relations = 0;               // that they state
  size_t undated = 0;                 // relations that no article dates: in a report without limits only

  std::array<Section, kTopics> sections;  // what is first stated in the period
  ReportItems carried_out;                // planned before the period, and done in it
  ReportItems denied;                     // denied or broken off in the period, whenever it was first stated

  std::vector<Connected> most_connected;  // at most kMostRows, most first
  std::vector<Investor> investors;        // likewise
  // What is new and no earlier deal, by the day on which it was first stated: as fine as at most kMostSlots slots
  // allow, without gaps.
  std::vector<TimeSlot> timeline;

  std::map<std::string, Entity> entities;  // all that are spoken of above

  static constexpr size_t kMostRows = 10;
  static constexpr size_t kMostSlots = 31;
};

// Takes one pass over the edges and one over the articles and nodes each; keeps a number for each node.
PeriodReport MakeReport(const GraphView& graph, const Period& period);

}  // namespace ieum

#endif  // IEUM_GRAPH_PERIOD_REPORT_H_
