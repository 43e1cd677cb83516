#include "relation/sublists.h"

#include <algorithm>
#include <span>

namespace ieum {
namespace {

enum class Bond : uint8_t { kMark, kWord, kComma };  // closest first

Bond BondOf(Joint joint) {
  switch (joint) {
    case Joint::kMiddleDot:
    case Joint::kHyphen:
    case Joint::kSlash:
    case Joint::kPlus:
      return Bond::kMark;
    case Joint::kAnd:
    case Joint::kWith:
      return Bond::kWord;
    default:
      return Bond::kComma;
  }
}

}  // namespace

Sublists SublistsOf(const SentenceView& view, PhraseIndex phrase, bool each) {
  const std::span<const Part> parts = view.Parts(view.phrase(phrase));
  Bond loosest = Bond::kMark;
  Bond closest = Bond::kComma;
  for (size_t i = 0; i + 1 < parts.size(); ++i) {
    loosest = std::max(loosest, BondOf(parts[i].joint));
    closest = std::min(closest, BondOf(parts[i].joint));
  }
  const bool told_by_marks = loosest == Bond::kComma && closest == Bond::kMark;
  if (closest >= loosest || (!each && !told_by_marks)) return {};
  Sublists groups;
  EntityList group;
  for (size_t i = 0; i < parts.size(); ++i) {
    for (const uint32_t e : view.Entities(parts[i].members, NameKind::kActor)) group.AddUnique(e);
    if (i + 1 < parts.size() && BondOf(parts[i].joint) != loosest) continue;
    if (group.size() < 2) return {};
    groups.Add(group);
    group.Clear();
  }
  return groups;
}

}  // namespace ieum
