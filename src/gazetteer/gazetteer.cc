#include "ieum/gazetteer.h"

#include <algorithm>

#include "gazetteer/name_index.h"
#include "gazetteer/skeleton.h"

namespace ieum {

std::vector<Entity> Gazetteer::Find(std::string_view name) const {
  const uint32_t key = index_->trie().Find(Skeleton(name));
  if (key == DoubleArray::kNoValue) return {};
  std::vector<uint32_t> found;
  for (const IndexAlias& alias : index_->aliases(key)) {
    if (found.empty() || found.back() != alias.entity) found.push_back(alias.entity);
  }
  std::vector<Entity> entities;
  entities.reserve(found.size());
  for (const uint32_t entity : found) entities.push_back(index_->MakeEntity(entity));
  std::sort(entities.begin(), entities.end(), [](const Entity& a, const Entity& b) { return a.id < b.id; });
  return entities;
}

size_t Gazetteer::entity_count() const { return index_->entities().size(); }
std::vector<std::string> Gazetteer::FormerNames(std::string_view id) const {
  const auto entities = index_->entities();
  for (uint32_t i = 0; i < entities.size(); ++i) {
    if (index_->Text(entities[i].id) == id) return index_->FormerNames(i);
  }
  return {};
}

size_t Gazetteer::alias_count() const { return index_->alias_count(); }
std::string Gazetteer::fingerprint() const { return std::string(index_->fingerprint()); }

}  // namespace ieum
