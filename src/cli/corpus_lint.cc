#include "cli/corpus_lint.h"

#include <algorithm>
#include <string_view>

#include "base/utf8.h"
#include "gazetteer/skeleton.h"

namespace ieum {
namespace {

constexpr std::string_view kEdges[] = {"left edge", "right edge"};  // of RefusedName::reason

}  // namespace

size_t NameUse::refused_count() const {
  size_t count = 0;
  for (const auto& [reason, times] : refused) count += times;
  return count;
}

Suspicion SuspicionOf(const NameUse& use) {
  const size_t refused = use.refused_count();
  if (use.taken == 0 && refused + use.inside > 0) return Suspicion::kNeverTaken;
  if (use.inside > use.taken) return Suspicion::kInsideWords;
  if (refused > use.taken) return Suspicion::kMostlyRefused;
  if (!use.classed && 2 * use.elsewhere > use.taken) return Suspicion::kOtherFields;
  return Suspicion::kNone;
}

CorpusLint::CorpusLint(std::span<const GazetteerRow> rows) {
  for (const GazetteerRow& row : rows) {
    for (const AliasRow& alias : row.aliases) {
      if (alias.removed || row.off || Find(alias.text, row.id) != nullptr) continue;
      by_skeleton_[Skeleton(alias.text)].push_back(uses_.size());
      NameUse& use = uses_.emplace_back();
      use.name = alias.text;
      use.id = row.id;
      use.classed = alias.classed;
    }
  }
}

void CorpusLint::Add(const Article& article, const Extraction& extraction, const Trace& trace) {
  for (const Mention& mention : extraction.mentions) {
    // With a version, unit or legal form the mention is longer than the name of the row, and the entity may be another.
    std::string_view text = mention.span.Of(article.text);
    NameUse* use = nullptr;
    const bool longer = mention.found_by == MentionSource::kVersion || mention.found_by == MentionSource::kExtended;
    const std::string_view id = longer ? std::string_view() : extraction.entities[mention.entity].id;
    while (!text.empty() && (use = Find(text, id)) == nullptr) {
      text.remove_suffix(DecodeBefore(text, text.size()).size);
    }
    if (use == nullptr) continue;
    ++use->taken;
    if (!trace.of_the_field) ++use->elsewhere;
  }
  for (const RefusedName& refused : trace.refused) {
    NameUse* const use = Find(refused.span.Of(article.text), refused.entity);
    if (use == nullptr) continue;
    const bool edge = std::find(std::begin(kEdges), std::end(kEdges), refused.reason) != std::end(kEdges);
    ++(edge ? use->inside : use->refused[refused.reason]);
  }
}

NameUse* CorpusLint::Find(std::string_view text, std::string_view id) {
  const auto at = by_skeleton_.find(Skeleton(text));
  if (at == by_skeleton_.end()) return nullptr;
  for (const size_t i : at->second) {
    // Where a made id was taken, the entity has that of name and type (gazetteer_file.h).
    if (id.empty() || id == uses_[i].id ||
        (id.starts_with(uses_[i].id) && id.substr(uses_[i].id.size()).starts_with('-'))) {
      return &uses_[i];
    }
  }
  return nullptr;
}

}  // namespace ieum
