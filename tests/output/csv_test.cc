#include "output/csv.h"

#include <gtest/gtest.h>

namespace ieum {
namespace {

TEST(Csv, QuotesWhatNeedsIt) {
  struct Case {
    const char *cell, *written;
  };
  constexpr Case kCases[] = {
      {"", ""},
      {"한빛", "한빛"},
      {"a,b", "\"a,b\""},
      {"say \"x\"", "\"say \"\"x\"\"\""},
      {"a\nb", "\"a\nb\""},
      {"a\rb", "\"a\rb\""},
      {" a", "\" a\""},
      {"a ", "\"a \""},
      {"a b", "a b"},
      {"005930", "005930"},
      {"한\x1b[2J\u009b빛\x7f", "한[2J빛"},
      {"C:\\x", "C:\\x"},
      {"C:\\", "\"C:\\ \""},
      {"\"C:\\\"", "\"\"\"C:\\ \"\"\""},
  };
  for (const Case& c : kCases) {
    std::string row;
    AppendCsvRow({c.cell, "z"}, &row);
    EXPECT_EQ(row, std::string(c.written) + ",z\n") << c.cell;
  }
}

}  // namespace
}  // namespace ieum
