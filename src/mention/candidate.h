// A place where a name of the gazetteer stands, on its way to become a mention.
#ifndef IEUM_MENTION_CANDIDATE_H_
#define IEUM_MENTION_CANDIDATE_H_

#include <cstdint>
#include <string_view>

#include "gazetteer/gazetteer_file.h"
#include "ieum/extraction.h"
#include "ieum/span.h"
#include "mention/countries.h"
#include "mention/extensions.h"

namespace ieum {

enum class Verdict : uint8_t { kOpen, kAccepted, kRefused };

// Trivially copyable; lives in a vector that is used again for every article.
struct Candidate {
  Span span;            // the whole name
  Span alias;           // the part of it that the gazetteer has
  uint32_t key = 0;     // of the alias (NameIndex::aliases)
  uint32_t entity = 0;  // of the gazetteer: what the alias means, or what it is a unit or version of
  EntityType type = EntityType::kCompany;
  AmbiguityClass ambiguity = AmbiguityClass::kPlain;
  uint16_t country = CountryTable::kNone;  // whose body it is, if another than the gazetteer's (state_bodies.h)
  bool homograph = false;                  // the alias also means an entity of another type
  ExtensionKind extension = ExtensionKind::kNone;
  ParticleSet particles = 0;  // glued to it
  MentionSource found_by = MentionSource::kAlias;
  Verdict verdict = Verdict::kOpen;
  std::string_view reason = {};  // of a refusal; lives in the program
  std::string_view detail = {};  // the word that decided it; lives in the text or in the tables
};

}  // namespace ieum

#endif  // IEUM_MENTION_CANDIDATE_H_
