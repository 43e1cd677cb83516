// ieum rules lint and test on files with sections and on tables as they stand in data/.
#include <gtest/gtest.h>

#include "cli/run_program.h"

namespace ieum {
namespace {

constexpr std::string_view kPredicates = "word\tkind\tvoices\ttype\tframe\twhen\tfires\tsilent\n";

struct Case {
  std::string name;
  std::string file;  // its name decides whether it needs a section
  std::string content;
  int exit_code = 0;
  std::vector<std::string> lines;  // of the output, each without the file that it begins with
};

class RulesCommand : public testing::Test {
 protected:
  void Check(const std::string& action, const Case& c) {
    const std::string path = folder_.Write(c.file, c.content);
    const Outcome outcome = RunProgramFile({.arguments = {"rules", action, path}, .input = {}, .environment = {}});
    EXPECT_EQ(outcome.exit_code, c.exit_code) << c.name << outcome.errors;
    std::string expected;
    for (const std::string& line : c.lines) expected += (line[0] == ':' ? path : "") + line + "\n";
    EXPECT_EQ(outcome.output, expected) << c.name;
  }

  const TemporaryFolder folder_;
};

TEST_F(RulesCommand, LintSaysEveryFaultWithItsPlace) {
  const std::string predicates = "[relations/ko-predicates]\n" + std::string(kPredicates);
  const std::string example = "\t한빛전자가 나래테크와 얼싸안았다.\t-\n";
  const Case kCases[] = {
      {"Good",
       "a.rules",
       predicates + "얼싸안다\tv\t-\tpartners_with\tSUB~COM\t-" + example,
       0,
       {"no fault found (files: 1)"}},
      {"TwoFaults",
       "a.rules",
       predicates + "얼싸안다\tv\t-\tmarries\tSUB~COM\t-" + example +
           "얼싸안다\tv\t-\tpartners_with\tSUB~COM\tCOM=gods" + example,
       3,
       {":3:10: no relation type 'marries'", ":4:32: no class 'gods'", "errors: 2, warnings: 0"}},
      {"OfSeveralSections",
       "a.rules",
       "[figures/ko-roles]\nword\trole\tbefore\tafter\treach\tsum\n수강료\tfee\t1\t1\t-\t-\n" + predicates +
           "얼싸안다\tverbal\t-\tpartners_with\tSUB~COM\t-" + example,
       3,
       {":3:5: unknown role", ":6:6: no kind of row 'verbal'", "errors: 2, warnings: 0"}},
      {"NoExample",
       "a.rules",
       predicates + "얼싸안다\tv\t-\tpartners_with\tSUB~COM\t-\t-\t-\n",
       0,
       {":3:1: warning: no sentence under 'fires': nothing tests this row", "errors: 0, warnings: 1"}},
      {"NoOrder",
       "a.rules",
       predicates + "얼싸안다\tv\t-\tpartners_with\tSUB~COM\t-" + example +
           "얼싸안다\tv\t-\tpartners_with\tCOM~SUB\t-" + example,
       0,
       {":4:1: warning: may hold where line 3 does, with as many conditions: then that row counts; a condition more "
        "here "
        "would tell them apart",
        "errors: 0, warnings: 1"}},
      {"OrderedByConditions",
       "a.rules",
       predicates + "얼싸안다\tv\t-\tpartners_with\tSUB~COM\tOBJ=goods" + example +
           "얼싸안다\tv\t-\tpartners_with\tSUB~COM\tOBJ!goods" + example,
       0,
       {"no fault found (files: 1)"}},
      {"NothingToSwitchOff",
       "a.rules",
       predicates + "얼싸안다\t-\t-\t-\t-\t-\t-\t-\n",
       0,
       {":3:1: warning: nothing to switch off: the program has no row for '얼싸안다'", "errors: 0, warnings: 1"}},
      {"ATable",
       "ko-predicates.tsv",
       std::string(kPredicates) + "협력\tvn\tx\tpartners_with\tSUB~COM\t-" + example,
       3,
       {":2:7: one of a, p, r, c, not 'x'", "errors: 1, warnings: 0"}},
  };
  for (const Case& c : kCases) Check("lint", c);
}

TEST_F(RulesCommand, TestTriesTheExamplesOfEachRow) {
  const std::string row = "얼싸안다\tv\t-\tpartners_with\tSUB~COM\t-\t";
  const std::string predicates = "[relations/ko-predicates]\n" + std::string(kPredicates);
  const Case kCases[] = {
      {"Holds",
       "a.rules",
       predicates + row + "한빛전자가 나래테크와 얼싸안았다.\t한빛전자는 기쁨을 얼싸안았다.\n",
       0,
       {"examples: 2, failed: 0; rows without any: 0"}},
      {"DoesNotFire",
       "a.rules",
       predicates + row + "한빛전자가 나래테크를 등졌다.\t-\n",
       1,
       {":3:34: not stated: partners_with by 얼싸안다: 한빛전자가 나래테크를 등졌다.",
        "  found: nothing; names: 한빛전자, 나래테크", "examples: 1, failed: 1; rows without any: 0"}},
      {"IsNotSilent",
       "a.rules",
       predicates + row + "-\t한빛전자가 나래테크와 얼싸안았다.\n",
       1,
       {":3:36: should state nothing: 한빛전자가 나래테크와 얼싸안았다.",
        "  found: partners_with 한빛전자 나래테크 [predicate:얼싸안다]",
        "examples: 1, failed: 1; rows without any: 0"}},
      {"ByAnotherRow",
       "a.rules",
       predicates + row + "한빛전자가 나래테크에 투자했다.\t-\n",
       1,
       {":3:34: not stated: partners_with by 얼싸안다: 한빛전자가 나래테크에 투자했다.",
        "  found: invests_in 한빛전자 나래테크 [predicate:투자]", "examples: 1, failed: 1; rows without any: 0"}},
      {"NoExample", "a.rules", predicates + row + "-\t-\n", 0, {"examples: 0, failed: 0; rows without any: 1"}},
      {"ATable",
       "ko-role-nouns.tsv",
       "word\ttype\tdirection\tstrength\tfires\n혈맹\tpartners_with\tbearer~owner\tfull\t한빛전자의 혈맹인 나래테크가 "
       "상장했다.\n",
       0,
       {"examples: 1, failed: 0; rows without any: 0"}},
      {"English",
       "en-predicates.tsv",
       std::string(kPredicates) + "befriend\tverb\tap\tpartners_with\tSUB~OBJ\t-\tNarae was befriended by "
                                  "Hanbit.\tHanbit befriended a school.\n",
       0,
       {"examples: 2, failed: 0; rows without any: 0"}},
  };
  for (const Case& c : kCases) Check("test", c);
}

}  // namespace
}  // namespace ieum
