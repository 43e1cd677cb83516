// Names of products that are longer than what the gazetteer has of them: two side by side (나래 모델감), or all that
// stands in quotation marks ('한빛 칩알파', '칩알파 프로 6000D').
#ifndef IEUM_MENTION_PRODUCT_NAMES_H_
#define IEUM_MENTION_PRODUCT_NAMES_H_

#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "mention/entity_book.h"
#include "mention/mention_tables.h"

namespace ieum {

// Joins mentions (sorted by span) that are parts of one product's name. A maker in front of its product does not change
// the entity, anything else makes another one.
void JoinProductNames(std::string_view text, const MentionTables& tables, EntityBook* book,
                      std::vector<Mention>* mentions);

}  // namespace ieum

#endif  // IEUM_MENTION_PRODUCT_NAMES_H_
