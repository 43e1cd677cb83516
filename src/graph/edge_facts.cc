#include "graph/edge_facts.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace ieum {
namespace {

// A period in which something was stated, and by which articles.
struct Period {
  std::string first_date, last_date;
  std::set<ArticleKey> articles;

  void Add(const EdgeStatement& statement) {
    if (first_date.empty() || (!statement.date.empty() && statement.date < first_date)) first_date = statement.date;
    last_date = std::max(last_date, statement.date);
    articles.insert(statement.article);
  }
};

}  // namespace

void DeriveFacts(const Reports& reports, Edge* edge) {
  Period all;
  std::map<Status, Period> by_status;
  std::map<std::pair<int64_t, Currency>, Period> by_sum;
  for (const EdgeStatement& statement : edge->statements) {
    all.Add(statement);
    by_status[statement.status].Add(statement);
    if (statement.amount) by_sum[{*statement.amount, statement.currency}].Add(statement);
  }
  edge->articles = all.articles.size();
  edge->reports = reports.Count(edge->statements);
  edge->first_date = all.first_date;
  edge->last_date = all.last_date;
  edge->confidence = edge->evidence.empty() ? 0 : edge->evidence.front().confidence;

  edge->history.clear();
  for (const auto& [status, period] : by_status) {
    edge->history.push_back({status, period.first_date, period.last_date, period.articles.size()});
  }
  // Status is declared in the order of precedence: of equal dates the first one holds, here and in the sort below.
  const auto latest = std::max_element(edge->history.begin(), edge->history.end(),
                                       [](const auto& a, const auto& b) { return a.last_date < b.last_date; });
  edge->status = latest->status;
  std::stable_sort(edge->history.begin(), edge->history.end(), [](const StatusPeriod& a, const StatusPeriod& b) {
    return std::tie(a.first_date, a.last_date) < std::tie(b.first_date, b.last_date);
  });

  edge->sums.clear();
  for (const auto& [sum, period] : by_sum) {
    edge->sums.push_back({sum.first, sum.second, period.first_date, period.last_date, period.articles.size()});
  }
  std::sort(edge->sums.begin(), edge->sums.end(), [](const StatedSum& a, const StatedSum& b) {
    return std::tie(a.last_date, a.amount, a.currency) > std::tie(b.last_date, b.amount, b.currency);
  });
  edge->amount.reset();
  if (edge->sums.empty()) return;
  edge->amount = edge->sums.front().amount;
  edge->currency = edge->sums.front().currency;
}

}  // namespace ieum
