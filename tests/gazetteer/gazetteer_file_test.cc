#include "gazetteer/gazetteer_file.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace ieum {
namespace {

// A gazetteer file that lives as long as the value.
class TempFile {
 public:
  explicit TempFile(const std::string& content)
      : path_(testing::TempDir() + testing::UnitTest::GetInstance()->current_test_info()->name() +
              std::to_string(++count_) + ".tsv") {
    std::ofstream(path_, std::ios::binary) << content;
  }
  ~TempFile() { std::remove(path_.c_str()); }
  TempFile(const TempFile&) = delete;
  TempFile& operator=(const TempFile&) = delete;
  const std::string& path() const { return path_; }

 private:
  static inline int count_ = 0;
  std::string path_;
};

Result<std::vector<GazetteerRow>> Read(const std::string& content) {
  const TempFile file(content);
  const std::vector<std::string> paths = {file.path()};
  return ReadGazetteerFiles(paths);
}

std::vector<GazetteerRow> Rows(const std::string& content) {
  Result<std::vector<GazetteerRow>> rows = Read(content);
  EXPECT_TRUE(rows.ok()) << rows.diagnostics().front().ToString();
  return rows.ok() ? rows.value() : std::vector<GazetteerRow>();
}

// "한빛 Hanbit/strong": every name of the row with its class, if it has one.
std::string Names(const GazetteerRow& row) {
  std::string out;
  for (const AliasRow& alias : row.aliases) {
    if (!out.empty()) out += ' ';
    if (alias.removed) out += '!';
    out += alias.text;
    if (alias.ambiguity != AmbiguityClass::kPlain) out += '/' + std::string(Name(alias.ambiguity));
  }
  return out;
}

// Decomposed jamo, as files from some systems have them, and a full-width form.
TEST(ReadGazetteerFiles, NormalisesNames) {
  const auto rows = Rows(
      "type\tko\taliases\tclass\n"
      "company\t\u1112\u1161\u11ab\u1107\u1175\u11be\tＨＢＴ\t\u1112\u1161\u11ab\u1107\u1175\u11be=weak\n");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].ko, "한빛");
  EXPECT_EQ(Names(rows[0]), "한빛/weak HBT");
}

TEST(ReadGazetteerFiles, ReadsFormerNames) {
  const auto rows = Rows(
      "type\tko\taliases\tclass\n"
      "company\t한빛\t~옛한빛@2021-10|~더옛한빛@2003|~처음한빛|HBT\t옛한빛=weak\n");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(Names(rows[0]), "한빛 옛한빛/weak 더옛한빛 처음한빛 HBT");
  std::string former;
  for (const AliasRow& alias : rows[0].aliases) {
    former += (alias.former ? "~" : "") + ToString(alias.until) + "|";
  }
  EXPECT_EQ(former, "|~2021-10|~2003|~||");
}

TEST(ReadGazetteerFiles, RefusesFormerNames) {
  const struct {
    const char* aliases;
    const char* fault;
  } kCases[] = {
      {"~옛한빛@2021-13", ":2:13: a former name's date is not YYYY or YYYY-MM"},
      {"HBT|~옛한빛@2021-1", ":2:17: a former name's date is not YYYY or YYYY-MM"},
      {"~옛한빛@어제", ":2:13: a former name's date is not YYYY or YYYY-MM"},
      {"~옛한빛@", ":2:13: a former name's date is not YYYY or YYYY-MM"},
      {"~한빛@2021", ":2:13: '한빛' is a present name of this row as well"},
      {"HBT|~HBT", ":2:17: 'HBT' is a present name of this row as well"},
  };
  for (const auto& c : kCases) {
    const auto rows = Read(std::string("type\tko\taliases\ncompany\t한빛\t") + c.aliases + "\n");
    ASSERT_EQ(rows.diagnostics().size(), 1u) << c.aliases;
    EXPECT_NE(rows.diagnostics()[0].ToString().find(c.fault), std::string::npos) << rows.diagnostics()[0].ToString();
  }
}

TEST(YearMonth, ReadsAndWrites) {
  for (const char* good : {"2021-10", "2021-01", "1999", "0987-12"}) {
    const auto date = ParseYearMonth(good);
    ASSERT_TRUE(date) << good;
    EXPECT_EQ(ToString(*date), good);
  }
  for (const char* bad : {"", "21", "2021-", "2021-00", "2021-13", "2021/10", "2021-1", "2021-100", "20210", "0000"}) {
    EXPECT_FALSE(ParseYearMonth(bad)) << bad;
  }
  EXPECT_EQ(ToString(YearMonth()), "");
}

TEST(ReadGazetteerFiles, ReadsEveryColumn) {
  const auto rows = Rows(
      "id\ttype\tko\ten\taliases\tclass\tmaker\tids\tnote\n"
      "hanbit\tcompany\t한빛전자\tHanbit\t한빛|HBT\t한빛=strong\t-\tkrx=000000|ticker=NYSE:HBT\tinvented\n"
      "modelgam\tmodel\t모델감\tModelGam\t-\tproduct\thanbit|narae\t-\t-\n");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].id, "hanbit");
  EXPECT_EQ(rows[0].type, EntityType::kCompany);
  EXPECT_EQ(rows[0].ko, "한빛전자");
  EXPECT_EQ(rows[0].en, "Hanbit");
  EXPECT_EQ(Names(rows[0]), "한빛전자 Hanbit 한빛/strong HBT");
  EXPECT_EQ(rows[0].codes,
            (std::vector<std::pair<std::string, std::string>>{{"krx", "000000"}, {"ticker", "NYSE:HBT"}}));
  EXPECT_EQ(rows[0].note, "invented");
  EXPECT_EQ(rows[0].line, 2u);
  EXPECT_EQ(Names(rows[1]), "모델감/product ModelGam/product");
  EXPECT_EQ(rows[1].makers, (std::vector<std::string>{"hanbit", "narae"}));
}

TEST(ReadGazetteerFiles, NeedsOnlyATypeAndAName) {
  const auto rows = Rows("en\ttype\nHanbit AI-Lab\tcompany\n");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].id, "hanbit-ai-lab");
  EXPECT_TRUE(rows[0].made_id);
  EXPECT_EQ(Names(rows[0]), "Hanbit AI-Lab");
}

TEST(ReadGazetteerFiles, NamesStandOnceEach) {
  EXPECT_EQ(Names(Rows("type\tko\ten\taliases\ncompany\tKT\tKT\t케이티|KT|케이티\n")[0]), "KT 케이티");
}

TEST(ReadGazetteerFiles, GivesAClassToAllNamesOrToOne) {
  const struct {
    const char* classes;
    const char* names;
  } kCases[] = {
      {"-", "두루 Duru DR"},
      {"weak", "두루/weak Duru/weak DR/weak"},
      {"DR=strong", "두루 Duru DR/strong"},
      {"weak|DR=strong|Duru=plain", "두루/weak Duru DR/strong"},
      {"brand", "두루/brand Duru/brand DR/brand"},
  };
  for (const auto& c : kCases) {
    const auto rows = Rows(std::string("type\tko\ten\taliases\tclass\ncompany\t두루\tDuru\tDR\t") + c.classes + "\n");
    EXPECT_EQ(Names(rows.at(0)), c.names) << c.classes;
  }
}

TEST(ReadGazetteerFiles, SaysWhatIsWrongAndWhere) {
  const struct {
    const char* content;
    const char* message;
  } kCases[] = {
      {"type\tko\nfirm\t한빛\n", ":2:1: unknown type 'firm': company, organization, chip, model or platform"},
      {"type\tko\ten\ncompany\t-\t-\n", ":2:9: no name: 'ko' or 'en' must be given"},
      {"type\tko\tclass\ncompany\t한빛\thard\n",
       ":2:12: unknown class 'hard': plain, weak, strong, product, brand or off"},
      {"type\tko\tclass\ncompany\t한빛\tweak|나래=strong\n", ":2:17: '나래' is not a name of this row"},
      {"type\tko\tids\ncompany\t한빛\tkrx=000000|005930\n", ":2:23: '005930' is not key=value"},
      {"type\tko\tcodes\ncompany\t한빛\t-\n",
       ":1:9: unknown column 'codes': the columns are type, id, ko, en, aliases, class, maker, ids, note"},
      {"ko\n한빛\n", ":1:1: no column 'type'"},
  };
  for (const auto& c : kCases) {
    const auto rows = Read(c.content);
    ASSERT_FALSE(rows.ok()) << c.content;
    EXPECT_TRUE(rows.diagnostics().front().ToString().ends_with(c.message)) << rows.diagnostics().front().ToString();
  }
}

TEST(ReadGazetteerFiles, ReadsWhatSpreadsheetsWrite) {
  const auto rows = Rows("\xEF\xBB\xBFtype\tko\taliases\r\n\r\ncompany\t한빛\tHBT\r\n");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(Names(rows[0]), "한빛 HBT");
}

TEST(ReadGazetteerFiles, SaysWhatToDoWithFilesOfAnotherKind) {
  const std::string long_name(10000, 'x');
  const struct {
    std::string content;
    std::string message;
  } kCases[] = {
      {std::string("\xFF\xFEt\0y\0p\0e\0", 10), ":1:1: UTF-16, not UTF-8: save the file as UTF-8"},
      {std::string("\xFE\xFF\0t\0y\0p\0e", 10), ":1:1: UTF-16, not UTF-8: save the file as UTF-8"},
      {std::string("t\0y\0p\0e\0", 8), ":1:1: UTF-16, not UTF-8: save the file as UTF-8"},
      {"type\tko\ncompany\t\xC7\xD1\xBA\xFB\n",
       ":2:9: not UTF-8: save the file as UTF-8 (spreadsheets often write CP949)"},
      {"type  ko   en\ncompany  한빛  Hanbit\n",
       ":1:1: no tabs in the header line: a tab, not spaces, stands between two columns"},
      {"type\tko\ncompany 한빛\n", ":2:1: row has 1 cells, the header 2: a tab, not spaces, stands between two cells"},
      {"type\tko\ncompany\t한빛\t나래\n",
       ":2:12: row has 3 cells, the header 2: an empty cell is '-' or nothing between two tabs"},
      {"type\tko\tko\ncompany\t한빛\t나래\n", ":1:9: column 'ko' twice: take one away"},
      {"type\tko\taliases\ncompany\t한빛\tHBT|" + long_name + "\n",
       ":2:16: a name of 10000 characters, the most is 200: is a tab or '|' missing?"},
      {"type,ko\ncompany,한빛\n",
       ":1:1: unknown column 'type,ko': the columns are type, id, ko, en, aliases, class, maker, ids, note"},
      {"", ": no header line"},
  };
  for (const auto& c : kCases) {
    const auto rows = Read(c.content);
    ASSERT_FALSE(rows.ok()) << c.message;
    EXPECT_TRUE(rows.diagnostics().front().ToString().ends_with(c.message)) << rows.diagnostics().front().ToString();
  }
}

TEST(ReadGazetteerFiles, RefusesNamesThatNoTextCanHave) {
  struct Case {
    std::string content, fault;
  };
  const Case cases[] = {
      {std::string("type\tko\ncompany\t한\0빛\n", 23), ":2:9: a control character"},
      {"type\tko\ncompany\t한\x01빛\n", ":2:9: a control character"},
      {"type\tko\ncompany\t한빛|나래\n", ":2:9: '|' stands between aliases only"},
      {"type\tko\ncompany\t\"한빛\"\n", ":2:9: quotation marks"},
      {"type\tko\taliases\ncompany\t한빛\tHBT|- -\n", ":2:16: a name without a letter or digit"},
      {"type\tko\ntype\tko\ncompany\t한빛\n", ":2:1: the header line a second time"},
  };
  for (const Case& c : cases) {
    const auto rows = Read(c.content);
    ASSERT_FALSE(rows.ok()) << c.fault;
    EXPECT_NE(rows.diagnostics().front().ToString().find(c.fault), std::string::npos)
        << rows.diagnostics().front().ToString();
  }
}

TEST(ReadGazetteerFiles, RefusesFilesThatAreNoListOfNames) {
  std::string rows = "type\tko\n";
  for (int i = 0; i < 300'001; ++i) rows += "company\t한빛\n";
  const auto many = Read(rows);
  ASSERT_FALSE(many.ok());
  EXPECT_NE(many.diagnostics().front().ToString().find(":300001:1: more than 300000 lines: take the rows"),
            std::string::npos);
  const auto large = Read(std::string((size_t{64} << 20) + 1, '#'));
  ASSERT_FALSE(large.ok());
  EXPECT_NE(large.diagnostics().front().ToString().find(": larger than 64 MiB: take the rows"), std::string::npos);
}

TEST(ReadGazetteerFiles, OfManyFaultsTellsTheFirstAndCountsTheRest) {
  std::string content = "type\tko\n";
  for (int i = 0; i < 200; ++i) content += "firm\t한빛\n";
  const auto rows = Read(content);
  ASSERT_FALSE(rows.ok());
  ASSERT_EQ(rows.diagnostics().size(), kMaxFaults + 1);
  EXPECT_TRUE(rows.diagnostics().back().ToString().ends_with(".tsv: further faults that are not shown: 150"));
}

TEST(ReadGazetteerFiles, ReportsTheFaultsOfAllFiles) {
  const TempFile bad("type\tko\nfirm\t한빛\nfirm\t나래\n");
  const std::vector<std::string> paths = {bad.path(), "/nonexistent/names.tsv"};
  const auto rows = ReadGazetteerFiles(paths);
  ASSERT_FALSE(rows.ok());
  EXPECT_EQ(rows.diagnostics().size(), 3u);
}

TEST(MakeEntityId, KeepsLettersAndDigits) {
  const struct {
    const char* name;
    const char* id;
  } kCases[] = {{"Samsung Electronics", "samsung-electronics"},
                {"GPT-4o", "gpt-4o"},
                {"GPT-4.1 mini", "gpt-4-1-mini"},
                {"LGU+", "lgu"},
                {"믿:음 2.0", "믿-음-2-0"}};
  for (const auto& c : kCases) EXPECT_EQ(MakeEntityId(c.name), c.id);
}

constexpr char kBase[] =
    "id\ttype\tko\ten\taliases\tclass\tmaker\tids\n"
    "hanbit\tcompany\t한빛전자\tHanbit\t한빛|HBT\t한빛=strong\t-\tkrx=000000\n"
    "modelgam\tmodel\t모델감\tModelGam\t-\t-\thanbit\t-\n";

std::vector<GazetteerRow> Overlay(const std::string& user) { return OverlayRows(Rows(kBase), Rows(user)); }

TEST(OverlayRows, AKnownIdAddsToItsEntity) {
  const auto rows = Overlay(
      "id\ttype\tko\ten\taliases\tids\n"
      "hanbit\tcompany\t한빛\t-\t한빛그룹\tticker=NYSE:HBT\n");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(rows[0].ko, "한빛") << "the user's name is shown";
  EXPECT_EQ(rows[0].en, "Hanbit");
  EXPECT_EQ(Names(rows[0]), "한빛전자 Hanbit 한빛 HBT 한빛그룹") << "한빛 is taken at the user's word";
  EXPECT_EQ(rows[0].codes.size(), 2u);
  EXPECT_FALSE(rows[0].from_user);
}

TEST(OverlayRows, AnIdMadeFromTheNameAddsToo) {
  const auto rows = Overlay("type\ten\taliases\ncompany\tHanbit\t한빛그룹\n");
  ASSERT_EQ(rows.size(), 2u);
  EXPECT_EQ(Names(rows[0]), "한빛전자 Hanbit 한빛/strong HBT 한빛그룹");
}

TEST(OverlayRows, ExclamationMarkTakesANameAway) {
  const auto rows = Overlay("id\ttype\tko\taliases\nhanbit\tcompany\t한빛전자\t!HBT|!한빛\n");
  EXPECT_EQ(Names(rows.at(0)), "한빛전자 Hanbit");
}

TEST(OverlayRows, OffTakesTheEntityAway) {
  const auto rows = Overlay("id\ttype\tko\tclass\nhanbit\tcompany\t한빛전자\toff\n");
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(rows[0].id, "modelgam");
}

TEST(OverlayRows, OtherRowsAreNewEntities) {
  const auto rows = Overlay(
      "id\ttype\tko\taliases\n"
      "narae\tcompany\t나래\t-\n"
      "narae\tcompany\t나래\t나래테크|!나래\n");
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[2].id, "narae");
  EXPECT_TRUE(rows[2].from_user);
  EXPECT_EQ(Names(rows[2]), "나래테크");
}

TEST(OverlayRows, TheSameNameOfAnotherTypeIsAnotherEntity) {
  const auto rows = Overlay("type\ten\ncompany\tModelGam\ncompany\tModelGam\n");
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[1].type, EntityType::kModel);
  EXPECT_EQ(rows[2].id, "modelgam-company");
}

TEST(OverlayRows, MergesWithoutABase) {
  const auto rows = OverlayRows({}, Rows("type\ten\taliases\ncompany\tHanbit\tHBT\ncompany\tHanbit\t!HBT\n"));
  ASSERT_EQ(rows.size(), 1u);
  EXPECT_EQ(Names(rows[0]), "Hanbit");
}

}  // namespace
}  // namespace ieum
