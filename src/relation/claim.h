// An edge that a rule proposes for one sentence, with how its ends were found.
#ifndef IEUM_RELATION_CLAIM_H_
#define IEUM_RELATION_CLAIM_H_

#include <algorithm>
#include <cstdint>

#include "base/symbol_table.h"
#include "ieum/extraction.h"
#include "ieum/span.h"
#include "relation/inline_list.h"
#include "syntax/parse.h"

namespace ieum {

// Entities that share a role: indices into Names::entities, in order of mention. A longer list is cut.
constexpr size_t kMaxGroup = 16;
using EntityList = InlineList<uint32_t, kMaxGroup>;

// How it is known who fills a role, from the surest to the least sure.
enum class How : uint8_t {
  kExplicit,    // stands in the clause
  kGap,         // head of the relative clause
  kPossessor,   // owner of the noun in the role
  kInherited,   // of the clause that supports an event noun, or that takes the content clause
  kShared,      // of the clause right before, which is joined closely
  kBare,        // without particle, in a headline
  kInSentence,  // topic, subject of a governing clause, speaker
  kLabel,       // name before `=` or `:` at the head of the passage
  kAnaphor,     // 이 회사, 양사
  kTopic,       // dropped; topic of the sentences before
  kFund,        // the firm that raises money
  kProduct,     // the product spoken of, or whose it is
  kFocus,       // dropped; the firm most talked of
};
constexpr How Worse(How a, How b) { return std::max(a, b); }

// What kind of rule found an edge; with How it decides the confidence.
enum class RuleKind : uint8_t { kPredicate, kEventNoun, kAdverb, kRoleNoun, kOwnership, kGeneral };

// The rules that no row of a table stands for.
enum class Rule : uint8_t {
  kRow,         // the row of a table: see `word`
  kPossession,  // 나래의 칩알파
  kOwn,         // 자체 모델 모델감
  kMade,        // 나래가 내놓은 칩알파
  kCopula,      // 칩알파는 나래의 칩이다
  kLabel,       // 나래 = 칩알파
  kGoods,       // a supply of named goods: used by one, made by the other
  kGoodsUse,    // use of a firm's unnamed goods: a supply
  kMadeFor,     // made to order of another: a supply
  kLead,        // one leads, the others take part
  kKnownMaker,  // the gazetteer knows whose the product is
};

struct Claim {
  RelationType type = RelationType::kPartnersWith;
  uint32_t head = 0;  // indices into Names::entities
  uint32_t tail = 0;
  How how = How::kExplicit;  // the worse of both ends
  Status status = Status::kAsserted;
  bool dropped = false;     // offered or asked for: no edge
  bool weak = false;        // only for a pair that nothing else ties
  bool negated = false;     // by the frame itself (떠나다, 갈라서다)
  bool apposition = false;  // 자회사 나래: no predicate states it
  bool inside = false;  // stated inside an argument: its predicate's own word is on the path (공동 사업을 접다)
  bool merger = false;
  // By a noun of a headline without a predicate (한빛, 나래 인수): done or planned, the body says.
  bool without_mood = false;
  bool ended_later = false;  // a later sentence negated it
  bool earlier = false;      // of a time that its sentence tells as past (2023년, 당시)
  RuleKind kind = RuleKind::kPredicate;
  Rule rule = Rule::kRow;
  Symbol word = kNoSymbol;  // the row's word, or the role noun
  int32_t row = kNoIndex;   // of the lexicon
  uint32_t sentence = 0;
  ClauseIndex clause = kNoIndex;  // that states it; kNoIndex: a noun phrase alone
  int32_t nominal = kNoIndex;     // the event noun that states it, of this sentence
  Span trigger = {};
  // The outermost words that plan or negate it; empty if it is asserted or the trigger itself says so.
  Span decided = {};
  int32_t step = kNoIndex;  // of Trace::steps
};

}  // namespace ieum

#endif  // IEUM_RELATION_CLAIM_H_
