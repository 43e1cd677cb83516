#include "output/workbook.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <iterator>

#include "output/graph_writer.h"
#include "output/sample.h"

namespace ieum {
namespace {

// A file that is removed again.
class File {
 public:
  explicit File(const std::string& name)
      : path_(testing::TempDir() + "ieum-" + std::to_string(::getpid()) + "-" + name) {}
  ~File() { std::remove(path_.c_str()); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  const std::string& path() const { return path_; }
  std::string Content() const {
    std::ifstream file(path_, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
  }

 private:
  std::string path_;
};

Graph SampleGraph() {
  Graph graph;
  graph.Add(Summarize(SampleExtraction(), SampleArticle().text));
  return graph;
}

TEST(Workbook, TheSameGraphIsTheSameFile) {
  const File first("a.xlsx"), second("b.xlsx");
  for (const File* file : {&first, &second}) {
    const auto failure = WriteGraphWorkbook(SampleGraph(), {}, file->path());
    ASSERT_FALSE(failure.has_value()) << failure->message;
  }
  EXPECT_TRUE(first.Content().starts_with("PK"));
  EXPECT_EQ(first.Content(), second.Content());
}

TEST(Workbook, CountsWhatHasNoRoom) {
  const File file("c.xlsx");
  Workbook workbook(file.path(), {.rows = 3, .characters = 4});
  Sheet* const sheet = workbook.AddSheet("a", {{"text", 10}, {"number", 10}});
  const std::string texts[] = {"가나다라", "가나다라마", "🚀🚀", "🚀🚀가"};
  int taken = 0;
  for (const std::string& text : texts) {
    if (!sheet->BeginRow()) continue;
    ++taken;
    sheet->Text(text);
    sheet->Whole(1);
  }
  EXPECT_EQ(taken, 2);
  EXPECT_EQ(sheet->rows(), 2U);
  EXPECT_EQ(sheet->rows_left_out(), 2U);
  EXPECT_EQ(sheet->cells_cut(), 1U);

  Sheet* const pairs = workbook.AddSheet("b", {{"text", 10}});
  pairs->BeginRow();
  pairs->Text("🚀🚀");
  pairs->BeginRow();
  pairs->Text("가🚀🚀");  // the second rocket would need half a place more than there is
  EXPECT_EQ(pairs->cells_cut(), 1U);
  EXPECT_FALSE(workbook.Close().has_value());
}

TEST(Workbook, SaysWhereItCannotBeWritten) {
  const auto failure = WriteGraphWorkbook(SampleGraph(), {}, testing::TempDir() + "no such folder/a.xlsx");
  ASSERT_TRUE(failure.has_value());
  EXPECT_FALSE(failure->message.empty());
}

}  // namespace
}  // namespace ieum
