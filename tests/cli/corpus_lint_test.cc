// What becomes of the names of a file in articles: the counts, what looks suspicious, and the table of the command.
#include "cli/corpus_lint.h"

#include <gtest/gtest.h>

#include "cli/run_program.h"

namespace ieum {
namespace {

TEST(SuspicionOf, ComparesWhatWasTakenWithWhatWasNot) {
  const struct {
    const char* what;
    NameUse use;
    Suspicion suspicion;
  } kCases[] = {
      {"unused", {}, Suspicion::kNone},
      {"taken", {.taken = 3}, Suspicion::kNone},
      {"as often refused", {.taken = 2, .inside = 2, .refused = {{"team", 2}}}, Suspicion::kNone},
      {"never taken", {.refused = {{"team", 1}}}, Suspicion::kNeverTaken},
      {"only inside words", {.inside = 1}, Suspicion::kNeverTaken},
      {"inside words", {.taken = 1, .inside = 2}, Suspicion::kInsideWords},
      {"refused", {.taken = 1, .refused = {{"team", 1}, {"person", 1}}}, Suspicion::kMostlyRefused},
      {"other fields", {.taken = 3, .elsewhere = 2}, Suspicion::kOtherFields},
      {"half of it", {.taken = 4, .elsewhere = 2}, Suspicion::kNone},
      {"with a class", {.classed = true, .taken = 3, .elsewhere = 2}, Suspicion::kNone},
  };
  for (const auto& c : kCases) EXPECT_EQ(SuspicionOf(c.use), c.suspicion) << c.what;
}

TEST(GazetteerLint, TellsWhatBecomesOfTheNamesInACorpus) {
  const TemporaryFolder folder;
  const std::string names = folder.Write("names.tsv",
                                         "id\ttype\tko\taliases\tclass\n"
                                         "hanbit\tcompany\t한빛누리\t바람\t바람=plain\n"
                                         "garam\tcompany\t가람길\t-\tstrong\n"
                                         "modelgam\tmodel\t모델감\t-\t-\n"
                                         "duru\tcompany\t두루미르\t-\t-\n");
  const std::string news = folder.Write(
      "news.jsonl", R"({"id":"a","text":"인공지능 반도체 스타트업 한빛누리가 모델감 2를 클라우드에 올렸다."})"
                    "\n"
                    R"({"id":"b","text":"봄바람이 불고 강바람이 차다. 바람이 잔다. 가람길을 걷는다."})"
                    "\n");
  const Outcome outcome =
      RunProgramFile({.arguments = {"gazetteer", "lint", names, "--corpus", news}, .input = {}, .environment = {}});
  EXPECT_EQ(outcome.exit_code, 0) << outcome.errors;
  EXPECT_EQ(outcome.output,
            "no fault found (files: 1)\n"
            "name      id        taken  of other fields  inside words  refused  look at it\n"
            "한빛누리  hanbit        1                0             0        0\n"
            "바람      hanbit        1                1             2        0  mostly inside other words\n"
            "가람길    garam         0                0             0        1  never taken: off topic\n"
            "모델감    modelgam      1                0             0        0\n"
            "names that do not occur: 1\n");
}

TEST(GazetteerLint, ACorpusIsForLintOnly) {
  const Outcome outcome =
      RunProgramFile({.arguments = {"gazetteer", "stats", "--corpus", "news.jsonl"}, .input = {}, .environment = {}});
  EXPECT_EQ(outcome.exit_code, 2);
  EXPECT_NE(outcome.errors.find("--corpus is for lint"), std::string::npos) << outcome.errors;
}

TEST(GazetteerLint, ACorpusThatIsNotThereIsToldOf) {
  const TemporaryFolder folder;
  const std::string names = folder.Write("names.tsv", "type\tko\ncompany\t한빛누리\n");
  const Outcome outcome = RunProgramFile(
      {.arguments = {"gazetteer", "lint", names, "--corpus", folder.path() + "/none"}, .input = {}, .environment = {}});
  EXPECT_EQ(outcome.exit_code, 4) << outcome.errors;
}

}  // namespace
}  // namespace ieum
