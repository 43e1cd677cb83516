// The commands on small inputs, run as a user runs them.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <csignal>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/run_program.h"
#include "output/article_writer.h"
#include "output/page_parts.h"

namespace ieum {
namespace {

constexpr std::string_view kNames =
    "id\ttype\tko\n"
    "hanbit\tcompany\t한빛\n"
    "narae\tcompany\t나래\n";

Outcome Call(std::vector<std::string> arguments, std::string input = {}) {
  return RunProgramFile({.arguments = std::move(arguments), .input = std::move(input), .environment = {}});
}

std::vector<nlohmann::json> LinesOf(const std::string& output) {
  std::vector<nlohmann::json> lines;
  std::istringstream stream(output);
  for (std::string line; std::getline(stream, line);) lines.push_back(nlohmann::json::parse(line));
  return lines;
}

class Commands : public testing::Test {
 protected:
  const TemporaryFolder folder_;
  const std::string names_ = folder_.Write("names.tsv", kNames);
};

TEST_F(Commands, ExtractIsWhatIsDoneWithoutACommand) {
  const std::string input = "한빛이 나래에 100억원을 투자했다.\n";
  const std::string file = folder_.Write("news.txt", input);
  const std::string expected = Call({"extract", "-g", names_, file}).output;
  EXPECT_EQ(Call({"-g", names_, file}).output, expected);
  EXPECT_EQ(LinesOf(expected).front()["id"], "news");
  const auto mentions = LinesOf(Call({"-g", names_}, input).output).front()["mentions"];
  ASSERT_EQ(mentions.size(), 2U);
  EXPECT_EQ(mentions[1]["text"], "나래");
  EXPECT_EQ(mentions[1]["start"], 4);
  EXPECT_EQ(Call({"-g", names_, "-"}, input).output, Call({"-g", names_}, input).output);
  EXPECT_EQ(Call({"--offsets=bytes", "-g", names_}, input).output.find("\"start\":4,"), std::string::npos);
}

TEST_F(Commands, TheOutputIsTheSameForAnyNumberOfThreads) {
  std::string input;
  for (int i = 0; i < 500; ++i) {
    std::string text;
    for (int j = 0; j < (i * 37) % 50; ++j) text += "한빛이 나래에 " + std::to_string(i + j) + "억원을 투자했다. ";
    input += nlohmann::json{{"id", std::to_string(i)}, {"text", text}}.dump() + "\n";
  }
  for (const char* format : {"jsonl", "json", "csv", "table"}) {
    const std::string expected = Call({"-j", "1", "-f", format, "-g", names_}, input).output;
    EXPECT_GT(expected.size(), 50U);
    for (const char* threads : {"2", "8"}) {
      EXPECT_EQ(Call({"-j", threads, "-f", format, "-g", names_}, input).output, expected) << format << threads;
    }
  }
}

TEST_F(Commands, AResultDoesNotWaitForTheNextArticle) {
  for (const char* threads : {"1", "3"}) {
    LiveProgram program({"-j", threads, "-g", names_});
    for (const char* id : {"1", "2", "3"}) {
      program.Write(std::string("{\"id\":\"") + id + "\",\"text\":\"한빛\"}\n");
      EXPECT_EQ(nlohmann::json::parse(program.ReadLine())["id"], id);  // would wait forever
    }
    EXPECT_EQ(program.Finish(), 0);
  }
}

TEST_F(Commands, AFileIsWholeOrNotThere) {
  const std::string output = folder_.path() + "/out.jsonl";
  EXPECT_EQ(Call({"-o", output, "-g", names_}, "한빛\n").exit_code, 0);
  EXPECT_EQ(ContentOf(output), Call({"-g", names_}, "한빛\n").output);
  EXPECT_EQ(folder_.Names(), (std::vector<std::string>{"names.tsv", "out.jsonl"}));
}

TEST_F(Commands, NothingStaysBehindWhereTheProgramIsStopped) {
  const std::string fifo = folder_.path() + "/fifo";
  ASSERT_EQ(::mkfifo(fifo.c_str(), 0600), 0);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
    LiveProgram program({"-g", names_, fifo, "-o", folder_.path() + "/out.jsonl"});
    std::ofstream articles(fifo);  // opens when the program opens it to read, its output being open by then
    EXPECT_EQ(folder_.Names().size(), 3U);
    EXPECT_EQ(program.End(signal), 128 + signal);
    EXPECT_EQ(folder_.Names(), (std::vector<std::string>{"fifo", "names.tsv"}));
  }
}

TEST_F(Commands, NobodyAtATerminalMeansNoColour) {
  const Outcome outcome = RunProgramFile({.arguments = {"explain", "-g", names_},
                                          .input = "한빛이 나래에 100억원을 투자했다.\n",
                                          .environment = {{"TERM", "xterm-256color"}}});
  EXPECT_EQ(outcome.output.find('\x1b'), std::string::npos);
  EXPECT_NE(outcome.output.find("[한빛|company]이 [나래|company]에 [100억원|10,000,000,000 KRW]"), std::string::npos)
      << outcome.output;
}

TEST_F(Commands, AGraphTakesArticlesAndEarlierResults) {
  const std::string articles = folder_.Write("news.jsonl",
                                             "{\"id\":\"1\",\"date\":\"2026-01-02\",\"text\":\"한빛이 나래에 100억원을 "
                                             "투자했다.\"}\n{\"id\":\"2\",\"text\":\"나래\"}\n");
  const std::string results = folder_.path() + "/results.jsonl";
  Call({"-g", names_, articles, "-o", results});
  const std::string expected = Call({"graph", "-f", "json", "-g", names_, articles}).output;
  EXPECT_EQ(nlohmann::json::parse(expected)["nodes"].size(), 2U);
  EXPECT_EQ(Call({"graph", "-f", "json", results}).output, expected);
  Call({"-g", names_, articles, "--only", "relations", "-o", results});
  EXPECT_EQ(Call({"graph", "-f", "json", results}).output, expected);
  EXPECT_EQ(Call({"graph", "-f", "json", "-g", names_, results, articles, results}).output, expected);
}

TEST_F(Commands, AGraphIsWrittenAsItsPathSays) {
  const std::string article = folder_.Write("a.txt", "한빛과 나래\n");
  struct Case {
    const char *path, *file, *begin;
  };
  constexpr Case kCases[] = {{"g.cyjs", "g.cyjs", "{\"format_version\""},
                             {"g.gexf", "g.gexf", "<?xml"},
                             {"g.gv", "g.gv", "digraph"},
                             {"g.ttl", "g.ttl", "@prefix"},
                             {"g.graphml", "g.graphml", "<?xml"},
                             {"g.json", "g.json", "{\"directed\":true"},
                             {"g", "g/nodes.csv", "Id,Label,"},
                             {"g", "g/edges.csv", "Source,Target,Type,"}};
  for (const Case& c : kCases) {
    EXPECT_EQ(Call({"graph", "-g", names_, article, "-o", folder_.path() + "/" + c.path}).exit_code, 0);
    EXPECT_TRUE(ContentOf(folder_.path() + "/" + c.file).starts_with(c.begin)) << c.file;
  }
}

TEST_F(Commands, CsvForExcelIsMarkedInEveryTable) {
  const std::string article = folder_.Write("a.txt", "한빛이 나래에 100억원을 투자했다.\n");
  const std::string mark = "\xEF\xBB\xBF";
  EXPECT_TRUE(Call({"--excel", "-g", names_, article}).output.starts_with(mark + "source,"));
  EXPECT_TRUE(Call({"--excel", "--rows", "figures", article}).output.starts_with(mark + "article,"));
  const std::string graph = folder_.path() + "/graph";
  EXPECT_EQ(Call({"graph", "--excel", "-g", names_, article, "-o", graph}).exit_code, 0);
  EXPECT_TRUE(ContentOf(graph + "/nodes.csv").starts_with(mark + "Id,"));
  EXPECT_TRUE(ContentOf(graph + "/edges.csv").starts_with(mark + "Source,"));
  EXPECT_TRUE(ContentOf(graph + "/edges.csv").ends_with("\r\n"));
}

TEST_F(Commands, AReportTellsWhatIsNewInAPeriod) {
  const std::string articles = folder_.Write(
      "news.jsonl",
      "{\"date\":\"2026-01-02\",\"text\":\"한빛이 나래에 100억원을 투자했다.\"}\n"
      "{\"date\":\"2026-02-03\",\"text\":\"나래가 한빛을 인수했다. 한빛이 나래에 100억원을 투자했다.\"}\n");
  const std::vector<std::string> report = {"report", "-g", names_, articles, "--lang", "ko"};
  const auto with = [&report](std::vector<std::string> more) {
    more.insert(more.begin(), report.begin(), report.end());
    return Call(more);
  };
  const std::string january = with({"--until", "2026-01"}).output;
  EXPECT_NE(january.find("한빛 → 나래"), std::string::npos) << january;
  EXPECT_EQ(january.find("나래 → 한빛"), std::string::npos) << january;
  const std::string february = with({"--since", "2026-02-01"}).output;
  EXPECT_EQ(february.find("한빛 → 나래"), std::string::npos) << february;
  EXPECT_NE(february.find("나래 → 한빛"), std::string::npos) << february;
  EXPECT_NE(with({"--lang", "en"}).output.find("who works with whom"), std::string::npos);
  const std::string page = folder_.path() + "/r.html";
  EXPECT_EQ(with({"-o", page}).exit_code, 0);
  EXPECT_TRUE(ContentOf(page).starts_with("<!doctype html>"));
  // From a graph, and with any number of threads, the same.
  const std::string graph = folder_.path() + "/g.json";
  Call({"graph", "-g", names_, articles, "-o", graph});
  EXPECT_EQ(Call({"report", graph, "--lang", "ko", "-f", "html"}).output, ContentOf(page));
  EXPECT_EQ(with({"-f", "html", "-j", "1"}).output, ContentOf(page));
  EXPECT_EQ(with({"--since", "yesterday"}).exit_code, 2);
  EXPECT_EQ(with({"--since", "2026-02", "--until", "2026-01"}).exit_code, 2);
}

TEST_F(Commands, APageIsWrittenOrItIsSaidWhatIsMissing) {
  const std::string article = folder_.Write("a.txt", "한빛이 나래에 100억원을 투자했다.\n");
  for (const char* command : {"graph", "extract"}) {
    for (const char* name : {"g.html", "g.htm"}) {
      const std::string path = folder_.path() + "/" + name;
      const Outcome result = Call({command, "-g", names_, article, "-o", path});
      if (GraphPage()) {
        EXPECT_EQ(result.exit_code, 0) << result.errors;
        EXPECT_TRUE(ContentOf(path).starts_with("<!doctype html>"));
      } else {
        EXPECT_EQ(result.exit_code, 2);
        EXPECT_NE(result.errors.find("scripts/setup"), std::string::npos) << result.errors;
      }
    }
  }
}

TEST_F(Commands, APageOfArticlesSaysWhereItIsCut) {
  if (!ArticlePage()) return;  // refused: above
  std::string input;
  for (size_t i = 0; i < kMostArticlesOfPage; ++i) input += "{\"text\":\"한빛\"}\n";
  const Outcome whole = Call({"-f", "html"}, input);
  EXPECT_EQ(whole.errors, "");
  EXPECT_NE(whole.output.find("\"cut\":false"), std::string::npos);
  const Outcome cut = Call({"-f", "html"}, input + "{\"text\":\"나래\"}\n");
  EXPECT_EQ(cut.exit_code, 0);
  EXPECT_NE(cut.errors.find("500"), std::string::npos) << cut.errors;
  EXPECT_NE(cut.output.find("\"cut\":true"), std::string::npos);
  EXPECT_EQ(cut.output.find("나래"), std::string::npos);
}

TEST_F(Commands, ExplainSaysWhoIsNotThere) {
  const std::string input = "한빛이 나래에 100억원을 투자했다.\n";
  const std::string text = Call({"explain", "-g", names_, "--pair", "한빛", "두루"}, input).output;
  EXPECT_EQ(text, "'두루' is not found in the article\n");
  const std::string file = folder_.Write("a.txt", input);
  EXPECT_EQ(Call({"explain", "--pair", "한빛", "두루", file, "-g", names_}).output, text);
  EXPECT_EQ(Call({"explain", file, "-g", names_, "--pair", "한빛", "두루"}).output, text);
  EXPECT_EQ(Call({"explain", "-g", names_, "--pair", "한빛", "hanbit"}, input).output,
            "'한빛' and 'hanbit' are one entity here\n");
}

TEST_F(Commands, OnlyGivesTheSameAsAllWithoutTheRest) {
  const std::string input = "한빛이 나래에 100억원을 투자했다. 두루는 한빛과 협력한다.\n";
  const nlohmann::json all = nlohmann::json::parse(Call({"-g", names_}, input).output);
  for (const char* part : {"mentions", "figures", "relations"}) ASSERT_FALSE(all[part].empty()) << part;
  struct Case {
    const char* only;
    std::vector<std::string> without;
  };
  const Case cases[] = {{"names", {"figures", "relations"}},    {"figures", {"mentions", "relations"}},
                        {"relations", {"mentions", "figures"}}, {"names,figures", {"relations"}},
                        {"relations, names", {"figures"}},      {"names,figures,relations", {}}};
  for (const Case& c : cases) {
    nlohmann::json expected = all;
    for (const std::string& part : c.without) expected.erase(part);
    EXPECT_EQ(nlohmann::json::parse(Call({"-g", names_, "--only", c.only}, input).output), expected) << c.only;
  }
  EXPECT_EQ(Call({"-g", names_, "--only", "relations", "-f", "csv"}, input).output,
            Call({"-g", names_, "-f", "csv"}, input).output);
}

TEST_F(Commands, RowsMayBeFigures) {
  const std::string input = "한빛이 나래에 2억 달러(약 2800억원)를 투자했다.\n";
  const std::string rows = Call({"-g", names_, "--rows", "figures"}, input).output;
  EXPECT_NE(rows.find(",2억 달러,200000000,,USD,false,,,investment,hanbit,한빛,,"), std::string::npos) << rows;
  EXPECT_NE(rows.find(",2800억원,280000000000,,KRW,true,,,investment,hanbit,한빛,2억 달러,"), std::string::npos)
      << rows;
  EXPECT_EQ(Call({"-g", names_, "--rows", "figures", "-f", "csv", "--only", "figures"}, input).output, rows);
  EXPECT_EQ(Call({"-g", names_, "--rows", "relations", "-f", "csv"}, input).output,
            Call({"-g", names_, "-f", "csv"}, input).output);
  for (const std::vector<std::string>& more : {std::vector<std::string>{"-f", "jsonl"}, {"--only", "relations"}}) {
    std::vector<std::string> options = {"-g", names_, "--rows", "figures"};
    options.insert(options.end(), more.begin(), more.end());
    const Outcome outcome = Call(options, input);
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_NE(outcome.errors.find("--rows figures"), std::string::npos) << outcome.errors;
  }
}

TEST_F(Commands, RulesAddRowsToTables) {
  const std::string rules = folder_.Write("mine.rules",
                                          "\xEF\xBB\xBF# Of our trade.\r\n"
                                          "[figures/currencies]\r\n"
                                          "form\tcode\tplace\tedge\tleast\r\n"
                                          "크레딧\tXCR\tko\topen\t-\r\n"
                                          "\n"
                                          "[figures/numbers]\n"
                                          "word\tkind\tvalue\tglued\tlang\n"
                                          "꾸러미\tbig\t3\t-\tko\n"
                                          "[figures/ko-roles]\n"
                                          "word\trole\tbefore\tafter\treach\tsum\n"
                                          "수강료\trevenue\t14\t9\t-\t-\n"
                                          "매출\tother\t15\t13\t-\t-\n"
                                          "[figures/en-roles]\n"
                                          "word\trole\tbefore\tafter\treach\tsum\n"
                                          "[tuition|school] fee*\trevenue\t14\t19\t-\t-\n");
  const std::string more = folder_.Write("more.rules",
                                         "[figures/currencies]\nform\tcode\tplace\tedge\tleast\n"
                                         "홍콩달러\tXHK\tko\topen\t-\n");
  struct Case {
    const char *text, *without, *with;  // amount, currency and role of each sum
  };
  constexpr Case kCases[] = {
      {"수강료 3억 크레딧을 받았다.", "", "300000000 XCR revenue;"},
      {"수강료 5꾸러미 원을 받았다.", "", "5000 KRW revenue;"},
      {"매출은 3억원이다.", "300000000 KRW revenue;", "300000000 KRW other;"},
      {"매출액은 3억원이다.", "300000000 KRW revenue;", "300000000 KRW revenue;"},
      {"It took $30 in tuition fees.", "30 USD other;", "30 USD revenue;"},
      {"3억 홍콩달러와 5억 홍콩 달러를 투자했다.", "300000000 HKD investment;500000000 HKD investment;",
       "300000000 XHK investment;500000000 HKD investment;"},
  };
  const auto sums = [](const Outcome& outcome) {
    const nlohmann::json article = nlohmann::json::parse(outcome.output);
    std::string line;
    for (const nlohmann::json& figure : article["figures"]) {
      line += figure["amount"].dump() + " " + figure["currency"].get<std::string>() + " " +
              figure["role"].get<std::string>() + ";";
    }
    return line;
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(sums(Call({"-g", names_}, c.text)), c.without) << c.text;
    EXPECT_EQ(sums(Call({"-g", names_, "--rules", rules, "--rules", more}, c.text)), c.with) << c.text;
  }
  EXPECT_NE(Call({"explain", "-g", names_, "--rules", rules}, kCases[0].text).output.find("수강료 revenue"),
            std::string::npos);
}

TEST_F(Commands, RulesSayWhereAFaultIs) {
  struct Case {
    const char *content, *error;
  };
  constexpr Case kCases[] = {
      {"[figures/coins]\n", "mine.rules:1:2: no table 'figures/coins' for rules"},
      {"# a comment\nform\tcode\n", "mine.rules:2:1: no section yet"},
      {"[figures/currencies]\nform\tcode\n", "mine.rules:2:1: no column 'place'"},
      {"\n[figures/currencies]\nform\tcode\tplace\tedge\tleast\n크레딧\tX\tko\t-\t-\n",
       "mine.rules:4:5: not a code of three letters"},
      {"[figures/ko-roles]\nword\trole\tbefore\tafter\treach\tsum\n\n수강료\tsales\t1\t1\t-\t-\n",
       "mine.rules:4:5: unknown role"},
      {"[figures/ko-roles]\nword\trole\tbefore\tafter\treach\tsum\n\n수강료\trevenue\t1\n",
       "mine.rules:4:1: row has 3 cells"},
      {"[figures/numbers]\n", "mine.rules: no header line"},
  };
  for (const Case& c : kCases) {
    const std::string rules = folder_.Write("mine.rules", c.content);
    const Outcome outcome = Call({"-g", names_, "--rules", rules}, "한빛\n");
    EXPECT_EQ(outcome.exit_code, 3) << c.content;
    EXPECT_EQ(outcome.output, "") << c.content;
    EXPECT_NE(outcome.errors.find(c.error), std::string::npos) << outcome.errors;
  }
  EXPECT_EQ(Call({"-g", names_, "--rules", folder_.path() + "/none.rules"}, "한빛\n").exit_code, 3);
}

TEST_F(Commands, OnlyRefusesWhatItCannotGive) {
  for (const char* only : {"", ",", "name", "names;figures", "names,sums"}) {
    const Outcome outcome = Call({"-g", names_, "--only", only}, "한빛\n");
    EXPECT_EQ(outcome.exit_code, 2) << only;
    EXPECT_NE(outcome.errors.find("names, figures, relations"), std::string::npos) << outcome.errors;
  }
  for (const char* format : {"csv", "table"}) {
    const Outcome outcome = Call({"-g", names_, "--only", "names,figures", "-f", format}, "한빛\n");
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_NE(outcome.errors.find("--only"), std::string::npos) << outcome.errors;
  }
}

TEST_F(Commands, LeastConfidenceLeavesOutWhatIsLessSure) {
  const std::string input = "한빛은 나래와 손잡았다.\n";
  const auto json = nlohmann::json::parse(Call({"-g", names_}, input).output);
  ASSERT_EQ(json["relations"].size(), 1U);
  const std::string at = json["relations"][0]["confidence"].dump();
  const auto found = [&](const std::string& least) {
    return nlohmann::json::parse(Call({"-g", names_, "--min-confidence", least}, input).output);
  };
  EXPECT_EQ(found(at)["relations"], json["relations"]);
  EXPECT_EQ(found("0")["relations"], json["relations"]);
  EXPECT_TRUE(found("1")["relations"].empty());
  EXPECT_EQ(found("1")["mentions"], json["mentions"]);
  const std::vector<std::string> graph = {"graph", "-g", names_, "-f", "json", "--min-confidence"};
  for (const bool all : {true, false}) {
    std::vector<std::string> arguments = graph;
    arguments.push_back(all ? at : "1");
    for (const std::string& given : {input, json.dump() + "\n"}) {
      EXPECT_EQ(nlohmann::json::parse(Call(arguments, given).output)["edges"].size(), all ? 1U : 0U) << given;
    }
  }
  for (const char* bad : {"", "1.01", "-0.1", "nan", "0,5", "half", "90%"}) {
    for (const char* command : {"extract", "graph"}) {
      const Outcome outcome = Call({command, "-g", names_, "-f", "json", "--min-confidence", bad}, input);
      EXPECT_EQ(outcome.exit_code, 2) << bad;
      EXPECT_NE(outcome.errors.find("0..1"), std::string::npos) << outcome.errors;
    }
  }
}

TEST_F(Commands, CellsAreOfAllRelations) {
  const std::string input = "한빛은 나래와 손잡았다.\n";
  EXPECT_EQ(Call({"explain", "-g", names_, "-f", "cells"}, input).exit_code, 0);
  for (const std::vector<std::string>& more : {std::vector<std::string>{"--parse"}, {"--pair", "한빛", "나래"}}) {
    std::vector<std::string> arguments = {"explain", "-g", names_, "-f", "cells"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Outcome outcome = Call(arguments, input);
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_NE(outcome.errors.find("--format cells"), std::string::npos) << outcome.errors;
  }
}

TEST_F(Commands, TheBuiltInNamesCanBeLeftOut) {
  const auto ids = [this](std::vector<std::string> options) {
    std::vector<std::string> found;
    options.insert(options.end(), {"-g", names_, "--only", "names"});
    const auto json = nlohmann::json::parse(Call(std::move(options), "엔비디아와 한빛\n").output);
    for (const auto& mention : json["mentions"]) found.push_back(mention["entity"]);
    return found;
  };
  EXPECT_EQ(ids({}), (std::vector<std::string>{"nvidia", "hanbit"}));
  EXPECT_EQ(ids({"--no-built-in"}), (std::vector<std::string>{"hanbit"}));
  EXPECT_EQ(Call({"gazetteer", "stats", "--no-built-in", "-g", names_}).output.substr(0, 20), "2 entities, 2 names,");
  EXPECT_EQ(Call({"gazetteer", "find", "--no-built-in", "-g", names_, "엔비디아"}).exit_code, 1);
}

TEST_F(Commands, GazetteerFind) {
  EXPECT_EQ(Call({"gazetteer", "find", "-g", names_, "한빛"}).output,
            "id      type     ko    en  ids\nhanbit  company  한빛\n");
  std::ofstream(names_) << "type\tko\taliases\ncompany\t한빛\t~옛한빛@2021-10|~더옛한빛|HBT\n";
  EXPECT_EQ(Call({"gazetteer", "find", "--no-built-in", "-g", names_, "옛한빛"}).output,
            "id    type     ko    en  ids  formerly\n한빛  company  한빛           옛한빛@2021-10|더옛한빛\n");
}

}  // namespace
}  // namespace ieum
