// Why: what each stage considered, kept or refused. Written by the stages themselves while they work, so that an
// explanation cannot disagree with the result. All spans refer to Article::text.
#ifndef IEUM_TRACE_H_
#define IEUM_TRACE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/span.h"

namespace ieum {

// A name of the gazetteer that stood in the text and was not taken.
struct RefusedName {
  Span span;
  std::string entity;  // id
  std::string reason;  // "left edge", "veto 분석", "no cue", ...
};

// A sign that a word is a name, as in data/words/discovery_weights.tsv: "apposition_strong".
struct NameSign {
  std::string name;
  float value = 1;  // its weight is multiplied by this: the measure of name_likeness, 1 for all others
};

// A word that no list has and that was weighed as a name.
struct UnlistedName {
  Span span;  // its first occurrence
  EntityType type = EntityType::kCompany;
  std::vector<NameSign> signs;  // all but the bias, the one that counts most for it first
  float score = 0;              // log-odds that it is a name
  float needed = 0;             // it was taken if its score is above this and nothing else bars it
  std::string refusal;          // why it was not taken: "too few signs", "compound of common nouns"; empty: it was
};

// How a sentence was read.
struct ParsedSentence {
  Span span;
  std::string kind;  // "body", "headline", "caption", ...
  std::string parse_line;  // "[투자 adn DAT=나래 gap=두루] [손잡다 final SUB=한빛 COM=두루]"; empty where not parsed
};

// A rule that was tried on a clause.
struct RuleStep {
  enum class Outcome : uint8_t {
    kFired,           // gave a relation
    kRoleEmpty,       // nobody fills `role`
    kWrongKind,       // what fills `role` is no actor, or no product
    kConditionFails,  // a condition of the row is not met
    kSameEntity,      // both ends are one entity
    kOwnProduct,      // uses of a product that is the firm's own
    kBeaten,          // another rule says more about the pair
    kNoEdgeStatus,    // invited, offered, hypothetical: no edge
    kListCut,         // `head` stands in a list too long to be read whole: no rule hears of it
  };
  uint32_t sentence = 0;  // index into Trace::sentences
  Span trigger;
  std::string rule;
  RelationType type = RelationType::kPartnersWith;
  Outcome outcome = Outcome::kFired;
  std::string role;  // the role that decided the outcome, as in the tables ("DAT")
  // Fired: who fills which role and how, then the status with the words that decide it ("SUB=한빛 explicit, DAT=나래
  // gap; planned: 계획이다"); else what was missing.
  std::string detail;
  int32_t head = kNoIndex;  // entities, as far as known
  int32_t tail = kNoIndex;
  int32_t relation = kNoIndex;  // index into Extraction::relations that this step supports
};

// Why a sum of money has its role: the words that spoke for one, the weightiest first.
struct RoleReason {
  Span word;  // empty: the role of the sum before it
  FigureRole role = FigureRole::kOther;
  float weight = 0;  // as data/figures has it, less for what stands between
};

struct SumReasons {
  Span sum;  // of the figure
  std::vector<RoleReason> reasons;
};

// What a relation's confidence was measured on: a cell of data/relations/<table>-cells.tsv.
struct ConfidenceCell {
  Language table = Language::kKorean;  // of the sentence that decides
  std::string rule, fill;              // as in the table: "predicate", "topic, label"
};

struct Trace {
  bool of_the_field = false;  // the article is about this industry, as far as ambiguous names need to know
  std::vector<RefusedName> refused;
  std::vector<UnlistedName> unlisted;
  std::vector<SumReasons> sums;  // those that convert no other, in order
  std::vector<ParsedSentence> sentences;
  std::vector<RuleStep> steps;
  std::vector<ConfidenceCell> cells;  // one for each of Extraction::relations
};

std::string_view Name(RuleStep::Outcome);

}  // namespace ieum

#endif  // IEUM_TRACE_H_
