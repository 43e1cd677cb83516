#include "relation/known_makers.h"

#include <algorithm>
#include <span>

namespace ieum {
namespace {

std::span<const Making> MakingsOf(const Names& names, uint32_t product) {
  const auto less = [](const Making& a, const Making& b) { return a.product < b.product; };
  const auto [begin, end] = std::equal_range(names.makings.begin(), names.makings.end(), Making{product}, less);
  return {begin, end};
}

bool BeginsWith(const std::string& name, const std::string& start) { return !start.empty() && name.starts_with(start); }

bool OfOneHouse(const Entity& a, const Entity& b) {
  return BeginsWith(a.name_ko, b.name_ko) || BeginsWith(b.name_ko, a.name_ko) || BeginsWith(a.name_en, b.name_en) ||
         BeginsWith(b.name_en, a.name_en);
}

}  // namespace

EntityList KnownMakers(const Names& names, uint32_t product) {
  EntityList makers;
  for (const Making& making : MakingsOf(names, product)) {
    if (making.maker != Making::kNotNamed) makers.AddUnique(making.maker);
  }
  return makers;
}

bool OthersMakeIt(const Names& names, uint32_t product, uint32_t firm) {
  const std::span<const Making> makings = MakingsOf(names, product);
  return !makings.empty() && std::none_of(makings.begin(), makings.end(), [&](const Making& making) {
    return making.maker != Making::kNotNamed && OfOneHouse(names.entities[making.maker], names.entities[firm]);
  });
}

void ClaimKnownMakers(const SentenceView& view, RuleOutput* output) {
  const Names& names = view.names();
  if (names.makings.empty()) return;
  const EntityList actors = view.ActorsOfSentence();
  EntityList told;
  for (size_t i = output->first(); i < output->size(); ++i) {
    const Claim& claim = output->all()[i];
    if (claim.type != RelationType::kDevelops || OthersMakeIt(names, claim.tail, claim.head)) continue;
    told.AddUnique(claim.tail);
  }
  for (const Word& word : view.parse().words) {
    if (!view.IsName(word, NameKind::kProduct)) continue;
    const uint32_t product = view.EntityOf(static_cast<uint32_t>(word.mention));
    if (told.Has(product)) continue;
    told.AddUnique(product);
    for (const uint32_t maker : KnownMakers(names, product)) {
      if (!actors.Has(maker)) continue;
      const Claim claim = {.type = RelationType::kDevelops,
                           .head = maker,
                           .tail = product,
                           .how = How::kInSentence,
                           .weak = true,
                           .kind = RuleKind::kGeneral,
                           .rule = Rule::kKnownMaker,
                           .trigger = word.stem};
      output->Add(claim, {kNoIndex, nullptr});
    }
  }
}

}  // namespace ieum
