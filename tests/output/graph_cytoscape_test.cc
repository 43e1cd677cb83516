#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "output/graph_samples.h"

namespace ieum {
namespace {

nlohmann::json Elements(const Graph& graph) {
  return nlohmann::json::parse(Written(WriteCytoscapeJson, graph))["elements"];
}

TEST(GraphCytoscape, IsWhatCytoscapeReads) {
  const nlohmann::json elements = Elements(SampleGraph());
  ASSERT_EQ(elements["nodes"].size(), 2U);
  EXPECT_EQ(elements["nodes"][0]["data"], nlohmann::json::parse(R"({
    "id": "hanbit", "name": "한빛", "label": "한빛", "type": "company", "name_ko": "한빛", "name_en": "Hanbit, Inc.",
    "known": true, "articles": 1, "ids": "krx=0037T0|wikidata=Q1"})"));
  ASSERT_EQ(elements["edges"].size(), 1U);
  EXPECT_EQ(elements["edges"][0]["data"], nlohmann::json::parse(R"({
    "id": "hanbit invests_in u:company:나래", "source": "hanbit", "target": "u:company:나래",
    "interaction": "invests_in", "weight": 1, "relation": "invests_in", "directed": true, "status": "asserted",
    "amount": 10000000000.0, "currency": "KRW", "confidence": 0.9, "reports": 1, "history": "asserted 2026-03-04",
    "sums": "10000000000 KRW 2026-03-04", "first_date": "2026-03-04", "last_date": "2026-03-04", "article": "a-1",
    "title": "한빛, 나래에 \"투자\"", "evidence": "한빛이 나래에 100억원을 투자했다", "according_to": "hanbit",
    "deal_date": "2026-03"})"));
}

TEST(GraphCytoscape, IdsAreUniqueAndEndsAreThere) {
  const nlohmann::json elements = Elements(ParallelGraph());
  std::set<std::string> ids;
  for (const auto& node : elements["nodes"]) EXPECT_TRUE(ids.insert(node["data"]["id"]).second);
  const std::set<std::string> nodes = ids;
  ASSERT_EQ(elements["edges"].size(), 4U);
  for (const auto& edge : elements["edges"]) {
    EXPECT_TRUE(ids.insert(edge["data"]["id"]).second);
    EXPECT_TRUE(nodes.contains(edge["data"]["source"]) && nodes.contains(edge["data"]["target"]));
  }
}

TEST(GraphCytoscape, ANumberHasOneTypeInAllRows) {
  ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
  summary.statements.front().amount = 5;
  summary.statements.front().confidence = 1;
  Graph graph;
  graph.Add(summary);
  const std::string written = Written(WriteCytoscapeJson, graph);
  EXPECT_EQ(CountOf(written, "\"amount\":5.0,"), 1U);
  EXPECT_EQ(CountOf(written, "\"confidence\":1.0,"), 1U);
}

TEST(GraphCytoscape, KeepsWhatOthersChokeOn) {
  const nlohmann::json elements = Elements(HostileGraph());
  EXPECT_EQ(elements["nodes"][0]["data"]["name"], kTamed);
  EXPECT_EQ(elements["edges"][0]["data"]["evidence"], kTamed);
  EXPECT_EQ(elements["edges"][0]["data"]["source"], elements["nodes"][0]["data"]["id"]);
}

}  // namespace
}  // namespace ieum
