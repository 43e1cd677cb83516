#include "output/workbook_notes.h"

namespace ieum {
namespace {

constexpr WorkbookNote kNotes[] = {
    {"nodes", "Label", "name of the company, organization, chip, model or platform",
     "기업, 기관, 칩, 모델, 플랫폼의 이름"},
    {"nodes", "Type", "company, organization, chip, model, platform", "종류"},
    {"nodes", "id", "of the list of names; u:... where no list has it", "이름 사전의 id. 사전에 없으면 u:..."},
    {"nodes", "known", "true: a list has this name", "true: 사전에 있는 이름"},
    {"nodes", "articles", "in how many articles it is named", "이름이 나온 기사 수"},
    {"nodes", "krx, wikidata, ...", "codes of other registers, always texts (0037T0, 005930)",
     "다른 체계의 코드. 언제나 글자 (0037T0, 005930)"},
    {"edges", "From, To", "who, and with whom; partners_with has no direction",
     "누가, 누구와. partners_with에는 방향이 없음"},
    {"edges", "Type", "partners_with, invests_in, acquires, supplies, affiliate_of, develops, uses",
     "관계: 협력, 투자, 인수, 공급, 계열, 개발, 사용"},
    {"edges", "status", "of the latest article: asserted, planned, negated",
     "가장 늦은 기사의 상태: asserted(사실), planned(계획), negated(부정)"},
    {"edges", "amount, currency", "the sum that was stated last; a text beyond 15 digits",
     "가장 늦게 나온 금액과 통화. 열다섯 자리를 넘으면 글자"},
    {"edges", "confidence", "share of right relations among those found in the same way",
     "같은 방식으로 찾은 관계 가운데 옳은 비율"},
    {"edges", "articles", "how many articles state it", "이 관계를 말한 기사 수"},
    {"edges", "reports", "of those, how many differ in their text", "그중 내용이 서로 다른 기사 수"},
    {"edges", "first_date, last_date", "days of the first and the last article; a text where no whole date is given",
     "처음과 마지막 기사의 날짜. 온전한 날짜가 아니면 글자"},
    {"edges", "deal_date", "when the deal was made or will be", "거래한, 또는 할 때"},
    {"edges", "evidence", "the words that show it best", "관계를 가장 잘 보여 주는 문장"},
    {"edges", "according_to", "on whose word the article gives it", "기사가 누구의 말로 전하는지"},
    {"edges", "title, article, date", "of the article with these words", "그 문장이 있는 기사의 제목, id, 날짜"},
    {"edges", "history", "each status with the dates between which articles gave it",
     "상태마다 그렇게 말한 기사의 기간"},
    {"edges", "sums", "all sums that were stated, the last first", "나온 금액 모두. 늦은 것부터"},
    {"edges", "from_id, to_id", "id of the two in the sheet nodes", "nodes 시트의 id"},
    {"evidence", "rank", "1: the best; at most five are kept of an edge", "1이 가장 좋은 근거. 관계마다 다섯까지"},
    {"evidence", "text, trigger", "the words that show the relation, and in them those that state it",
     "관계를 보여 주는 문장과 그 안에서 관계를 말하는 낱말"},
    {"evidence", "source", "who published the article", "기사를 낸 곳"},
};

}  // namespace

std::span<const WorkbookNote> WorkbookNotes() { return kNotes; }

}  // namespace ieum
