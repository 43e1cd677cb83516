// Short forms of the firms of an article: behind 타워세미컨덕터 the article says 타워, behind Sakana AI Sakana.
#ifndef IEUM_MENTION_SHORT_NAMES_H_
#define IEUM_MENTION_SHORT_NAMES_H_

#include <vector>

#include "ieum/extraction.h"
#include "mention/bracket_names.h"
#include "mention/mention_tables.h"
#include "mention/word_starts.h"

namespace ieum {

// The names that are left of the companies among `mentions` (sorted by span) without the firm words at their end, as
// far as such a rest may stand for the firm: at least two syllables or four letters; a common noun only if the article
// uses it with particles as if it were a name. Each at its first full name.
std::vector<LocalName> FindShortNames(const WordStarts& starts, const MentionTables& tables,
                                      const std::vector<Mention>& mentions);

}  // namespace ieum

#endif  // IEUM_MENTION_SHORT_NAMES_H_
