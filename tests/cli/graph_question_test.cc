// Questions to a graph, asked on the command line.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/run_program.h"

namespace ieum {
namespace {

class GraphQuestions : public testing::Test {
 protected:
  Outcome Ask(std::vector<std::string> options) {
    std::vector<std::string> arguments = {"graph", "--no-built-in", "-g", names_, "-f", "json", articles_};
    arguments.insert(arguments.end(), options.begin(), options.end());
    return RunProgramFile({.arguments = arguments, .input = {}, .environment = {}});
  }

  TemporaryFolder folder_;
  const std::string names_ = folder_.Write("names.tsv",
                                           "id\ttype\tko\ten\taliases\tclass\n"
                                           "hanbit\tcompany\t한빛\tHanbit\tHBT\tplain\n"
                                           "narae\tcompany\t나래\t-\t한나래\tplain\n"
                                           "duru\tcompany\t두루\t-\t-\tplain\n"
                                           "duru-kr\torganization\t두 루\t-\t-\tplain\n"
                                           "mir\tcompany\t미르전자\t-\t-\tplain\n");
  const std::string articles_ =
      folder_.Write("news.jsonl", R"({"id": "1", "date": "2024-01-05", "text": "한빛은 나래와 손잡았다."})"
                                  "\n"
                                  R"({"id": "2", "date": "2024-02-05", "text": "나래는 두루에 100억원을 투자했다."})"
                                  "\n"
                                  R"({"id": "3", "date": "2024-03-05", "text": "두루는 미르전자를 인수할 계획이다."})"
                                  "\n");
};

TEST_F(GraphQuestions, OptionsAreAsked) {
  struct Case {
    std::vector<std::string> options;
    std::vector<std::string> edges;  // by their sources and targets
  };
  const std::string partners = "hanbit narae", invests = "narae duru", acquires = "duru mir";
  const Case cases[] = {
      {{}, {acquires, partners, invests}},
      {{"--type", "acquires,invests_in"}, {acquires, invests}},
      {{"--type", "acquires", "--type", "invests_in"}, {acquires, invests}},
      {{"--status", "planned"}, {acquires}},
      {{"--since", "2024-02"}, {acquires, invests}},
      {{"--since", "2024-02-05", "--until", "2024-02-05"}, {invests}},
      {{"--min-articles", "2"}, {}},
      {{"--around", "hanbit"}, {partners}},
      {{"--around", "HANBIT"}, {partners}},
      {{"--around", "HBT"}, {partners}},
      {{"--around", "한빛", "--depth", "2"}, {partners, invests}},
      {{"--around", "한빛", "--around", "미르 전자"}, {acquires, partners, invests}},
      {{"--around", "\u1112\u1161\u11ab\u1107\u1175\u11be"}, {partners}},  // decomposed
      {{"--only-known", "--min-confidence", "0.001"}, {acquires, partners, invests}},
  };
  for (const Case& c : cases) {
    const Outcome outcome = Ask(c.options);
    const std::string what = testing::PrintToString(c.options);
    EXPECT_EQ(outcome.exit_code, 0) << what << outcome.errors;
    EXPECT_EQ(outcome.errors, "") << what;
    std::vector<std::string> edges;
    const nlohmann::json graph = nlohmann::json::parse(outcome.output);
    for (const auto& edge : graph["edges"]) {
      edges.push_back(edge["source"].get<std::string>() + " " + edge["target"].get<std::string>());
    }
    EXPECT_EQ(edges, c.edges) << what;
  }
}

TEST_F(GraphQuestions, SaysWhatCannotBeAsked) {
  struct Case {
    std::vector<std::string> options;
    const char* error;
  };
  const Case cases[] = {
      {{"--type", "buys"}, "partners_with, invests_in, acquires"},
      {{"--status", "planned;negated"}, "asserted, planned, negated"},
      {{"--min-articles", "0"}, "1.."},
      {{"--since", "24"}, "YYYY"},
      {{"--since", "2024-13"}, "YYYY-MM"},
      {{"--until", "2023-02-29"}, "YYYY-MM-DD"},
      {{"--until", "2024-2-3"}, "YYYY-MM-DD"},
      {{"--since", "2024-02", "--until", "2024-01"}, "no day is since 2024-02 and until 2024-01"},
      {{"--since", "2025", "--until", "2024-12-31"}, "no day is since"},
      {{"--depth", "2"}, "--around"},
      {{"--depth", "0", "--around", "hanbit"}, "1..100"},
      {{"--around", "없는이름"}, "no node is called '없는이름'\n"},
      {{"--around", ""}, "no node is called ''\n"},
      {{"--around", "hanbti"}, "did you mean Hanbit?"},
      {{"--around", "미르"}, "did you mean 미르전자?"},
      {{"--around", "\xff"}, "no node is called"},
  };
  for (const Case& c : cases) {
    const Outcome outcome = Ask(c.options);
    EXPECT_EQ(outcome.exit_code, 2) << testing::PrintToString(c.options);
    EXPECT_EQ(outcome.output, "") << testing::PrintToString(c.options);
    EXPECT_NE(outcome.errors.find(c.error), std::string::npos) << outcome.errors;
  }
  EXPECT_EQ(Ask({"--since", "2024", "--until", "2024-01"}).exit_code, 0);
  EXPECT_EQ(Ask({"--since", "2024-01-31", "--until", "2024-01"}).exit_code, 0);
}

TEST_F(GraphQuestions, ANameOfSeveralIsAllOfThem) {
  folder_.Write("news.jsonl",
                "{\"text\": \"두루는 한빛과 손잡았다.\"}\n"
                "{\"text\": \"나래는 두 루와 손잡았다.\"}\n");
  const Outcome outcome = Ask({"--around", "두루"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(outcome.errors, "ieum: '두루' is the name of several, all are taken: duru, duru-kr\n");
  EXPECT_EQ(nlohmann::json::parse(outcome.output)["edges"].size(), 2U);
  EXPECT_EQ(nlohmann::json::parse(Ask({"--around", "duru"}).output)["edges"].size(), 1U);
}

}  // namespace
}  // namespace ieum
