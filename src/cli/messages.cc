#include "cli/messages.h"

#include <array>
#include <cstdlib>

#include "base/fill_places.h"

namespace ieum {
namespace {

struct Texts {
  std::string_view english, korean;
};

// Korean texts keep particles away from the places, whose last sound is not known.
constexpr std::array<Texts, static_cast<size_t>(Message::kCount)> kTexts = {{
    {"unknown option {0}", "알 수 없는 옵션: {0}"},
    {"unknown option {0}; did you mean {1}?", "알 수 없는 옵션: {0} (혹시 {1}?)"},
    {"unknown command {0}; did you mean {1}?", "알 수 없는 명령: {0} (혹시 {1}?)"},
    {"{0} needs a value", "값이 필요한 옵션: {0}"},
    {"{0}: '{1}' is none of {2}", "{0}: 쓸 수 없는 값 '{1}' (가능한 값: {2})"},
    {"unexpected argument '{0}'", "쓸 곳이 없는 인자: '{0}'"},
    {"missing: {0}", "빠진 것: {0}"},
    {"{0} takes one file", "파일은 하나만: {0}"},
    {"{0} does not go to standard output: say with -o where it belongs",
     "{0} 형식은 표준 출력으로 나가지 않습니다. -o로 경로를 정해 주세요"},
    {"this program was built without pages: install nodejs and npm, run scripts/setup, and build it again",
     "HTML 페이지 없이 만든 프로그램입니다. nodejs와 npm을 설치하고 scripts/setup을 실행한 뒤 다시 빌드해 주세요"},
    {"csv and table are rows of relations: add 'relations' to --only, or take json or jsonl",
     "csv와 table은 관계의 표입니다. --only에 relations를 더하거나 json, jsonl을 쓰세요"},
    {"--rows figures are rows of csv, and need the figures: take --format csv, and no --only without 'figures'",
     "--rows figures는 csv의 행입니다. --format csv와 함께 쓰고, --only에는 figures가 있어야 합니다"},
    {"--excel is for csv: take --format csv; a workbook is 'ieum graph -o graph.xlsx'",
     "--excel은 csv에 씁니다. --format csv와 함께 쓰세요. 통합 문서는 'ieum graph -o graph.xlsx'"},
    {"--format cells tells all relations: take it without --pair and --parse",
     "--format cells는 모든 관계를 보입니다. --pair나 --parse와 함께 쓸 수 없습니다"},
    {"--depth tells how far from --around: take both", "--depth는 --around에서 얼마나 먼지입니다. 함께 쓰세요"},
    {"csv is one table: say with --by which", "csv는 표 하나입니다. --by로 골라 주세요"},
    {"no day is since {0} and until {1}", "{0}부터 {1}까지에는 하루도 없습니다"},
    {"no node is called '{0}'", "'{0}': 그래프에 없는 이름"},
    {"no node is called '{0}'; did you mean {1}?", "'{0}': 그래프에 없는 이름 (혹시 {1}?)"},
    {"'{0}' is the name of several, all are taken: {1}", "이름이 '{0}'인 것이 여럿이어서 모두 고름: {1}"},
    {"try '{0} --help'", "도움말: '{0} --help'"},

    {"reading an article from the keyboard; end it with Ctrl-D (or see 'ieum --help')",
     "키보드에서 기사를 읽습니다. Ctrl-D로 끝냅니다 (도움말: 'ieum --help')"},
    {"no article: what an earlier extraction wrote has no text; record skipped",
     "기사가 아님: 앞서 추출한 결과에는 본문이 없습니다. 건너뜀"},
    {"a graph, and no article: 'ieum graph' reads it; file skipped",
     "기사가 아니라 그래프: 'ieum graph'로 읽습니다. 건너뜀"},
    {"{0} of {1} articles rejected", "기사 {1}건 중 {0}건을 읽지 못했습니다"},
    {"cannot write {0}: {1}", "쓸 수 없음: {0}: {1}"},
    {"cannot write {0}: it holds '{1}', which is no file of the format {2}; only folders of such files are replaced",
     "쓸 수 없음: {0}: {2} 형식이 쓰지 않는 '{1}' 있음. 그런 파일만 든 폴더라야 새것으로 바꿉니다"},
    {"cannot write {0}: the format {1} needs a file", "쓸 수 없음: {0}: {1} 형식에는 파일이 필요합니다"},
    {"the graph is larger than memory, and its temporary file failed: {0}",
     "그래프가 메모리보다 커서 임시 파일을 쓰다가 실패했습니다: {0}"},
    {"the page holds the first {0} articles: what came behind them was left out",
     "페이지에는 처음 {0}건만 담았습니다. 그 뒤의 기사는 빠졌습니다"},

    {"type", "관계"},
    {"head", "주체"},
    {"tail", "상대"},
    {"status", "상태"},
    {"sum", "금액"},
    {"evidence", "근거"},
    {"no relations", "관계 없음"},
    {"partners", "상대 수"},
    {"reports", "보도"},
    {"relations", "관계"},
    {"nothing", "없음"},
    {"New", "새로 나옴"},
    {"Gone", "사라짐"},
    {"Changed", "바뀜"},
    {"no difference", "다른 점 없음"},
    {"Most connected names", "가장 많이 이어진 이름"},
    {"Newest relations", "가장 새로운 관계"},
    {"Largest sums", "가장 큰 금액"},
    {"Relations in most articles", "가장 많은 기사가 말하는 관계"},

    {"name", "이름"},
    {"type", "종류"},
    {"articles", "기사"},
    {"mentions", "언급"},
    {"found by", "단서"},
    {"example", "예"},
    {"no unknown names", "모르는 이름 없음"},

    {"rule", "규칙"},
    {"says {0}: \"{1}\"", "{0} 말함: \"{1}\""},
    {"date", "날짜"},
    {"Words that state relations, and gave none here", "관계를 말하는 낱말이나 여기서는 관계가 되지 않은 것"},
    {"and {0} more", "그 밖에 {0}개"},
    {"trigger", "단서"},
    {"Relations", "관계"},
    {"Sums of money", "금액"},
    {"the sum before", "앞 금액"},
    {"Names not taken", "받아들이지 않은 이름"},
    {"Sentences as they were read", "문장 분석"},
    {"'{0}' is not found in the article", "기사에서 찾지 못한 이름: '{0}'"},
    {"'{0}' stands in the article but was not taken as a name: {1}",
     "기사에 있으나 이름으로 받아들이지 않음: '{0}' ({1})"},
    {"'{0}' and '{1}' are one entity here", "이 기사에서는 같은 대상: '{0}', '{1}'"},
    {"{0} and {1}: connected", "{0}, {1}: 관계 있음"},
    {"{0} and {1}: no edge", "{0}, {1}: 관계 없음"},
    {"Rules that came near:", "가까웠던 규칙:"},
    {"No rule came near.", "가까웠던 규칙이 없습니다."},
    {"Sentences with both names in which no word states a relation:",
     "두 이름이 함께 있으나 관계를 말하는 낱말이 없는 문장:"},
    {"The two names never share a sentence.", "두 이름이 함께 나오는 문장이 없습니다."},
    {"Conversions that cannot be", "맞지 않는 환산"},
    {"{0} is not worth {1} at any rate", "어떤 환율로도 맞지 않음: {0} = {1}"},

    {"fired", "성립"},
    {"nobody fills the role {0}", "역할 {0} 비어 있음"},
    {"what fills the role {0} is not of the kind the rule wants", "역할 {0}: 규칙이 바라는 종류가 아님"},
    {"a condition of the rule is not met", "규칙의 조건이 맞지 않음"},
    {"both ends are one entity", "양쪽이 같은 대상"},
    {"the product is the firm's own", "그 회사 자신의 제품"},
    {"another rule says more about the pair", "다른 규칙이 더 분명히 말함"},
    {"offered or supposed only: no edge", "제안이나 가정일 뿐이라 관계로 보지 않음"},
    {"the list is too long: only its first names are read", "목록이 너무 길어 앞의 이름만 읽음"},

    {"{0} entities, {1} names, fingerprint {2}", "대상 {0}개, 이름 {1}개, 지문 {2}"},
    {"no fault found (files: {0})", "문제 없음 (파일 {0}개)"},
    {"errors: {0}, warnings: {1}", "오류 {0}개, 경고 {1}개"},
    {"no entity is called '{0}'", "'{0}': 이 이름을 가진 대상 없음"},
    {"--corpus is for lint", "--corpus는 lint에만 씁니다"},
    {"taken", "받음"},
    {"of other fields", "다른 분야"},
    {"inside words", "낱말 속"},
    {"refused", "거절"},
    {"look at it", "살펴볼 점"},
    {"names that do not occur: {0}", "나오지 않는 이름: {0}개"},
    {"not stated: {0} by {1}: {2}", "나오지 않음: {0}, 낱말 {1}: {2}"},
    {"should state nothing: {0}", "아무 관계도 없어야 함: {0}"},
    {"found: {0}", "나온 것: {0}"},
    {"examples: {0}, failed: {1}; rows without any: {2}", "예문 {0}개, 실패 {1}개, 예문 없는 행 {2}개"},
    {"never taken: {0}", "받은 적 없음: {0}"},
    {"mostly inside other words", "대개 다른 낱말 속에 있음"},
    {"mostly refused: {0}", "대개 거절됨: {0}"},
    {"mostly in articles of other fields: give it a class", "대개 다른 분야 기사: 등급을 주세요"},
}};

}  // namespace

Language LanguageOfEnvironment() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* const value = std::getenv(variable);
    if (value == nullptr || *value == '\0') continue;
    return std::string_view(value).starts_with("ko") ? Language::kKorean : Language::kEnglish;
  }
  return Language::kEnglish;
}

std::string Text(Message message, Language language, std::initializer_list<std::string_view> arguments) {
  const Texts& texts = kTexts[static_cast<size_t>(message)];
  return FillPlaces(language == Language::kKorean ? texts.korean : texts.english, arguments);
}

}  // namespace ieum
