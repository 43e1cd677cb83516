// scripts/estimate-confidence on a small annotated archive: one sentence over and over, which the annotator does not
// always believe.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <utility>

#include "base/blob.h"
#include "base/tsv.h"
#include "cli/run_program.h"
#include "relation/cells.h"

namespace ieum {
namespace {

constexpr const char* kNames =
    "type\tko\ten\n"
    "company\t한빛전자\tHanbit Electronics\n"
    "company\t나래소프트\tNarae Software\n";

constexpr const char* kKorean = "한빛전자는 나래소프트에 투자했다.";
constexpr const char* kEnglish = "Hanbit Electronics invested in Narae Software.";
constexpr const char* kMentions =
    R"("mentions":[{"text":"한빛전자","entity":"E1"},{"text":"나래소프트","entity":"E2"}])";

std::string Article(const std::string& id, const std::string& text, const std::string& more) {
  return R"({"id":")" + id + R"(","text":")" + text + "\"" + (more.empty() ? "" : "," + more) + "}\n";
}

std::string Relation(const std::string& head, const std::string& tail, const std::string& status = "asserted") {
  return R"("relations":[{"type":"invests_in","head":")" + head + R"(","tail":")" + tail + R"(","status":")" + status +
         "\"}]";
}

// Five Korean articles, in four of which the annotator reads what the program reads; one in English.
std::string Annotated() {
  return Article("k-0", kKorean, Relation("한빛전자", "나래소프트")) +
         Article("k-1", kKorean, Relation("한빛전자", "나래소프트", "planned")) +
         Article("k-2", kKorean, std::string(kMentions) + "," + Relation("E1", "E2")) + Article("k-3", kKorean, "") +
         "{\"id\":\"k-3\"," + Relation("한빛전자", "Narae Software") + "}\n" +
         Article("k-4", kKorean, Relation("나래소프트", "한빛전자")) +
         Article("k-5", kKorean, R"("ignore":[{"start":0,"end":4}])") +
         Article("e-0", kEnglish, Relation("Hanbit Electronics", "Narae Software"));
}

std::string Quoted(const std::string& path) { return "'" + path + "'"; }

// The exit code; the new tables are in the folder, what was said in its file `said`.
int Estimate(const TemporaryFolder& folder, const std::string& annotated) {
  const std::string command = "python3 " + Quoted(IEUM_SOURCE_DIR "/scripts/estimate-confidence") + " --program " +
                              Quoted(IEUM_PROGRAM) + " -g " + Quoted(folder.Write("names.tsv", kNames)) + " -o " +
                              Quoted(folder.path()) + " " + Quoted(folder.Write("annotated.jsonl", annotated)) + " > " +
                              Quoted(folder.path() + "/said") + " 2>&1";
  return std::system(command.c_str());
}

using CellKey = std::pair<std::string, std::string>;

// confidence, right and found of each cell, after the compiler of the tables has read it without complaint.
std::map<CellKey, std::string> CellsOf(const std::string& path) {
  BlobWriter writer;
  EXPECT_TRUE(CompileCells(path, &writer).empty());
  std::map<CellKey, std::string> cells;
  const auto table = Table::Read(path, {"rule", "fill", "confidence"}, {"right", "found"});
  EXPECT_TRUE(table.ok());
  for (const Table::Row& row : table.value().rows()) {
    std::string& said = cells[{std::string(row["rule"]), std::string(row["fill"])}];
    said.append(row["confidence"]).append(" ").append(row["right"]).append("/").append(row["found"]);
  }
  return cells;
}

TEST(EstimateConfidence, CountsWhatTheAnnotatorBelieves) {
  const TemporaryFolder folder;
  ASSERT_EQ(Estimate(folder, Annotated()), 0) << ContentOf(folder.path() + "/said");
  const std::string said = ContentOf(folder.path() + "/said");
  EXPECT_NE(said.find("articles 7, relations annotated 6, found 6, right 5"), std::string::npos) << said;
  EXPECT_NE(said.find("new ones, on unseen articles"), std::string::npos) << said;
  const CellKey explicit_predicate = {"predicate", "explicit"};
  // 4 of 5, drawn to all that were found so, they to all that were found, they to certainty.
  EXPECT_EQ(CellsOf(folder.path() + "/ko-cells.tsv"),
            (std::map<CellKey, std::string>{{explicit_predicate, "0.82 4/5"}}));
  EXPECT_EQ(CellsOf(folder.path() + "/en-cells.tsv"),
            (std::map<CellKey, std::string>{{explicit_predicate, "0.85 1/1"}}));
}

TEST(EstimateConfidence, SaysWhatIsWrongWithAFile) {
  struct Case {
    std::string annotated;
    const char* complaint;
  };
  const Case cases[] = {{Annotated() + "not json\n", "annotated.jsonl:9: "},
                        {"{\"text\":\"x\"}\n", "annotated.jsonl:1: "},
                        {"{\"id\":\"a\"," + Relation("x", "y") + "}\n", "article 'a' has no text"},
                        {Article("a", "x", R"("relations":[{"type":"likes"}])"), "article 'a': a relation"},
                        {Article("a", "x", Relation("x", "y", "maybe")), "article 'a': a relation"},
                        {Article("a", "x", R"("mentions":[{"start":0}])"), "article 'a': a mention"},
                        {Article("a", kKorean, ""), "too little to learn from"}};
  for (const Case& c : cases) {
    const TemporaryFolder folder;
    EXPECT_NE(Estimate(folder, c.annotated), 0) << c.annotated;
    const std::string said = ContentOf(folder.path() + "/said");
    EXPECT_NE(said.find(c.complaint), std::string::npos) << said;
    EXPECT_FALSE(std::filesystem::exists(folder.path() + "/ko-cells.tsv"));
  }
}

}  // namespace
}  // namespace ieum
