#include "cli/messages.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "cli/run_program.h"
#include "ieum/trace.h"

namespace ieum {
namespace {

constexpr std::string_view kPlaces[] = {"<first>", "<second>", "<third>"};

TEST(Messages, BothLanguagesSayTheSameThings) {
  for (int i = 0; i < static_cast<int>(Message::kCount); ++i) {
    const auto message = static_cast<Message>(i);
    const std::string english = Text(message, Language::kEnglish, {kPlaces[0], kPlaces[1], kPlaces[2]});
    const std::string korean = Text(message, Language::kKorean, {kPlaces[0], kPlaces[1], kPlaces[2]});
    EXPECT_FALSE(english.empty()) << i;
    EXPECT_NE(english, korean) << i;
    for (const std::string_view place : kPlaces) {
      EXPECT_EQ(english.find(place) == std::string::npos, korean.find(place) == std::string::npos) << english;
    }
  }
}

TEST(Messages, OutcomesAreInTheOrderOfTheTrace) {
  EXPECT_EQ(static_cast<int>(Message::kListCut) - static_cast<int>(Message::kFired),
            static_cast<int>(RuleStep::Outcome::kListCut));
  EXPECT_EQ(Text(Message::kRoleEmpty, Language::kEnglish, {"DAT"}), "nobody fills the role DAT");
}

TEST(Messages, TheFirstVariableThatIsSetDecides) {
  struct Case {
    std::vector<std::pair<std::string, std::string>> environment;
    bool korean;
  };
  const Case kCases[] = {
      {{}, false},
      {{{"LANG", "ko_KR.UTF-8"}}, true},
      {{{"LANG", "ko"}}, true},
      {{{"LANG", "en_US.UTF-8"}}, false},
      {{{"LC_MESSAGES", "C"}, {"LANG", "ko_KR.UTF-8"}}, false},
      {{{"LC_ALL", "ko_KR.UTF-8"}, {"LC_MESSAGES", "C"}}, true},
      {{{"LC_ALL", ""}, {"LANG", "ko_KR.UTF-8"}}, true},
  };
  for (const Case& c : kCases) {
    const Outcome outcome = RunProgramFile({.arguments = {"--help"}, .input = {}, .environment = c.environment});
    EXPECT_EQ(outcome.output.find("사용법") != std::string::npos || outcome.output.find("도움말") != std::string::npos,
              c.korean);
  }
}

}  // namespace
}  // namespace ieum
