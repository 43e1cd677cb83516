#include "relation/frames.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ieum {
namespace {

std::string Write(const SlotList& slots) {
  std::string out;
  for (const Slot& slot : slots) {
    if (!out.empty()) out += "|";
    out += slot.kind == Slot::Kind::kRaising  ? "FUND"
           : slot.kind == Slot::Kind::kToward ? "TOWARD"
                                              : std::string(Name(slot.role));
    if (slot.kind == Slot::Kind::kOwner) out += ".of";
  }
  return out;
}

std::string Write(const std::vector<Frame>& frames) {
  std::string out;
  for (const Frame& frame : frames) {
    if (!out.empty()) out += " ";
    for (size_t i = 0; i < frame.size(); ++i) {
      if (i > 0) out += "+";
      out += Write(frame[i].head) + ">" + Write(frame[i].tail) + (frame[i].negated ? "!" : "");
    }
  }
  return out;
}

TEST(Frames, AreReadAsWritten) {
  for (const char* text :
       {"SUB>DAT", "SUB>OBJ.of|FUND", "SRC>SUB OBJ.of>SUB", "DAT>OBJ.of+SUB>OBJ.of!", "SUB>TOWARD"}) {
    std::vector<Frame> frames;
    EXPECT_EQ(ParseFrames(text, &frames), "");
    EXPECT_EQ(Write(frames), text);
  }
  std::vector<Frame> none;
  EXPECT_EQ(ParseFrames("", &none), "");
  EXPECT_TRUE(none.empty());
}

TEST(Frames, SayWhatIsWrong) {
  const struct {
    const char* text;
    const char* message;
  } kCases[] = {
      {"SUB", "no > or ~ in 'SUB'"}, {"SUBJ>DAT", "no role 'SUBJ'"}, {"SUB>DATE.of", "no role 'DATE'"},
      {"SUB>", "a role is missing"}, {">DAT", "a role is missing"},
  };
  for (const auto& c : kCases) {
    std::vector<Frame> frames;
    EXPECT_EQ(ParseFrames(c.text, &frames), c.message) << c.text;
  }
}

// Only the active frame is written; these are what the other voices make of it.
TEST(Frames, MoveWithTheVoice) {
  using enum RelationType;
  const struct {
    const char* active;
    Voice voice;
    RelationType type;
    const char* derived;
  } kCases[] = {
      // 한빛이 나래에 칩을 공급한다
      {"SUB>DAT", Voice::kActive, kSupplies, "SUB>DAT"},
      // 한빛에 의해, 한빛에서, 한빛의 칩이 나래에 공급된다
      {"SUB>DAT", Voice::kPassive, kSupplies, "AGENT|SRC|SUB.of>DAT"},
      // 나래가 한빛에서 칩을, 한빛의 칩을 공급받는다
      {"SUB>DAT", Voice::kReceptive, kSupplies, "SRC>SUB OBJ.of>SUB"},
      // 나래가 한빛에 인수됐다: only takeovers, stakes and affiliation have their agent in the dative
      {"SUB>OBJ", Voice::kPassive, kAcquires, "AGENT|SRC|DAT>SUB"},
      {"SUB>OBJ.of", Voice::kPassive, kInvestsIn, "AGENT|SRC|DAT>SUB.of"},
      // 칩알파가 한빛에 의해 개발됐다
      {"SUB>OBJ", Voice::kPassive, kDevelops, "AGENT|SRC>SUB"},
      {"SUB>OBJ", Voice::kPassive, kUses, "AGENT|SRC>SUB"},
      // 한빛이 나래에 투자됐다: the dative is taken
      {"SUB>DAT", Voice::kPassive, kInvestsIn, "AGENT|SRC>DAT"},
      // 나래가 한빛에서 투자받았다
      {"SUB>DAT", Voice::kReceptive, kInvestsIn, "SRC>SUB"},
      // 정부가 한빛을 나래와 합작시켰다: the causer fills nothing
      {"SUB>COM", Voice::kCausative, kPartnersWith, "OBJ>COM"},
      // 한빛이 모델감을 학습시킨다
      {"SUB>OBJ", Voice::kCausative, kDevelops, "SUB>OBJ"},
      {"SUB>OBJ SUB>FUND", Voice::kPassive, kAcquires, "AGENT|SRC|DAT>SUB AGENT|SRC|DAT>FUND"},
      {"SUB>OBJ!", Voice::kPassive, kAcquires, "AGENT|SRC|DAT>SUB!"},
  };
  for (const auto& c : kCases) {
    std::vector<Frame> frames;
    ASSERT_EQ(ParseFrames(c.active, &frames), "");
    EXPECT_EQ(Write(Derive(frames, c.voice, c.type)), c.derived) << c.active;
  }
}

TEST(Conditions, AreReadAsWritten) {
  When when;
  EXPECT_EQ(ParseWhen("OBJ=stake&DAT!media&has=round&DAT=absent&weak&merger", &when), "");
  EXPECT_TRUE(when.weak);
  EXPECT_TRUE(when.merger);
  ASSERT_EQ(when.conditions.size(), 4u);
  EXPECT_EQ(when.conditions[0].role, Role::kObject);
  EXPECT_EQ(when.conditions[0].class_name, "stake");
  EXPECT_EQ(when.conditions[1].test, Condition::Test::kIsNot);
  EXPECT_EQ(when.conditions[2].role, Role::kNone);
  EXPECT_EQ(when.conditions[3].test, Condition::Test::kAbsent);
  EXPECT_EQ(ParseWhen("OBJ", &when), "no = or ! in 'OBJ'");
  EXPECT_EQ(ParseWhen("OBJECT=stake", &when), "no role 'OBJECT'");
}

}  // namespace
}  // namespace ieum
