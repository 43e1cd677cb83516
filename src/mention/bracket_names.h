// Second names in brackets: 마이크로소프트(MS), 킨드릴(Kyndryl), 한빛전자(이하 한빛). What is defined there is found in
// the rest of the article.
#ifndef IEUM_MENTION_BRACKET_NAMES_H_
#define IEUM_MENTION_BRACKET_NAMES_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "mention/edges.h"
#include "mention/entity_book.h"
#include "mention/mention_tables.h"
#include "mention/word_starts.h"

namespace ieum {

// A name that the article itself gives to an entity: in a bracket, by definition, or (kExtended) as the short form of a
// longer one.
struct LocalName {
  Span definition;      // where; the text there is the name
  uint32_t entity = 0;  // number in the EntityBook
  MentionSource found_by = MentionSource::kBracket;
};

class BracketNames {
 public:
  explicit BracketNames(const MentionTables& tables) : tables_(&tables), edges_(tables) {}

  // Reads the bracket behind each of `mentions` (sorted by span): joins two mentions of one entity, adds those that
  // only the bracket shows, and then every other occurrence of a name so defined. Keeps `mentions` sorted and free of
  // overlaps. Local names of this article are in locals() until the next call.
  void Read(const WordStarts& starts, EntityBook* book, std::vector<Mention>* mentions);

  // Adds every further occurrence of `locals` to `mentions` (sorted, and kept so) where no other name stands.
  // What a bracket or a definition gives takes the place of a name of the same span, a short form does not.
  void FindLocals(const WordStarts& starts, const std::vector<LocalName>& locals, std::vector<Mention>* mentions) const;

  const std::vector<LocalName>& locals() const { return locals_; }

 private:
  void ReadBracket(std::string_view text, size_t mention, EntityBook* book, std::vector<Mention>* mentions);
  // The name that `part` (of a bracket) gives after a word like 이하, without quotation marks; empty if it gives none.
  Span DefinedName(std::string_view text, Span part) const;
  bool IsOtherName(std::string_view name, std::string_view other, EntityType type) const;

  const MentionTables* tables_;
  EdgeRules edges_;
  std::vector<LocalName> locals_;
  std::vector<Mention> added_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_BRACKET_NAMES_H_
