// What is told of a trace, made by hand: the words for people, not the finding.
#include "cli/explanation.h"

#include <gtest/gtest.h>

#include "cli/marked_text.h"

namespace ieum {
namespace {

constexpr std::string_view kText = "한빛이 나래에 100억원을 투자했다. 두루는 한빛과 만났다. 미르의 칩이 나왔다.";

Span SpanOf(std::string_view words, size_t from = 0) {
  const auto begin = static_cast<uint32_t>(kText.find(words, from));
  return {begin, begin + static_cast<uint32_t>(words.size())};
}

class ExplanationTest : public testing::Test {
 protected:
  ExplanationTest() {
    article_.id = "a-1";
    article_.title = "제목";
    article_.text = kText;
    for (const char* name : {"한빛", "나래", "두루", "미르"}) {
      Entity entity;
      entity.id = std::string("id-") + name;
      entity.name = entity.name_ko = name;
      extraction_.entities.push_back(entity);
    }
    const Span second_hanbit = SpanOf("한빛", kText.find("두루"));
    const std::pair<Span, uint32_t> kMentions[] = {
        {SpanOf("한빛"), 0}, {SpanOf("나래"), 1}, {SpanOf("두루"), 2}, {second_hanbit, 0}, {SpanOf("미르"), 3}};
    for (const auto& [span, entity] : kMentions) {
      extraction_.mentions.push_back({span, entity, EntityType::kCompany, MentionSource::kAlias});
    }
    Figure figure;
    figure.span = SpanOf("100억원");
    figure.amount = 10'000'000'000;
    extraction_.figures = {figure};
    Relation relation;
    relation.type = RelationType::kInvestsIn;
    relation.head = 0;
    relation.tail = 1;
    relation.confidence = 0.9F;
    relation.amount = 10'000'000'000;
    relation.evidence = {{SpanOf("한빛이 나래에 100억원을 투자했다"), SpanOf("투자")}};
    extraction_.relations = {relation};

    trace_.sentences = {{SpanOf("한빛이 나래에 100억원을 투자했다."), "body", "[투자하다 final SUB=한빛 DAT=나래]"},
                        {SpanOf("두루는 한빛과 만났다."), "body", "[만나다 final TOP=두루 COM=한빛]"},
                        {SpanOf("미르의 칩이 나왔다."), "body", "[나오다 final SUB=칩]"}};
    RuleStep fired;
    fired.trigger = SpanOf("투자");
    fired.rule = "투자";
    fired.type = RelationType::kInvestsIn;
    fired.detail = "SUB explicit, DAT explicit";
    fired.head = 0;
    fired.tail = 1;
    fired.relation = 0;
    RuleStep empty;
    empty.sentence = 1;
    empty.trigger = SpanOf("만났다");
    empty.rule = "만나다";
    empty.outcome = RuleStep::Outcome::kRoleEmpty;
    empty.role = "OBJ";
    RuleStep condition = empty;
    condition.rule = "만나다/협력";
    condition.outcome = RuleStep::Outcome::kConditionFails;
    condition.detail = "no word of cooperation beside it";
    condition.head = 2;
    condition.tail = 0;
    trace_.steps = {fired, empty, condition};
    trace_.refused = {{SpanOf("칩"), "chip-co", "no cue"}};
  }

  std::string Pair(std::string_view a, std::string_view b) const { return Explain().Pair(a, b); }
  Explanation Explain() const {
    return Explanation(article_, extraction_, trace_, gazetteer_, console_, /*colour=*/false);
  }

  Article article_;
  Extraction extraction_;
  Trace trace_;
  const Gazetteer gazetteer_ = Gazetteer::BuiltIn();
  const Console console_{Language::kEnglish};
};

TEST_F(ExplanationTest, TellsOfEveryRelation) {
  EXPECT_EQ(Explain().Everything(),
            "a-1  제목\n\n"
            "[한빛|company]이 [나래|company]에 [100억원|10,000,000,000 KRW]을 [투자|invests_in]했다. "
            "[두루|company]는 [한빛|company]과 만났다. [미르|company]의 칩이 나왔다.\n"
            "\nRelations\n"
            "  1. invests_in  한빛 -> 나래  asserted  10,000,000,000 KRW  (0.9)\n"
            "     \"한빛이 나래에 100억원을 투자했다\"\n"
            "     rule 투자  trigger 투자  invests_in: fired\n"
            "     한빛 -> 나래  SUB explicit, DAT explicit\n"
            "\nWords that state relations, and gave none here\n"
            "  \"두루는 한빛과 만났다.\"\n"
            "     rule 만나다/협력  trigger 만났다  partners_with: a condition of the rule is not met\n"
            "     두루 - 한빛  no word of cooperation beside it\n"
            "     rule 만나다  trigger 만났다  partners_with: nobody fills the role OBJ\n"
            "\nNames not taken\n"
            "  칩  (chip-co): no cue\n");
}

TEST_F(ExplanationTest, TellsWhoSaysSoAndWhen) {
  Relation& relation = extraction_.relations.front();
  relation.according_to = {{2, 3}, SpeakerKind::kNamed, SpanOf("두루는 한빛")};
  relation.date = "2024-Q2";
  EXPECT_NE(Explain().Everything().find("(0.9)\n     says 두루, 미르: \"두루는 한빛\"  date 2024-Q2\n"),
            std::string::npos);
  relation.according_to = {{}, SpeakerKind::kIndustry, SpanOf("칩")};
  relation.date.clear();
  EXPECT_NE(Explain().Everything().find("(0.9)\n     says industry: \"칩\"\n"), std::string::npos);
}

TEST_F(ExplanationTest, OfManyWordsThatGaveNothingTheFirstAreShown) {
  const RuleStep empty = trace_.steps[1];
  trace_.steps.resize(1);
  for (uint32_t i = 0; i < 25; ++i) {
    trace_.steps.push_back(empty);
    trace_.steps.back().trigger = {empty.trigger.begin + i, empty.trigger.begin + i + 1};
  }
  EXPECT_NE(Explain().Everything().find("OBJ\n  and 5 more\n"), std::string::npos) << Explain().Everything();
}

TEST_F(ExplanationTest, TellsHowSumsAreMeantAndWhichConversionsCannotBe) {
  Figure converted;
  converted.span = SpanOf("만났다");
  converted.currency = {'U', 'S', 'D'};
  converted.amount = Amount(25, 1);
  converted.amount_max = 1000;
  converted.approximate = true;
  converted.bound = Bound::kMax;
  converted.per = Per::kShare;
  converted.of = 0;
  converted.off_rate = true;
  extraction_.figures.push_back(converted);
  const std::string text = Explain().Everything();
  EXPECT_NE(text.find("[만났다|max ~2.5..1,000 USD / share]"), std::string::npos) << text;
  EXPECT_NE(text.find("\nConversions that cannot be\n  만났다 is not worth 100억원 at any rate\n"), std::string::npos)
      << text;
}

TEST_F(ExplanationTest, TellsHowSentencesWereRead) {
  EXPECT_NE(Explain().Sentences().find("  두루는 한빛과 만났다.\n     body [만나다 final TOP=두루 COM=한빛]\n"),
            std::string::npos);
}

TEST_F(ExplanationTest, AConnectedPair) {
  const std::string text = Pair("나래", "id-한빛");
  EXPECT_TRUE(text.starts_with("나래 and 한빛: connected\n  1. invests_in  한빛 -> 나래")) << text;
}

TEST_F(ExplanationTest, AnUnconnectedPairAndTheNearestRules) {
  const std::string text = Pair("두루", "한빛");
  EXPECT_TRUE(
      text.starts_with("두루 and 한빛: no edge\nRules that came near:\n  \"두루는 한빛과 만났다.\"\n"
                       "     rule 만나다/협력  trigger 만났다  partners_with: a condition of the rule is not met\n"
                       "     두루 - 한빛  no word of cooperation beside it\n"
                       "     rule 만나다  trigger 만났다  partners_with: nobody fills the role OBJ\n"))
      << text;
  trace_.steps.resize(1);
  EXPECT_EQ(Pair("두루", "한빛"),
            "두루 and 한빛: no edge\nSentences with both names in which no word states a relation:\n"
            "  \"두루는 한빛과 만났다.\"\n     [만나다 final TOP=두루 COM=한빛]\nNo rule came near.\n");
}

TEST_F(ExplanationTest, APairThatNeverMeets) {
  const std::string text = Pair("나래", "미르");
  EXPECT_NE(text.find("The two names never share a sentence.\n"), std::string::npos) << text;
  trace_.steps.clear();
  EXPECT_NE(Pair("나래", "미르").find("No rule came near."), std::string::npos);
}

TEST_F(ExplanationTest, AWordThatWasWeighedInVain) {
  UnlistedName weighed, taken;
  weighed.span = SpanOf("투자");
  weighed.refusal = "too few signs";
  taken.span = SpanOf("나래");
  trace_.unlisted = {weighed, taken};
  EXPECT_NE(Explain().Everything().find("  칩  (chip-co): no cue\n  투자  (company?): too few signs\n"),
            std::string::npos);
  EXPECT_EQ(Pair("한빛", "투자"), "'투자' stands in the article but was not taken as a name: too few signs\n");
}

TEST_F(ExplanationTest, ANameThatIsNotThere) {
  EXPECT_EQ(Pair("한빛", "칩"), "'칩' stands in the article but was not taken as a name: no cue\n");
  EXPECT_EQ(Pair("가온", "한빛"), "'가온' is not found in the article\n");
  EXPECT_EQ(Pair("한빛", "id-한빛"), "'한빛' and 'id-한빛' are one entity here\n");
}

TEST_F(ExplanationTest, OfOverlappingMarksTheLongerIsShown) {
  extraction_.mentions.push_back({SpanOf("한빛이 나래"), 0, EntityType::kOrganization, MentionSource::kAlias});
  EXPECT_TRUE(MarkedText(kText, extraction_, false).starts_with("[한빛이 나래|organization]에 [100억원|"));
  EXPECT_TRUE(MarkedText(kText, extraction_, true).starts_with("\x1b[34m한빛이 나래\x1b[0m에 "));
}

}  // namespace
}  // namespace ieum
