#include "graph/period_report.h"

#include <gtest/gtest.h>

#include <limits>

#include "graph/graph_fixture.h"

namespace ieum {
namespace {

// An article of one statement.
ArticleSummary Stating(const std::string& date, RelationType type, const std::string& head, const std::string& tail,
                       Status status, std::optional<int64_t> amount = std::nullopt, const std::string& deal_date = "") {
  ArticleSummary article;
  article.id = date + head + tail + std::string(Name(status));
  article.date = date;
  article.entities = {EntityOf(head), EntityOf(tail)};
  Statement statement;
  statement.type = type;
  statement.head = head;
  statement.tail = tail;
  statement.status = status;
  statement.confidence = 0.9F;
  statement.amount = amount;
  statement.text = date + " " + head + " " + tail;
  statement.deal_date = deal_date;
  article.statements = {statement};
  return article;
}

constexpr auto kInvests = RelationType::kInvestsIn;

std::vector<std::string> PairsOf(const ReportItems& items) {
  std::vector<std::string> pairs;
  for (const ReportItem& item : items.items) pairs.push_back(item.head + "-" + item.tail);
  return pairs;
}
using Pairs = std::vector<std::string>;

const PeriodReport::Section& InvestmentsOf(const PeriodReport& report) {
  return report.sections[static_cast<size_t>(Topic::kInvestments)];
}

TEST(PeriodReport, TellsWhatIsNewFromWhatIsOld) {
  const Graph graph = GraphOf({
      Stating("2026-02-10", kInvests, "old", "x", Status::kAsserted),
      Stating("2026-03-10", kInvests, "old", "x", Status::kAsserted),  // said again
      Stating("2026-03-01T09:00", kInvests, "new", "x", Status::kAsserted, 500),
      Stating("2026-03-31", kInvests, "plan", "x", Status::kPlanned),
      Stating("2026-03-05", kInvests, "past", "x", Status::kAsserted, 700, "2025-Q2"),
      Stating("2026-03-05", kInvests, "lately", "x", Status::kAsserted, 700, "2026-03-04"),
      Stating("2026-01-05", kInvests, "waiting", "x", Status::kPlanned),
      Stating("2026-03-06", kInvests, "waiting", "x", Status::kAsserted),
      Stating("2026-01-05", kInvests, "quitter", "x", Status::kAsserted),
      Stating("2026-03-07", kInvests, "quitter", "x", Status::kNegated),
      Stating("2026-01-07", kInvests, "gone", "x", Status::kNegated),
      Stating("2026-04-01", kInvests, "later", "x", Status::kAsserted),
      Stating("", kInvests, "undated", "x", Status::kAsserted),
  });
  const PeriodReport report = MakeReport(graph, {"2026-03", "2026-03"});
  EXPECT_EQ(PairsOf(InvestmentsOf(report).done), (Pairs{"lately-x", "new-x"}));
  EXPECT_EQ(PairsOf(InvestmentsOf(report).planned), (Pairs{"plan-x"}));
  EXPECT_EQ(PairsOf(InvestmentsOf(report).earlier), (Pairs{"past-x"}));
  EXPECT_EQ(PairsOf(report.carried_out), (Pairs{"waiting-x"}));
  EXPECT_EQ(report.carried_out.items.front().planned_since, "2026-01-05");
  EXPECT_EQ(report.carried_out.items.front().date, "2026-03-06");
  EXPECT_EQ(report.carried_out.items.front().evidence.text, "2026-03-06 waiting x");
  EXPECT_EQ(PairsOf(report.denied), (Pairs{"quitter-x"}));
  EXPECT_EQ(report.articles, 7U);
  EXPECT_EQ(report.relations, 7U);
  EXPECT_EQ(report.names, 8U);
  EXPECT_EQ(report.first_date, "2026-03-01");
  EXPECT_EQ(report.last_date, "2026-03-31");
  EXPECT_EQ(report.undated, 0U);
}

TEST(PeriodReport, OfNoPeriodHoldsEverything) {
  const Graph graph = GraphOf({Stating("", kInvests, "a", "x", Status::kAsserted, std::nullopt, "2019"),
                               Stating("2026-03-07", kInvests, "b", "x", Status::kNegated)});
  const PeriodReport report = MakeReport(graph, {});
  EXPECT_EQ(PairsOf(InvestmentsOf(report).done), (Pairs{"a-x"}));
  EXPECT_EQ(PairsOf(report.denied), (Pairs{"b-x"}));
  EXPECT_EQ(report.undated, 1U);
  EXPECT_EQ(report.articles, 2U);
  EXPECT_TRUE(report.timeline.empty());
}

TEST(PeriodReport, CountsInvestorsAndConnections) {
  const Graph graph = GraphOf({
      Stating("2026-03-01", kInvests, "a", "x", Status::kAsserted, 500),
      Stating("2026-03-01", kInvests, "a", "y", Status::kPlanned, 700),
      Stating("2026-03-03", kInvests, "b", "x", Status::kAsserted, std::numeric_limits<int64_t>::max()),
      Stating("2026-03-03", kInvests, "b", "y", Status::kAsserted, std::numeric_limits<int64_t>::max()),
      Stating("2026-03-03", RelationType::kUses, "c", "chip", Status::kAsserted),
  });
  const PeriodReport report = MakeReport(graph, {});
  ASSERT_EQ(report.investors.size(), 2U);
  EXPECT_EQ(report.investors[0].id, "b");
  EXPECT_EQ(report.investors[0].sums.front().second, std::numeric_limits<int64_t>::max());
  EXPECT_EQ(report.investors[1].id, "a");
  EXPECT_EQ(report.investors[1].deals, 2U);
  EXPECT_EQ(report.investors[1].planned, 1U);
  EXPECT_EQ(report.investors[1].sums.front().second, 1200);
  EXPECT_EQ(report.most_connected.front().relations, 2U);
  EXPECT_EQ(report.most_connected.size(), 6U);
  ASSERT_EQ(report.timeline.size(), 3U);
  EXPECT_EQ(report.timeline[0].counts[static_cast<size_t>(kInvests)], 2U);
  EXPECT_EQ(report.timeline[1].counts, PeriodReport::Counts{});
  EXPECT_EQ(report.timeline[2].counts[static_cast<size_t>(RelationType::kUses)], 1U);
  EXPECT_EQ(report.entities.at("a").name, "name of a");
}

TEST(PeriodReport, QuotesTheSentenceThatHasTheSum) {
  ArticleSummary sure = Stating("2026-03-01", kInvests, "a", "x", Status::kAsserted);
  sure.statements.front().confidence = 0.99F;
  const Graph graph = GraphOf({sure, Stating("2026-03-02", kInvests, "a", "x", Status::kAsserted, 500),
                               Stating("2026-02-02", kInvests, "a", "x", Status::kPlanned, 500)});
  EXPECT_EQ(InvestmentsOf(MakeReport(graph, {})).done.items.front().evidence.text, "2026-03-02 a x");
}

TEST(PeriodReport, KeepsTheMostImportantOfMany) {
  std::vector<ArticleSummary> articles;
  for (size_t i = 0; i < 3 * ReportItems::kMost; ++i) {
    articles.push_back(Stating("2026-03-01", kInvests, "a" + std::to_string(i), "x", Status::kAsserted));
  }
  articles.push_back(Stating("2026-03-02", kInvests, "a250", "x", Status::kAsserted));
  const PeriodReport report = MakeReport(GraphOf(articles), {});
  const ReportItems& done = InvestmentsOf(report).done;
  EXPECT_EQ(done.all, 3 * ReportItems::kMost);
  EXPECT_EQ(done.items.size(), ReportItems::kMost);
  EXPECT_EQ(done.items.front().head, "a250");
}

}  // namespace
}  // namespace ieum
