#include "mention/entity_book.h"

#include <algorithm>
#include <tuple>

#include "gazetteer/skeleton.h"
#include "mention/characters.h"

namespace ieum {
namespace {

bool HasHangul(std::string_view text) {
  for (size_t i = 0; i < text.size(); i += DecodeAt(text, i).size) {
    if (KindAt(text, i) == CharacterKind::kHangul) return true;
  }
  return false;
}

}  // namespace

uint32_t EntityBook::Known(uint32_t entity) {
  for (uint32_t i = 0; i < entries_.size(); ++i) {
    if (entries_[i].known && entries_[i].gazetteer == entity) return i;
  }
  Entry& entry = entries_.emplace_back();
  entry.entity = index_->MakeEntity(entity);
  entry.known = true;
  entry.gazetteer = entity;
  return static_cast<uint32_t>(entries_.size() - 1);
}

std::optional<uint32_t> EntityBook::Listed(EntityType type, std::string_view name) {
  const uint32_t key = index_->trie().Find(Skeleton(name));
  if (key == DoubleArray::kNoValue) return std::nullopt;
  for (const IndexAlias& alias : index_->aliases(key)) {
    if (index_->entities()[alias.entity].type == type && alias.ambiguity == AmbiguityClass::kPlain) {
      return Known(alias.entity);
    }
  }
  return std::nullopt;
}

uint32_t EntityBook::Named(EntityType type, std::string_view name) {
  if (const auto listed = Listed(type, name)) return *listed;
  const std::string skeleton = Skeleton(name);
  for (uint32_t i = 0; i < entries_.size(); ++i) {
    if (!entries_[i].known && entries_[i].entity.type == type && entries_[i].skeleton == skeleton) return i;
  }
  Entry& entry = entries_.emplace_back();
  entry.skeleton = skeleton;
  entry.entity.type = type;
  entry.entity.known = false;
  (HasHangul(name) ? entry.entity.name_ko : entry.entity.name_en) = name;
  return static_cast<uint32_t>(entries_.size() - 1);
}

uint32_t EntityBook::Of(const Candidate& candidate, std::string_view text) {
  if (candidate.extension == ExtensionKind::kNone || candidate.extension == ExtensionKind::kLegalForm) {
    return Known(candidate.entity);
  }
  // The Korean and the English name of a version say the same: 라마 4, Llama 4.
  const std::string_view tail = Span{candidate.alias.end, candidate.span.end}.Of(text);
  const IndexEntity& base = index_->entities()[candidate.entity];
  const std::string surface(candidate.span.Of(text));
  if (candidate.extension != ExtensionKind::kVersion || HasHangul(tail)) return Named(candidate.type, surface);
  const bool hangul = HasHangul(surface);
  const std::string ko = hangul || base.ko.size == 0 ? surface : std::string(index_->Text(base.ko)).append(tail);
  const std::string en = !hangul || base.en.size == 0 ? surface : std::string(index_->Text(base.en)).append(tail);
  const uint32_t number = Named(candidate.type, HasHangul(ko) ? ko : en);
  AddName(number, en);
  if (!entries_[number].known) entries_[number].gazetteer = candidate.entity;
  return number;
}

void EntityBook::AddName(uint32_t number, std::string_view name) {
  Entry& entry = entries_[Root(number)];
  if (entry.known) return;
  std::string& slot = HasHangul(name) ? entry.entity.name_ko : entry.entity.name_en;
  if (slot.size() < name.size()) slot = name;
}

void EntityBook::Merge(uint32_t from, uint32_t to) {
  from = Root(from);
  to = Root(to);
  if (from == to) return;
  if (entries_[from].known && !entries_[to].known) std::swap(from, to);
  entries_[from].same_as = to;
  const Entity other = entries_[from].entity;
  if (!other.name_ko.empty()) AddName(to, other.name_ko);
  if (!other.name_en.empty()) AddName(to, other.name_en);
}

Names EntityBook::Finish(std::vector<Mention> mentions) {
  std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  Names names;
  std::vector<uint32_t> place(entries_.size(), kNone);
  for (Mention& mention : mentions) {
    const uint32_t root = Root(mention.entity);
    if (place[root] == kNone) {
      place[root] = static_cast<uint32_t>(names.entities.size());
      Entity& entity = names.entities.emplace_back(std::move(entries_[root].entity));
      entity.name = entity.name_ko.empty() ? entity.name_en : entity.name_ko;
      if (!entity.known) entity.id = "u:" + std::string(Name(entity.type)) + ":" + Skeleton(entity.name);
    }
    mention.entity = place[root];
    mention.type = names.entities[mention.entity].type;
  }
  names.mentions = std::move(mentions);
  FindMakings(place, &names);
  return names;
}

void EntityBook::FindMakings(const std::vector<uint32_t>& place, Names* names) const {
  for (size_t i = 0; i < entries_.size(); ++i) {
    if (place[i] == kNone || entries_[i].gazetteer == kNone) continue;
    for (const uint32_t maker : index_->makers(index_->entities()[entries_[i].gazetteer])) {
      Making making = {place[i]};
      for (size_t k = 0; k < entries_.size(); ++k) {
        if (entries_[k].known && entries_[k].gazetteer == maker && place[k] != kNone) making.maker = place[k];
      }
      names->makings.push_back(making);
    }
  }
  std::sort(names->makings.begin(), names->makings.end(), [](const Making& a, const Making& b) {
    return std::tie(a.product, a.maker) < std::tie(b.product, b.maker);
  });
}

}  // namespace ieum
