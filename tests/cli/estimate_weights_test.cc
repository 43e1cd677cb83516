// scripts/estimate-weights on a small annotated archive: the same articles, in which words with a stock code behind
// them are names once and no names the other time.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <iterator>
#include <map>
#include <sstream>

#include "base/tsv.h"
#include "cli/run_program.h"
#include "mention/discovery_tables.h"

namespace ieum {
namespace {

constexpr const char* kFirms[] = {"가온누리", "두루미", "미르채", "나래소", "다솜이"};
constexpr const char* kCoded[] = {"마루오", "소담채", "윤슬아", "달보드레", "온새미"};

std::string Annotated(bool coded_are_names) {
  std::string lines;
  for (size_t i = 0; i < std::size(kFirms); ++i) {
    const std::string id = "\"id\":\"a-" + std::to_string(i) + "\"";
    const std::string firm = kFirms[i], coded = kCoded[i];
    lines += "{" + id + ",\"text\":\"인공지능 반도체 스타트업 " + firm + "는 클라우드 회사와 손잡았다. 이날 " + coded +
             "(12345" + std::to_string(i) + ")는 AI 인공지능 서비스를 내놨다.\"}\n";
    // By their text, or by their place; in a line of their own.
    lines += "{" + id + ",\"mentions\":[{\"start\":14,\"end\":" + std::to_string(14 + firm.size() / 3) + "}";
    if (coded_are_names) lines += ",{\"text\":\"" + coded + "\"}";
    lines += "]}\n";
  }
  return lines;
}

std::string Quoted(const std::string& path) { return "'" + path + "'"; }

// The exit code; the new table is in `output`, what was said in `said`.
int Estimate(const TemporaryFolder& folder, const std::string& annotated, const std::string& output,
             const std::string& said) {
  const std::string command = "python3 " + Quoted(IEUM_SOURCE_DIR "/scripts/estimate-weights") + " --program " +
                              Quoted(IEUM_PROGRAM) + " -o " + Quoted(output) + " " +
                              Quoted(folder.Write("annotated.jsonl", annotated)) + " > " + Quoted(said) + " 2>&1";
  return std::system(command.c_str());
}

// The weights of a table, after the compiler of the tables has read it without complaint.
std::map<std::string, float> WeightsOf(const TemporaryFolder& folder, const std::string& path) {
  const std::string words = folder.path() + "/words";
  constexpr auto kOverwrite = std::filesystem::copy_options::overwrite_existing;
  std::filesystem::copy(IEUM_SOURCE_DIR "/data/words", words, std::filesystem::copy_options::recursive | kOverwrite);
  std::filesystem::copy_file(path, words + "/discovery_weights.tsv", kOverwrite);
  BlobWriter writer;
  EXPECT_TRUE(CompileDiscoveryTables(words, &writer).empty());
  std::map<std::string, float> weights;
  const Result<Table> table = Table::Read(path, {"feature", "weight"}, {"meaning"});
  EXPECT_TRUE(table.ok());
  for (const Table::Row& row : table.value().rows()) {
    weights[std::string(row["feature"])] = std::strtof(std::string(row["weight"]).c_str(), nullptr);
  }
  return weights;
}

TEST(EstimateWeights, FollowTheAnnotator) {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/weights.tsv", said = folder.path() + "/said";
  const auto present = WeightsOf(folder, IEUM_SOURCE_DIR "/data/words/discovery_weights.tsv");

  ASSERT_EQ(Estimate(folder, Annotated(false), path, said), 0) << ContentOf(said);
  EXPECT_NE(ContentOf(said).find("words weighed 10, of them names 5"), std::string::npos) << ContentOf(said);
  EXPECT_NE(ContentOf(said).find("new ones, on unseen articles"), std::string::npos);
  const auto without = WeightsOf(folder, path);
  EXPECT_LT(without.at("stock_code"), present.at("stock_code"));
  EXPECT_GT(without.at("apposition_weak"), present.at("apposition_weak"));
  EXPECT_EQ(without.at("ministry"), present.at("ministry"));  // what the articles do not show keeps its weight
  EXPECT_EQ(without.size(), present.size());

  ASSERT_NE(Estimate(folder, Annotated(true), path, said), 0);  // nothing but names: nothing to tell them from
  EXPECT_NE(ContentOf(said).find("too little to learn from"), std::string::npos) << ContentOf(said);
}

TEST(EstimateWeights, KeepTheCommentsOfTheTable) {
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/weights.tsv", said = folder.path() + "/said";
  ASSERT_EQ(Estimate(folder, Annotated(false), path, said), 0) << ContentOf(said);
  const auto comments = [](const std::string& content) {
    std::istringstream lines(content);
    std::string found;
    for (std::string line; std::getline(lines, line);) {
      if (line.starts_with('#')) found += line + '\n';
    }
    return found;
  };
  EXPECT_EQ(comments(ContentOf(path)), comments(ContentOf(IEUM_SOURCE_DIR "/data/words/discovery_weights.tsv")));
}

TEST(EstimateWeights, SayWhatIsWrongWithAFile) {
  struct Case {
    const char* annotated;
    const char* complaint;
  };
  constexpr Case kCases[] = {
      {"{\"id\":\"a\",\"text\":\"x\"}\nnot json\n", "annotated.jsonl:2: "},
      {"{\"text\":\"x\"}\n", "annotated.jsonl:1: "},
      {"{\"id\":\"a\",\"mentions\":[]}\n", "article 'a' has no text"},
      {"{\"id\":\"a\",\"text\":\"x\",\"mentions\":[{\"start\":0}]}\n", "article 'a': a mention"}};
  const TemporaryFolder folder;
  const std::string path = folder.path() + "/weights.tsv", said = folder.path() + "/said";
  for (const Case& c : kCases) {
    EXPECT_NE(Estimate(folder, c.annotated, path, said), 0) << c.annotated;
    EXPECT_NE(ContentOf(said).find(c.complaint), std::string::npos) << ContentOf(said);
    EXPECT_FALSE(std::filesystem::exists(path));
  }
}

}  // namespace
}  // namespace ieum
