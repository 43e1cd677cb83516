#include "cli/help.h"

#include <gtest/gtest.h>

#include <iterator>
#include <regex>
#include <set>
#include <sstream>

#include "cli/run_program.h"

namespace ieum {
namespace {

constexpr HelpTopic kTopics[] = {HelpTopic::kProgram,    HelpTopic::kExtract,   HelpTopic::kGraph,
                                 HelpTopic::kGraphTop,   HelpTopic::kGraphDiff, HelpTopic::kExplain,
                                 HelpTopic::kCandidates, HelpTopic::kGazetteer, HelpTopic::kRules};

std::set<std::string> OptionsIn(std::string_view help) {
  static const std::regex kOption("--[a-z]+(-[a-z]+)*");
  const std::string text(help);
  return {std::sregex_token_iterator(text.begin(), text.end(), kOption), std::sregex_token_iterator()};
}

std::vector<std::string> LinesOf(std::string_view text) {
  std::vector<std::string> lines;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = text.find('\n', begin);
    lines.emplace_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

TEST(Help, BothLanguagesTellOfTheSameOptions) {
  for (const HelpTopic topic : kTopics) {
    EXPECT_EQ(OptionsIn(HelpText(topic, Language::kEnglish)), OptionsIn(HelpText(topic, Language::kKorean)))
        << CommandOf(topic);
  }
}

TEST(Help, BeginsWithThreeExamples) {
  for (const HelpTopic topic : kTopics) {
    for (const Language language : {Language::kEnglish, Language::kKorean}) {
      const std::vector<std::string> lines = LinesOf(HelpText(topic, language));
      ASSERT_GE(lines.size(), 5U);
      EXPECT_EQ(lines[1], "");
      for (size_t i = 2; i < 5; ++i) EXPECT_NE(lines[i].find("ieum"), std::string::npos) << lines[i];
    }
  }
}

TEST(Help, EveryOptionItTellsOfIsKnown) {
  for (const HelpTopic topic : kTopics) {
    for (const std::string& option : OptionsIn(HelpText(topic, Language::kEnglish))) {
      std::istringstream words{std::string(CommandOf(topic))};
      std::vector<std::string> arguments(std::istream_iterator<std::string>(words), {});
      arguments.erase(arguments.begin());  // ieum
      arguments.push_back(option);
      const Outcome outcome = RunProgramFile({.arguments = arguments, .input = {}, .environment = {}});
      EXPECT_EQ(outcome.errors.find("unknown option"), std::string::npos) << CommandOf(topic) << " " << option;
    }
  }
}

TEST(Help, VersionTellsOfTheLibrariesAndTheNames) {
  const Outcome outcome = RunProgramFile({.arguments = {"--version"}, .input = {}, .environment = {}});
  EXPECT_EQ(outcome.exit_code, 0);
  EXPECT_TRUE(std::regex_search(outcome.output, std::regex("^ieum [0-9.]+\nICU [0-9.]+, Unicode [0-9.]+, RE2 [0-9.]+\n"
                                                           "[0-9]+ entities, [0-9]+ names, fingerprint [0-9a-f]+\n$")))
      << outcome.output;
}

}  // namespace
}  // namespace ieum
