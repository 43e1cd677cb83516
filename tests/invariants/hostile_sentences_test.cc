// Sentences that nobody writes: what they cost and what they give is bounded. Counted in edges and in steps of the
// trace, which stand for the work of the rules.
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <string_view>
#include <utility>

#include "ieum/extractor.h"

namespace ieum {
namespace {

constexpr size_t kFirms = 600;

// `firm0전자` to `firm599전자`, so that no two stand for one entity.
Gazetteer Firms() {
  const std::string path = testing::TempDir() + "/hostile-firms.tsv";
  {
    std::ofstream file(path);
    file << "id\ttype\tko\ten\taliases\n";
    for (size_t i = 0; i < kFirms; ++i) file << "firm" << i << "\tcompany\t한빛" << i << "전자\t\t\n";
  }
  const std::string files[] = {path};
  Result<Gazetteer> firms = Gazetteer::Load(files, true);
  EXPECT_TRUE(firms.ok());
  return std::move(firms).value();
}

std::string Firm(size_t i) { return "한빛" + std::to_string(i % kFirms) + "전자"; }

std::string ListOf(size_t count, std::string_view between, std::string_view behind) {
  std::string text;
  for (size_t i = 0; i < count; ++i) text.append(i == 0 ? "" : between).append(Firm(i));
  return text.append(behind);
}

size_t CutNames(const Trace& trace) {
  size_t count = 0;
  for (const RuleStep& step : trace.steps) count += step.outcome == RuleStep::Outcome::kListCut;
  return count;
}

// Every pair of the first sixteen names of a list, and a step for each of the others.
TEST(HostileSentence, AListIsReadUpToItsSixteenthNameAndSaysSo) {
  const Extractor extractor(Firms());
  Extractor::Session session = extractor.NewSession();
  for (const std::string_view between : {", ", "·", "와 "}) {
    for (const size_t count : {size_t{16}, size_t{17}, size_t{200}}) {
      Trace trace;
      const Extraction found = session.Extract({"list", "", "", "", ListOf(count, between, "가 손잡았다.")}, &trace);
      EXPECT_EQ(found.mentions.size(), count) << between;
      EXPECT_EQ(found.relations.size(), 16u * 15 / 2) << between << count;
      EXPECT_EQ(CutNames(trace), count - 16) << between << count;
    }
  }
}

// Twice the words, about twice the steps and no more edges than pairs of neighbours.
TEST(HostileSentence, CostsInProportionToItsWords) {
  const auto repeated = [](std::string_view pattern, size_t count) {
    std::string text;
    for (size_t i = 0; i < count; ++i) {
      for (const char c : pattern) {
        if (c == '@') {
          text += Firm(i * 2);
        } else if (c == '#') {
          text += Firm(i * 2 + 1);
        } else {
          text.push_back(c);
        }
      }
    }
    return text + "손잡았다.";
  };
  constexpr std::string_view kPatterns[] = {
      "@ ",
      "@의 ",
      "@, ",
      "@은 #에, ",
      "은 는 이 가 을 를 에 의 와 과 ",
      "@가 투자한 ",
      "@가 #에 투자하고 ",
      "@가 #를 인수한다는 계획 ",
      "자회사 @와 ",
      "회사가 @에 투자하고 ",
      "@와 #가 각각 투자하고 ",
      "▷자회사 @ ",
      "\"@는 ",
      "“@는 '#와 ",
  };
  const Extractor extractor(Firms());
  Extractor::Session session = extractor.NewSession();
  constexpr size_t kCount = 1500;
  for (const std::string_view pattern : kPatterns) {
    size_t steps[2];
    for (const size_t times : {1, 2}) {
      Trace trace;
      const Extraction found = session.Extract({"words", "", "", "", repeated(pattern, kCount * times)}, &trace);
      steps[times - 1] = trace.steps.size();
      EXPECT_LE(found.relations.size(), 3 * kFirms) << pattern;
    }
    EXPECT_LE(steps[1], 2 * steps[0] + 200) << pattern;
  }
}

}  // namespace
}  // namespace ieum
