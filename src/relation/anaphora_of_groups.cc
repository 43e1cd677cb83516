// The part of AnaphorResolver that knows groups: both companies, the three firms, the former and the latter.
#include <algorithm>
#include <utility>
#include <vector>

#include "relation/anaphor_resolver.h"

namespace ieum {
namespace {

constexpr uint32_t kGroupSentences = 6;       // how far back 양사 reaches,
constexpr uint32_t kTopicGroupSentences = 3;  // and how far to a group that holds the topic

}  // namespace

// the companies, both firms, the two chipmakers
bool AnaphorResolver::IsGroupOfFirms() const {
  if (!last_->Has(Word::kPlural) || !last_->classes.Has(c_.lone_anaphor)) return false;
  const Range words = phrase_.words;
  const WordKind first = view_.parse().words[words.begin].kind;
  if (first != WordKind::kDeterminer && first != WordKind::kNumber) return false;
  for (uint32_t i = words.begin; i < words.end; ++i) {
    const Word& word = view_.parse().words[i];
    if (word.kind == WordKind::kNoun && &word != last_) return false;  // the other companies
  }
  return first == WordKind::kDeterminer || Count() > 0;
}

// the former, the latter: of the two firms named last
EntityList AnaphorResolver::OfTwo(size_t place) const {
  const EntityList here = NamedBefore();
  if (here.size() >= 2) return {here[here.size() - 2 + place]};
  if (here.size() == 1 && place == 1) return {here[0]};
  const EntityList pair = LastPair();
  return pair.size() == 2 ? EntityList{pair[place]} : EntityList();
}

size_t AnaphorResolver::Count() const {
  const auto counts = [this](unsigned bit) {
    const Range words = phrase_.words;
    const auto begin = view_.parse().words.begin();
    return Is(bit) || std::any_of(begin + words.begin, begin + words.end,
                                  [bit](const Word& word) { return word.classes.Has(bit); });
  };
  if (counts(c_.of_two)) return 2;
  if (counts(c_.of_three)) return 3;
  return counts(c_.of_four) ? 4 : 0;
}

// 양사, 세 회사: the last group of that size, first one that holds the topic.
EntityList AnaphorResolver::Group() const {
  if (last_->classes.Has(c_.loose_group)) return {};
  const size_t count = Count();
  std::vector<Discourse::Group> groups = discourse_.groups();
  for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
    if (view_.phrase(p).span.end > phrase_.span.begin) continue;
    const EntityList members = view_.Members(p, NameKind::kActor);
    if (members.size() > 1) groups.push_back({discourse_.sentence(), members});
  }
  const EntityList* best = nullptr;
  std::pair<uint32_t, float> best_value;
  for (size_t i = groups.size(); i > 0 && discourse_.topic_age() <= 2; --i) {
    const Discourse::Group& group = groups[i - 1];
    if (discourse_.sentence() - group.sentence > kTopicGroupSentences) break;
    if (group.entities.size() != count || !Meet(group.entities, discourse_.topic())) continue;
    float prior = 0;
    for (const uint32_t entity : group.entities) prior += discourse_.Prior(entity);
    const std::pair value(group.sentence, prior);
    if (best != nullptr && value <= best_value) continue;
    best = &group.entities;
    best_value = value;
  }
  if (best != nullptr) return *best;
  for (size_t i = groups.size(); i > 0; --i) {
    const Discourse::Group& group = groups[i - 1];
    if (discourse_.sentence() - group.sentence > kGroupSentences) break;
    if (count != 0 ? group.entities.size() == count : group.entities.size() > 1) return group.entities;
  }
  const bool several = count == 0 && view_.sentence().language == Language::kEnglish;  // they, both companies
  return count == 2 || several ? LastPair() : EntityList();
}

// The two firms of a sentence that names just two.
EntityList AnaphorResolver::LastPair() const {
  const EntityList here = NamedBefore();
  if (here.size() == 2) return here;
  for (uint32_t back = 1; back <= 2; ++back) {
    EntityList out;
    for (const Discourse::NamedHere& named : discourse_.named()) {
      if (discourse_.sentence() - named.sentence == back) out.AddUnique(named.entity);
    }
    if (out.size() == 2) return out;
  }
  return {};
}

}  // namespace ieum
