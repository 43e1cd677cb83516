// What the mention layer gives: who is named where. Spans count bytes of Text::normalized.
#ifndef IEUM_MENTION_NAMES_H_
#define IEUM_MENTION_NAMES_H_

#include <cstdint>
#include <vector>

#include "ieum/extraction.h"

namespace ieum {

// Who makes a product, as the gazetteer says. Indices into Names::entities.
struct Making {
  static constexpr uint32_t kNotNamed = UINT32_MAX;
  uint32_t product = 0;
  uint32_t maker = kNotNamed;  // kNotNamed: a firm that the article does not name
};

struct Names {
  std::vector<Entity> entities;   // by first mention
  std::vector<Mention> mentions;  // by span; they do not overlap
  std::vector<Making> makings;    // by product; a product of several makers has several
};

}  // namespace ieum

#endif  // IEUM_MENTION_NAMES_H_
