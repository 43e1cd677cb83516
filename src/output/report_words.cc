#include "output/report_words.h"

#include <array>

#include "base/fill_places.h"

namespace ieum {
namespace {

struct Words {
  std::string_view english, korean;

  std::string_view In(Language language) const { return language == Language::kKorean ? korean : english; }
};

constexpr std::array<Words, static_cast<size_t>(ReportWord::kCount)> kWords = {{
    {"AI industry: who works with whom", "AI 산업 협력 보고서"},

    {"all articles", "전체 기간"},
    {"since {0}", "{0}부터"},
    {"until {0}", "{0}까지"},
    {"{0} – {1}", "{0} – {1}"},

    {"At a glance", "한눈에 보기"},
    {"Articles", "기사"},
    {"Names", "이름"},
    {"Relations", "관계"},
    {"New", "새로 나온 것"},
    {"Done", "이루어짐"},
    {"Planned", "예정"},
    {"Made earlier", "전에 한 거래"},
    {"Denied or broken off", "부인·종료"},
    {"Plans carried out", "실현된 계획"},
    {"Most connected", "가장 많이 이어진 이름"},
    {"Name", "이름"},
    {"Kind", "종류"},
    {"New relations over time", "시기별 새 관계"},
    {"Time", "시기"},
    {"Without a date and not shown here: {0}", "날짜가 없어 여기 없는 관계: {0}"},
    {"Top investors", "투자를 많이 한 곳"},
    {"Investor", "투자자"},
    {"Investments", "투자 건수"},
    {"planned", "예정"},
    {"Sums stated", "밝혀진 금액"},

    {"1 article", "기사 1건"},
    {"{0} articles", "기사 {0}건"},
    {"1 report", "보도 1건"},
    {"{0} reports", "보도 {0}건"},
    {"confidence {0}", "확신도 {0}"},
    {"deal of {0}", "성사 시점 {0}"},
    {"according to {0}", "말한 쪽: {0}"},
    {"planned since {0}", "{0}부터 예정"},
    {"and {0} more", "그 밖에 {0}건"},
    {"Nothing new was stated in this period.", "이 기간에 새로 나온 것이 없습니다."},
    {"Made by ieum from the sentences quoted. \"New\" is what these articles first state in the period.",
     "ieum이 인용된 문장에서 뽑았습니다. ‘새로 나온 것’은 이 기사들이 이 기간에 처음 말한 것입니다."},
}};

constexpr std::array<Words, kTopics> kTopicNames = {{{"Takeovers", "인수"},
                                                     {"Investments", "투자"},
                                                     {"Partnerships", "협력"},
                                                     {"Supplies", "공급"},
                                                     {"Products", "제품"},
                                                     {"Affiliates", "계열"}}};
constexpr std::array<Words, 7> kRelationNames = {{{"partners with", "협력"},
                                                  {"invests in", "투자"},
                                                  {"acquires", "인수"},
                                                  {"supplies", "공급"},
                                                  {"affiliate of", "계열"},
                                                  {"develops", "개발"},
                                                  {"uses", "사용"}}};
constexpr std::array<Words, 5> kEntityNames = {
    {{"company", "기업"}, {"organization", "기관"}, {"chip", "칩"}, {"AI model", "AI 모델"}, {"platform", "플랫폼"}}};
constexpr std::array<Words, 8> kSpeakerNames = {{{"", ""},
                                                 {"the trade", "업계"},
                                                 {"analysts", "전문가"},
                                                 {"the authorities", "당국"},
                                                 {"somebody in the know", "관계자"},
                                                 {"a report", "보고서"},
                                                 {"a filing", "공시"},
                                                 {"the press", "언론"}}};

}  // namespace

std::string ReportText(ReportWord word, Language language, std::initializer_list<std::string_view> arguments) {
  return FillPlaces(kWords[static_cast<size_t>(word)].In(language), arguments);
}
std::string_view ReportName(Topic topic, Language language) {
  return kTopicNames[static_cast<size_t>(topic)].In(language);
}
std::string_view ReportName(RelationType type, Language language) {
  return kRelationNames[static_cast<size_t>(type)].In(language);
}
std::string_view ReportName(EntityType type, Language language) {
  return kEntityNames[static_cast<size_t>(type)].In(language);
}
std::string_view ReportName(SpeakerKind kind, Language language) {
  return kSpeakerNames[static_cast<size_t>(kind)].In(language);
}

}  // namespace ieum
