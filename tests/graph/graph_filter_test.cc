#include "graph/graph_filter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "graph/graph_fixture.h"

namespace ieum {
namespace {

Statement Says(const std::string& head, RelationType type, const std::string& tail, Status status = Status::kAsserted,
               float confidence = 0.8F) {
  Statement statement;
  statement.type = type;
  statement.head = head;
  statement.tail = tail;
  statement.status = status;
  statement.confidence = confidence;
  statement.text = head + " " + std::string(Name(type)) + " " + tail;
  return statement;
}

// Ids that begin with "u:" are of entities that only the article introduces.
ArticleSummary ArticleOf(const std::string& id, const std::string& date, std::vector<Statement> statements,
                         const std::vector<std::string>& also_named = {}) {
  ArticleSummary article;
  article.id = id;
  article.date = date;
  const auto name = [&article](const std::string& entity) {
    Entity& named = article.entities.emplace_back();
    named.id = entity;
    named.name = "name of " + entity;
    named.known = !entity.starts_with("u:");
  };
  for (const Statement& statement : statements) {
    name(statement.head);
    name(statement.tail);
  }
  for (const std::string& entity : also_named) name(entity);
  article.statements = std::move(statements);
  return article;
}

constexpr RelationType kPartners = RelationType::kPartnersWith, kInvests = RelationType::kInvestsIn,
                       kSupplies = RelationType::kSupplies, kUses = RelationType::kUses;

// a - b - c - d is a chain, u:e hangs on c, f and g are apart; h is in no relation.
Graph Small() {
  return GraphOf({
      ArticleOf("1", "2024-01-10", {Says("a", kInvests, "b", Status::kPlanned, 0.9F)}, {"h"}),
      ArticleOf("2", "2024-03-31T23:30:00+09:00", {Says("a", kInvests, "b"), Says("c", kSupplies, "b")}),
      ArticleOf("3", "2024-04-01", {Says("c", kPartners, "d", Status::kNegated, 0.8504F)}, {"a"}),
      ArticleOf("4", "2025-02-03", {Says("c", kInvests, "u:e", Status::kAsserted, 0.85F)}),
      ArticleOf("5", "", {Says("f", kUses, "g", Status::kPlanned, 0.3F), Says("a", kInvests, "b")}),
      ArticleOf("6", "2025-05-05", {}, {"a", "d"}),
  });
}

struct Left {
  std::string articles, nodes;
  std::vector<std::string> edges;
};

Left LeftOf(const GraphView& graph) {
  Left left;
  std::vector<std::string> articles;  // they come by key
  graph.ForEachArticle([&](const GraphArticle& article) { articles.push_back(article.id); });
  std::sort(articles.begin(), articles.end());
  for (const std::string& id : articles) left.articles += id;
  for (const Node& node : NodesOf(graph)) left.nodes += node.entity.id + " ";
  for (const Edge& edge : EdgesOf(graph)) left.edges.push_back(EdgeId(edge));
  return left;
}

TEST(GraphFilter, EachQuestionLeavesWhatItAsksFor) {
  struct Case {
    const char* what;
    GraphQuestion question;
    Left left;
  };
  const std::string ab = "a invests_in b", cb = "c supplies b", cd = "c partners_with d", ce = "c invests_in u:e",
                    fg = "f uses g";
  const std::vector<Case> cases = {
      {"nothing", {}, {"123456", "a b c d f g h u:e ", {ab, cb, cd, ce, fg}}},
      {"a type", {.types = {kInvests}}, {"123456", "a b c u:e ", {ab, ce}}},
      {"types", {.types = {kUses, kPartners}}, {"23456", "c d f g ", {cd, fg}}},
      {"a status", {.statuses = {Status::kPlanned}}, {"5", "f g ", {fg}}},
      {"statuses", {.statuses = {Status::kPlanned, Status::kNegated}}, {"23456", "c d f g ", {cd, fg}}},
      {"confidence, as shown", {.least_confidence = 0.85}, {"123456", "a b c d u:e ", {ab, cd, ce}}},
      {"more of it", {.least_confidence = 0.851}, {"12356", "a b ", {ab}}},
      {"articles", {.least_articles = 2}, {"12356", "a b ", {ab}}},
      {"since a day", {.since = "2024-04-01"}, {"346", "c d u:e ", {cd, ce}}},
      {"since a month", {.since = "2024-04"}, {"346", "c d u:e ", {cd, ce}}},
      {"since a year", {.since = "2025"}, {"4", "c u:e ", {ce}}},
      {"until a day", {.until = "2024-03-31"}, {"12", "a b c ", {ab, cb}}},
      {"until the day before", {.until = "2024-03-30"}, {"1", "a b ", {ab}}},
      {"until a year", {.until = "2024"}, {"123", "a b c d ", {ab, cb, cd}}},
      {"a month", {.since = "2024-04", .until = "2024-04"}, {"3", "c d ", {cd}}},
      {"a time without news", {.since = "2030"}, {"", "", {}}},
      {"known names", {.only_known = true}, {"123456", "a b c d f g ", {ab, cb, cd, fg}}},
      {"around one", {.around = {"b"}}, {"123456", "a b c ", {ab, cb}}},
      {"two steps", {.around = {"b"}, .depth = 2}, {"123456", "a b c d u:e ", {ab, cb, cd, ce}}},
      {"all steps", {.around = {"a"}, .depth = 100}, {"123456", "a b c d u:e ", {ab, cb, cd, ce}}},
      {"around two", {.around = {"d", "f"}}, {"23456", "c d f g ", {cd, fg}}},
      {"around one without relations", {.around = {"h"}}, {"1", "h ", {}}},
      {"around one that is not there", {.around = {"z"}}, {"", "", {}}},
      {"around an unknown name", {.only_known = true, .around = {"u:e"}}, {"234", "c u:e ", {ce}}},
      {"steps over what is asked for", {.types = {kInvests}, .around = {"a"}, .depth = 9}, {"12356", "a b ", {ab}}},
      {"a period and a status", {.statuses = {Status::kPlanned}, .until = "2024-02"}, {"1", "a b ", {ab}}},
      {"a period and articles", {.least_articles = 2, .since = "2024-03"}, {"", "", {}}},
      {"all at once",
       {.types = {kInvests, kSupplies},
        .statuses = {Status::kAsserted},
        .least_confidence = 0.5,
        .least_articles = 1,
        .since = "2024",
        .until = "2024",
        .only_known = true,
        .around = {"a"},
        .depth = 2},
       {"123", "a b c ", {ab, cb}}},
  };
  const Graph graph = Small();
  for (const Case& c : cases) {
    const FilteredGraph filtered(graph, c.question);
    const Left left = LeftOf(filtered);
    EXPECT_EQ(left.articles, c.left.articles) << c.what;
    EXPECT_EQ(left.nodes, c.left.nodes) << c.what;
    EXPECT_EQ(left.edges, c.left.edges) << c.what;
    EXPECT_EQ(filtered.NameOf("f"), left.nodes.find("f ") == std::string::npos ? "" : "name of f") << c.what;
  }
}

TEST(GraphFilter, NothingAskedIsTheGraphItself) {
  const Graph graph = Small();
  EXPECT_EQ(Dump(FilteredGraph(graph, {})), Dump(graph));
}

TEST(GraphFilter, APeriodTellsAnEdgeAnew) {
  std::vector<ArticleSummary> articles;
  const auto add = [&articles](const std::string& date, Status status, int64_t amount, float confidence) {
    Statement statement = Says("a", kInvests, "b", status, confidence);
    statement.amount = amount;
    articles.push_back(ArticleOf(std::to_string(articles.size() + 1), date, {statement}));
  };
  add("2024-01-01", Status::kPlanned, 100, 0.9F);
  add("2024-02-01", Status::kPlanned, 200, 0.6F);
  add("2024-02-02", Status::kAsserted, 150, 0.7F);
  add("2024-03-01", Status::kNegated, 300, 0.8F);
  const Graph graph = GraphOf(articles);
  const FilteredGraph february(graph, {.since = "2024-02", .until = "2024-02"});
  const std::vector<Edge> edges = EdgesOf(february);
  ASSERT_EQ(edges.size(), 1U);
  const Edge& edge = edges.front();
  EXPECT_EQ(edge.status, Status::kAsserted);
  EXPECT_EQ(edge.articles, 2U);
  EXPECT_EQ(edge.reports, 2U);
  EXPECT_EQ(edge.first_date, "2024-02-01");
  EXPECT_EQ(edge.last_date, "2024-02-02");
  EXPECT_EQ(edge.amount, 150);
  EXPECT_EQ(edge.confidence, 0.7F);
  EXPECT_EQ(edge.history.size(), 2U);
  EXPECT_EQ(edge.sums.size(), 2U);
  EXPECT_EQ(edge.statements.size(), 2U);
  EXPECT_EQ(edge.evidence.size(), 2U);
  EXPECT_EQ(NodesOf(february).front().articles.size(), 2U);
}

TEST(GraphFilter, WithoutEvidenceOfThePeriodItIsAsSureAsTheLeastThatWasKept) {
  std::vector<ArticleSummary> articles;
  for (int i = 0; i < 8; ++i) {
    const bool in_period = i == 7;
    articles.push_back(ArticleOf(std::to_string(i), in_period ? "2024-02-01" : "2025-01-01",
                                 {Says("a", kInvests, "b", Status::kAsserted, in_period ? 0.4F : 0.6F)}));
  }
  const Graph graph = GraphOf(articles);
  const FilteredGraph period(graph, {.least_confidence = 0.5, .until = "2024"});
  const std::vector<Edge> edges = EdgesOf(period);
  ASSERT_EQ(edges.size(), 1U);
  EXPECT_EQ(edges.front().articles, 1U);
  EXPECT_TRUE(edges.front().evidence.empty());
  EXPECT_EQ(edges.front().confidence, 0.6F);
}

// Articles about eight firms, few enough that all evidence of an edge is kept.
std::vector<ArticleSummary> ManyArticles(std::mt19937* random) {
  const auto below = [random](size_t n) { return static_cast<size_t>((*random)() % n); };
  const std::vector<std::string> firms = {"a", "b", "c", "d", "e", "u:f", "u:g", "u:h"};
  std::vector<ArticleSummary> articles;
  for (int i = 0; i < 20; ++i) {
    std::vector<Statement> statements;
    for (size_t n = below(4); n > 0; --n) {
      const size_t head = below(firms.size()), tail = (head + 1 + below(firms.size() - 1)) % firms.size();
      Statement statement = Says(firms[head], static_cast<RelationType>(below(4)), firms[tail],
                                 static_cast<Status>(below(3)), 0.5F + 0.1F * static_cast<float>(below(5)));
      if (below(2) == 0) statement.amount = static_cast<int64_t>(below(3));
      statements.push_back(statement);
    }
    const std::string date =
        below(5) == 0 ? "" : "2024-0" + std::to_string(1 + below(9)) + "-1" + std::to_string(below(9));
    articles.push_back(ArticleOf(std::to_string(i), date, statements, {firms[below(firms.size())]}));
    for (uint8_t& byte : articles.back().sketch) byte = static_cast<uint8_t>(1 + below(3) / 2 * below(200));
  }
  return articles;
}

GraphQuestion RandomQuestion(std::mt19937* random) {
  const auto below = [random](size_t n) { return static_cast<size_t>((*random)() % n); };
  GraphQuestion question;
  if (below(2) == 0) question.types = {static_cast<RelationType>(below(4)), static_cast<RelationType>(below(4))};
  if (below(2) == 0) question.statuses = {static_cast<Status>(below(3)), static_cast<Status>(below(3))};
  if (below(2) == 0) question.least_confidence = 0.5 + 0.1 * static_cast<double>(below(5));
  if (below(3) == 0) question.least_articles = 2;
  if (below(2) == 0) question.since = "2024-0" + std::to_string(1 + below(5));
  if (below(2) == 0) question.until = "2024-0" + std::to_string(5 + below(5));
  question.only_known = below(3) == 0;
  return question;
}

TEST(GraphFilter, APeriodIsTheGraphOfItsArticles) {
  std::mt19937 random(7);
  for (int round = 0; round < 100; ++round) {
    const std::vector<ArticleSummary> articles = ManyArticles(&random);
    std::vector<ArticleSummary> inside;
    for (const ArticleSummary& article : articles) {
      if (article.date >= "2024-03" && article.date < "2024-08") inside.push_back(article);
    }
    const Graph all = GraphOf(articles), part = GraphOf(inside);
    GraphQuestion question = RandomQuestion(&random);
    question.since = "2024-03";
    question.until = "2024-07";
    const std::string expected = Dump(FilteredGraph(part, question));
    ASSERT_EQ(Dump(FilteredGraph(all, question)), expected) << "round " << round;
    question.since = question.until = "";
    if (question.AsksNothing()) continue;
    ASSERT_EQ(Dump(FilteredGraph(part, question)), expected) << "round " << round;
  }
}

TEST(GraphFilter, QuestionsTogetherAreOneAfterAnother) {
  std::mt19937 random(8);
  for (int round = 0; round < 100; ++round) {
    const Graph graph = GraphOf(ManyArticles(&random));
    const GraphQuestion question = RandomQuestion(&random);
    GraphQuestion period, edges;
    period.since = question.since;
    period.until = question.until;
    edges = question;
    edges.since = edges.until = "";
    const FilteredGraph first(graph, period);
    const std::string expected = Dump(FilteredGraph(graph, question));
    ASSERT_EQ(Dump(FilteredGraph(first, edges)), question.AsksNothing() ? Dump(graph) : expected) << "round " << round;
    const FilteredGraph once(graph, question);
    ASSERT_EQ(Dump(FilteredGraph(once, question)), expected) << "asked again, round " << round;
  }
}

TEST(GraphFilter, WhatIsLeftIsAGraph) {
  std::mt19937 random(9);
  for (int round = 0; round < 100; ++round) {
    std::vector<ArticleSummary> articles = ManyArticles(&random);
    const Graph graph = GraphOf(articles);
    GraphQuestion question = RandomQuestion(&random);
    if (round % 2 == 0) question.around = {"a", "u:f"};
    const FilteredGraph filtered(graph, question);
    Graph copy;
    copy.Merge(filtered);
    const std::string expected = Dump(filtered);
    ASSERT_EQ(Dump(copy), expected) << "merged, round " << round;
    std::shuffle(articles.begin(), articles.end(), random);
    ASSERT_EQ(Dump(FilteredGraph(GraphOf(articles), question)), expected) << "shuffled, round " << round;
  }
}

}  // namespace
}  // namespace ieum
