#include "relation/evidence.h"

#include <algorithm>

namespace ieum {
namespace {

uint32_t Distance(Span a, Span b) {
  if (a.Overlaps(b)) return 0;
  return a.end <= b.begin ? b.begin - a.end : a.begin - b.end;
}

// The mention of an entity inside `sentence` that is nearest to the trigger; empty if there is none.
Span NearestMention(uint32_t entity, Span sentence, Span trigger, const std::vector<Mention>& mentions) {
  const auto begin = std::lower_bound(mentions.begin(), mentions.end(), sentence.begin,
                                      [](const Mention& m, uint32_t at) { return m.span.begin < at; });
  Span best;
  for (auto m = begin; m != mentions.end() && m->span.begin < sentence.end; ++m) {
    if (m->entity != entity) continue;
    if (best.empty() || Distance(m->span, trigger) < Distance(best, trigger)) best = m->span;
  }
  return best;
}

void Extend(Span more, Span* span) {
  span->begin = std::min(span->begin, more.begin);
  span->end = std::max(span->end, more.end);
}

}  // namespace

Evidence EvidenceOf(const Claim& claim, const Text& text, const Names& names) {
  const Span sentence = text.sentences[claim.sentence].span;
  Evidence evidence = {sentence, claim.trigger};
  if (evidence.trigger.empty()) evidence.trigger = sentence;
  if (!sentence.Contains(evidence.trigger) || claim.how > How::kInSentence) return evidence;
  const Span head = NearestMention(claim.head, sentence, evidence.trigger, names.mentions);
  const Span tail = NearestMention(claim.tail, sentence, evidence.trigger, names.mentions);
  if (head.empty() || tail.empty()) return evidence;
  evidence.span = evidence.trigger;
  Extend(head, &evidence.span);
  Extend(tail, &evidence.span);
  if (sentence.Contains(claim.decided) && !claim.decided.empty()) Extend(claim.decided, &evidence.span);
  return evidence;
}

}  // namespace ieum
