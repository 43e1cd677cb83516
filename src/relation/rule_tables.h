// The tables of data/relations as those see them who read rows: names, columns, and what makes two rows those of one
// word.
#ifndef IEUM_RELATION_RULE_TABLES_H_
#define IEUM_RELATION_RULE_TABLES_H_

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/tsv.h"
#include "ieum/extraction.h"

namespace ieum {

// What the names of the tables of a language begin with: "relations/ko".
inline std::string RelationTables(Language language) { return "relations/" + std::string(Name(language)); }

inline const std::initializer_list<std::string_view> kClassColumns = {"class", "word"};
inline const std::initializer_list<std::string_view> kPredicateColumns = {"word", "kind",  "voices",
                                                                          "type", "frame", "when"};
inline const std::initializer_list<std::string_view> kRoleNounColumns = {"word", "type", "direction", "strength"};
inline const std::initializer_list<std::string_view> kStatusColumns = {"word", "kind", "voice", "effect", "later"};

// Without the marks that set off a particle or a light verb.
inline std::string WithoutBars(std::string_view text) {
  std::string out(text);
  std::erase(out, '|');
  return out;
}

// The word of a row as rows are told apart by it.
inline std::string WordOf(const Table::Row& row) { return WithoutBars(row["word"]); }

}  // namespace ieum

#endif  // IEUM_RELATION_RULE_TABLES_H_
