// Where a name may begin and end: what stands around it decides whether the letters are a name or part of a word.
#ifndef IEUM_MENTION_EDGES_H_
#define IEUM_MENTION_EDGES_H_

#include <cstddef>
#include <optional>
#include <string_view>

#include "mention/mention_tables.h"

namespace ieum {

class EdgeRules {
 public:
  explicit EdgeRules(const MentionTables& tables) : tables_(&tables) {}

  // May a name begin at `begin`? A Hangul name may not touch Hangul, a Latin letter or a digit, but for a prefix that
  // is all that stands there (탈|엔비디아); a Latin name moreover may not be part of an address, nor stand behind a
  // hyphen, except that of ex-, non- and the like or where another name ends (오픈AI-AMD). `name_end` is the end of the
  // last name found before, 0 if there was none.
  bool OpenLeft(std::string_view text, size_t begin, size_t name_end) const {
    // Nearly every word stands behind a space.
    return begin == 0 || text[begin - 1] == ' ' || OpenBehindSign(text, begin, name_end);
  }

  // May the name that ends at `end` end there? If so, the classes of the particles glued to it: Hangul behind it must
  // be a stack of particles, or a noun of keep_nouns with one (삼성전자|측은), which adds particle::kNoun. Neither
  // Latin nor digits may touch it.
  std::optional<ParticleSet> OpenRight(std::string_view text, size_t end) const;

 private:
  // OpenLeft where no space stands in front.
  bool OpenBehindSign(std::string_view text, size_t begin, size_t name_end) const;

  const MentionTables* tables_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_EDGES_H_
