// ieum candidates: counts, order, places and rows of the names that no gazetteer has.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/run_program.h"

namespace ieum {
namespace {

// 가온누리테크 in three articles, 두루미벤처스 in one, twice.
constexpr std::string_view kNews =
    R"({"id":"a-1","text":"AI 스타트업 가온누리테크(대표 홍길동)가 인공지능 반도체를 내놨다."})"
    "\n"
    R"({"id":"a-2","text":"투자사 두루미벤처스가 인공지능 반도체 회사를 찾는다. 두루미벤처스는 올해 설립됐다."})"
    "\n"
    R"({"id":"a-3","text":"엔비디아는 인공지능 스타트업 가온누리테크와 협력한다."})"
    "\n"
    R"({"id":"a-4","text":"인공지능 스타트업 가온누리테크는 클라우드를 판다."})"
    "\n";

Outcome Call(std::vector<std::string> arguments, std::string input = std::string(kNews)) {
  arguments.insert(arguments.begin(), "candidates");
  return RunProgramFile({.arguments = std::move(arguments), .input = std::move(input), .environment = {}});
}

std::vector<nlohmann::json> Candidates(std::vector<std::string> arguments = {}) {
  arguments.insert(arguments.end(), {"-f", "jsonl"});
  std::istringstream stream(Call(std::move(arguments)).output);
  std::vector<nlohmann::json> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(nlohmann::json::parse(line));
  return lines;
}

TEST(Candidates, AreCountedAndComeWithTheMostFrequentFirst) {
  const auto found = Candidates();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0]["name"], "가온누리테크");
  EXPECT_EQ(found[0]["type"], "company");
  EXPECT_EQ(found[0]["articles"], 3);
  EXPECT_EQ(found[0]["mentions"], 3);
  EXPECT_EQ(found[0]["row"], "company\t가온누리테크\t-\t-\t-\t-\t-\t-");
  EXPECT_EQ(found[1]["name"], "두루미벤처스");
  EXPECT_EQ(found[1]["articles"], 1);
  EXPECT_EQ(found[1]["mentions"], 2);
  EXPECT_EQ(found[1]["found_by"], "suffix_strong");
}

TEST(Candidates, ShowTwoPlaces) {
  const auto examples = Candidates()[0]["examples"];
  ASSERT_EQ(examples.size(), 2U);
  EXPECT_EQ(examples[0]["article"], "a-1");
  EXPECT_EQ(examples[0]["before"], "AI 스타트업 ");
  EXPECT_EQ(examples[0]["name"], "가온누리테크");
  EXPECT_EQ(examples[0]["after"], "(대표 홍길동)가 인공지능 반도체를 내놨다.");
  EXPECT_EQ(examples[1]["article"], "a-3");
}

TEST(Candidates, ShowNoMoreThanAFewWordsAround) {
  const std::string far = "아주 먼 곳에 있는 낱말이다. ";
  const Outcome outcome = Call(
      {"-f", "tsv"}, far + far + "인공지능 스타트업 가온누리테크(대표 홍길동)가 클라우드를 판다. " + far + far + "\n");
  EXPECT_NE(outcome.output.find("[가온누리테크](대표 홍길동)가 클라우드를 판다. 아주 먼…"), std::string::npos)
      << outcome.output;
  EXPECT_NE(outcome.output.find(": …"), std::string::npos) << outcome.output;
}

TEST(Candidates, OfFewArticlesAreLeftOutOnDemand) {
  EXPECT_EQ(Candidates({"--min-articles", "3"}).size(), 1U);
  EXPECT_EQ(Candidates({"-n", "4"}).size(), 0U);
  EXPECT_EQ(Call({"-n", "4", "-f", "table"}).output, "no unknown names\n");
  EXPECT_EQ(Call({"-n", "0"}).exit_code, 2);
}

TEST(Candidates, AreAFileOfNamesAsTheyStand) {
  const TemporaryFolder folder;
  const Outcome outcome = Call({"-f", "tsv"});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_NE(outcome.output.find("# articles: 3, mentions: 3, found by: "), std::string::npos) << outcome.output;
  EXPECT_NE(outcome.output.find("#   a-1: AI 스타트업 [가온누리테크](대표 홍길동)"), std::string::npos);
  const std::string mine = folder.Write("mine.tsv", outcome.output);
  const Outcome lint = RunProgramFile({.arguments = {"gazetteer", "lint", mine}, .input = {}, .environment = {}});
  EXPECT_EQ(lint.exit_code, 0) << lint.output;
  EXPECT_EQ(Candidates({"-g", mine}).size(), 0U);
}

TEST(Candidates, ShowEveryWordThatWasWeighedWithItsSigns) {
  const std::string news = R"({"id":"b-1","text":"AI 스타트업 가온누리테크(대표 홍길동)가 인공지능 반도체를 내놨다. )"
                           R"(이날 소담채(123456)는 조용했다."})"
                           "\n";
  std::istringstream stream(Call({"-f", "signs"}, news).output);
  std::vector<nlohmann::json> words;
  for (std::string line; std::getline(stream, line);) words.push_back(nlohmann::json::parse(line));
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0]["article"], "b-1");
  EXPECT_EQ(words[0]["name"], "가온누리테크");
  EXPECT_EQ(words[0]["type"], "company");
  EXPECT_EQ(words[0]["start"], 8);
  EXPECT_EQ(words[0]["end"], 14);
  EXPECT_EQ(words[0]["taken"], true);
  EXPECT_FALSE(words[0].contains("refusal"));
  EXPECT_EQ(words[0]["signs"]["representative"], 1);
  EXPECT_EQ(words[1]["name"], "소담채");
  EXPECT_EQ(words[1]["taken"], false);
  EXPECT_EQ(words[1]["refusal"], "too few signs");
  EXPECT_LT(words[1]["score"], words[1]["needed"]);
  EXPECT_EQ(words[1]["signs"]["stock_code"], 1);
}

TEST(Candidates, OfTheBuiltInNamesAppearWithoutThem) {
  const std::string news = "{\"id\":\"c-1\",\"text\":\"인공지능 반도체 회사 리벨리온(대표 홍길동)이 칩을 내놨다.\"}\n";
  EXPECT_EQ(Call({"-f", "jsonl"}, news).output, "");
  EXPECT_NE(Call({"-f", "jsonl", "--no-built-in"}, news).output.find("u:company:리벨리온"), std::string::npos);
}

TEST(Candidates, AreTheSameForAnyNumberOfThreads) {
  std::string news;
  for (int i = 0; i < 100; ++i) news += kNews;
  for (const char* format : {"table", "tsv", "jsonl", "signs"}) {
    const std::string expected = Call({"-j", "1", "-f", format}, news).output;
    EXPECT_GT(expected.size(), 100U);
    for (const char* threads : {"2", "7"}) EXPECT_EQ(Call({"-j", threads, "-f", format}, news).output, expected);
  }
}

}  // namespace
}  // namespace ieum
