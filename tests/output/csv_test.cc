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
    AppendCsvRow({c.cell, "z"}, CsvReader::kPrograms, &row);
    EXPECT_EQ(row, std::string(c.written) + ",z\n") << c.cell;
  }
}

TEST(Csv, ForExcelHasNoFormulas) {
  struct Case {
    const char *cell, *written;
  };
  constexpr Case kCases[] = {
      {"=1+1", "'=1+1"},
      {"+82-2", "'+82-2"},
      {"-나래", "'-나래"},
      {"@SUM(A1)", "'@SUM(A1)"},
      {"  =1", "'  =1"},
      {"\t=1", "'\t=1"},
      {"\r=1", "\"'\n=1\""},
      {"\n=1", "\"'\n=1\""},
      {"\x01=1", "'=1"},
      {"＝1", "'＝1"},
      {"＋1", "'＋1"},
      {"－1", "'－1"},
      {"＠a", "'＠a"},
      {"-", "'-"},
      {"-1.", "'-1."},
      {"-1e5", "'-1e5"},
      {"-1,5", "\"'-1,5\""},
      // Not formulas.
      {"-10000000000", "-10000000000"},
      {"+3", "+3"},
      {"-0.5", "-0.5"},
      {"0.97", "0.97"},
      {"a=1", "a=1"},
      {"", ""},
      {"한빛 \"나래\"", "\"한빛 \"\"나래\"\"\""},
      {"a\r\nb\rc", "\"a\nb\nc\""},
      {"C:\\", "\"C:\\\""},
  };
  for (const Case& c : kCases) {
    std::string row;
    AppendCsvRow({c.cell, "z"}, CsvReader::kExcel, &row);
    EXPECT_EQ(row, std::string(c.written) + ",z\r\n") << c.cell;
  }
}

TEST(Csv, HeaderTellsExcelWhatItReads) {
  EXPECT_EQ(CsvHeader("a,b", CsvReader::kPrograms), "a,b\n");
  EXPECT_EQ(CsvHeader("a,b", CsvReader::kExcel),
            "\xEF\xBB\xBF"
            "a,b\r\n");
}

}  // namespace
}  // namespace ieum
