// The words of the output format (extraction.h).
#include <algorithm>
#include <iterator>

#include "ieum/extraction.h"
#include "ieum/trace.h"

namespace ieum {
namespace {

constexpr std::string_view kEntityTypes[] = {"company", "organization", "chip", "model", "platform"};
constexpr std::string_view kMentionSources[] = {"alias",   "variant",    "version", "extended",
                                                "bracket", "definition", "pattern"};
constexpr std::string_view kFigureRoles[] = {"investment", "acquisition", "contract", "revenue",
                                             "market",     "valuation",   "other"};
constexpr std::string_view kBounds[] = {"", "min", "max"};
constexpr std::string_view kPers[] = {"", "year", "quarter", "month", "week", "day", "hour", "share", "person", "unit"};
constexpr std::string_view kRelationTypes[] = {"partners_with", "invests_in", "acquires", "supplies",
                                               "affiliate_of",  "develops",   "uses"};
constexpr std::string_view kStatuses[] = {"asserted", "planned", "negated"};
constexpr std::string_view kSpeakerKinds[] = {"",       "industry", "analyst", "authority",
                                              "source", "report",   "filing",  "outlet"};
constexpr std::string_view kLanguages[] = {"ko", "en"};
constexpr std::string_view kOutcomes[] = {"fired",       "role empty",  "wrong kind", "condition fails",
                                          "same entity", "own product", "beaten",     "no edge",
                                          "list cut"};

template <typename Enum, size_t N>
std::optional<Enum> Parse(const std::string_view (&words)[N], std::string_view word) {
  const auto* const it = std::find(std::begin(words), std::end(words), word);
  if (it == std::end(words)) return std::nullopt;
  return static_cast<Enum>(it - words);
}

}  // namespace

std::string_view Name(EntityType type) { return kEntityTypes[static_cast<size_t>(type)]; }
std::string_view Name(MentionSource source) { return kMentionSources[static_cast<size_t>(source)]; }
std::string_view Name(FigureRole role) { return kFigureRoles[static_cast<size_t>(role)]; }
std::string_view Name(Bound bound) { return kBounds[static_cast<size_t>(bound)]; }
std::string_view Name(Per per) { return kPers[static_cast<size_t>(per)]; }
std::string_view Name(RelationType type) { return kRelationTypes[static_cast<size_t>(type)]; }
std::string_view Name(Status status) { return kStatuses[static_cast<size_t>(status)]; }
std::string_view Name(SpeakerKind kind) { return kSpeakerKinds[static_cast<size_t>(kind)]; }
std::string_view Name(Language language) { return kLanguages[static_cast<size_t>(language)]; }
std::string_view Name(RuleStep::Outcome outcome) { return kOutcomes[static_cast<size_t>(outcome)]; }

std::string SpeakersCell(const Attribution& attribution, const std::vector<Entity>& entities) {
  std::string cell;
  for (const uint32_t entity : attribution.entities) {
    if (!cell.empty()) cell.push_back('|');
    cell.append(entities[entity].id);
  }
  return cell.empty() ? std::string(Name(attribution.kind)) : cell;
}

std::optional<EntityType> ParseEntityType(std::string_view word) { return Parse<EntityType>(kEntityTypes, word); }
std::optional<FigureRole> ParseFigureRole(std::string_view word) { return Parse<FigureRole>(kFigureRoles, word); }
std::optional<RelationType> ParseRelationType(std::string_view word) {
  return Parse<RelationType>(kRelationTypes, word);
}
std::optional<Status> ParseStatus(std::string_view word) { return Parse<Status>(kStatuses, word); }
std::optional<SpeakerKind> ParseSpeakerKind(std::string_view word) { return Parse<SpeakerKind>(kSpeakerKinds, word); }

}  // namespace ieum
