// What the mention layer gives: who is named where. Spans count bytes of Text::normalized.
#ifndef IEUM_MENTION_NAMES_H_
#define IEUM_MENTION_NAMES_H_

#include <vector>

#include "ieum/extraction.h"

namespace ieum {

struct Names {
  std::vector<Entity> entities;   // by first mention
  std::vector<Mention> mentions;  // by span; they do not overlap
};

}  // namespace ieum

#endif  // IEUM_MENTION_NAMES_H_
