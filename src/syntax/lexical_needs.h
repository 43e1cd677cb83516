// What a grammar has to know of the lexicon of relations, as plain sets: which words it speaks of and which roles they
// take. The relation layer fills it in when the tables are compiled, so that syntax never includes relation.
#ifndef IEUM_SYNTAX_LEXICAL_NEEDS_H_
#define IEUM_SYNTAX_LEXICAL_NEEDS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "syntax/parse.h"

namespace ieum {

// A set of roles, one bit each.
using RoleSet = uint64_t;
static_assert(static_cast<unsigned>(Role::kCount) <= 64);
constexpr RoleSet Bit(Role role) { return RoleSet{1} << static_cast<unsigned>(role); }
constexpr bool Has(RoleSet set, Role role) { return (set & Bit(role)) != 0; }

struct LexicalNeeds {
  struct Predicate {
    std::string word;  // a verbal noun (공급) or a verb in dictionary form (손잡다)
    bool verbal_noun = false;
    Voice voice = Voice::kActive;
    RoleSet allowed = 0;  // roles that any row uses
    RoleSet core = 0;     // roles that a full (not weak) row needs filled by a firm or product
  };
  // A verb that takes other roles when it stands with a certain noun (손을 맞잡다).
  struct Idiom {
    std::string noun;
    std::string word;  // as of Predicate
    RoleSet core = 0;
  };
  std::vector<Predicate> predicates;
  std::vector<Idiom> idioms;
  std::vector<std::string> event_nouns;  // 인수, 공급 계약: nouns that state a relation with a support verb
  std::vector<std::string> role_nouns;   // 자회사, 고객사
  std::vector<std::string> words;        // any other word that must be in the vocabulary
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_LEXICAL_NEEDS_H_
