// The entities of one article while its names are being read: those of the gazetteer and those that only the article
// introduces.
#ifndef IEUM_MENTION_ENTITY_BOOK_H_
#define IEUM_MENTION_ENTITY_BOOK_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/name_index.h"
#include "ieum/extraction.h"
#include "mention/candidate.h"
#include "mention/names.h"

namespace ieum {

class EntityBook {
 public:
  explicit EntityBook(const NameIndex& index) : index_(&index) {}

  void Clear() { entries_.clear(); }

  // Numbers stay valid until Clear.
  uint32_t Known(uint32_t entity);
  // The entity of `type` with that name or a spelling of it, which is the gazetteer's if it knows it.
  uint32_t Named(EntityType type, std::string_view name);
  // The entity of the gazetteer of `type` with that name or a spelling of it, unless the name is ambiguous.
  std::optional<uint32_t> Listed(EntityType type, std::string_view name);
  // What an accepted candidate of `text` stands for: the entity of its alias, or the version, unit or body that the
  // longer name makes of it.
  uint32_t Of(const Candidate& candidate, std::string_view text);
  // `name` is another name of the entity. What the gazetteer has of its own entities stays as it is.
  void AddName(uint32_t number, std::string_view name);
  // From now on `from` is `to`: an article-introduced entity turns out to be another name.
  void Merge(uint32_t from, uint32_t to);
  bool IsKnown(uint32_t number) const { return entries_[Root(number)].known; }
  EntityType Type(uint32_t number) const { return entries_[Root(number)].entity.type; }
  const Entity& View(uint32_t number) const { return entries_[Root(number)].entity; }

  // Mentions sorted by span, entities by first mention. Mentions hold numbers of this book.
  Names Finish(std::vector<Mention> mentions);

 private:
  static constexpr uint32_t kNone = UINT32_MAX;

  struct Entry {
    Entity entity;
    bool known = false;
    uint32_t gazetteer = kNone;  // index of the gazetteer, of a version nobody listed: that of its family
    std::string skeleton;        // unless known: of its first name
    uint32_t same_as = kNone;
  };

  // Who makes the entities of `names`, of which entry `i` is the one at place[i].
  void FindMakings(const std::vector<uint32_t>& place, Names* names) const;

  uint32_t Root(uint32_t number) const {
    while (entries_[number].same_as != kNone) number = entries_[number].same_as;
    return number;
  }

  const NameIndex* index_;
  std::vector<Entry> entries_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_ENTITY_BOOK_H_
