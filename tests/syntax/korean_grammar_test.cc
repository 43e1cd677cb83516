#include "syntax/korean_grammar.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "syntax/korean_cases.h"

namespace ieum {
namespace {

struct ParticleCase {
  std::string_view rest;
  bool read;
  Role role = Role::kNone;
  uint32_t flags = 0;
};

TEST(KoreanGrammar, StacksParticles) {
  constexpr ParticleCase kCases[] = {
      {"", true},
      {"은", true, Role::kTopic},
      {"가", true, Role::kSubject},
      {"에", true, Role::kDative},
      {"에는", true, Role::kDative, Word::kTopicMark},
      {"에서도", true, Role::kSource, Word::kAlsoMark},
      {"와의", true, Role::kComitative, Word::kAdnominalCase},
      {"으로부터", true, Role::kSource},
      {"만이", true, Role::kSubject},
      {"까지를", true, Role::kObject},
      {"들에게", true, Role::kDative},
      {"측은", true, Role::kTopic, Word::kFirmPart},
      {"등에서", true, Role::kSource, Word::kOpenList},
      {"향", true, Role::kNone, Word::kToward},
      {"표", true, Role::kNone, Word::kMadeBy},
      {"은에", false},
      {"를도", false},
      {"와이", false},
      {"에향", false},
      {"그룹", false},
  };
  for (const ParticleCase& c : kCases) {
    ParticleReading reading;
    EXPECT_EQ(SharedKoreanFixture().grammar().ReadParticles(c.rest, &reading), c.read) << c.rest;
    if (!c.read) continue;
    EXPECT_EQ(reading.role, c.role) << c.rest;
    EXPECT_EQ(reading.flags, c.flags) << c.rest;
  }
}

TEST(KoreanGrammar, ReadsFormsOfTheCopula) {
  const KoreanGrammar& grammar = SharedKoreanFixture().grammar();
  const auto ending = [&](std::string_view rest, bool after_vowel) {
    const EndingRecord* record = grammar.ReadCopula(rest, after_vowel);
    return record == nullptr ? Ending::kNone : record->ending;
  };
  EXPECT_EQ(ending("이다", false), Ending::kFinal);
  EXPECT_EQ(ending("다", true), Ending::kFinal);
  EXPECT_EQ(ending("다", false), Ending::kNone);
  EXPECT_EQ(ending("인", false), Ending::kAdnominal);
  EXPECT_EQ(ending("이자", false), Ending::kChain);
  EXPECT_EQ(ending("자", true), Ending::kChain);
  EXPECT_EQ(ending("라고", true), Ending::kQuote);
  EXPECT_EQ(ending("기", true), Ending::kNone);  // 전투기 is no fight
  EXPECT_EQ(ending("하다", true), Ending::kNone);
}

TEST(KoreanGrammar, KnowsValency) {
  const KoreanGrammar& grammar = SharedKoreanFixture().grammar();
  const auto valency = [&](std::string_view word, Voice voice) {
    return grammar.ValencyOf(grammar.vocabulary().Find(word), voice);
  };
  EXPECT_TRUE(Has(valency("공급", Voice::kActive).core, Role::kDative));
  EXPECT_TRUE(Has(valency("공급", Voice::kReceptive).core, Role::kSource));
  EXPECT_FALSE(valency("공급", Voice::kCausative).known);
  EXPECT_TRUE(Has(valency("기여", Voice::kActive).roles, Role::kDative));  // ko-verbs.tsv
  EXPECT_FALSE(valency("기여", Voice::kActive).known);
  EXPECT_FALSE(grammar.ValencyOf(kNoSymbol, Voice::kActive).known);
}

// A faulty row is named with its file, line and column, and nothing is compiled.
TEST(KoreanGrammar, NamesFaultyRows) {
  namespace fs = std::filesystem;
  const fs::path root = fs::temp_directory_path() / ("ieum-korean-grammar-" + std::to_string(getpid()));
  struct Fault {
    const char* file;
    const char* row;
    const char* message;
  };
  constexpr Fault kFaults[] = {
      {"ko-particles.tsv", "은\tTOP\tC\tlast\ty\t-", "particle listed twice"},
      {"ko-particles.tsv", "잉\tNOPE\tC\tlast\ty\t-", "no such role"},
      {"ko-endings.tsv", "잉\tX\tfinal\t-\t-", "no such shape of stems"},
      {"ko-endings.tsv", "잉\tC\tending\t-\t-", "no such class of endings"},
      {"ko-endings.tsv", "잉\tC\tfinal\tnope\t-", "no such effect"},
      {"ko-verbs.tsv", "noun\t-\t-\t-\t-", "not a verb in dictionary form"},
      {"ko-verbs.tsv", "잉다\tㅋ\t-\t-\t-", "no such irregular conjugation"},
      {"ko-verbs.tsv", "잉다\t-\tNOPE\t-\t-", "no such role"},
      {"ko-postpositions.tsv", "한 두 세\t-\tSUB\t-\t-", "one or two words are needed"},
      {"ko-words.tsv", "adverb\t-\t-", "class and word are needed"},
  };
  for (const Fault& fault : kFaults) {
    fs::remove_all(root);
    fs::create_directories(root);
    fs::copy(IEUM_SOURCE_DIR "/data/grammar", root / "grammar");
    std::ofstream(root / "grammar" / fault.file, std::ios::app) << fault.row << '\n';
    VocabularyBuilder vocabulary;
    BlobWriter writer;
    TableRows rows(root.string());
    CompileKoreanGrammar(&rows, {}, &vocabulary, &writer);
    const Diagnostics& errors = rows.errors();
    ASSERT_EQ(errors.size(), 1u) << fault.row;
    EXPECT_EQ(errors[0].message, fault.message);
    EXPECT_TRUE(errors[0].file.ends_with(fault.file));
    EXPECT_GT(errors[0].line, 1u);
    EXPECT_GT(errors[0].column, 0u);
  }
  fs::remove_all(root);
}

}  // namespace
}  // namespace ieum
