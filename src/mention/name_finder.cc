#include "mention/name_finder.h"

namespace ieum {

NameFinder::NameFinder(const NameIndex& index, const MentionTables& tables)
    : index_(&index), scan_(index, tables), gate_(index, tables) {}

Names NameFinder::Find(const Text& text, Trace* trace) {
  Names names;
  scan_.Scan(text.normalized, &candidates_, trace);
  gate_.Judge(text.normalized, &candidates_);
  for (const Candidate& candidate : candidates_) {
    if (candidate.verdict == Verdict::kRefused) {
      if (trace != nullptr) {
        std::string reason(candidate.reason);
        if (!candidate.detail.empty()) reason.append(" ").append(candidate.detail);
        trace->refused.push_back(
            {candidate.span, std::string(index_->Text(index_->entities()[candidate.entity].id)), std::move(reason)});
      }
      continue;
    }
    Mention mention{.span = candidate.span, .type = candidate.type, .found_by = candidate.found_by};
    mention.entity = static_cast<uint32_t>(names.entities.size());
    names.entities.push_back(index_->MakeEntity(candidate.entity));
    names.mentions.push_back(mention);
  }
  return names;
}

}  // namespace ieum
