// What stands beside an edge: evidence, trigger, terms, confidence, trace.
#include "relation/relater.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "relation/relation_fixture.h"

namespace ieum {
namespace {

using Found = RelationFixture::Found;

const Relation* Only(const Found& found, RelationType type) {
  const Relation* only = nullptr;
  for (const Relation& relation : found.relations) {
    if (relation.type == type) only = &relation;
  }
  return only;
}

TEST(Relater, ShowsTheShortestRunOfWords) {
  const struct {
    const char* text;
    RelationType type;
    const char* evidence;
    const char* trigger;
  } kCases[] = {
      {"어제 서울에서 한빛이 나래에 칩을 공급한다고 발표했다.", RelationType::kSupplies,
       "한빛이 나래에 칩을 공급한다고", "공급한다고"},
      {"시장에서 한빛의 자회사 나래가 주목받는다.", RelationType::kAffiliateOf, "한빛의 자회사 나래", "자회사"},
      {"한빛은 나래와 공급 계약을 맺었다.", RelationType::kSupplies, "한빛은 나래와 공급 계약", "공급 계약"},
      // With an end from elsewhere the whole sentence shows it.
      {"한빛은 서울에 있다. 지난해 나래를 인수했다.", RelationType::kAcquires, "지난해 나래를 인수했다.", "인수했다"},
  };
  RelationFixture fixture;
  for (const auto& c : kCases) {
    const Found found = fixture.Run(c.text);
    const Relation* relation = Only(found, c.type);
    ASSERT_NE(relation, nullptr) << c.text;
    ASSERT_FALSE(relation->evidence.empty());
    EXPECT_EQ(relation->evidence[0].span.Of(found.normalized), c.evidence);
    EXPECT_EQ(relation->evidence[0].trigger.Of(found.normalized).substr(0, std::string_view(c.trigger).size()),
              c.trigger);
  }
}

TEST(Relater, GivesASumToTheOneEdgeOfItsClause) {
  RelationFixture fixture;
  const Found one = fixture.Run("한빛은 나래에 300억원을 투자했다.");
  ASSERT_EQ(one.relations.size(), 1u);
  EXPECT_EQ(one.relations[0].amount, 30'000'000'000);
  ASSERT_EQ(one.figures.size(), 1u);
  EXPECT_EQ(one.figures[0].entity, static_cast<int32_t>(one.relations[0].head));
  // Two edges share it: it is neither's.
  const Found two = fixture.Run("한빛과 두루는 나래에 300억원을 투자했다.");
  ASSERT_EQ(two.relations.size(), 2u);
  EXPECT_EQ(two.relations[0].amount, std::nullopt);
}

TEST(Relater, ReadsRoundAndStake) {
  RelationFixture fixture;
  const Found stake = fixture.Run("한빛은 나래 지분 34.9%를 사들였다.");
  ASSERT_EQ(stake.relations.size(), 1u);
  EXPECT_EQ(stake.relations[0].stake, "34.9%");
  const Found round = fixture.Run("한빛은 나래의 시리즈B에 참여했다.");
  ASSERT_EQ(round.relations.size(), 1u);
  EXPECT_EQ(round.relations[0].round, "시리즈B");
}

TEST(Relater, NamesWhatFoundIt) {
  const struct {
    const char* text;
    const char* found_by;
  } kCases[] = {
      {"한빛이 나래에 칩을 공급한다.", "predicate:공급"},
      {"한빛은 나래와 업무협약을 맺었다.", "noun:업무협약"},
      {"한빛의 자회사 나래가 상장한다.", "role:자회사"},
      {"한빛의 칩알파가 나왔다.", "possession"},
      {"한빛과 나래가 공동으로 논문을 집필한다.", "adverb:공동으로"},
      {"나래는 한빛의 장비를 쓴다.", "goods-use"},
  };
  RelationFixture fixture;
  for (const auto& c : kCases) {
    const Found found = fixture.Run(c.text);
    ASSERT_EQ(found.relations.size(), 1u) << c.text;
    EXPECT_EQ(found.relations[0].found_by, c.found_by) << c.text;
    EXPECT_GT(found.relations[0].confidence, 0.5F);
    EXPECT_LE(found.relations[0].confidence, 1.0F);
  }
}

TEST(Relater, TracesWhatItTried) {
  const struct {
    const char* text;
    const char* rule;
    RuleStep::Outcome outcome;
    const char* role;
  } kCases[] = {
      {"한빛이 나래를 인수했다.", "predicate:인수", RuleStep::Outcome::kFired, ""},
      {"나래를 인수했다.", "predicate:인수", RuleStep::Outcome::kRoleEmpty, "SUB"},
      {"한빛이 나래를 인수했다.", "predicate:인수", RuleStep::Outcome::kConditionFails, "OBJ"},
      {"한빛은 나래와의 협력을 제안했다.", "noun:협력", RuleStep::Outcome::kNoEdgeStatus, ""},
      {"한빛은 칩알파를 서버에 쓴다. 한빛의 칩알파가 나왔다.", "predicate:쓰다", RuleStep::Outcome::kOwnProduct, ""},
  };
  RelationFixture fixture;
  for (const auto& c : kCases) {
    const Found found = fixture.Run(c.text);
    const bool traced = std::any_of(found.trace.steps.begin(), found.trace.steps.end(), [&c](const RuleStep& step) {
      return step.rule == c.rule && step.outcome == c.outcome && step.role == c.role;
    });
    EXPECT_TRUE(traced) << c.text << ": " << Name(c.outcome);
    EXPECT_FALSE(found.trace.sentences.empty());
    EXPECT_FALSE(found.trace.sentences[0].parse_line.empty());
  }
}

TEST(Relater, SaysTheSameWithAndWithoutATrace) {
  RelationFixture fixture;
  const Found first = fixture.Run("한빛은 나래를 인수하고 두루와 손잡았다.");
  const Found again = fixture.Run("한빛은 나래를 인수하고 두루와 손잡았다.");
  ASSERT_EQ(first.relations.size(), again.relations.size());
  for (size_t i = 0; i < first.relations.size(); ++i) {
    EXPECT_EQ(first.relations[i].evidence[0].span, again.relations[i].evidence[0].span);
  }
}

TEST(Relater, LeavesCaptionsAlone) {
  RelationFixture fixture;
  EXPECT_EQ(Join(fixture.Edges("(사진=한빛의 자회사 나래 제공)")), "");
}

}  // namespace
}  // namespace ieum
