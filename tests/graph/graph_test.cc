#include "ieum/graph.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "graph/graph_fixture.h"

namespace ieum {
namespace {

ArticleSummary ArticleOf(const std::string& id, const std::string& date, std::vector<Statement> statements) {
  ArticleSummary article;
  article.id = id;
  article.date = date;
  for (const Statement& statement : statements) {
    article.entities.push_back(EntityOf(statement.head));
    article.entities.push_back(EntityOf(statement.tail));
  }
  article.statements = std::move(statements);
  return article;
}

Statement Invests(const std::string& head, const std::string& tail) {
  Statement statement;
  statement.type = RelationType::kInvestsIn;
  statement.head = head;
  statement.tail = tail;
  statement.confidence = 0.5F;
  statement.text = head + " invests in " + tail;
  statement.trigger = "invests";
  return statement;
}

TEST(Graph, MergesByIdTypeAndDirection) {
  Statement partners = Invests("b", "a");
  partners.type = RelationType::kPartnersWith;
  Statement partners_turned = Invests("a", "b");
  partners_turned.type = RelationType::kPartnersWith;
  const Graph graph =
      GraphOf({ArticleOf("1", "", {Invests("a", "b"), partners}),
               ArticleOf("2", "", {Invests("a", "b"), partners_turned}), ArticleOf("3", "", {Invests("b", "a")})});
  const std::vector<Node> nodes = NodesOf(graph);
  ASSERT_EQ(nodes.size(), 2U);
  EXPECT_EQ(nodes.front().articles.size(), 3U);
  std::vector<std::string> edges;
  for (const Edge& edge : EdgesOf(graph)) edges.push_back(EdgeId(edge) + " " + std::to_string(edge.articles));
  EXPECT_EQ(edges, (std::vector<std::string>{"a invests_in b 2", "a partners_with b 2", "b invests_in a 1"}));
}

TEST(Graph, DatesStatusAndSum) {
  struct Case {
    const char* what;
    std::vector<std::pair<std::string, Status>> statements;  // date and status
    Status status;
    const char *first, *last;
  };
  const Case kCases[] = {
      {"one", {{"2026-01-01", Status::kPlanned}}, Status::kPlanned, "2026-01-01", "2026-01-01"},
      {"the latest decides",
       {{"2026-01-01", Status::kAsserted}, {"2026-03-01", Status::kNegated}, {"2026-02-01", Status::kPlanned}},
       Status::kNegated,
       "2026-01-01",
       "2026-03-01"},
      {"a date goes before none",
       {{"", Status::kAsserted}, {"2026-01-01", Status::kPlanned}},
       Status::kPlanned,
       "2026-01-01",
       "2026-01-01"},
      {"on one date asserted goes first",
       {{"2026-01-01", Status::kNegated}, {"2026-01-01", Status::kAsserted}, {"2026-01-01", Status::kPlanned}},
       Status::kAsserted,
       "2026-01-01",
       "2026-01-01"},
      {"no date at all", {{"", Status::kNegated}, {"", Status::kPlanned}}, Status::kPlanned, "", ""},
  };
  for (const Case& c : kCases) {
    Graph graph;
    int number = 0;
    for (const auto& [date, status] : c.statements) {
      Statement statement = Invests("a", "b");
      statement.status = status;
      graph.Add(ArticleOf(std::to_string(++number), date, {statement}));
    }
    const Edge edge = EdgesOf(graph).front();
    EXPECT_EQ(edge.status, c.status) << c.what;
    EXPECT_EQ(edge.first_date, c.first) << c.what;
    EXPECT_EQ(edge.last_date, c.last) << c.what;
  }
}

TEST(Graph, TheSumThatWasStatedLast) {
  Statement first = Invests("a", "b"), second = first;
  first.amount = 300;
  second.amount = 200;
  second.currency = {'U', 'S', 'D'};
  const Graph graph = GraphOf({ArticleOf("1", "2026-01-01", {first}), ArticleOf("2", "2026-02-01", {second}),
                               ArticleOf("3", "2026-03-01", {Invests("a", "b")})});
  const Edge edge = EdgesOf(graph).front();
  EXPECT_EQ(edge.amount, 200);
  EXPECT_EQ(View(edge.currency), "USD");
  EXPECT_EQ(edge.sums.size(), 2U);
}

TEST(Graph, KeepsTheBestEvidence) {
  Graph graph;
  for (int i = 0; i < 9; ++i) {
    Statement statement = Invests("a", "b");
    statement.confidence = i == 4 ? 0.9F : 0.5F;
    graph.Add(ArticleOf(std::to_string(i), "2026-01-0" + std::to_string(i + 1), {statement}));
  }
  const Edge edge = EdgesOf(graph).front();
  EXPECT_EQ(edge.articles, 9U);
  std::vector<std::string> articles;
  for (const GraphEvidence& evidence : edge.evidence) articles.push_back(evidence.article);
  EXPECT_EQ(articles, (std::vector<std::string>{"4", "8", "7", "6", "5"}));
}

TEST(Graph, IsAUnionWhateverTheOrder) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const std::vector<ArticleSummary> all = RandomArticles(&random);
    const std::string expected = Dump(GraphOf(all));

    std::vector<ArticleSummary> shuffled = all;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    ASSERT_EQ(Dump(GraphOf(shuffled)), expected) << "order, round " << round;

    Graph doubled = GraphOf(all);
    for (const ArticleSummary& article : shuffled) doubled.Add(article);
    ASSERT_EQ(Dump(doubled), expected) << "twice, round " << round;

    // Three parts, merged as (a + b) + c and as a + (c + b), with one article in two of them.
    std::vector<ArticleSummary> parts[3];
    for (size_t i = 0; i < shuffled.size(); ++i) parts[i % 3].push_back(shuffled[i]);
    if (!shuffled.empty()) parts[2].push_back(shuffled.front());
    Graph left = GraphOf(parts[0]);
    left.Merge(GraphOf(parts[1]));
    left.Merge(GraphOf(parts[2]));
    Graph tail = GraphOf(parts[2]);
    tail.Merge(GraphOf(parts[1]));
    Graph right = GraphOf(parts[0]);
    right.Merge(tail);
    ASSERT_EQ(Dump(left), expected) << "parts, round " << round;
    ASSERT_EQ(Dump(right), expected) << "parts turned, round " << round;
  }
}

TEST(Summarize, TakesTheWordsFromTheText) {
  const std::string text = "한빛이 나래에 투자했다.";
  Extraction extraction;
  extraction.id = "1";
  extraction.entities = {EntityOf("a"), EntityOf("b")};
  Relation relation;
  relation.type = RelationType::kInvestsIn;
  relation.head = 0;
  relation.tail = 1;
  const auto trigger = static_cast<uint32_t>(text.find("투자"));
  relation.evidence = {{{0, static_cast<uint32_t>(text.size())}, {trigger, trigger + 6}}};
  extraction.relations = {relation};
  const ArticleSummary summary = Summarize(extraction, text);
  ASSERT_EQ(summary.statements.size(), 1U);
  EXPECT_EQ(summary.statements.front().head, "a");
  EXPECT_EQ(summary.statements.front().text, text);
  EXPECT_EQ(summary.statements.front().trigger, "투자");
}

}  // namespace
}  // namespace ieum
