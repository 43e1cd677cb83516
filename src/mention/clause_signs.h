// The signs of a name that the clause around it gives, not a neighbouring word: who raises money or invests (X는 투자를
// 유치했다), whose word is passed on (X에 따르면), what is shipped and mounted ('X'를 양산한다).
#ifndef IEUM_MENTION_CLAUSE_SIGNS_H_
#define IEUM_MENTION_CLAUSE_SIGNS_H_

#include <cstddef>
#include <string_view>

#include "ieum/span.h"
#include "mention/context.h"
#include "mention/mention_tables.h"
#include "mention/particles.h"
#include "mention/signs.h"

namespace ieum {

class ClauseSigns {
 public:
  explicit ClauseSigns(const MentionTables& tables) : tables_(&tables) {}

  // Adds to `signs` what the clause says of `name`, which is followed by `particles`. `quoted`: quotation marks stand
  // around it, or around it and a bracket.
  void Add(const Context& context, Span name, ParticleSet particles, bool quoted, Signs* signs) const;

 private:
  bool SoundsLikeName(std::string_view form) const;
  // Is `name` a personal name by its form? Persons raise and give money, too.
  bool IsPerson(std::string_view text, Span name) const;
  // Is `name` the subject of words like 투자를 유치했다, or do such stand in front of it: 투자를 유치한 X?
  bool IsFunded(std::string_view text, Span name, size_t behind, ParticleSet particles) const;
  // Does `name`, behind which the text goes on at `behind`, stand in a list that ends like X, Y 등이 투자했다?
  bool IsInvestor(std::string_view text, size_t behind) const;
  // Does a word that speaks of funding begin between `begin` and `end`?
  bool SpeaksOfFunding(std::string_view text, size_t begin, size_t end) const;
  void AddProduct(const Context& context, Span name, size_t behind, ParticleSet particles, Signs* signs) const;

  const MentionTables* tables_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_CLAUSE_SIGNS_H_
