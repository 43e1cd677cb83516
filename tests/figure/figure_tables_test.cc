#include "figure/figure_tables.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace ieum {
namespace {

namespace fs = std::filesystem;

// A copy of data/figures with one file replaced.
class FigureTablesTest : public testing::Test {
 protected:
  void SetUp() override {
    dir_ = fs::path(testing::TempDir()) /
           ("figures-" + std::string(testing::UnitTest::GetInstance()->current_test_info()->name()));
    fs::remove_all(dir_);
    fs::create_directories(dir_);
    fs::copy(fs::path(IEUM_SOURCE_DIR) / "data" / "figures", dir_ / "figures");
  }
  void TearDown() override { fs::remove_all(dir_); }
  void Replace(const std::string& file, const std::string& content) {
    std::ofstream(dir_ / "figures" / file) << content;
  }
  std::string FirstError() const {
    const Result<std::string> blob = CompileFigureTables(dir_.string());
    if (blob.ok()) return "";
    const std::string error = blob.diagnostics().front().ToString();
    return error.substr(error.find("figures/") + std::string_view("figures/").size());
  }

  fs::path dir_;
};

TEST_F(FigureTablesTest, CompileAsTheyAre) { EXPECT_EQ(FirstError(), ""); }

TEST_F(FigureTablesTest, SayWhereAFaultIs) {
  const struct {
    const char* file;
    const char* content;
    const char* error;
  } kCases[] = {
      {"numbers.tsv", "word\tkind\tvalue\tglued\tlang\n일\tfoo\t1\t-\tko\n", "numbers.tsv:2:3: unknown kind"},
      {"numbers.tsv", "word\tkind\tvalue\tglued\tlang\n일\tdigit\tx\t-\tko\n", "numbers.tsv:2:9: not a number"},
      {"currencies.tsv", "form\tcode\tplace\tedge\tleast\n원\tWON\tab\t-\t-\n", "currencies.tsv:2:7: unknown place"},
      {"currencies.tsv", "form\tcode\tplace\tedge\tleast\n원\tW\tko\t-\t-\n",
       "currencies.tsv:2:3: not a code of three letters"},
      {"shapes.tsv", "name\tpattern\tneeds\tbefore\tunless\tafter\nx\t(\t-\t-\t-\t-\n",
       "shapes.tsv:2:3: not a pattern: missing ): ("},
      {"ko-roles.tsv", "word\trole\tbefore\tafter\treach\tsum\n매출\tsales\t1\t1\t-\t-\n",
       "ko-roles.tsv:2:4: unknown role"},
      {"en-roles.tsv", "word\trole\tbefore\tafter\treach\tsum\nsales\trevenue\tx\t1\t-\t-\n",
       "en-roles.tsv:2:15: not a number from 0 to 255"},
      {"en-roles.tsv", "word\trole\tbefore\tafter\treach\tsum\n[sales|profit\trevenue\t1\t1\t-\t-\n",
       "en-roles.tsv:2:1: brackets that do not close, or too many alternatives"},
      {"breaks.tsv", "word\tpasses\n고_\t101\n", "breaks.tsv:2:4: not a share in per cent"},
      {"marks.tsv", "word\tside\tmark\n약\tleft\tapproximate\n", "marks.tsv:2:3: unknown side, or word twice"},
  };
  for (const auto& c : kCases) {
    SetUp();
    Replace(c.file, c.content);
    EXPECT_EQ(FirstError(), c.error);
  }
}

}  // namespace
}  // namespace ieum
