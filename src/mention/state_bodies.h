// Whose ministry is it? Behind 일본 the gazetteer's 외교부 is not Korea's, and 프랑스 경제부 is in no list at all.
#ifndef IEUM_MENTION_STATE_BODIES_H_
#define IEUM_MENTION_STATE_BODIES_H_

#include <string_view>
#include <vector>

#include "mention/candidate.h"
#include "mention/entity_book.h"
#include "mention/mention_tables.h"

namespace ieum {

class StateBodies {
 public:
  explicit StateBodies(const MentionTables& tables) : tables_(&tables) {}

  // Gives each accepted candidate (sorted by span) that names a body which many countries have the country that stands
  // in front of it; one without a country has that of the last before it of the same name. A short form of the country
  // joins the span ([미 국방부]), a full one leaves it (일본 [경제산업성]).
  void Read(std::string_view text, std::vector<Candidate>* candidates) const;

  // The entity that `body` of `country` is: the gazetteer's if it knows it by one of the country's words and the name
  // (미 국방부), else a new one of the full name (프랑스 경제부).
  uint32_t Entity(uint16_t country, std::string_view body, EntityBook* book) const;

 private:
  const MentionTables* tables_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_STATE_BODIES_H_
