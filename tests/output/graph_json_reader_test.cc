#include "output/graph_json_reader.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "graph/graph_fixture.h"
#include "output/graph_writer.h"

namespace ieum {
namespace {

std::string JsonOf(const GraphView& graph) {
  std::string json;
  WriteNodeLinkJson(graph, [&json](std::string_view bytes) { json.append(bytes); });
  return json;
}

Diagnostics Read(const std::string& json, GraphBuilder* graph) {
  return ReadGraphJson(ReadMemory(json).get(), "g.json", graph);
}

TEST(GraphJsonReader, GivesTheGraphThatWasWritten) {
  std::mt19937 random(5);
  for (int round = 0; round < 100; ++round) {
    const std::vector<ArticleSummary> articles = RandomArticles(&random);
    const Graph whole = GraphOf(articles);
    GraphBuilder read(/*most_in_memory=*/round % 2 == 0 ? 5 : 5000);
    ASSERT_TRUE(Read(JsonOf(whole), &read).empty());
    ASSERT_EQ(Dump(read.Finish()), Dump(whole));

    // Parts that were written and read again make the same bytes as the whole, in any order and with one part twice.
    const auto half = articles.begin() + static_cast<long>(articles.size() / 2);
    const std::string first = JsonOf(GraphOf({articles.begin(), half}));
    const std::string second = JsonOf(GraphOf({half, articles.end()}));
    GraphBuilder merged;
    for (const std::string& part : {second, first, second}) ASSERT_TRUE(Read(part, &merged).empty());
    ASSERT_EQ(JsonOf(merged.Finish()), JsonOf(whole)) << "round " << round;
  }
}

constexpr char kGood[] = R"({"directed":true,"multigraph":true,"graph":{"schema":"ieum.graph/1"},"new":[[{"x":1}]],
"articles":[{"ref":"00000000000000a1","id":"1"}],
"nodes":[{"id":"a","label":"A","type":"company","refs":["00000000000000a1"]},
{"id":"b","label":"B","type":"company","refs":[]}],
"edges":[{"source":"a","target":"b","type":"acquires","statements":[{"ref":"00000000000000a1","status":"planned"}]}]})";

TEST(GraphJsonReader, PassesOverWhatItDoesNotKnow) {
  GraphBuilder graph;
  ASSERT_TRUE(Read(kGood, &graph).empty());
  const std::vector<Edge> edges = EdgesOf(graph.Finish());
  ASSERT_EQ(edges.size(), 1U);
  EXPECT_EQ(edges.front().status, Status::kPlanned);
}

TEST(GraphJsonReader, LeavesOutWhatIsWrongAndSaysWhere) {
  struct Case {
    const char *good, *bad, *message;
  };
  constexpr Case kCases[] = {
      {"ieum.graph/1", "ieum.graph/2", "g.json:1: schema is not \"ieum.graph/1\"; item left out"},
      {R"({"ref":"00000000000000a1","id")", R"({"ref":"a1","id")",
       "g.json:2: ref is not 16 hexadecimal digits below 8000000000000000; item left out"},
      {R"("id":"b",)", "", "g.json:4: id is missing or no text; item left out"},
      {R"("refs":[])", R"("refs":[3])",
       "g.json:4: ref is not 16 hexadecimal digits below 8000000000000000; item left out"},
      {R"("type":"acquires")", R"("type":"marries")",
       "g.json:5: type has the unknown value \"marries\"; item left out"},
      {R"("target":"b")", R"("target":"c")", "g.json:5: target names no node that stands before it; item left out"},
      {R"("status":"planned")", R"("status":7)", "g.json:5: statements[0].status is missing or no text; item left out"},
      {R"(,"statements":[{"ref":"00000000000000a1","status":"planned"}])", "",
       "g.json:5: statements is missing or no list; item left out"},
      {R"({"ref":"00000000000000a1","status":"planned"})", "", "g.json:5: statements is empty; item left out"},
      {R"("planned"}]}]})", R"("planned"}]})", "g.json:5: not well-formed JSON from here on"},
  };
  for (const Case& c : kCases) {
    std::string json = kGood;
    const size_t at = json.find(c.good);
    ASSERT_NE(at, std::string::npos) << c.good;
    json.replace(at, std::string_view(c.good).size(), c.bad);
    GraphBuilder graph;
    const Diagnostics diagnostics = Read(json, &graph);
    ASSERT_FALSE(diagnostics.empty()) << c.bad;
    EXPECT_EQ(diagnostics.front().ToString(), c.message);
    // What is not touched by the fault is there.
    EXPECT_GE(NodesOf(graph.Finish()).size(), 1U) << c.bad;
  }
}

}  // namespace
}  // namespace ieum
