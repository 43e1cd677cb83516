// Particles (조사) behind a name: does a run of Hangul consist of particles that may follow one another?
// 네이버|에서만의 is a name and three particles, 메타|버스 is no name at all.
#ifndef IEUM_MENTION_PARTICLES_H_
#define IEUM_MENTION_PARTICLES_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "gazetteer/double_array.h"
#include "ieum/result.h"
#include "mention/character_set.h"

namespace ieum {

// A set of particle classes.
using ParticleSet = uint8_t;
namespace particle {
constexpr ParticleSet kTopic = 1;
constexpr ParticleSet kSubjectObject = 2;
constexpr ParticleSet kGenitive = 4;
constexpr ParticleSet kCase = 8;
constexpr ParticleSet kAuxiliary = 16;
constexpr ParticleSet kCopula = 32;
constexpr ParticleSet kAll = 63;
constexpr ParticleSet kNoun = 64;  // no particle, but a noun glued to the name before them (see EdgeRules::OpenRight)
}  // namespace particle

// How far a particle must have the form that the syllable before it asks for.
enum class Agreement : uint8_t {
  kStrict,
  kCareless,  // the commonest particles may have either form
};

// What a particle says of an unlisted word before it, as in the table; kNone: no more than its class does.
enum class ParticleSense : uint8_t { kNone, kObject, kWith, kOf, kTo, kAt, kWhichIs };

// Adds the table `path` (data/words/particles.tsv) to `writer`.
Diagnostics CompileParticles(const std::string& path, BlobWriter* writer);

class ParticleTable {
 public:
  explicit ParticleTable(const Blob& blob);

  // The classes of the particles that `run` (Hangul syllables) consists of, behind a word that ends in `last`; the
  // empty run has none and is a stack. Empty if `run` cannot be read so. Where it can in two ways (으로|서, 으로서),
  // the longest first particle wins.
  std::optional<ParticleSet> ParseStack(std::string_view run, char32_t last,
                                        Agreement agreement = Agreement::kStrict) const;

  // The sense of the longest particle that `run` begins with.
  ParticleSense SenseAt(std::string_view run) const;
  // The sense of the particle of one syllable that `text` ends with.
  ParticleSense SenseBefore(std::string_view text) const;
  // Is `form` a particle common enough to be taken off a word that shows no other?
  bool IsCommon(std::string_view form) const;

  // May a stack of particles end in `last`?
  bool MayEndIn(char32_t last) const { return last_.MayHave(last); }

  struct Particle {
    ParticleSet self = 0;  // its class
    ParticleSet next = 0;  // what may follow
    char after = '-';      // see particles.tsv
    ParticleSense sense = ParticleSense::kNone;
    bool common = false;
  };

 private:
  std::optional<ParticleSet> Parse(std::string_view run, char32_t last, Agreement agreement, ParticleSet allowed) const;

  DoubleArray trie_;
  std::span<const Particle> particles_;
  CharacterSet last_;  // of their last syllables
};

}  // namespace ieum

#endif  // IEUM_MENTION_PARTICLES_H_
