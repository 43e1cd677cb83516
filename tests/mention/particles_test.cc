#include "mention/particles.h"

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "mention/names_fixture.h"

namespace ieum {
namespace {

struct StackCase {
  const char* name;  // what stands before; its last character decides the form of a particle
  const char* run;
  bool is_stack;
};

class StackTest : public testing::TestWithParam<StackCase> {};

TEST_P(StackTest, Parses) {
  const std::string_view name = GetParam().name;
  const auto stack = TestTables().particles().ParseStack(GetParam().run, DecodeBefore(name, name.size()).value);
  EXPECT_EQ(stack.has_value(), GetParam().is_stack) << name << '|' << GetParam().run;
}

INSTANTIATE_TEST_SUITE_P(
    Table, StackTest,
    testing::Values(StackCase{"나래", "", true}, StackCase{"나래", "는", true}, StackCase{"한빛", "은", true},
                    StackCase{"나래", "에서", true}, StackCase{"나래", "에서는", true},
                    StackCase{"나래", "에서만의", true}, StackCase{"나래", "에게로까지도", true},
                    StackCase{"한빛", "으로부터의", true}, StackCase{"나래", "로부터", true},
                    StackCase{"나래", "와의", true}, StackCase{"한빛", "과는", true}, StackCase{"나래", "까지만", true},
                    StackCase{"나래", "라는", true}, StackCase{"한빛", "이라는", true}, StackCase{"나래", "였던", true},
                    StackCase{"한빛", "이었다", true}, StackCase{"나래", "뿐만", true}, StackCase{"서울", "로", true},
                    // Digits and Latin letters take either form.
                    StackCase{"HBM3", "를", true}, StackCase{"HBM3", "을", true}, StackCase{"AMD", "가", true},
                    StackCase{"LG", "이", true},
                    // The wrong form behind Hangul.
                    StackCase{"나래", "은", false}, StackCase{"한빛", "는", false}, StackCase{"한빛", "와", false},
                    StackCase{"나래", "과", false}, StackCase{"나래", "으로", false}, StackCase{"서울", "으로", false},
                    StackCase{"삼성", "가", false},
                    // Not particles, or particles in an order that there is not.
                    StackCase{"메타", "버스", false}, StackCase{"나래", "전자", false},
                    StackCase{"나래", "는의", false}, StackCase{"나래", "의는", false},
                    StackCase{"나래", "가를", false}, StackCase{"나래", "는나래", false},
                    StackCase{"나래", "도에서만의는까지부터마저조차", false}));

TEST(ParticleTable, ForgivesCarelessForms) {
  const ParticleTable& particles = TestTables().particles();
  EXPECT_TRUE(particles.ParseStack("는", U'빛', Agreement::kCareless));
  EXPECT_TRUE(particles.ParseStack("을", U'래', Agreement::kCareless));
  EXPECT_FALSE(particles.ParseStack("가", U'성', Agreement::kCareless));  // 삼성가, the family
  EXPECT_FALSE(particles.ParseStack("로", U'빛', Agreement::kCareless));
}

TEST(ParticleTable, SaysWhichClasses) {
  const ParticleTable& particles = TestTables().particles();
  EXPECT_EQ(particles.ParseStack("에서는", U'래'), static_cast<ParticleSet>(particle::kCase | particle::kTopic));
  EXPECT_EQ(particles.ParseStack("의", U'래'), particle::kGenitive);
  EXPECT_EQ(particles.ParseStack("", U'래'), ParticleSet{0});
}

TEST(ParticleTable, SaysWhatTheFirstAndTheLastMean) {
  const ParticleTable& particles = TestTables().particles();
  EXPECT_EQ(particles.SenseAt("와의 계약"), ParticleSense::kWith);
  EXPECT_EQ(particles.SenseAt("에게는"), ParticleSense::kTo);
  EXPECT_EQ(particles.SenseAt("에서만"), ParticleSense::kAt);
  EXPECT_EQ(particles.SenseAt("를"), ParticleSense::kObject);
  EXPECT_EQ(particles.SenseAt("는"), ParticleSense::kNone);
  EXPECT_EQ(particles.SenseAt(" 와"), ParticleSense::kNone);
  EXPECT_EQ(particles.SenseBefore("개발사인"), ParticleSense::kWhichIs);
  EXPECT_EQ(particles.SenseBefore("나래의"), ParticleSense::kOf);
  EXPECT_EQ(particles.SenseBefore("나래"), ParticleSense::kNone);
  EXPECT_EQ(particles.SenseBefore(""), ParticleSense::kNone);
  EXPECT_TRUE(particles.IsCommon("가"));
  EXPECT_FALSE(particles.IsCommon("든"));
  EXPECT_FALSE(particles.IsCommon("는의"));
}

}  // namespace
}  // namespace ieum
