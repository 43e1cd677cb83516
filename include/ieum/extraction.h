// What ieum finds in one article: plain values that own their memory.
//
// Example:
//   for (const ieum::Relation& r : extraction.relations)
//     std::cout << extraction.entities[r.head].name << ' ' << ieum::Name(r.type) << ' '
//               << extraction.entities[r.tail].name << '\n';
//
// Order is total and the same for the same article, whatever the number of threads: entities by their first mention,
// mentions and figures by span, relations by first evidence, then type, head and tail.
#ifndef IEUM_EXTRACTION_H_
#define IEUM_EXTRACTION_H_

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ieum/amount.h"
#include "ieum/span.h"

namespace ieum {

enum class EntityType : uint8_t { kCompany, kOrganization, kChip, kModel, kPlatform };

// An actor can be either end of a relation between organizations, and the head of one with a product.
constexpr bool IsActor(EntityType type) { return type == EntityType::kCompany || type == EntityType::kOrganization; }
constexpr bool IsProduct(EntityType type) { return type == EntityType::kChip || type == EntityType::kModel; }

struct Entity {
  std::string id;  // the gazetteer's, or "u:<type>:<name>" for one that only the article introduces
  EntityType type = EntityType::kCompany;
  std::string name;                                        // Korean where there is one
  std::string name_ko, name_en;                            // either may be empty
  std::vector<std::pair<std::string, std::string>> codes;  // ("krx", "005930"), ...; values are strings, never numbers
  bool known = true;                                       // false: not in any gazetteer
};

// How an occurrence was recognised.
enum class MentionSource : uint8_t {
  kAlias,       // a name of the gazetteer as written there
  kVariant,     // the same with other spacing, case or width
  kVersion,     // a chip or model with the version behind it
  kExtended,    // a name with its legal form, group word or unit
  kBracket,     // the other name in brackets behind a name
  kDefinition,  // a name that the article itself defines ("이하 ...")
  kPattern,     // no list knows it: found by its shape and neighbours
};

struct Mention {
  Span span;            // the name alone: no particle, title, quotation mark or bracket
  uint32_t entity = 0;  // index into Extraction::entities
  EntityType type = EntityType::kCompany;
  MentionSource found_by = MentionSource::kAlias;
};

enum class FigureRole : uint8_t { kInvestment, kAcquisition, kContract, kRevenue, kMarket, kValuation, kOther };

// ISO 4217, as three letters.
using Currency = std::array<char, 3>;
constexpr std::string_view View(const Currency& currency) { return {currency.data(), currency.size()}; }

constexpr int32_t kNoIndex = -1;  // "no index" wherever an index is optional

// What a sum is a limit of.
enum class Bound : uint8_t {
  kNone,
  kMin,  // 이상, 넘는, "at least", "more than"
  kMax,  // 최대, 이하, 미만, "up to"
};

// What a sum is counted by.
enum class Per : uint8_t {
  kNone,
  kYear,
  kQuarter,
  kMonth,
  kWeek,
  kDay,
  kHour,
  kShare,
  kPerson,
  kUnit,  // one of whatever is counted: a chip, a project, a million tokens
};

struct Figure {
  Span span;                         // from the first digit, number word or currency sign to the unit
  Span sentence;                     // in which it stands
  std::optional<Amount> amount;      // in units of `currency`; empty: vague (수백억원, "tens of billions")
  std::optional<Amount> amount_max;  // the upper end of a range
  Currency currency = {'K', 'R', 'W'};
  FigureRole role = FigureRole::kOther;
  bool approximate = false;  // 약, 가량, "about"
  Bound bound = Bound::kNone;
  Per per = Per::kNone;
  int32_t entity = kNoIndex;  // whose sum it is (who invests, earns, is worth it)
  int32_t of = kNoIndex;      // the figure that this one converts into another currency
  bool off_rate = false;      // and the two are not worth the same at any rate: one is misprinted, or no conversion
  std::string found_by;       // the shape of data/figures/shapes.tsv
};

enum class RelationType : uint8_t { kPartnersWith, kInvestsIn, kAcquires, kSupplies, kAffiliateOf, kDevelops, kUses };

constexpr bool IsDirected(RelationType type) { return type != RelationType::kPartnersWith; }

enum class Status : uint8_t { kAsserted, kPlanned, kNegated };

// Who speaks where no name tells, or what it is that a named one is quoted with.
enum class SpeakerKind : uint8_t {
  kNamed,      // the names say all: a firm, or somebody who speaks for it
  kIndustry,   // 업계, the market
  kAnalyst,    // analysts, experts
  kAuthority,  // the government, a regulator
  kSource,     // somebody in the know: 관계자, 소식통, "people familiar with the matter"
  kReport,     // a report, statistics
  kFiling,     // 공시, a filing
  kOutlet,     // the press: an agency, a paper
};

// On whose word the article gives a relation.
struct Attribution {
  std::vector<uint32_t> entities;  // who speaks by name, indices into Extraction::entities; several who speak as one
  SpeakerKind kind = SpeakerKind::kNamed;  // not kNamed where `entities` is empty
  Span span;  // the words that tell who speaks; may stand in an earlier sentence than the evidence

  bool empty() const { return entities.empty() && kind == SpeakerKind::kNamed; }
};

struct Evidence {
  Span span;     // the words that show the relation
  Span trigger;  // inside span: the words that state it
};

struct Relation {
  RelationType type = RelationType::kPartnersWith;
  uint32_t head = 0;  // index into Extraction::entities
  uint32_t tail = 0;  // for partners_with, head is the one with the smaller index
  Status status = Status::kAsserted;
  float confidence = 0;           // measured share of right edges among those found in the same way; in (0, 1]
  std::optional<int64_t> amount;  // a sum that belongs to this relation alone
  Currency currency = {'K', 'R', 'W'};
  std::string round;         // "시리즈 B"; empty: none
  std::string stake;         // "34.9%"; empty: none
  std::string date;          // of the deal, ISO 8601 as exact as the text: 2024, 2024-H1, 2024-Q2, 2024-03, 2024-03-15
  Attribution according_to;  // empty: the article says so itself
  std::vector<Evidence> evidence;  // at least one, in order
  std::string found_by;            // id of the rule
};

enum class Language : uint8_t { kKorean, kEnglish };

// What a text says, so short that the sketches of two texts tell how much they have in common, and so whether one is a
// reprint of the other. All zero: of no text.
using TextSketch = std::array<uint8_t, 64>;

// Which of its parts are wanted; `names` stands for the mentions. The entities are always there: all parts refer to
// them.
struct Parts {
  bool names = true, figures = true, relations = true;
};

struct Extraction {
  std::string id, title, date, source;  // copied from the article
  Language language = Language::kKorean;
  TextSketch sketch = {};
  std::vector<Entity> entities;
  std::vector<Mention> mentions;
  std::vector<Figure> figures;
  std::vector<Relation> relations;
};

// The words of the output format: "company", "partners_with", "planned", ... They never change within a schema version.
std::string_view Name(EntityType);
std::string_view Name(MentionSource);
std::string_view Name(FigureRole);
std::string_view Name(Bound);  // "min", "max"; kNone: ""
std::string_view Name(Per);    // "year", "share", ...; kNone: ""
std::string_view Name(RelationType);
std::string_view Name(Status);
std::string_view Name(SpeakerKind);  // "industry", "report", ...; kNamed: ""
std::string_view Name(Language);     // "ko", "en"

// Who says so, in one cell of a table: ids of `entities` with `|` between, else the kind of speaker (`industry`).
// Empty: nobody but the article.
std::string SpeakersCell(const Attribution&, const std::vector<Entity>& entities);

// The other way round; empty if no such word.
std::optional<EntityType> ParseEntityType(std::string_view);
std::optional<FigureRole> ParseFigureRole(std::string_view);
std::optional<RelationType> ParseRelationType(std::string_view);
std::optional<Status> ParseStatus(std::string_view);
std::optional<SpeakerKind> ParseSpeakerKind(std::string_view);

}  // namespace ieum

#endif  // IEUM_EXTRACTION_H_
