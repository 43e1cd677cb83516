// Names that are longer than what the gazetteer has: 가우디| 3, Groq| Inc., 구글| 리서치.
#ifndef IEUM_MENTION_EXTENSIONS_H_
#define IEUM_MENTION_EXTENSIONS_H_

#include <cstdint>
#include <optional>
#include <string_view>

#include "ieum/extraction.h"
#include "mention/edges.h"
#include "mention/mention_tables.h"

namespace ieum {

enum class ExtensionKind : uint8_t {
  kNone,
  kVersion,     // another product: 가우디 3 is not 가우디
  kLegalForm,   // the same firm
  kUnit,        // another firm, a unit of this one
  kJoinedUnit,  // likewise, if the article uses the pair as one name (구글 클라우드는)
};

struct Extension {
  uint32_t end = 0;  // of the name with what belongs to it
  ExtensionKind kind = ExtensionKind::kNone;
  ParticleSet particles = 0;  // behind it
  bool organization = false;  // the unit is an organization, not a company
};

class ExtensionRules {
 public:
  explicit ExtensionRules(const MentionTables& tables) : words_(&tables.words()), edges_(tables) {}

  // The longest name that begins with the alias of an entity of `type` which ends at `end`; empty if neither the alias
  // nor anything longer may end where it does.
  std::optional<Extension> Longest(std::string_view text, size_t end, EntityType type) const;

  const EdgeRules& edges() const { return edges_; }
  const WordMarks& words() const { return *words_; }

 private:
  void TryVersions(std::string_view text, size_t end, std::optional<Extension>* best) const;
  void TryFaculty(std::string_view text, size_t end, std::optional<Extension>* best) const;
  void TryUnits(std::string_view text, size_t end, std::optional<Extension>* best) const;
  void TryLegalForm(std::string_view text, size_t end, std::optional<Extension>* best) const;
  // Makes `extension` the best if it may end where it does.
  void Offer(std::string_view text, Extension extension, std::optional<Extension>* best) const;

  const WordMarks* words_;
  EdgeRules edges_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_EXTENSIONS_H_
