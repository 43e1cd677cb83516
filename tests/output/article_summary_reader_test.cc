#include "output/article_summary_reader.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "graph/graph_fixture.h"
#include "output/article_writer.h"
#include "output/sample.h"

namespace ieum {
namespace {

std::string SampleLine() {
  std::string line;
  NewJsonLinesWriter(OffsetUnit::kCodePoint)->Write(SampleArticle(), SampleExtraction(), &line);
  return line;
}

std::string DumpOf(const ArticleSummary& summary) {
  Graph graph;
  graph.Add(summary);
  return Dump(graph);
}

TEST(ArticleSummaryReader, GivesWhatTheArticleItselfWouldGive) {
  const auto read = ReadArticleSummary(SampleLine(), "x.jsonl", 1);
  ASSERT_TRUE(read.ok()) << read.diagnostics().front().ToString();
  const ArticleSummary direct = Summarize(SampleExtraction(), SampleArticle().text);
  EXPECT_EQ(DumpOf(read.value()), DumpOf(direct));
  EXPECT_EQ(read.value().entities.front().codes, direct.entities.front().codes);
  EXPECT_EQ(read.value().statements.front().trigger, "투자");
  EXPECT_EQ(read.value().statements.front().amount, 10'000'000'000);
  EXPECT_EQ(read.value().statements.front().deal_date, "2026-03");
  EXPECT_EQ(read.value().statements.front().according_to, "hanbit");
}

TEST(ArticleSummaryReader, NamesThePartThatIsWrong) {
  struct Case {
    const char *pointer, *value, *message;
  };
  constexpr Case kCases[] = {
      {"/schema", R"("ieum.article/2")", "x.jsonl:7: schema is not \"ieum.article/1\""},
      {"/id", "3", "x.jsonl:7: id is missing or no text"},
      {"/sketch", R"("0g")", "x.jsonl:7: sketch is not 128 hexadecimal digits"},
      {"/entities", "{}", "x.jsonl:7: entities is missing or no list"},
      {"/entities/1", "null", "x.jsonl:7: entities[1] is no object"},
      {"/entities/1/type", R"("animal")", "x.jsonl:7: entities[1].type has the unknown value \"animal\""},
      {"/relations/0/head", R"("nobody")", "x.jsonl:7: relations[0].head names no entity of the article"},
      {"/relations/0/status", "null", "x.jsonl:7: relations[0].status is missing or no text"},
      {"/relations/0/confidence", R"("1")", "x.jsonl:7: relations[0].confidence is not a number"},
      {"/relations/0/currency", R"("won!")", "x.jsonl:7: relations[0].currency is not three capital letters"},
      {"/relations/0/currency", R"("k<w")", "x.jsonl:7: relations[0].currency is not three capital letters"},
      {"/relations/0/evidence", "[]", "x.jsonl:7: relations[0].evidence is missing"},
  };
  for (const Case& c : kCases) {
    auto json = nlohmann::json::parse(SampleLine());
    json[nlohmann::json::json_pointer(c.pointer)] = nlohmann::json::parse(c.value);
    const auto read = ReadArticleSummary(json.dump(), "x.jsonl", 7);
    ASSERT_FALSE(read.ok()) << c.pointer;
    EXPECT_EQ(read.diagnostics().front().ToString(), c.message);
  }
  EXPECT_FALSE(ReadArticleSummary("{", "x.jsonl", 1).ok());
  auto json = nlohmann::json::parse(SampleLine());
  json["date"] = "어제";
  json["relations"][0]["date"] = "2024-03-1한";
  EXPECT_EQ(ReadArticleSummary(json.dump(), "x.jsonl", 7).value().date, "");
  EXPECT_EQ(ReadArticleSummary(json.dump(), "x.jsonl", 7).value().statements[0].deal_date, "");
  EXPECT_FALSE(ReadArticleSummary("[]", "x.jsonl", 1).ok());
}

TEST(ArticleSummaryReader, PassesOverWhatItDoesNotKnow) {
  auto json = nlohmann::json::parse(SampleLine());
  json["added_later"] = {1, 2};
  json["relations"][0]["added_later"] = true;
  EXPECT_TRUE(ReadArticleSummary(json.dump(), "x.jsonl", 1).ok());
}

}  // namespace
}  // namespace ieum
