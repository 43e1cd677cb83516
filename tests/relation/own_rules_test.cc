// Rows of a user's laid over the tables of the program: they work as if they stood in data/.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>

#include "base/rule_file.h"
#include "embedded.h"
#include "relation/language_tables.h"
#include "relation/relation_fixture.h"
#include "syntax/korean_grammar.h"

namespace ieum {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kRules =
    "[relations/ko-predicates]\n"
    "word\tkind\tvoices\ttype\tframe\twhen\n"
    "얼싸안다\tv\ta\tpartners_with\tSUB~COM SUB~\t-\n"
    "무상기탁\tvn\tapr\tsupplies\tSUB>DAT\tOBJ=goods\n"
    "시연\tvn\ta\tuses\tSUB>OBJ\tOBJ=stage-thing\n"
    "넘겨짚다\tv\ta\tacquires\tSUB>OBJ\t-\n"
    "@embrace\tv\t-\tpartners_with\tSUB~COM\t-\n"
    "손잡다\t-\t-\t-\t-\t-\n"
    "인수\tvn\tap\tinvests_in\tSUB>OBJ\t-\n"
    "[relations/ko-role-nouns]\n"
    "word\ttype\tdirection\tstrength\n"
    "혈맹\tpartners_with\tbearer~owner\tfull\n"
    "동맹 주축사\tpartners_with\tbearer~owner\tfull\n"
    "자회사\t-\t-\t-\n"
    "[relations/ko-classes]\n"
    "class\tword\n"
    "goods\t꿀단지\n"
    "gapless-head\t뒷말\n"
    "stage-thing\t칩\n"
    "-\t개발|하다\n"
    "embrace\t보듬다\n"
    "[relations/ko-status]\n"
    "word\tkind\tvoice\teffect\tlater\n"
    "뒷말\tnoun\t-\trumour\t-\n"
    "[relations/en-predicates]\n"
    "word\tkind\tvoices\ttype\tframe\twhen\n"
    "befriend\tverb\tap\tpartners_with\tSUB~OBJ\t-\n"
    "[relations/en-role-nouns]\n"
    "word\ttype\tdirection\tstrength\n"
    "soulmate\tpartners_with\tbearer~owner\tfull\n";

std::string WriteFile(const std::string& name, std::string_view content) {
  const std::string path = testing::TempDir() + "/" + name;
  std::ofstream(path) << content;
  return path;
}

std::vector<RuleSection> Sections(std::string_view rules) {
  return ReadRuleFile(WriteFile("own_rules_test.rules", rules), kRelationRuleTables).value();
}

TEST(OwnRules, StateRelationsAsBuiltInRowsDo) {
  const Result<Rules> rules = Rules::Load(std::vector<std::string>{WriteFile("own_rules_test.rules", kRules)});
  ASSERT_TRUE(rules.ok()) << rules.diagnostics().front().ToString();
  RelationFixture own(rules.value());
  const struct {
    const char* text;
    const char* edges;
  } kCases[] = {
      {"한빛전자가 로봇 사업에서 나래테크와 얼싸안았다.", "partners_with 나래테크 한빛전자"},
      {"나래테크와 얼싸안은 한빛전자가 상장했다.", "partners_with 나래테크 한빛전자"},
      {"한빛전자는 나래테크와 얼싸안을 계획이다.", "partners_with? 나래테크 한빛전자"},
      {"한빛전자는 나래테크와 얼싸안지 않았다.", "partners_with! 나래테크 한빛전자"},
      {"한빛전자는 나래테크에 꿀단지를 무상기탁했다.", "supplies 한빛전자 나래테크"},
      {"나래테크는 한빛전자로부터 꿀단지를 무상기탁받았다.", "supplies 한빛전자 나래테크"},
      {"나래테크에 무상기탁된 꿀단지는 달다.", ""},
      {"한빛전자는 나래테크에 우려를 무상기탁했다.", ""},
      {"한빛전자가 칩알파를 시연했다.", ""},
      {"한빛전자는 나래테크와 보듬었다.", "partners_with 나래테크 한빛전자"},
      {"한빛전자는 나래테크와 로봇을 개발했다.", ""},
      {"한빛전자가 나래테크를 넘겨짚었다.", "acquires 한빛전자 나래테크"},
      {"한빛전자는 나래테크와 손잡았다.", ""},
      {"한빛전자가 나래테크를 인수했다.", "invests_in 한빛전자 나래테크"},
      {"한빛전자의 혈맹인 나래테크가 상장했다.", "partners_with 나래테크 한빛전자"},
      {"한빛전자의 동맹주축사인 나래테크가 상장했다.", "partners_with 나래테크 한빛전자"},
      {"한빛전자의 자회사 나래테크가 상장했다.", ""},
      {"한빛전자가 나래테크에 투자했다는 뒷말이 나왔다.", "invests_in? 한빛전자 나래테크"},
      {"Hanbit befriended Narae.", "partners_with 나래 한빛"},
      {"Narae was befriended by Hanbit.", "partners_with 나래 한빛"},
      {"Hanbit is Narae's soulmate.", "partners_with 나래 한빛"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Join(own.Edges(c.text)), c.edges) << c.text;
}

// The readings of a word as a form of verbs, by the names of these.
std::string Readings(const LanguageTables& tables, const KoreanGrammar& grammar, std::string_view word) {
  std::string out;
  for (const FormReading reading : grammar.Forms(word)) {
    out.append(tables.vocabulary().Text(grammar.verb(reading).verb)).append(grammar.verb(reading).framed ? "*" : "");
    out.append("+").append(tables.vocabulary().Text(grammar.ending(reading).form)).append(" ");
  }
  return out;
}

// Tables with the bytes that they view.
struct Compiled {
  explicit Compiled(const std::string& blob, const Blob& under = Blob()) : bytes(blob.size() / sizeof(uint64_t) + 1) {
    std::memcpy(bytes.data(), blob.data(), blob.size());
    const auto view = std::as_bytes(std::span(bytes)).first(blob.size());
    tables = std::make_unique<LanguageTables>(under.empty() ? Blob(view) : Blob(view, under));
    grammar = std::make_unique<KoreanGrammar>(tables->blob(), tables->vocabulary());
  }
  std::vector<uint64_t> bytes;
  std::unique_ptr<LanguageTables> tables;
  std::unique_ptr<KoreanGrammar> grammar;
};

// Only the forms of new or changed verbs are made anew; every reading must be what compiling all of them gives.
TEST(OwnRules, GiveTheFormsThatTheTablesWouldGive) {
  const fs::path data = fs::path(testing::TempDir()) / "own_rules_data";
  fs::remove_all(data);
  fs::create_directories(data);
  fs::copy(IEUM_SOURCE_DIR "/data/grammar", data / "grammar");
  fs::copy(IEUM_SOURCE_DIR "/data/relations", data / "relations");
  // A new verb; two that share forms (걸었다, 걸은), one of them irregular; one that has rare forms (지었다, 져).
  const std::string rows =
      "word\tkind\tvoices\ttype\tframe\twhen\tfires\tsilent\tnote\n"
      "얼싸안다\tv\ta\tpartners_with\tSUB~COM\t-\t-\t-\t-\n"
      "걷다\tv\ta\tpartners_with\tSUB~COM\t-\t-\t-\t-\n"
      "걸다\tv\ta\tpartners_with\tSUB~COM\tOBJ=goods\t-\t-\t-\n"
      "지다\tv\ta\tsupplies\tSUB>DAT\t-\t-\t-\t-\n";
  const fs::path predicates = data / "relations" / "ko-predicates.tsv";
  std::stringstream rest;
  rest << std::ifstream(predicates).rdbuf();
  const std::string before = rest.str();
  std::ofstream(predicates) << before << rows.substr(rows.find('\n') + 1);
  const Result<std::string> whole = CompileLanguage(data.string(), Language::kKorean);
  ASSERT_TRUE(whole.ok()) << whole.diagnostics().front().ToString();
  const Result<std::string> laid =
      OverlayLanguage(EmbeddedKorean(), Language::kKorean, Sections("[relations/ko-predicates]\n" + rows));
  ASSERT_TRUE(laid.ok()) << laid.diagnostics().front().ToString();
  const Compiled expected(whole.value());
  const Compiled found(laid.value(), EmbeddedKorean());
  const SymbolTable forms(expected.tables->blob(), "ko.forms");
  ASSERT_GT(forms.size(), 100000u);
  for (Symbol form = 1; form <= forms.size(); ++form) {
    const std::string_view word = forms.Text(form);
    ASSERT_EQ(Readings(*found.tables, *found.grammar, word), Readings(*expected.tables, *expected.grammar, word))
        << word;
  }
  fs::remove_all(data);
}

TEST(OwnRules, SayWhereAFaultIs) {
  constexpr std::string_view kPredicates = "[relations/ko-predicates]\nword\tkind\tvoices\ttype\tframe\twhen\n";
  constexpr std::string_view kClasses = "[relations/ko-classes]\nclass\tword\n";
  const struct {
    std::string_view head;
    std::string_view rows;
    std::string_view fault;
  } kCases[] = {
      {kPredicates, "얼싸안다\tv\ta\tpartners_with\tSUB~COM\t-\n", ""},
      {kPredicates, "얼싸안다\tv\ta\tmarries\tSUB~COM\t-\n", "3:10: no relation type 'marries'"},
      {kPredicates, "얼싸안다\tv\ta\tpartners_with\tSUB~COM\tOBJ=gods\n", "3:32: no class 'gods'"},
      {kPredicates, "@gods\tv\ta\tpartners_with\tSUB~COM\t-\n", "3:1: no class 'gods' in the table of classes"},
      {kPredicates, "얼싸안다\tv\ta\n",
       "3:1: row has 3 cells, the header 6: an empty cell is '-' or nothing between two tabs"},
      {kClasses, "gods\t꿀단지\n", "3:1: no class 'gods', and no row that asks for one"},
      {kClasses, "goods\t꿀단지\ngoods\t꿀단지\n", "4:1: 'goods' twice"},
      {kClasses, "goods\t-\n", "3:7: a word is missing"},
  };
  for (const auto& c : kCases) {
    const std::string file = WriteFile("own_rules_test.rules", std::string(c.head) + std::string(c.rows));
    const Result<Rules> rules = Rules::Load(std::vector<std::string>{file});
    const std::string fault = rules.ok() ? "" : rules.diagnostics().front().ToString();
    EXPECT_EQ(fault, c.fault.empty() ? "" : file + ":" + std::string(c.fault)) << c.rows;
  }
}

}  // namespace
}  // namespace ieum
