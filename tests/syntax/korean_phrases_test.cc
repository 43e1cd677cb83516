#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "syntax/korean_cases.h"

namespace ieum {
namespace {

// The phrase whose text is `span`; null if the parse has none.
const Phrase* Find(const Parse& parse, std::string_view sentence, std::string_view span) {
  const auto it = std::find_if(parse.phrases.begin(), parse.phrases.end(),
                               [&](const Phrase& phrase) { return phrase.span.Of(sentence) == span; });
  return it == parse.phrases.end() ? nullptr : &*it;
}

std::string Names(const Parse& parse, std::string_view sentence, Range range) {
  std::string out;
  for (uint32_t i = range.begin; i < range.end; ++i) {
    for (const Word& word : parse.words) {
      if (word.mention != static_cast<int32_t>(parse.mentions[i])) continue;
      if (!out.empty()) out += '+';
      out += word.stem.Of(sentence);
    }
  }
  return out;
}

struct Case {
  std::string_view sentence;
  std::string_view span;
  std::string_view members;
  std::string_view owners;
  std::string_view head;
  Role role;
  uint32_t flags;  // that it has
};

constexpr Case kCases[] = {
    // One name with its particle; the noun that belongs to it; the possessor is apart.
    {"한빛은 웃었다.", "한빛은", "한빛", "", "", Role::kTopic, 0},
    {"나래 데이터센터에 칩을 댔다.", "나래 데이터센터에", "", "나래", "데이터센터", Role::kDative, Phrase::kOfName},
    {"나래 지분 10%를 샀다.", "나래 지분 10%를", "", "나래", "지분", Role::kObject, Phrase::kOfName},
    {"나래의 지분을 샀다.", "지분을", "", "", "지분", Role::kObject, 0},
    {"나래의 새 AI 칩 칩알파를 샀다.", "새 AI 칩 칩알파를", "칩알파", "", "", Role::kObject, 0},
    {"나래 칩알파를 샀다.", "나래 칩알파를", "칩알파", "나래", "", Role::kObject, 0},
    {"칩알파 시리즈를 샀다.", "칩알파 시리즈를", "칩알파", "", "", Role::kObject, 0},
    {"칩알파 탑재 서버를 샀다.", "칩알파 탑재 서버를", "", "칩알파", "서버", Role::kObject, Phrase::kOfName},
    {"누리톡을 냈다.", "누리톡을", "", "", "누리톡", Role::kObject, 0},
    // Titles and sides of the firm.
    {"한빛 대표는 웃었다.", "한빛 대표는", "한빛", "", "", Role::kTopic, Phrase::kPerson},
    {"한빛 측은 웃었다.", "한빛 측은", "한빛", "", "", Role::kTopic, 0},
    {"한빛 그룹은 웃었다.", "한빛 그룹은", "한빛", "", "", Role::kTopic, 0},
    // Lists and what sums them up.
    {"나래와 두루에 투자했다.", "나래와 두루에", "나래+두루", "", "", Role::kDative, 0},
    {"한빛, 나래, 두루 등 세 곳이 투자했다.", "한빛, 나래, 두루 등 세 곳이", "한빛+나래+두루", "", "곳", Role::kSubject,
     Phrase::kOpenList},
    {"한빛을 비롯한 네 회사가 투자했다.", "한빛을 비롯한 네 회사가", "한빛", "", "회사", Role::kSubject,
     Phrase::kOpenList},
    {"한빛 및 나래가 투자했다.", "한빛 및 나래가", "한빛+나래", "", "", Role::kSubject, 0},
    {"한빛은 물론 나래도 투자했다.", "한빛은 물론 나래도", "한빛+나래", "", "", Role::kAlso, 0},
    {"나래와 로봇을 만든다.", "나래와", "나래", "", "", Role::kComitative, 0},
    {"칩과 서버를 판다.", "칩과 서버를", "", "", "서버", Role::kObject, 0},
    {"한빛·나래 데이터센터에 댔다.", "한빛·나래 데이터센터에", "", "한빛+나래", "데이터센터", Role::kDative,
     Phrase::kOfName},
    // Counted things, sums, times.
    {"나래 주식 10만 주를 샀다.", "나래 주식 10만 주를", "", "나래", "주식", Role::kObject, Phrase::kOfName},
    {"서버 10대를 샀다.", "서버 10대를", "", "", "서버", Role::kObject, 0},
    {"나래에 500억원을 넣었다.", "500억원을", "", "", "500억원", Role::kObject, Phrase::kMoney},
    {"2023년 한빛이 투자했다.", "2023년", "", "", "2023년", Role::kNone, Phrase::kTime},
    {"국내 시장에 칩을 냈다.", "국내 시장에", "", "", "시장", Role::kDative, Phrase::kPlace},
    // Postpositions.
    {"나래를 통해 투자했다.", "나래를 통해", "나래", "", "", Role::kVia, Phrase::kPostposed},
    {"나래와의 협력을 끝냈다.", "나래와의", "나래", "", "", Role::kComitative, Phrase::kAdnominalCase},
};

TEST(KoreanPhrases, NameWhatTheyName) {
  for (const Case& c : kCases) {
    const Parse& parse = SharedKoreanFixture().Read(c.sentence);
    const Phrase* phrase = Find(parse, c.sentence, c.span);
    ASSERT_NE(phrase, nullptr) << c.sentence << ": no phrase " << c.span;
    EXPECT_EQ(Names(parse, c.sentence, phrase->members), c.members) << c.sentence;
    EXPECT_EQ(Names(parse, c.sentence, phrase->owners), c.owners) << c.sentence;
    const std::string_view head =
        phrase->head == kNoIndex ? "" : parse.words[static_cast<size_t>(phrase->head)].stem.Of(c.sentence);
    EXPECT_EQ(head, c.head) << c.sentence;
    EXPECT_EQ(phrase->role, c.role) << c.sentence;
    EXPECT_EQ(phrase->flags & c.flags, c.flags) << c.sentence;
  }
}

TEST(KoreanPhrases, ReferToTheirPossessorsAndCases) {
  std::string_view sentence = "한빛의 칩알파와 칩베타가 나왔다.";
  const Parse* parse = &SharedKoreanFixture().Read(sentence);
  const Phrase* chips = Find(*parse, sentence, "칩알파와 칩베타가");
  ASSERT_NE(chips, nullptr);
  ASSERT_NE(chips->possessor, kNoIndex);
  EXPECT_EQ(parse->phrases[static_cast<size_t>(chips->possessor)].span.Of(sentence), "한빛의");

  sentence = "나래에 대한 한빛의 투자가 늘었다.";
  parse = &SharedKoreanFixture().Read(sentence);
  const Phrase* maker = Find(*parse, sentence, "한빛의");
  ASSERT_NE(maker, nullptr);
  ASSERT_EQ(maker->cases.size(), 1u);
  const PhraseIndex about = parse->phrase_lists[maker->cases.begin];
  EXPECT_EQ(parse->phrases[static_cast<size_t>(about)].span.Of(sentence), "나래에 대한");
}

TEST(KoreanPhrases, KeepTheModifiersOfEachConjunct) {
  const std::string_view sentence = "한빛 자회사 나래와 게임사 두루가 손잡았다.";
  const Parse& parse = SharedKoreanFixture().Read(sentence);
  const Phrase* group = Find(parse, sentence, "한빛 자회사 나래와 게임사 두루가");
  ASSERT_NE(group, nullptr);
  ASSERT_EQ(group->parts.size(), 2u);
  const Part& first = parse.parts[group->parts.begin];
  const Part& second = parse.parts[group->parts.begin + 1];
  EXPECT_EQ(Names(parse, sentence, first.members), "나래");
  EXPECT_EQ(Names(parse, sentence, first.owners), "한빛");
  EXPECT_EQ(first.joint, Joint::kWith);
  EXPECT_EQ(Names(parse, sentence, second.members), "두루");
  EXPECT_TRUE(second.owners.empty());
}

}  // namespace
}  // namespace ieum
