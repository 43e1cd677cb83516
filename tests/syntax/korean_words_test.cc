#include <gtest/gtest.h>

#include <string>

#include "base/tsv.h"
#include "base/utf8.h"
#include "syntax/hangul.h"
#include "syntax/korean_cases.h"

namespace ieum {
namespace {

TEST(KoreanWords, AreReadAsListed) {
  const std::vector<KoreanCase> cases = ReadKoreanCases("korean_words.txt");
  EXPECT_GE(cases.size(), 180u);
  for (const KoreanCase& c : cases) EXPECT_EQ(SharedKoreanFixture().Words(c.input), c.expected) << c.input;
}

struct SpanCase {
  std::string_view sentence;
  size_t word;
  std::string_view span;
  std::string_view stem;
};

// 선도, 모바일, 기업가: what looks like a particle or a form of 이다 belongs to the noun.
TEST(KoreanWords, KeepListedNounsWhole) {
  const Result<Table> table =
      Table::Read(std::string(IEUM_SOURCE_DIR) + "/data/grammar/ko-words.tsv", {"class", "word"}, {"note"});
  ASSERT_TRUE(table.ok());
  size_t nouns = 0;
  for (const Table::Row& row : table.value().rows()) {
    if (row["class"] != "plain-noun") continue;
    ++nouns;
    const std::string sentence = std::string(row["word"]) + " 모델을 개발한다";
    const Word word = SharedKoreanFixture().Read(sentence).words.at(0);
    EXPECT_EQ(word.span.Of(sentence), row["word"]);
    EXPECT_TRUE(word.kind != WordKind::kPredicate && word.role == Role::kNone) << row["word"];
  }
  EXPECT_GE(nouns, 900u);
}

// 효율을 높이는, 고객을 속이는: no height, no inside.
TEST(KoreanWords, ReadListedVerbsBehindAnObject) {
  const Result<Table> table = Table::Read(std::string(IEUM_SOURCE_DIR) + "/data/grammar/ko-verbs.tsv",
                                          {"word", "irregular", "roles", "light"}, {"note"});
  ASSERT_TRUE(table.ok());
  const std::string_view kEnd = "다";
  for (const Table::Row& row : table.value().rows()) {
    const std::string_view verb = row["word"];
    if (CountCodePoints(verb) < 3) continue;
    const std::string stem(verb.substr(0, verb.size() - kEnd.size()));
    const bool drops_l = IsHangulSyllable(DecodeBefore(stem, stem.size()).value) &&
                         SplitSyllable(DecodeBefore(stem, stem.size()).value).final == FinalNumber(U'ㄹ');
    for (const std::string_view ending : {"는", "며"}) {
      if (drops_l && ending == "는") continue;  // 만들다, 만드는
      const std::string sentence = "칩을 " + stem + std::string(ending) + " 나래와 손잡았다";
      const Word word = SharedKoreanFixture().Read(sentence).words.at(1);
      EXPECT_EQ(word.kind, WordKind::kPredicate) << sentence;
      EXPECT_FALSE(word.Has(Word::kCopula)) << sentence;
    }
  }
}

TEST(KoreanWords, CoverTheTextAsWritten) {
  constexpr SpanCase kCases[] = {
      {"한빛(대표 김하늘)은 웃었다.", 0, "한빛(대표 김하늘)은", "한빛"},
      {"한빛은 ‘칩알파’를 샀다.", 1, "칩알파’를", "칩알파"},
      {"한빛은 나래를 통해 샀다.", 1, "나래를 통해", "나래"},
      {"한빛은 공급하기로 했다.", 1, "공급하기로 했다", "공급"},
      {"칩은 개발 중이다.", 1, "개발 중이다", "개발"},
      {"업무협약(MOU)을 맺었다.", 0, "업무협약(MOU)을", "업무협약"},
  };
  for (const SpanCase& c : kCases) {
    const Parse& parse = SharedKoreanFixture().Read(c.sentence);
    ASSERT_LT(c.word, parse.words.size()) << c.sentence;
    EXPECT_EQ(parse.words[c.word].span.Of(c.sentence), c.span);
    EXPECT_EQ(parse.words[c.word].stem.Of(c.sentence), c.stem);
  }
}

TEST(KoreanWords, MarkPunctuation) {
  const auto flags = [](std::string_view sentence, size_t word) {
    return SharedKoreanFixture().Read(sentence).words.at(word).flags;
  };
  EXPECT_TRUE(flags("한빛, 나래와 맞손", 0) & Word::kComma);
  EXPECT_TRUE(flags("나래 = 투자 유치", 0) & Word::kLabel);
  EXPECT_TRUE(flags("나래: 투자 유치", 0) & Word::kLabel);
  EXPECT_FALSE(flags("한빛은 말했다: 나래", 1) & Word::kLabel);
  EXPECT_TRUE(flags("한빛은 말했다: 나래", 1) & Word::kColon);
  EXPECT_TRUE(flags("칩 공급…두루도 가세", 1) & Word::kBreak);
  EXPECT_TRUE(flags("나래에는 없다", 0) & Word::kTopicMark);
  EXPECT_TRUE(flags("나래와의 협력", 0) & Word::kAdnominalCase);
  EXPECT_TRUE(flags("나래향 칩", 0) & Word::kToward);
  EXPECT_TRUE(flags("지분 10%를 샀다", 1) & Word::kPercent);
  EXPECT_TRUE(flags("500억원을 댔다", 0) & Word::kMoney);
  EXPECT_EQ(SharedKoreanFixture().Read("한빛·나래가 웃었다").words.at(0).joint, Joint::kMiddleDot);
  EXPECT_EQ(SharedKoreanFixture().Read("\"나래와 협력한다\"고 했다").words.at(1).quote_depth, 1);
}

TEST(KoreanWords, KnowTheClassOfACompoundsTail) {
  const Vocabulary& vocabulary = SharedKoreanFixture().grammar().vocabulary();
  const Word word = SharedKoreanFixture().Read("AI반도체를 샀다").words.at(0);
  EXPECT_FALSE(word.classes.Has(vocabulary.Class("goods")));
  EXPECT_TRUE(word.tail_classes.Has(vocabulary.Class("goods")));
}

}  // namespace
}  // namespace ieum
