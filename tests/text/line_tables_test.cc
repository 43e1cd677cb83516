#include "text/line_tables.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace ieum {
namespace {

constexpr char kLinesHeader[] = "kind\tplace\tlongest\tstop\tlist\twords\n";
constexpr char kSentencesHeader[] = "set\twords\n";

// The messages of compiling a data folder with these rows, without the folder's name.
std::string Errors(const std::string& lines, const std::string& sentences) {
  const std::filesystem::path folder = std::filesystem::path(testing::TempDir()) / "line_tables_test";
  std::filesystem::create_directories(folder / "words");
  std::ofstream(folder / "words/lines.tsv") << kLinesHeader << lines;
  std::ofstream(folder / "words/sentences.tsv") << kSentencesHeader << sentences;
  const Result<std::string> blob = CompileLineTables(folder.string());
  std::string errors;
  for (const Diagnostic& diagnostic : blob.diagnostics()) {
    errors += diagnostic.ToString().substr(folder.string().size() + 1) + "\n";
  }
  EXPECT_EQ(blob.ok(), errors.empty());
  std::filesystem::remove_all(folder);
  return errors;
}

TEST(CompileLineTables, SaysWhatIsWrongAndWhere) {
  const struct {
    const char* lines;
    const char* sentences;
    const char* errors;
  } kCases[] = {
      {"caption\tbegin\t80\t-\t-\t[사진\n", "final\t다\n", ""},
      {"body\tbegin\t80\t-\t-\t[사진\n", "final\t다\n", "words/lines.tsv:2:1: no such kind of line\n"},
      {"caption\tmiddle\t80\t-\t-\t[사진\n", "final\t다\n",
       "words/lines.tsv:2:9: not one of whole, begin, end, inside\n"},
      {"caption\tbegin\t8x\t-\t-\t[사진\n", "final\t다\n", "words/lines.tsv:2:15: not a number up to 65535\n"},
      {"caption\tbegin\t70000\t-\t-\t[사진\n", "final\t다\n", "words/lines.tsv:2:15: not a number up to 65535\n"},
      {"caption\tbegin\t80\t-\tno\t[사진\n", "final\t다\n", "words/lines.tsv:2:20: neither yes nor -\n"},
      {"caption\tbegin\t80\tno\t-\t[사진\n", "final\t다\n", "words/lines.tsv:2:18: neither yes nor -\n"},
      {"caption\tbegin\t80\t-\t-\t-\n", "final\t다\n", "words/lines.tsv:2:22: no words\n"},
      {"caption\tbegin\t80\t-\t-\t[사진\n", "last\t다\n", "words/sentences.tsv:2:1: no such set\n"},
      {"caption\tbegin\t80\n", "final\t다\n",
       "words/lines.tsv:2:1: row has 3 cells, the header 6: an empty cell is '-' or nothing between two tabs\n"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Errors(c.lines, c.sentences), c.errors) << c.lines << c.sentences;
  EXPECT_FALSE(CompileLineTables("/nonexistent").ok());
}

TEST(LineTables, OfAnEmptyBlobHaveNoRows) {
  const LineTables tables{Blob()};
  EXPECT_TRUE(tables.rules().empty());
  EXPECT_FALSE(tables.Is(SentenceWord::kFinal, "다"));
}

}  // namespace
}  // namespace ieum
