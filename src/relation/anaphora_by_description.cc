// The part of AnaphorResolver that knows firms by what they were said to be: the Japanese group, the chip designer, the
// world's largest foundry.
#include <algorithm>
#include <vector>

#include "relation/anaphor_resolver.h"

namespace ieum {

// `the Japanese group`, `the carmaker`; not `its Japanese rival` or `a Japanese firm`
bool AnaphorResolver::IsDescribed() const {
  const Word& first = view_.parse().words[phrase_.words.begin];
  return first.kind == WordKind::kDeterminer && (PairIs(c_.single_anaphor) || IsDefiniteFirm());
}

// `the drugmaker`, `this AI search company`: any noun for a firm.
bool AnaphorResolver::IsDefiniteFirm() const {
  const Word& first = view_.parse().words[phrase_.words.begin];
  return first.kind == WordKind::kDeterminer && first.classes.Has(c_.definite) &&
         phrase_.kind == PhraseKind::kFirmNoun && phrase_.possessor == kNoIndex;
}

// `the chip designer`: the topic if it is one, else the last one named that does nothing to it here.
EntityList AnaphorResolver::OfTrade() const {
  TradeSet wanted = 0;
  const Range words = phrase_.words;
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = view_.parse().words[i];
    if (word.kind == WordKind::kNoun) wanted |= view_.lexicon().trade_words().In(word.stem.Of(view_.text().normalized));
  }
  if (wanted == 0) return {};
  const Nation nation = NationHere();
  const EntityList doers = DoersHere();
  const auto fits = [&](uint32_t entity) {
    const Nation of = nation.empty() ? Nation() : discourse_.NationOf(entity);
    return (discourse_.Trades(entity) & wanted) != 0 && (of.empty() || of == nation) && !doers.Has(entity);
  };
  const EntityList& topic = discourse_.topic();
  if (topic.size() == 1 && fits(topic.front())) return topic;
  const EntityList here = NamedBefore();
  for (size_t i = here.size(); i > 0; --i) {
    if (fits(here[i - 1])) return {here[i - 1]};
  }
  const std::vector<Mention>& mentions = view_.names().mentions;
  const auto before = [](const Mention& mention, uint32_t at) { return mention.span.begin < at; };
  auto mention = std::lower_bound(mentions.begin(), mentions.end(), phrase_.span.begin, before);
  while (mention != mentions.begin()) {
    --mention;
    if (IsActor(mention->type) && fits(mention->entity)) return {mention->entity};
  }
  return {};
}

Nation AnaphorResolver::NationHere() const {
  const Range words = phrase_.words;
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Nation nation = NationIn(view_, view_.parse().words[i]);
    if (!nation.empty()) return nation;
  }
  return {};
}

// The firm of that country named last; a listed one is no startup.
EntityList AnaphorResolver::OfNation() const {
  const Nation wanted = NationHere();
  const EntityList doers = DoersHere();
  const bool startup = last_->classes.Has(c_.raising_anaphor);
  const auto is = [&](uint32_t entity) {
    return discourse_.NationOf(entity) == wanted && !(startup && IsListed(view_.names().entities[entity]));
  };
  const EntityList& topic = discourse_.topic();
  if (topic.size() == 1 && is(topic.front()) && !doers.Has(topic.front())) return topic;
  const EntityList here = NamedBefore();
  for (size_t i = here.size(); i > 0; --i) {
    if (is(here[i - 1])) return {here[i - 1]};
  }
  const auto& named = discourse_.named();
  for (size_t i = named.size(); i > 0; --i) {
    if (is(named[i - 1].entity)) return {named[i - 1].entity};
  }
  int32_t only = kNoIndex;  // farther back: only if the article speaks of one
  for (const Mention& mention : view_.names().mentions) {
    if (mention.span.begin >= phrase_.span.begin) break;
    if (!IsActor(mention.type) || !is(mention.entity)) continue;
    if (only != kNoIndex && only != static_cast<int32_t>(mention.entity)) return {};
    only = static_cast<int32_t>(mention.entity);
  }
  return only == kNoIndex ? EntityList() : EntityList{static_cast<uint32_t>(only)};
}

// `the world's largest chipmaker`: the firm that the article speaks of most.
bool AnaphorResolver::IsGreatest() const {
  if (phrase_.possessor == kNoIndex || !last_->classes.Has(c_.lone_anaphor)) return false;
  const Word* head = view_.Head(phrase_.possessor);
  return head != nullptr && !view_.NamesAnybody(phrase_.possessor) && head->classes.Has(c_.world_word);
}

EntityList AnaphorResolver::MostNamed() const {
  int32_t best = kNoIndex;
  for (const Mention& mention : view_.names().mentions) {
    if (mention.span.begin >= phrase_.span.begin) break;
    if (!IsActor(mention.type)) continue;
    if (best == kNoIndex || discourse_.Prior(mention.entity) > discourse_.Prior(static_cast<uint32_t>(best)))
      best = static_cast<int32_t>(mention.entity);
  }
  return best == kNoIndex ? EntityList() : EntityList{static_cast<uint32_t>(best)};
}

}  // namespace ieum
