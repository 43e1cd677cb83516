// What goes wrong, where the program says it did, how it ends, and what still came out. {dir} stands for a folder that
// holds the files below; every case sees them anew.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/run_program.h"

namespace ieum {
namespace {

const std::vector<std::pair<std::string, std::string>> kFiles = {
    {"good.txt", "한빛이 나래에 투자했다.\n"},
    {"good.jsonl", "{\"id\":\"1\",\"text\":\"한빛\"}\n{\"id\":\"2\",\"text\":\"나래\"}\n"},
    {"mixed.jsonl", "{\"id\":\"1\",\"text\":\"한빛\"}\n{\"id\":\"2\",\n{\"id\":\"3\",\"text\":\"나래\"}\n"},
    {"cut.jsonl", "{\"id\":\"1\",\"text\":\"한빛\"}\n{\"id\":\"2\",\"text\":\"나"},
    {"notext.jsonl", "{\"id\":\"1\"}\n{\"id\":\"2\",\"text\":\"나래\"}\n"},
    {"number.jsonl", "{\"id\":\"1\",\"text\":5}\n"},
    {"utf8.jsonl", "{\"id\":\"1\",\"text\":\"\xED\xA0\x80\"}\n{\"id\":\"2\",\"text\":\"나래\"}\n"},
    {"utf8.txt", "한빛이\n나래\xFF에 투자했다.\n"},
    {"deep.jsonl", "{\"text\":\"한빛\",\"x\":" + std::string(100'000, '[') + "\n{\"id\":\"2\",\"text\":\"나래\"}\n"},
    {"empty.txt", ""},
    {"blank.txt", " \n\n"},
    {"columns.tsv", "id\ttype\tko\nhanbit\tcompany\n"},
    {"type.tsv", "id\ttype\tko\nhanbit\tanimal\t한빛\n"},
    {"header.tsv", "id\tkind\tko\nhanbit\tcompany\t한빛\n"},
    {"utf8.tsv", "id\ttype\tko\nhanbit\tcompany\t한\xFF\n"},
    {"names.tsv", "id\ttype\tko\nhanbit\tcompany\t한빛\nnarae\tcompany\t나래\n"},
    {"earlier.jsonl",
     R"({"schema":"ieum.article/1","id":"1","lang":"ko","entities":[],"mentions":[],"figures":[],"relations":[]})"
     "\n"},
    {"spoilt.jsonl", R"({"schema":"ieum.article/1","id":"1","entities":[],"relations":[{"type":"uses","head":"x"}]})"
                     "\n"
                     R"({"schema":"ieum.article/2","id":"1","entities":[],"relations":[]})"
                     "\n{\"id\":\"2\",\"text\":\"나래\"}\n"},
};

struct Case {
  std::string name;
  std::vector<std::string> arguments;
  int exit_code = 0;
  std::string said;  // is in what went to standard error; empty: nothing went there
  int lines = 0;     // of standard output
  std::string input = {};
  Stream standard_output = Stream::kCaught;
  Stream standard_input = Stream::kCaught;
};

std::ostream& operator<<(std::ostream& out, const Case& c) { return out << c.name; }

const Case kCases[] = {
    // Input that is not there or cannot be read.
    {"NoSuchFile", {"{dir}/none.txt"}, 4, "ieum: {dir}/none.txt: No such file or directory\n"},
    {"NoSuchFileAmongOthers", {"{dir}/good.txt", "{dir}/none.txt", "{dir}/good.jsonl"}, 4, "none.txt: No such file", 3},
    {"Folder", {"{dir}"}, 4, "ieum: {dir}: Is a directory\n"},
    {"FolderAmongOthers", {"{dir}", "{dir}/good.txt"}, 4, "Is a directory", 1},
    {"ClosedInput", {}, 4, "Bad file descriptor", 0, "", Stream::kCaught, Stream::kClosed},
    {"ClosedInputNotNeeded", {"{dir}/good.txt"}, 0, "", 1, "", Stream::kCaught, Stream::kClosed},

    // Input that is not as it should be: the rest is still processed.
    {"BrokenLine", {"{dir}/mixed.jsonl"}, 1, "ieum: {dir}/mixed.jsonl:2:11: not JSON", 2},
    {"BrokenLineCounted", {"{dir}/mixed.jsonl"}, 1, "1 of 3 articles rejected", 2},
    {"TruncatedLine", {"{dir}/cut.jsonl"}, 1, "{dir}/cut.jsonl:2:", 1},
    {"NoText", {"{dir}/notext.jsonl"}, 1, "{dir}/notext.jsonl:1:1: no 'text'", 1},
    {"TextIsANumber", {"{dir}/number.jsonl"}, 1, "{dir}/number.jsonl:1:11: 'text' is not a string", 0},
    {"BrokenUtf8InALine", {"{dir}/utf8.jsonl"}, 1, "{dir}/utf8.jsonl:1:19: not UTF-8 (byte 18)", 1},
    {"BrokenUtf8InAText", {"{dir}/utf8.txt"}, 1, "{dir}/utf8.txt:2:3: not UTF-8 (byte 16)", 0},
    {"BrokenUtf8AmongOthers", {"{dir}/utf8.txt", "{dir}/good.txt"}, 1, "not UTF-8", 1},
    {"DeepNesting", {"{dir}/deep.jsonl"}, 1, "{dir}/deep.jsonl:1:", 1},
    {"BrokenLineOnStandardInput", {}, 1, "ieum: stdin:1:", 0, "{\"text\": \n"},
    {"EmptyFile", {"{dir}/empty.txt"}, 0, "{dir}/empty.txt: warning: empty"},
    {"BlankFile", {"{dir}/blank.txt"}, 0, "{dir}/blank.txt: warning: empty"},
    {"EmptyInput", {}, 0, "stdin: warning: empty"},
    {"EarlierResultIsNoArticle", {"{dir}/earlier.jsonl"}, 1, "{dir}/earlier.jsonl:1: no article", 0},
    {"ReadFailureIsGraverThanRejection", {"{dir}/mixed.jsonl", "{dir}/none.txt"}, 4, "No such file", 2},

    // A graph of what cannot all be used.
    {"GraphOfSpoiltResults",
     {"graph", "{dir}/spoilt.jsonl", "-f", "json"},
     1,
     "{dir}/spoilt.jsonl:1: relations[0].head names no entity of the article",
     5},
    {"GraphOfAnotherSchema",
     {"graph", "{dir}/spoilt.jsonl", "-f", "json"},
     1,
     "{dir}/spoilt.jsonl:2: schema is not \"ieum.article/1\"",
     5},
    {"GraphOfNothing", {"graph", "{dir}/empty.txt", "-f", "json"}, 0, "warning: empty", 4},
    {"GraphInNoFolder", {"graph", "{dir}/good.txt"}, 2, "csv does not go to standard output"},
    {"GraphBelowAFile", {"graph", "{dir}/good.txt", "-o", "{dir}/good.txt/x"}, 5, "{dir}/good.txt/x: Not a directory"},
    {"GraphInAFile", {"graph", "{dir}/good.txt", "-f", "csv", "-o", "{dir}/good.txt"}, 5, "Not a directory"},

    // Wrong use.
    {"UnknownOption", {"--fromat", "csv"}, 2, "ieum: unknown option --fromat; did you mean --format?\n"},
    {"UnknownOptionWithValue", {"--offset=bytes"}, 2, "unknown option --offset; did you mean --offsets?"},
    {"UnknownOptionUnlikeAny", {"--zzz"}, 2, "unknown option --zzz\n"},
    {"UnknownShortOption", {"-z"}, 2, "unknown option -z"},
    {"UnknownCommand", {"grpah", "x"}, 2, "unknown command grpah; did you mean graph?"},
    {"UnknownAction", {"gazetteer", "lnt", "x"}, 2, "did you mean lint?"},
    {"NoAction", {"gazetteer"}, 2, "missing: lint, find, stats"},
    {"NothingToLint", {"gazetteer", "lint"}, 2, "missing: FILE"},
    {"TooMuchForStats", {"gazetteer", "stats", "x"}, 2, "unexpected argument 'x'"},
    {"MissingValue", {"--format"}, 2, "--format needs a value"},
    {"BadFormat", {"--format", "xml"}, 2, "--format: 'xml' is none of json, jsonl, csv, table"},
    {"BadOffsets", {"--offsets", "chars"}, 2, "--offsets: 'chars' is none of codepoint, bytes, utf16"},
    {"BadSplit", {"--split", "often"}, 2, "--split: 'often' is none of auto, never, blank-line"},
    {"NoThreads", {"-j", "0"}, 2, "--threads: '0' is none of 1..256"},
    {"ThreadsInWords", {"-j", "two"}, 2, "--threads: 'two' is none of 1..256"},
    {"NegativeThreads", {"-j", "-1"}, 2, "ieum: "},
    {"HalfAPair", {"explain", "--pair", "한빛"}, 2, "--pair needs a value"},
    {"TwoFilesToExplain", {"explain", "{dir}/good.txt", "{dir}/good.txt"}, 2, "ieum explain takes one file"},
    {"ExcelForJson", {"--excel", "-f", "json"}, 2, "--excel is for csv"},
    {"ExcelForAGraphOfJson", {"graph", "--excel", "-o", "{dir}/x.json"}, 2, "--excel is for csv"},
    {"HelpIsNear", {"--zzz"}, 2, "try 'ieum extract --help'"},

    // Names of one's own.
    {"NoSuchGazetteer", {"-g", "{dir}/none.tsv", "{dir}/good.txt"}, 3, "{dir}/none.tsv: No such file or directory"},
    {"TooFewColumns", {"-g", "{dir}/columns.tsv", "{dir}/good.txt"}, 3, "ieum: {dir}/columns.tsv:2:1: row has 2 cells"},
    {"UnknownType", {"-g", "{dir}/type.tsv", "{dir}/good.txt"}, 3, "{dir}/type.tsv:2:8: "},
    {"UnknownColumn", {"-g", "{dir}/header.tsv", "{dir}/good.txt"}, 3, "{dir}/header.tsv:1:"},
    {"BrokenUtf8InNames", {"-g", "{dir}/utf8.tsv", "{dir}/good.txt"}, 3, "{dir}/utf8.tsv:2:"},
    {"LintFindsFaults", {"gazetteer", "lint", "{dir}/columns.tsv"}, 3, "", 2},
    {"LintFindsNone", {"gazetteer", "lint", "{dir}/names.tsv"}, 0, "", 1},
    {"NoActionForRules", {"rules"}, 2, "missing: lint, test"},
    {"UnknownActionForRules", {"rules", "tset", "x"}, 2, "did you mean test?"},
    {"NothingToTest", {"rules", "test"}, 2, "missing: FILE"},
    {"NoSuchRules", {"rules", "test", "{dir}/none.rules"}, 3, "{dir}/none.rules: No such file or directory"},
    {"NobodyIsCalledSo", {"gazetteer", "find", "아무도아닌이름"}, 1, "no entity is called '아무도아닌이름'"},

    // Output that cannot be written.
    {"FullDisk",
     {"{dir}/good.txt"},
     5,
     "ieum: cannot write <stdout>: No space left on device\n",
     0,
     "",
     Stream::kFullDisk},
    {"FullDiskForATable", {"-f", "table", "{dir}/good.txt"}, 5, "No space left", 0, "", Stream::kFullDisk},
    {"FullDiskForAGraph", {"graph", "-f", "json", "{dir}/good.txt"}, 5, "No space left", 0, "", Stream::kFullDisk},
    {"FullDiskForAnExplanation", {"explain", "{dir}/good.txt"}, 5, "No space left", 0, "", Stream::kFullDisk},
    {"FullDiskForHelp", {"--help"}, 5, "No space left", 0, "", Stream::kFullDisk},
    {"FullDiskForTheVersion", {"--version"}, 5, "No space left", 0, "", Stream::kFullDisk},
    {"FullDiskForStats", {"gazetteer", "stats"}, 5, "No space left", 0, "", Stream::kFullDisk},
    {"FullDiskByName", {"{dir}/good.txt", "-o", "/dev/full"}, 5, "cannot write /dev/full: No space left on device"},
    {"FullDiskIsGraverThanRejection", {"{dir}/mixed.jsonl"}, 5, "No space left", 0, "", Stream::kFullDisk},
    {"ClosedOutput", {"{dir}/good.txt"}, 5, "<stdout>: Bad file descriptor", 0, "", Stream::kClosed},
    {"ClosedOutputNotNeeded", {"{dir}/good.txt", "-o", "{dir}/out.jsonl"}, 0, "", 0, "", Stream::kClosed},
    {"NoFolderForOutput", {"{dir}/good.txt", "-o", "{dir}/none/out"}, 5, "{dir}/none/out: No such file or directory"},
    {"OutputIsAFolder", {"{dir}/good.txt", "-o", "{dir}"}, 5, "{dir}: Is a directory"},
    {"NobodyReads", {"{dir}/good.jsonl"}, 0, "", 0, "", Stream::kClosedPipe},
    {"NobodyReadsHelp", {"--help"}, 0, "", 0, "", Stream::kClosedPipe},
    {"NobodyReadsAGraph", {"graph", "-f", "graphml", "{dir}/good.txt"}, 0, "", 0, "", Stream::kClosedPipe},
};

std::string Filled(std::string text, const std::string& folder) {
  constexpr std::string_view kPlace = "{dir}";
  for (size_t at = 0; (at = text.find(kPlace, at)) != std::string::npos; at += folder.size()) {
    text.replace(at, kPlace.size(), folder);
  }
  return text;
}

class Faults : public testing::TestWithParam<Case> {};

TEST_P(Faults, IsReportedAndTheRestIsDone) {
  const Case& c = GetParam();
  const TemporaryFolder folder;
  for (const auto& [name, content] : kFiles) folder.Write(name, content);
  Invocation invocation{.arguments = {},
                        .input = c.input,
                        .standard_input = c.standard_input,
                        .standard_output = c.standard_output,
                        .environment = {}};
  for (const std::string& argument : c.arguments) invocation.arguments.push_back(Filled(argument, folder.path()));
  const Outcome outcome = RunProgramFile(invocation);

  EXPECT_EQ(outcome.exit_code, c.exit_code) << outcome.errors;
  EXPECT_EQ(std::count(outcome.output.begin(), outcome.output.end(), '\n'), c.lines) << outcome.output;
  if (c.said.empty()) {
    EXPECT_EQ(outcome.errors, "");
  } else {
    EXPECT_NE(outcome.errors.find(Filled(c.said, folder.path())), std::string::npos) << outcome.errors;
  }
  // No half-written file stays behind.
  for (const std::string& name : folder.Names()) EXPECT_EQ(name.find(".ieum-"), std::string::npos) << name;
}

INSTANTIATE_TEST_SUITE_P(Table, Faults, testing::ValuesIn(kCases),
                         [](const testing::TestParamInfo<Case>& row) { return row.param.name; });

TEST(Faults, AFileThatCannotBeReadIsNotTakenForEmpty) {
  const TemporaryFolder folder;
  const std::string path = folder.Write("secret.txt", "한빛");
  ::chmod(path.c_str(), 0);
  const Outcome outcome = RunProgramFile({.arguments = {path}, .input = {}, .environment = {}});
  if (!ContentOf(path).empty()) return;  // whoever runs the test may read everything
  EXPECT_EQ(outcome.exit_code, 4);
  EXPECT_NE(outcome.errors.find("Permission denied"), std::string::npos) << outcome.errors;
}

TEST(Faults, AReaderThatGoesAwayStopsTheProgram) {
  // Far more than a pipe holds; the program must not write on into nothing, nor complain.
  std::string input;
  for (int i = 0; i < 20'000; ++i) input += "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"한빛\"}\n";
  const Outcome outcome = RunProgramFile(
      {.arguments = {"-j", "2"}, .input = input, .standard_output = Stream::kClosedPipe, .environment = {}});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_EQ(outcome.errors, "");
}

TEST(Faults, AnOldResultStaysWhereTheNewOneFails) {
  const TemporaryFolder folder;
  const std::string input = folder.Write("good.txt", "한빛이 나래에 투자했다.\n");
  ::mkdir((folder.path() + "/graph").c_str(), 0777);
  ::mkdir((folder.path() + "/graph/edges.csv").c_str(), 0777);  // a folder where a file should be
  const std::string nodes = folder.Write("graph/nodes.csv", "old\n");
  const Outcome outcome =
      RunProgramFile({.arguments = {"graph", input, "-o", folder.path() + "/graph"}, .input = {}, .environment = {}});
  EXPECT_EQ(outcome.exit_code, 5);
  EXPECT_EQ(ContentOf(nodes), "old\n");
}

}  // namespace
}  // namespace ieum
