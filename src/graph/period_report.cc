#include "graph/period_report.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "graph/time_slots.h"

namespace ieum {
namespace {

constexpr size_t kDay = 10;  // characters of YYYY-MM-DD, before the time of day

bool MoreImportant(const ReportItem& a, const ReportItem& b) {
  const auto weight = [](const ReportItem& item) {
    return std::tie(item.reports, item.articles, item.confidence, item.date);
  };
  if (weight(a) != weight(b)) return weight(a) > weight(b);
  // Those of one sentence stand together.
  const auto order = [](const ReportItem& item) {
    return std::tie(item.evidence.article, item.evidence.text, item.evidence.trigger, item.head, item.tail, item.type);
  };
  return order(a) < order(b);
}

void Cut(ReportItems* items) {
  std::sort(items->items.begin(), items->items.end(), MoreImportant);
  if (items->items.size() > ReportItems::kMost) items->items.resize(ReportItems::kMost);
}

void Add(ReportItem item, ReportItems* items) {
  ++items->all;
  items->items.push_back(std::move(item));
  if (items->items.size() >= 2 * ReportItems::kMost) Cut(items);
}

const StatusPeriod* HistoryOf(const Edge& edge, Status status) {
  const auto found = std::find_if(edge.history.begin(), edge.history.end(),
                                  [status](const StatusPeriod& period) { return period.status == status; });
  return found == edge.history.end() ? nullptr : &*found;
}

const GraphEvidence* EvidenceOf(const Edge& edge, const Period& period) {
  const GraphEvidence* best = nullptr;
  int best_fit = -1;
  for (const GraphEvidence& evidence : edge.evidence) {
    const bool has_sum =
        edge.amount && evidence.amount == edge.amount && View(evidence.currency) == View(edge.currency);
    const int fit =
        (evidence.status == edge.status ? 4 : 0) + (has_sum ? 2 : 0) + (period.Contains(evidence.date) ? 1 : 0);
    if (fit <= best_fit) continue;
    best = &evidence;
    best_fit = fit;
  }
  return best;
}

ReportItem ItemOf(const Edge& edge, const Period& period) {
  ReportItem item = {.type = edge.type,
                     .head = edge.head,
                     .tail = edge.tail,
                     .status = edge.status,
                     .amount = edge.amount,
                     .currency = edge.currency,
                     .date = {},
                     .planned_since = {},
                     .articles = edge.articles,
                     .reports = edge.reports,
                     .confidence = edge.confidence,
                     .evidence = {}};
  if (const StatusPeriod* history = HistoryOf(edge, edge.status)) item.date = history->first_date;
  if (const GraphEvidence* evidence = EvidenceOf(edge, period)) item.evidence = *evidence;
  return item;
}

// True if a deal of `date` (Relation::date) was made before `since`, as far as the two can be compared: 2024-Q2 is
// before 2025 and not before 2024-12.
bool IsBefore(std::string_view date, std::string_view since) {
  constexpr size_t kYear = 4;
  const bool is_part_of_year = date.size() > kYear + 1 && !(date[kYear + 1] >= '0' && date[kYear + 1] <= '9');
  const std::string_view known = is_part_of_year ? date.substr(0, kYear) : date;
  return !known.empty() && known.substr(0, since.size()) < since.substr(0, known.size());
}

// `sum` + `amount`, or the largest number there is.
int64_t Sum(int64_t sum, int64_t amount) {
  int64_t result = 0;
  return __builtin_add_overflow(sum, amount, &result) ? std::numeric_limits<int64_t>::max() : result;
}

class ReportMaker {
 public:
  ReportMaker(const GraphView& graph, const Period& period) : graph_(graph) { report_.period = period; }

  PeriodReport Make() {
    graph_.ForEachArticle([this](const GraphArticle& article) { Take(article); });
    graph_.ForEachEdge([this](const Edge& edge) { Take(edge); });
    for (PeriodReport::Section& section : report_.sections) {
      Cut(&section.done);
      Cut(&section.planned);
      Cut(&section.earlier);
    }
    Cut(&report_.carried_out);
    Cut(&report_.denied);
    RankConnected();
    RankInvestors();
    LayOutTime();
    NameAll();
    graph_.ForEachNode([this](const Node& node) { Take(node); });
    return std::move(report_);
  }

 private:
  bool InPeriod(const std::string& date) const { return report_.period.Contains(date); }

  void Take(const GraphArticle& article) {
    if (!InPeriod(article.date)) return;
    ++report_.articles;
    articles_.insert(article.key);
    if (article.date.empty()) return;
    const std::string day = article.date.substr(0, kDay);
    if (report_.first_date.empty() || day < report_.first_date) report_.first_date = day;
    report_.last_date = std::max(report_.last_date, day);
  }

  void Take(const Edge& edge) {
    const bool stated = std::any_of(edge.statements.begin(), edge.statements.end(),
                                    [this](const EdgeStatement& statement) { return InPeriod(statement.date); });
    if (!stated) return;
    ++report_.relations;
    if (edge.first_date.empty()) ++report_.undated;
    if (edge.status == Status::kNegated) {
      const StatusPeriod* const denial = HistoryOf(edge, Status::kNegated);
      if (denial != nullptr && InPeriod(denial->first_date)) Add(ItemOf(edge, report_.period), &report_.denied);
      return;
    }
    ++degrees_[edge.head];
    ++degrees_[edge.tail];
    if (InPeriod(edge.first_date)) {
      TakeNew(edge);
    } else if (edge.status == Status::kAsserted) {
      TakeLater(edge);
    }
  }

  void TakeNew(const Edge& edge) {
    PeriodReport::Section& section = report_.sections[static_cast<size_t>(TopicOf(edge.type))];
    ReportItem item = ItemOf(edge, report_.period);
    if (IsBefore(item.evidence.deal_date, report_.period.since)) return Add(std::move(item), &section.earlier);
    Add(std::move(item), edge.status == Status::kPlanned ? &section.planned : &section.done);
    if (!edge.first_date.empty()) ++days_[edge.first_date.substr(0, kDay)][static_cast<size_t>(edge.type)];
    if (edge.type != RelationType::kInvestsIn) return;
    Money& money = investors_[edge.head];
    ++money.deals;
    if (edge.status == Status::kPlanned) ++money.planned;
    if (!edge.amount) return;
    const auto [sum, is_first] = money.sums.try_emplace(edge.currency, *edge.amount);
    if (!is_first) sum->second = Sum(sum->second, *edge.amount);
  }

  // Of what was first stated before the period.
  void TakeLater(const Edge& edge) {
    const StatusPeriod* const plan = HistoryOf(edge, Status::kPlanned);
    const StatusPeriod* const deed = HistoryOf(edge, Status::kAsserted);
    if (plan == nullptr || deed == nullptr || !InPeriod(deed->first_date)) return;
    ReportItem item = ItemOf(edge, report_.period);
    item.planned_since = plan->first_date;
    Add(std::move(item), &report_.carried_out);
  }

  void Take(const Node& node) {
    const bool named = std::any_of(node.articles.begin(), node.articles.end(),
                                   [this](ArticleKey article) { return articles_.contains(article); });
    if (named) ++report_.names;
    const auto wanted = report_.entities.find(node.entity.id);
    if (wanted != report_.entities.end()) wanted->second = node.entity;
  }

  void RankConnected() {
    for (const auto& [id, relations] : degrees_) report_.most_connected.push_back({id, relations});
    std::sort(report_.most_connected.begin(), report_.most_connected.end(), [](const auto& a, const auto& b) {
      return a.relations != b.relations ? a.relations > b.relations : a.id < b.id;
    });
    if (report_.most_connected.size() > PeriodReport::kMostRows) report_.most_connected.resize(PeriodReport::kMostRows);
  }

  void RankInvestors() {
    for (const auto& [id, money] : investors_) {
      report_.investors.push_back({id, money.deals, money.planned, {money.sums.begin(), money.sums.end()}});
    }
    std::stable_sort(report_.investors.begin(), report_.investors.end(), [](const auto& a, const auto& b) {
      return a.deals != b.deals ? a.deals > b.deals : a.deals - a.planned > b.deals - b.planned;
    });
    if (report_.investors.size() > PeriodReport::kMostRows) report_.investors.resize(PeriodReport::kMostRows);
  }

  void LayOutTime() {
    if (days_.empty()) return;
    for (std::string& name : TimeSlots(days_.begin()->first, days_.rbegin()->first, PeriodReport::kMostSlots)) {
      report_.timeline.push_back({std::move(name), {}});
    }
    auto slot = report_.timeline.begin();
    for (const auto& [day, counts] : days_) {
      while (slot != report_.timeline.end() && !day.starts_with(slot->name)) ++slot;
      if (slot == report_.timeline.end()) return;
      for (size_t type = 0; type < counts.size(); ++type) slot->counts[type] += counts[type];
    }
  }

  // Enters the ids of all whose names the report needs.
  void NameAll() {
    const auto name = [this](const std::string& id) { report_.entities.try_emplace(id); };
    const auto name_items = [&](const ReportItems& items) {
      for (const ReportItem& item : items.items) {
        name(item.head);
        name(item.tail);
        const std::string& speakers = item.evidence.according_to;
        for (size_t begin = 0; begin < speakers.size();) {
          const size_t end = std::min(speakers.find('|', begin), speakers.size());
          name(speakers.substr(begin, end - begin));
          begin = end + 1;
        }
      }
    };
    for (const PeriodReport::Section& section : report_.sections) {
      name_items(section.done);
      name_items(section.planned);
      name_items(section.earlier);
    }
    name_items(report_.carried_out);
    name_items(report_.denied);
    for (const auto& connected : report_.most_connected) name(connected.id);
    for (const auto& investor : report_.investors) name(investor.id);
  }

  struct Money {
    size_t deals = 0, planned = 0;
    std::map<Currency, int64_t> sums;
  };

  const GraphView& graph_;
  PeriodReport report_;
  std::unordered_set<ArticleKey> articles_;
  std::unordered_map<std::string, size_t> degrees_;
  std::map<std::string, Money> investors_;
  std::map<std::string, PeriodReport::Counts> days_;
};

}  // namespace

bool Period::Contains(const std::string& date) const {
  if (open()) return true;
  if (date.empty() || date < since) return false;
  return until.empty() || date.substr(0, until.size()) <= until;
}

Topic TopicOf(RelationType type) {
  switch (type) {
    case RelationType::kAcquires:
      return Topic::kTakeovers;
    case RelationType::kInvestsIn:
      return Topic::kInvestments;
    case RelationType::kPartnersWith:
      return Topic::kPartnerships;
    case RelationType::kSupplies:
      return Topic::kSupplies;
    case RelationType::kDevelops:
    case RelationType::kUses:
      return Topic::kProducts;
    case RelationType::kAffiliateOf:
      break;
  }
  return Topic::kAffiliates;
}

PeriodReport MakeReport(const GraphView& graph, const Period& period) { return ReportMaker(graph, period).Make(); }

}  // namespace ieum
