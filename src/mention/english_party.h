// Which everyday English words with a capital are used as firms are: with Apple, Apple has signed.
#ifndef IEUM_MENTION_ENGLISH_PARTY_H_
#define IEUM_MENTION_ENGLISH_PARTY_H_

#include <string_view>

#include "ieum/span.h"
#include "mention/english_tables.h"

namespace ieum {

// Is `name`, a place of `text`, a word with a capital in the place of a party: directly behind a word without one that
// is no determiner (supplies Apple; not: bit into the Apple) or, unless `inside` asks for that, directly in front of
// what firms do or have (en_cues.tsv)? What another word with a capital goes on with is no such word.
bool IsEnglishParty(const EnglishTables& tables, std::string_view text, Span name, bool inside);

}  // namespace ieum

#endif  // IEUM_MENTION_ENGLISH_PARTY_H_
