#include "graph/graph_database.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "graph/graph_builder.h"
#include "graph/graph_fixture.h"
#include "graph/sqlite.h"

namespace ieum {
namespace {

class GraphDatabaseTest : public ::testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(::testing::TempDir()) /
              (std::string(::testing::UnitTest::GetInstance()->current_test_info()->name()) + ".db");
    std::filesystem::remove_all(folder_);
    std::filesystem::create_directory(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::string Path(const std::string& name) const { return folder_ / name; }
  std::string Bytes(const std::string& name) const {
    std::ifstream in(Path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  std::filesystem::path folder_;
};

TEST_F(GraphDatabaseTest, IsTheSameUnionAsInMemory) {
  std::mt19937 random(11);
  for (int round = 0; round < 100; ++round) {
    const std::vector<ArticleSummary> all = RandomArticles(&random);
    const Graph whole = GraphOf(all);
    std::vector<ArticleSummary> shuffled = all;
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    if (!shuffled.empty()) shuffled.push_back(shuffled.front());

    const auto merged = GraphDatabase::Create("");
    for (size_t at = 0; at < shuffled.size(); at += 2) {
      const size_t end = std::min(shuffled.size(), at + 2);
      merged->Merge(GraphOf({shuffled.begin() + static_cast<long>(at), shuffled.begin() + static_cast<long>(end)}));
    }
    ASSERT_EQ(merged->error(), "");
    ASSERT_EQ(Dump(*merged), Dump(whole)) << "round " << round;

    GraphBuilder builder(/*most_in_memory=*/9);
    for (const ArticleSummary& article : shuffled) builder.Add(article);
    builder.Merge(whole);
    ASSERT_EQ(Dump(builder.Finish()), Dump(whole)) << "round " << round;
    ASSERT_EQ(builder.error(), "");

    // As a file: the same bytes whichever way the graph came about, and the same graph when it is read.
    std::filesystem::remove(Path("a"));
    std::filesystem::remove(Path("b"));
    ASSERT_FALSE(WriteGraphDatabase(whole, Path("a")));
    ASSERT_FALSE(WriteGraphDatabase(*merged, Path("b")));
    ASSERT_EQ(Bytes("a"), Bytes("b")) << "round " << round;
    const auto read = GraphDatabase::Open(Path("a"));
    ASSERT_EQ(Dump(*read), Dump(whole)) << "round " << round;
    ASSERT_EQ(read->error(), "");
  }
}

TEST_F(GraphDatabaseTest, SaysWhatIsWrongWithAFile) {
  const auto error_of = [this](const std::string& name) {
    const auto graph = GraphDatabase::Open(Path(name));
    Dump(*graph);
    return graph->error();
  };
  EXPECT_EQ(error_of("none"), "unable to open database file");
  std::ofstream(Path("text")) << std::string(5000, 'x');
  EXPECT_EQ(error_of("text"), "file is not a database");
  { Sqlite(Path("other"), Sqlite::Mode::kWrite).Run("CREATE TABLE article (x)"); }
  EXPECT_EQ(error_of("other"), "a database, but no graph that `ieum graph` wrote");

  std::mt19937 random(3);
  std::vector<ArticleSummary> articles = RandomArticles(&random);
  while (articles.empty() || articles.front().statements.empty()) articles = RandomArticles(&random);
  for (const auto& [sql, error] : std::vector<std::pair<std::string, std::string>>{
           {"UPDATE relation SET type = 'marries' WHERE ref = 1", "unknown word \"marries\""},
           {"UPDATE entity SET type = '' WHERE ref = 1", "unknown word \"\""},
           {"UPDATE statement SET status = 'maybe' WHERE rowid = 1", "unknown word \"maybe\""},
           {"UPDATE evidence SET amount = 1, currency = 'won!'", "a currency that is not three letters"},
           {"DELETE FROM statement", "a relation without a statement"},
           {"DROP TABLE entity_code", "no such table: entity_code"}}) {
    std::filesystem::remove(Path("spoilt"));
    ASSERT_FALSE(WriteGraphDatabase(GraphOf(articles), Path("spoilt")));
    {
      Sqlite file(Path("spoilt"), Sqlite::Mode::kWrite);
      file.Run(sql);
      ASSERT_EQ(file.error(), "");
    }
    EXPECT_EQ(error_of("spoilt"), error) << sql;
  }
  // Cut off in the middle.
  ASSERT_FALSE(WriteGraphDatabase(GraphOf(articles), Path("cut")));
  std::filesystem::resize_file(Path("cut"), std::filesystem::file_size(Path("cut")) / 2);
  EXPECT_NE(error_of("cut"), "");
}

TEST_F(GraphDatabaseTest, SaysThatItCannotBeWritten) {
  const auto fault = WriteGraphDatabase(Graph(), Path("none/graph.sqlite"));
  ASSERT_TRUE(fault);
  EXPECT_EQ(fault->message, "unable to open database file");
}

TEST_F(GraphDatabaseTest, ViewsAnswerTheCommonQuestions) {
  Statement invests;
  invests.type = RelationType::kInvestsIn;
  invests.head = "a";
  invests.tail = "b";
  invests.amount = 300;
  invests.confidence = 0.9F;
  invests.text = "a puts 300 into b";
  Statement partners = invests;
  partners.type = RelationType::kPartnersWith;
  partners.amount.reset();
  ArticleSummary article;
  article.id = "1";
  article.date = "2026-03-01";
  article.entities = {EntityOf("a"), EntityOf("b")};
  article.statements = {invests, partners};
  ASSERT_FALSE(WriteGraphDatabase(GraphOf({article}), Path("graph")));
  Sqlite file(Path("graph"), Sqlite::Mode::kRead);
  for (const auto& [sql, expected] : std::vector<std::pair<std::string, std::string>>{
           {"SELECT investor || ' ' || company || ' ' || amount || ' ' || currency FROM investment",
            "name of a name of b 300 KRW"},
           {"SELECT count(*) FROM takeover", "0"},
           {"SELECT partner FROM partner WHERE name = 'name of b'", "name of a"},
           {"SELECT relations FROM connection WHERE id = 'a'", "2"},
           {"SELECT month || ' ' || relations FROM month WHERE type = 'invests_in'", "2026-03 1"},
           {"SELECT evidence FROM edge WHERE type = 'invests_in'", "a puts 300 into b"}}) {
    SqliteQuery query(&file, sql);
    query.Start();
    ASSERT_TRUE(query.Next()) << sql << ' ' << file.error();
    EXPECT_EQ(query.Text(0), expected) << sql;
  }
}

}  // namespace
}  // namespace ieum
