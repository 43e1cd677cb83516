// One sentence, read: words, phrases, clauses. A plain value of small trivially copyable parts that refer to each other
// by index. It knows roles and endings and which noun belongs to which; it knows nothing of partnerships or takeovers.
//
//   한빛이 나래에 투자한 두루와 손잡았다.
//   [투자 adn DAT=나래 gap=두루] [손잡다 final SUB=한빛 COM=두루]
//
// Korean and English give the same values; only the roles differ (a particle here, a preposition there).
#ifndef IEUM_SYNTAX_PARSE_H_
#define IEUM_SYNTAX_PARSE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/symbol_table.h"
#include "ieum/span.h"

namespace ieum {

// The part a phrase plays beside its predicate. The names in the comments are those of the tables.
enum class Role : uint8_t {
  kNone,
  kBare,         // BARE: no particle (headlines, before a copula)
  kTopic,        // TOP 은/는
  kSubject,      // SUB 이/가
  kAlso,         // ALSO 도
  kObject,       // OBJ 을/를
  kDative,       // DAT 에, 에게
  kSource,       // SRC 에서, 로부터
  kComitative,   // COM 와/과
  kInstrument,   // INS (으)로
  kGenitive,     // GEN 의, 's
  kPredicative,  // PRED: noun of a copula
  kVia,          // VIA ~를 통해
  kTarget,       // TARGET ~를 대상으로
  kBase,         // BASE ~를 기반으로
  kLead,         // LEAD ~를 중심으로
  kAgent,        // AGENT ~에 의해, by
  kSpeaker,      // SPEAKER ~에 따르면, according to
  kAside,        // RIVAL, LIKE, INSTEAD, EXCEPT, ABOUT, FROM: named beside, no part in the clause
  // English prepositions that the lexicon tells apart.
  kWith,
  kTo,
  kFrom,
  kIn,
  kInto,
  kOn,
  kAt,
  kFor,
  kOf,
  kBetween,
  kAmong,
  kCount,
};

std::string_view Name(Role role);  // "SUB", "with", ...

enum class WordKind : uint8_t { kName, kNoun, kNumber, kDeterminer, kAdverb, kPredicate, kMark };
enum class Ending : uint8_t { kNone, kFinal, kChain, kSoft, kAdnominal, kNominal, kQuote };
enum class Voice : uint8_t { kActive, kPassive, kReceptive, kCausative };

// What an auxiliary, an ending or an adverb does to the predicate it goes with.
enum class Effect : uint8_t { kNone, kKeep, kNegate, kPlan, kFact, kPast, kHypothetical, kInvite, kGive, kCause };

// Up to four effects in the order of the words; more are dropped, which no sentence seen so far needs.
struct Effects {
  Effect items[4] = {};
  void Add(Effect effect) {
    for (Effect& item : items) {
      if (item == Effect::kNone) {
        item = effect;
        return;
      }
    }
  }
  bool Has(Effect effect) const {
    for (const Effect item : items) {
      if (item == effect) return true;
    }
    return false;
  }
};

// The classes of grammar and word tables that a word belongs to, one bit each; Grammar::Class gives the bit of a name.
struct ClassSet {
  uint64_t bits[3] = {};
  bool Has(unsigned bit) const { return (bits[bit / 64] >> (bit % 64) & 1) != 0; }
  void Add(unsigned bit) { bits[bit / 64] |= uint64_t{1} << (bit % 64); }
};

using WordIndex = int32_t;
using PhraseIndex = int32_t;
using ClauseIndex = int32_t;
constexpr int32_t kNoIndex = -1;

// A run of consecutive entries of one of Parse's pools.
struct Range {
  uint32_t begin = 0;
  uint32_t end = 0;
  bool empty() const { return begin == end; }
  uint32_t size() const { return end - begin; }
};

struct Word;
struct Phrase;
struct Clause;
struct Argument;
struct Part;
struct Parse;

}  // namespace ieum

#endif  // IEUM_SYNTAX_PARSE_H_
