// Faults of the tables, each with its place.
#include "relation/lexicon_builder.h"

#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "relation/cells.h"

namespace ieum {
namespace {

struct Tables {
  std::string classes = "class\tword\tnote\n";
  std::string predicates = "word\tkind\tvoices\ttype\tframe\twhen\tfires\tsilent\tnote\n";
  std::string role_nouns = "word\ttype\tdirection\tstrength\tfires\tsilent\tnote\n";
  std::string status = "word\tkind\tvoice\teffect\tlater\tnote\n";
};

// What the names of the tables, and of their files in TempDir(), begin with.
std::string WriteTables(const Tables& tables) {
  const std::string name = std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + "_test";
  const std::string prefix = testing::TempDir() + "/" + name;
  std::ofstream(prefix + "-classes.tsv") << tables.classes;
  std::ofstream(prefix + "-predicates.tsv") << tables.predicates;
  std::ofstream(prefix + "-role-nouns.tsv") << tables.role_nouns;
  std::ofstream(prefix + "-status.tsv") << tables.status;
  return name;
}

// "file:line:column: message" of the first fault, without what is before the last dash of the file's name.
std::string FirstFault(const Tables& tables) {
  TableRows rows(testing::TempDir());
  LexiconBuilder builder(&rows);
  builder.Read(WriteTables(tables));
  VocabularyBuilder vocabulary;
  BlobWriter writer;
  if (rows.errors().empty()) builder.Write(&vocabulary, &writer);
  if (rows.errors().empty()) return "";
  const std::string text = rows.errors().front().ToString();
  return text.substr(text.find("_test-") + 6);
}

TEST(LexiconBuilder, SaysWhatIsWrongInPredicatesAndWhere) {
  const struct {
    const char* row;
    const char* fault;
  } kCases[] = {
      {"공급\tvn\ta\tsupplies\tSUB>DAT\t-\t-\t-\t-", ""},
      {"공급\tvn\ta\tsells\tSUB>DAT\t-\t-\t-\t-", "predicates.tsv:2:9: no relation type 'sells'"},
      {"공급\tvn\ta\tsupplies\tSUB=DAT\t-\t-\t-\t-", "predicates.tsv:2:18: no > or ~ in 'SUB=DAT'"},
      {"공급\tvn\ta\tsupplies\tSUB>TO\t-\t-\t-\t-", "predicates.tsv:2:18: no role 'TO'"},
      {"공급\tvn\ta\tsupplies\tSUB>DAT\tOBJ=goods\t-\t-\t-", "predicates.tsv:2:26: no class 'goods'"},
      {"공급\tvn\ta\tsupplies\tSUB>DAT\tOBJ>goods\t-\t-\t-", "predicates.tsv:2:26: no = or ! in 'OBJ>goods'"},
      {"공급\tvn\tx\tsupplies\tSUB>DAT\t-\t-\t-\t-", "predicates.tsv:2:7: one of a, p, r, c, not 'x'"},
      {"공급\tnoun\t-\tsupplies\tSUB>DAT\t-\t-\t-\t-", "predicates.tsv:2:4: no kind of row 'noun'"},
      {"-\tvn\ta\tsupplies\tSUB>DAT\t-\t-\t-\t-", "predicates.tsv:2:1: a word is missing"},
      {"손\tidiom\t-\tpartners_with\tSUB~COM\t-\t-\t-\t-", "predicates.tsv:2:1: two or three words, not '손'"},
      {"@work\tv\t-\tpartners_with\tSUB~COM\t-\t-\t-\t-",
       "predicates.tsv:2:1: no class 'work' in the table of classes"},
      {"공급\tvn\ta\tsupplies\tSUB>DAT\t-\t-\t-\t-\n공급\tvn\ta\tsupplies\tSUB>DAT\t-\t-\t-\t-",
       "predicates.tsv:3:1: '공급' twice"},
  };
  for (const auto& c : kCases) {
    Tables tables;
    tables.predicates += std::string(c.row) + "\n";
    EXPECT_EQ(FirstFault(tables), c.fault) << c.row;
  }
}

TEST(LexiconBuilder, SaysWhatIsWrongInTheOtherTables) {
  const struct {
    std::string Tables::*table;
    const char* row;
    const char* fault;
  } kCases[] = {
      {&Tables::role_nouns, "자회사\taffiliate_of\tbearer>owner\tfull\t-\t-\t-", ""},
      {&Tables::role_nouns, "자회사\tbelongs\tbearer>owner\tfull\t-\t-\t-",
       "role-nouns.tsv:2:5: no relation type 'belongs'"},
      {&Tables::role_nouns, "자회사\taffiliate_of\tup\tfull\t-\t-\t-",
       "role-nouns.tsv:2:18: bearer>owner, owner>bearer or bearer~owner"},
      {&Tables::role_nouns, "자회사\taffiliate_of\tbearer>owner\twide\t-\t-\t-",
       "role-nouns.tsv:2:31: full or narrow, not 'wide'"},
      {&Tables::status, "부인\tpredicate\ta\tdeny\tyes\t-", ""},
      {&Tables::status, "부인\tverb\ta\tdeny\tyes\t-", "status.tsv:2:4: no kind of word 'verb'"},
      {&Tables::status, "부인\tpredicate\ta\trefuse\tyes\t-", "status.tsv:2:16: no such effect"},
      {&Tables::status, "부인\tpredicate\tq\tdeny\tyes\t-", "status.tsv:2:14: one of a, p, r, c"},
      {&Tables::classes, "goods\t칩\t-\ngoods\t칩\t-", "classes.tsv:3:1: 'goods' twice"},
  };
  for (const auto& c : kCases) {
    Tables tables;
    tables.*c.table += std::string(c.row) + "\n";
    EXPECT_EQ(FirstFault(tables), c.fault) << c.row;
  }
}

TEST(LexiconBuilder, TellsTheGrammarWhichRolesAWordTakes) {
  Tables tables;
  tables.predicates +=
      "공급\tvn\tap\tsupplies\tSUB>DAT\t-\t-\t-\t-\n"
      "공급\tvn\ta\tuses\tDAT>OBJ\tOBJ!stake\t-\t-\t-\n"
      "손|을 잡다\tidiom\t-\tpartners_with\tSUB~COM\t-\t-\t-\t-\n";
  TableRows rows(testing::TempDir());
  LexiconBuilder builder(&rows);
  builder.Read(WriteTables(tables));
  ASSERT_TRUE(rows.errors().empty());
  const LexicalNeeds needs = builder.Needs();
  const auto find = [&needs](std::string_view word, Voice voice) {
    for (const LexicalNeeds::Predicate& predicate : needs.predicates) {
      if (predicate.word == word && predicate.voice == voice) return predicate;
    }
    return LexicalNeeds::Predicate();
  };
  const LexicalNeeds::Predicate active = find("공급", Voice::kActive);
  EXPECT_TRUE(active.verbal_noun);
  EXPECT_EQ(active.allowed, Bit(Role::kSubject) | Bit(Role::kDative) | Bit(Role::kObject));
  EXPECT_EQ(active.core, Bit(Role::kSubject) | Bit(Role::kDative));  // the row with a condition needs nothing
  EXPECT_TRUE(Has(find("공급", Voice::kPassive).allowed, Role::kAgent));
  EXPECT_EQ(find("잡다", Voice::kActive).allowed, 0u);
  EXPECT_EQ(needs.words, std::vector<std::string>{"손"});
}

TEST(Cells, SayWhatIsWrong) {
  const std::string path = testing::TempDir() + "/lexicon_cells_test.tsv";
  const auto fault = [&path](const std::string& rows) {
    std::ofstream(path) << "rule\tfill\tconfidence\n" << rows;
    BlobWriter writer;
    const Diagnostics faults = CompileCells(path, &writer);
    return faults.empty() ? "" : faults.front().message;
  };
  EXPECT_EQ(fault("predicate\texplicit\t0.9\n"), "");
  EXPECT_EQ(fault("verb\texplicit\t0.9\n"), "no kind of rule 'verb'");
  EXPECT_EQ(fault("predicate\tguess\t0.9\n"), "no way to fill 'guess'");
  EXPECT_EQ(fault("predicate\texplicit\t1.2\n"), "above 0 and at most 1");
  EXPECT_EQ(fault("predicate\texplicit\t0.9\npredicate\texplicit\t0.8\n"), "this cell twice");
}

}  // namespace
}  // namespace ieum
