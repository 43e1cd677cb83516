// One sentence, read: words, phrases, clauses. A plain value of small trivially copyable parts that refer to each other
// by index. It knows roles and endings and which noun belongs to which; it knows nothing of partnerships or takeovers.
//
//   한빛이 나래에 투자한 두루와 손잡았다.     ("Hanbit joined hands with Duru, which had invested in Narae.")
//   [투자 adn DAT=나래 gap=두루] [손잡다 final SUB=한빛 COM=두루]
//
// Korean and English give the same values; only the roles differ (a particle here, a preposition there).
// Design and measurements: docs/design.md, "Syntax".
#ifndef IEUM_SYNTAX_PARSE_H_
#define IEUM_SYNTAX_PARSE_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/symbol_table.h"
#include "ieum/extraction.h"
#include "ieum/span.h"
#include "syntax/vocabulary.h"

namespace ieum {

// The part a phrase plays beside its predicate. The names in the comments are those of the tables.
enum class Role : uint8_t {
  kNone,
  kBare,         // BARE: no particle (headlines, lists)
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
  // Named beside the clause, no part in it.
  kRival,      // RIVAL ~를 제치고
  kLike,       // LIKE ~처럼
  kInstead,    // INSTEAD ~ 대신
  kExcept,     // EXCEPT ~를 제외하고
  kAbout,      // ABOUT ~에 대해
  kFromAside,  // FROM ~ 출신
  kList,       // LIST ~를 비롯해: opens a list
  kOr,         // OR (이)나
  // English: a second object, and the prepositions that no particle stands for (with is kComitative, to kDative, from
  // kSource, by kAgent).
  kSecondObject,
  kIn,
  kInto,
  kOn,
  kAt,
  kFor,
  kOf,
  kBetween,
  kAmong,
  kBeside,  // BESIDE under, after, as part of: what the phrase says holds beside the clause, whose parties it may share
  kCount,
};

std::string_view Name(Role role);              // "SUB", "with", ...
bool ParseRole(std::string_view name, Role*);  // false if there is no such role

enum class WordKind : uint8_t { kName, kNoun, kNumber, kDeterminer, kAdverb, kPredicate, kQuoteEnd };

// How a predicate's ending ties its clause to what follows.
enum class Ending : uint8_t {
  kNone,
  kFinal,      // ends the sentence
  kChain,      // -고, -며, -지만: closes its clause, the topic goes on
  kSoft,       // -아/어, -려고: what it cannot take passes on to the next predicate
  kAdnominal,  // before a noun
  kNominal,    // -기, -음
  kQuote,      // a reported clause
};

enum class Voice : uint8_t { kActive, kPassive, kReceptive, kCausative };

// What an auxiliary or an ending does to the predicate it goes with. Names in tables: keep, negate, plan,
// fact, past, hypo, invite, give, cause.
enum class Effect : uint8_t { kNone, kKeep, kNegate, kPlan, kFact, kPast, kHypothetical, kInvite, kGive, kCause };

std::string_view Name(Effect effect);  // "keep", "negate", ...
bool ParseEffect(std::string_view name, Effect*);

// Up to six effects in the order of the words; further ones are dropped.
struct Effects {
  Effect items[6] = {};

  void Add(Effect effect) {
    for (Effect& item : items) {
      if (item == Effect::kNone) {
        item = effect;
        return;
      }
    }
  }
  // Takes the effect out wherever it stands.
  void Drop(Effect effect) {
    Effects rest;
    for (const Effect item : items) {
      if (item != effect && item != Effect::kNone) rest.Add(item);
    }
    *this = rest;
  }
  bool Has(Effect effect) const {
    for (const Effect item : items) {
      if (item == effect) return true;
    }
    return false;
  }
};

// What joins a word or phrase to the next one of its kind.
enum class Joint : uint8_t {
  kNone,
  kComma,
  kMiddleDot,
  kHyphen,
  kSlash,
  kPlus,
  kAnd /* 및, and */,
  kWith /* 와/과 */,
  kOr,
  kAlso
};

using WordIndex = int32_t;
using PhraseIndex = int32_t;
using ClauseIndex = int32_t;

// A run of consecutive entries of one of Parse's pools.
struct Range {
  uint32_t begin = 0;
  uint32_t end = 0;
  bool empty() const { return begin == end; }
  uint32_t size() const { return end - begin; }
};

// One eojeol (or English word), or several that are one: `공급하기로 했다`, `나래를 통해`, `memorandum of
// understanding`.
struct Word {
  enum Flag : uint32_t {
    kTopicMark = 1 << 0,      // 은/는 on another particle (나래에는): the case keeps its role
    kAlsoMark = 1 << 1,       // 도 likewise
    kAdnominalCase = 1 << 2,  // 의 on a case: 나래와의
    kFirmPart = 1 << 3,       // 측, 社 glued to a name
    kOpenList = 1 << 4,       // 등 glued to a name
    kToward = 1 << 5,         // 향 glued to a name (나래향)
    kMadeBy = 1 << 6,         // 표 glued to a name
    kBreak = 1 << 7,          // "…" or a bracketed break behind it
    kStop = 1 << 8,           // a full stop inside the sentence behind it
    kLabel = 1 << 9,          // ends a label: `나래 =`, `나래:`
    kQuoteOpen = 1 << 10,     // a quotation mark opens behind it
    kComma = 1 << 11,
    kCopula = 1 << 12,      // form of 이다 on its noun
    kVerbalNoun = 1 << 13,  // predicate made of `noun` and a light verb: look rows up under `noun`
    kMoney = 1 << 14,       // holds a figure
    kPast = 1 << 15,
    kColon = 1 << 16,    // a colon or dash behind it
    kPercent = 1 << 17,  // a number in %
    kPlural = 1 << 18,
  };
  Span span;  // as written, particles and endings included
  Span stem;  // the noun without particles, or the noun before a light verb; for other predicates the whole
  WordKind kind = WordKind::kNoun;
  Role role = Role::kNone;  // of its particles
  Ending ending = Ending::kNone;
  Voice voice = Voice::kActive;
  Joint joint = Joint::kNone;
  uint8_t quote_depth = 0;
  uint32_t flags = 0;
  Symbol noun = kNoSymbol;          // of the vocabulary; kNoSymbol: a noun it does not hold (see `stem`)
  Symbol verb = kNoSymbol;          // dictionary form: 하다, 만들다, 이다
  Symbol ending_form = kNoSymbol;   // 기로, 려던, ...
  Symbol postposition = kNoSymbol;  // 통해, 함께: merged from behind
  Symbol auxiliary = kNoSymbol;     // the last auxiliary verb merged from behind (-고 있다: 있다)
  int32_t mention = kNoIndex;       // index into Names::mentions, for kName
  int32_t figure = kNoIndex;
  Effect mood = Effect::kNone;  // of its ending: plan (-겠-, -려고), hypothetical (-려던), past
  Effects effects;              // of the auxiliaries merged from behind
  ClassSet classes;             // of `noun` (or of `verb` where there is no noun), exactly
  ClassSet tail_classes;  // and of the longest known word of two syllables and more that ends it (AI반도체 is goods)

  bool Has(Flag flag) const { return (flags & flag) != 0; }
};

enum class PhraseKind : uint8_t {
  kOther,
  kActor,     // its members are organizations, or its last name is
  kProduct,   // chips or models
  kPlatform,  // counts as goods of its maker
  kFirmNoun,  // an unnamed firm: 회사, 업체, 양사
};

// One conjunct of a coordinated phrase with the modifiers that are its alone.
struct Part {
  Range members;  // of Parse::mentions
  Range owners;   // of Parse::mentions
  PhraseIndex possessor = kNoIndex;
  Range words;
  Joint joint = Joint::kNone;     // to the next part
  PhraseIndex phrase = kNoIndex;  // English: of an unnamed firm (the company and Narae), outside every clause
};

// A noun phrase with the particle that ends it.
struct Phrase {
  enum Flag : uint32_t {
    kPerson = 1 << 0,  // name + title: the firm as speaker and subject
    kTime = 1 << 1,    // transparent
    kPlace = 1 << 2,
    kMoney = 1 << 3,
    kOpenList = 1 << 4,   // 등
    kOfName = 1 << 5,     // a name and the common noun that belongs to it: 나래 데이터센터
    kContent = 1 << 6,    // a gapless head with its clause: 계획, 사실
    kPostposed = 1 << 7,  // its role comes from a postposition
    kListed = 1 << 8,     // 나래를 비롯해 …
    kTopicMark = 1 << 9,
    kAlsoMark = 1 << 10,
    kAdnominalCase = 1 << 11,
    kComma = 1 << 12,  // a comma behind it
    kLabel = 1 << 13,
    kQuoteOpen = 1 << 14,
  };
  Span span;
  Range words;    // of Parse::words, modifiers included
  Range members;  // of Parse::mentions: who or what it names; several in a group; empty for a common noun
  Range owners;   // of Parse::mentions: the bare name right before the head (나래 데이터센터: 나래)
  Range parts;    // of Parse::parts; one for each conjunct
  Range cases;  // of Parse::phrase_lists: phrases with an adnominal case (나래와의, 나래에 대한) that modify it
  PhraseIndex possessor = kNoIndex;  // 나래의
  PhraseIndex possessed = kNoIndex;  // of a 의 phrase: what it belongs to
  WordIndex head = kNoIndex;         // the common noun that ends it (장비); kNoIndex: the name itself
  ClauseIndex clause = kNoIndex;  // whose argument it is, or that of the phrase it belongs to, or where a time stands
  Role role = Role::kNone;
  PhraseKind kind = PhraseKind::kOther;
  Joint joint = Joint::kNone;
  uint8_t quote_depth = 0;
  uint32_t flags = 0;
  Symbol postposition = kNoSymbol;  // 함께, 통해: the word that gave the role

  bool Has(Flag flag) const { return (flags & flag) != 0; }
};

struct Argument {
  Role role = Role::kNone;
  PhraseIndex phrase = kNoIndex;
};

enum class Link : uint8_t {
  kNone,
  kContent /* of a noun that the parent takes */,
  kQuote /* said by the parent's subject */
};

// A predicate with what it takes. Clauses stand in the order of their predicates.
struct Clause {
  enum Flag : uint32_t {
    kStaggered = 1 << 0,  // one of two clauses that share a predicate (한빛은 나래와, 두루는 미르와 협력한다)
    kCopula = 1 << 1,
    kPast = 1 << 2,
  };
  Span span;                       // of the predicate
  WordIndex predicate = kNoIndex;  // kNoIndex: the rest of a headline, without a predicate
  Symbol key = kNoSymbol;          // the verbal noun, else the verb: what rows are looked up by
  Symbol verb = kNoSymbol;
  Ending ending = Ending::kNone;
  Voice voice = Voice::kActive;
  Link link = Link::kNone;
  uint8_t quote_depth = 0;
  uint32_t flags = 0;
  Effect mood = Effect::kNone;  // of the predicate's ending, as Word::mood
  Effects effects;              // of its auxiliaries
  Range arguments;              // of Parse::arguments, nearest first
  Range adverbs;                // of Parse::adverbs: words that joined (함께, 각각, 공동으로)
  PhraseIndex gap = kNoIndex;   // head of a relative clause: fills the role that is empty (English: and is an argument)
  PhraseIndex content = kNoIndex;          // a head that fills nothing (계획, 소식); never both
  PhraseIndex topic = kNoIndex;            // of the sentence, as far as it reaches this clause
  PhraseIndex default_subject = kNoIndex;  // carried from the clause before
  ClauseIndex parent = kNoIndex;           // that embeds it
  ClauseIndex previous = kNoIndex;         // soft or chain clause right before, which may share its arguments

  bool Has(Flag flag) const { return (flags & flag) != 0; }
};

struct Parse {
  std::vector<Word> words;
  std::vector<Phrase> phrases;
  std::vector<Clause> clauses;
  // Pools that ranges point into.
  std::vector<Part> parts;
  std::vector<Argument> arguments;
  std::vector<uint32_t> mentions;  // indices into Names::mentions
  std::vector<PhraseIndex> phrase_lists;
  std::vector<WordIndex> adverbs;
  bool headline = false;  // read by headline grammar

  void Clear();  // keeps the memory
};

// The parse on one line, as tests write it and `explain` shows it: one bracket a clause with key, voice unless active
// (.p .r .c), ending class, arguments in a fixed order of roles, gap, topic that fills nothing, content noun, effects
// of auxiliaries.
//   [공급 adn OBJ=칩 DAT=나래 (TOP=한빛) >계획] [이다 final SUB=한빛 PRED=계획]
std::string ParseLine(const Parse& parse, std::string_view text, const Vocabulary& vocabulary);

}  // namespace ieum

#endif  // IEUM_SYNTAX_PARSE_H_
