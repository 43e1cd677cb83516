// `ieum graph diff`, from articles and graphs to tables.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/run_program.h"

namespace ieum {
namespace {

class GraphDiffs : public testing::Test {
 protected:
  Outcome Run(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--no-built-in", "-g", names_});
    return RunProgramFile({.arguments = arguments, .input = {}, .environment = {}});
  }
  Outcome Diff(const std::string& older, const std::string& newer, const std::vector<std::string>& options = {}) {
    std::vector<std::string> arguments = {"graph", "diff", older, newer};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return Run(arguments);
  }

  TemporaryFolder folder_;
  const std::string names_ = folder_.Write("names.tsv",
                                           "id\ttype\tko\tclass\n"
                                           "hanbit\tcompany\t한빛\tplain\n"
                                           "narae\tcompany\t나래\tplain\n"
                                           "duru\tcompany\t두루\tplain\n"
                                           "mir\tcompany\t미르전자\tplain\n");
  const std::string old_ = folder_.Write("old.jsonl",
                                         "{\"date\": \"2024-01-05\", \"text\": \"한빛은 나래와 손잡았다.\"}\n"
                                         "{\"date\": \"2024-01-05\", \"text\": \"한빛은 두루에 투자할 계획이다.\"}\n"
                                         "{\"date\": \"2024-01-06\", \"text\": \"나래는 두루와 손잡았다.\"}\n");
  const std::string new_ = folder_.Write("new.jsonl",
                                         "{\"date\": \"2024-01-05\", \"text\": \"한빛은 두루에 투자할 계획이다.\"}\n"
                                         "{\"date\": \"2024-01-06\", \"text\": \"나래는 두루와 손잡았다.\"}\n"
                                         "{\"date\": \"2024-02-05\", \"text\": \"한빛은 두루에 100억원을 투자했다.\"}\n"
                                         "{\"date\": \"2024-02-06\", \"text\": \"두루는 미르전자를 인수했다.\"}\n");
};

TEST_F(GraphDiffs, Tables) {
  const Outcome outcome = Diff(old_, new_);
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  EXPECT_EQ(outcome.output,
            "New (1)\n"
            "  type      head  tail      status    sum  articles  evidence\n"
            "  acquires  두루  미르전자  asserted              1  두루는 미르전자를 인수했다\n"
            "\n"
            "Changed (1)\n"
            "  type        head  tail  status                                 sum  articles  evidence\n"
            "  invests_in  한빛  두루  planned → asserted  - → 10,000,000,000 KRW     1 → 2  한빛은 두루에 100억원을 "
            "투자했다\n"
            "\n"
            "Gone (1)\n"
            "  type           head  tail  status    sum  articles  evidence\n"
            "  partners_with  한빛  나래  asserted              1  한빛은 나래와 손잡았다\n");
  EXPECT_EQ(Diff(old_, new_, {"--type", "acquires", "-f", "markdown"}).output,
            "## New (1)\n"
            "\n"
            "| type | head | tail | status | sum | articles | evidence |\n"
            "|---|---|---|---|--:|--:|---|\n"
            "| acquires | 두루 | 미르전자 | asserted |  | 1 | 두루는 미르전자를 인수했다 |\n");
  EXPECT_EQ(Diff(new_, new_).output, "no difference\n");
  EXPECT_EQ(Diff(old_, new_, {"--around", "미르전자"}).output.substr(0, 8), "New (1)\n");
}

TEST_F(GraphDiffs, CsvAndJson) {
  const std::string csv = Diff(old_, new_, {"-f", "csv"}).output;
  EXPECT_TRUE(csv.starts_with("change,source,source_name,target,target_name,type,directed,status,amount,")) << csv;
  EXPECT_NE(csv.find("\ngone,hanbit,한빛,narae,나래,partners_with,"), std::string::npos) << csv;
  EXPECT_NE(csv.find(",planned,,,1\n"), std::string::npos) << csv;
  const nlohmann::json json = nlohmann::json::parse(Diff(old_, new_, {"-f", "json"}).output);
  EXPECT_EQ(json["schema"], "ieum.diff/1");
  ASSERT_EQ(json["edges"].size(), 3U);
  EXPECT_EQ(json["edges"][0]["change"], "new");
  EXPECT_EQ(json["edges"][1]["change"], "changed");
  EXPECT_EQ(json["edges"][1]["old_status"], "planned");
  EXPECT_EQ(json["edges"][1]["old_articles"], 1);
  EXPECT_EQ(json["edges"][2]["change"], "gone");
  EXPECT_EQ(nlohmann::json::parse(Diff(new_, new_, {"-f", "json"}).output)["edges"].size(), 0U);
}

TEST_F(GraphDiffs, GraphsThatWereWritten) {
  const std::string expected = Diff(old_, new_, {"-f", "csv"}).output;
  for (const std::string ending : {".json", ".sqlite"}) {
    ASSERT_EQ(Run({"graph", old_, "-o", folder_.path() + "/old" + ending}).exit_code, 0);
    ASSERT_EQ(Run({"graph", new_, "-o", folder_.path() + "/new" + ending}).exit_code, 0);
    EXPECT_EQ(Diff(folder_.path() + "/old" + ending, folder_.path() + "/new" + ending, {"-f", "csv"}).output, expected);
  }
}

TEST_F(GraphDiffs, ManyEdges) {
  // More than the two batches that lie ready while the graphs are read side by side.
  std::string names = "id\ttype\tko\tclass\nhub\tcompany\t가온\tplain\n", before, after;
  for (int i = 1000; i < 2200; ++i) {
    const std::string number = std::to_string(i);
    names += "f" + number + "\tcompany\tFirm" + number + "x\tplain\n";
    const std::string line = "{\"text\": \"가온은 Firm" + number + "x에 투자했다.\"}\n";
    if (i < 2100) before += line;
    if (i % 2 == 0) after += line;
  }
  folder_.Write("names.tsv", names);
  const Outcome outcome = Diff(folder_.Write("before", before), folder_.Write("after", after), {"-f", "json"});
  ASSERT_EQ(outcome.exit_code, 0) << outcome.errors;
  size_t gone = 0, added = 0;
  const nlohmann::json json = nlohmann::json::parse(outcome.output);
  for (const auto& edge : json["edges"]) (edge["change"] == "gone" ? gone : added) += 1;
  EXPECT_EQ(gone, 550U);
  EXPECT_EQ(added, 50U);
}

TEST_F(GraphDiffs, TakesTwoGraphsThatCanBeRead) {
  EXPECT_EQ(Run({"graph", "diff", old_}).exit_code, 2);
  EXPECT_EQ(Run({"graph", "diff", old_, new_, new_}).exit_code, 2);
  EXPECT_EQ(Run({"graph", "diff", "-", "-"}).exit_code, 2);
  EXPECT_EQ(Diff(old_, new_, {"--around", "없는이름"}).exit_code, 2);
  const Outcome outcome = Diff(folder_.path() + "/none", new_);
  EXPECT_EQ(outcome.exit_code, 4);
  EXPECT_EQ(outcome.output, "") << "everything would look new";
}

}  // namespace
}  // namespace ieum
