#include "relation/silent_role_nouns.h"

#include <algorithm>
#include <string>

namespace ieum {

void TraceSilentRoleNouns(const SentenceView& view, std::span<const Claim> claims, Trace* trace) {
  for (const Word& word : view.parse().words) {
    const std::span<const RoleNoun> meanings = view.lexicon().RoleNouns(word.noun);
    const bool states = std::any_of(claims.begin(), claims.end(),
                                    [&word](const Claim& claim) { return claim.trigger.Overlaps(word.span); });
    if (meanings.empty() || word.kind == WordKind::kName || states) continue;
    RuleStep step;
    step.sentence = static_cast<uint32_t>(trace->sentences.size()) - 1;
    step.trigger = word.stem;
    step.rule = "role:" + std::string(view.lexicon().vocabulary().Text(meanings[0].word));
    step.type = meanings[0].type;
    step.outcome = RuleStep::Outcome::kRoleEmpty;
    step.role = "bearer, owner";
    trace->steps.push_back(std::move(step));
  }
}

}  // namespace ieum
