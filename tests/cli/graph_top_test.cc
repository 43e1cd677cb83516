// `ieum graph top`, from articles and graphs to tables.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/run_program.h"
#include "output/display_width.h"

namespace ieum {
namespace {

class GraphTops : public testing::Test {
 protected:
  Outcome Top(std::vector<std::string> options, const std::string& file) {
    std::vector<std::string> arguments = {"graph", "top", "--no-built-in", "-g", names_, file};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return RunProgramFile({.arguments = arguments, .input = {}, .environment = {}});
  }

  TemporaryFolder folder_;
  const std::string names_ = folder_.Write("names.tsv",
                                           "id\ttype\tko\tclass\n"
                                           "hanbit\tcompany\t한빛\tplain\n"
                                           "narae\tcompany\t나래\tplain\n"
                                           "duru\tcompany\t두루\tplain\n"
                                           "mir\tcompany\t미르전자\tplain\n");
  const std::string articles_ =
      folder_.Write("news.jsonl",
                    "{\"date\": \"2024-01-05\", \"text\": \"한빛은 나래와 손잡았다.\"}\n"
                    "{\"date\": \"2024-02-05T09:00:00+09:00\", \"text\": \"나래는 두루에 100억원을 투자했다.\"}\n"
                    "{\"date\": \"2024-01-05\", \"text\": \"한빛은 두루에 2조원을 투자할 계획이다.\"}\n"
                    "{\"text\": \"두루는 미르전자를 3000만 달러에 인수했다.\"}\n"
                    "{\"date\": \"2023-01-05\", \"text\": \"오늘 한빛은 나래와 손잡았다.\"}\n");
};

TEST_F(GraphTops, Tables) {
  const Outcome outcome = Top({}, articles_);
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  EXPECT_EQ(
      outcome.output,
      "Most connected names\n"
      "  name      type     partners  articles  relations\n"
      "  두루      company         3         3  invests_in 2, acquires 1\n"
      "  한빛      company         2         3  partners_with 1, invests_in 1\n"
      "  나래      company         2         3  partners_with 1, invests_in 1\n"
      "  미르전자  company         1         1  acquires 1\n"
      "\n"
      "Newest relations\n"
      "  date        type           head  tail  status    evidence\n"
      "  2024-02-05  invests_in     나래  두루  asserted  나래는 두루에 100억원을 투자했다\n"
      "  2024-01-05  invests_in     한빛  두루  planned   한빛은 두루에 2조원을 투자할\n"
      "  2023-01-05  partners_with  한빛  나래  asserted  한빛은 나래와 손잡았다\n"
      "\n"
      "Largest sums\n"
      "                    sum  type        head  tail      status    evidence\n"
      "  2,000,000,000,000 KRW  invests_in  한빛  두루      planned   한빛은 두루에 2조원을 투자할\n"
      "     10,000,000,000 KRW  invests_in  나래  두루      asserted  나래는 두루에 100억원을 투자했다\n"
      "         30,000,000 USD  acquires    두루  미르전자  asserted  두루는 미르전자를 3000만 달러에 인수했다\n");
  EXPECT_EQ(Top({"--by", "articles", "--limit", "1"}, articles_).output,
            "Relations in most articles\n"
            "  articles  reports  type           head  tail  status    evidence\n"
            "         2        2  partners_with  한빛  나래  asserted  한빛은 나래와 손잡았다\n");
  EXPECT_EQ(Top({"--by", "newest", "--type", "supplies"}, articles_).output, "Newest relations\n  nothing\n");
}

TEST_F(GraphTops, TheSameFromAGraphThatWasWritten) {
  for (const char* name : {"all.json", "all.sqlite"}) {
    const std::string graph = folder_.path() + "/" + name;
    ASSERT_EQ(RunProgramFile({.arguments = {"graph", "--no-built-in", "-g", names_, articles_, "-o", graph},
                              .input = {},
                              .environment = {}})
                  .exit_code,
              0);
    EXPECT_EQ(Top({}, graph).output, Top({}, articles_).output) << name;
  }
}

TEST_F(GraphTops, CsvAndJson) {
  EXPECT_EQ(Top({"--by", "connected", "--limit", "2", "-f", "csv"}, articles_).output,
            "id,name,type,known,partners,articles,partners_with,invests_in,acquires,supplies,affiliate_of,develops,"
            "uses\n"
            "duru,두루,company,true,3,3,0,2,1,0,0,0,0\n"
            "hanbit,한빛,company,true,2,3,1,1,0,0,0,0,0\n");
  const std::string sums = Top({"--by", "sums", "--limit", "1", "--type", "acquires", "-f", "csv"}, articles_).output;
  EXPECT_TRUE(sums.starts_with("source,source_name,target,target_name,type,directed,status,amount,currency,")) << sums;
  EXPECT_NE(sums.find("\nduru,두루,mir,미르전자,acquires,true,asserted,30000000,USD,"), std::string::npos) << sums;
  EXPECT_EQ(Top({"-f", "csv"}, articles_).exit_code, 2);

  const nlohmann::json all = nlohmann::json::parse(Top({"-f", "json", "--limit", "1"}, articles_).output);
  EXPECT_EQ(all["schema"], "ieum.top/1");
  EXPECT_EQ(all["connected"][0]["id"], "duru");
  EXPECT_EQ(all["connected"][0]["edges"]["invests_in"], 2);
  EXPECT_EQ(all["newest"].size(), 1U);
  EXPECT_EQ(all["sums"].size(), 2U) << "one of each currency";
  EXPECT_EQ(all["sums"][0]["amount"], 2'000'000'000'000);
  EXPECT_FALSE(all.contains("articles"));
}

TEST_F(GraphTops, HostileNamesStayInTheirCells) {
  std::string names;
  for (const std::string& name : {std::string("\x1b]0;x\x07\x1b[31m"), std::string("줄\n바꿈\r\t탭"),
                                  std::string("가나다라마바사아자차카타파하호"), std::string(300, 'n'),
                                  std::string("\u202e\u200b오른쪽"), std::string("-- \"|,`<b>")}) {
    const std::string id = "u:company:" + std::to_string(names.size());
    const nlohmann::json article = {
        {"schema", "ieum.article/1"},
        {"id", id},
        {"date", "2024-01-01"},
        {"entities",
         {{{"id", id}, {"type", "company"}, {"name", name}, {"known", false}},
          {{"id", "b"}, {"type", "company"}, {"name", "나래"}, {"known", true}}}},
        {"relations",
         {{{"type", "invests_in"},
           {"head", id},
           {"tail", "b"},
           {"status", "asserted"},
           {"confidence", 0.9},
           {"amount", 100},
           {"currency", "KRW"},
           {"evidence", {{{"text", name + "\n가 나래에"}, {"trigger", {{"text", name}}}}}}}}}};
    names += article.dump() + "\n";
  }
  const Outcome outcome = Top({}, folder_.Write("hostile.jsonl", names));
  ASSERT_EQ(outcome.exit_code, 0) << outcome.errors;
  size_t lines = 0;
  for (size_t begin = 0; begin < outcome.output.size(); ++lines) {
    const size_t end = outcome.output.find('\n', begin);
    const std::string line = outcome.output.substr(begin, end - begin);
    for (const char c : line) EXPECT_TRUE(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) << line;
    begin = end + 1;
  }
  EXPECT_EQ(lines, 3 * 2 + 2 + 7 + 6 + 6U);
  const nlohmann::json json = nlohmann::json::parse(Top({"-f", "json"}, folder_.path() + "/hostile.jsonl").output);
  EXPECT_EQ(json["sums"].size(), 6U);
}

}  // namespace
}  // namespace ieum
