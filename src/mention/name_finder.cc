#include "mention/name_finder.h"

#include <algorithm>
#include <string>
#include <utility>

#include "mention/product_names.h"
#include "mention/short_names.h"

namespace ieum {
namespace {

// Who is named in bylines, copyright lines, menus and lists of other articles is no part of this one.
void DropFurniture(const std::vector<Sentence>& sentences, std::vector<Mention>* mentions) {
  std::erase_if(*mentions, [&sentences](const Mention& mention) {
    const auto behind = std::upper_bound(sentences.begin(), sentences.end(), mention.span.begin,
                                         [](uint32_t at, const Sentence& s) { return at < s.span.begin; });
    return behind != sentences.begin() && std::prev(behind)->kind == SentenceKind::kFurniture;
  });
}

}  // namespace

NameFinder::NameFinder(const NameIndex& index, const MentionTables& tables)
    : index_(&index),
      tables_(&tables),
      traits_(index, tables),
      scan_(index, tables),
      gate_(index, tables),
      discovery_(tables),
      english_(tables),
      brackets_(tables),
      bodies_(tables),
      book_(index) {}

Names NameFinder::Find(const Text& text, Trace* trace) {
  const std::string_view normalized = text.normalized;
  starts_.Read(normalized);
  traits_.Read(starts_, &words_);
  scan_.Scan(normalized, text.tokens, words_, &candidates_, trace);
  gate_.Judge(normalized, words_, &candidates_);
  bodies_.Read(normalized, &candidates_);

  book_.Clear();
  mentions_.clear();
  for (const Candidate& candidate : candidates_) {
    if (candidate.verdict == Verdict::kRefused) {
      if (trace != nullptr) Explain(candidate, trace);
      continue;
    }
    const uint32_t entity = candidate.country == CountryTable::kNone
                                ? book_.Of(candidate, normalized)
                                : bodies_.Entity(candidate.country, candidate.alias.Of(normalized), &book_);
    mentions_.push_back({candidate.span, entity, candidate.type, candidate.found_by});
  }
  JoinProductNames(normalized, *tables_, &book_, &mentions_);
  const bool topical = gate_.IsTopical(normalized);
  if (trace != nullptr) trace->of_the_field = topical;
  discovery_.Find(text, starts_, words_, topical, candidates_, &book_, &mentions_, trace);
  english_.Find(text, starts_, candidates_, &book_, &mentions_, trace);
  brackets_.Read(starts_, &book_, &mentions_);
  brackets_.FindLocals(starts_, FindShortNames(starts_, *tables_, mentions_), &mentions_);
  DropFurniture(text.sentences, &mentions_);
  return book_.Finish(mentions_);
}

void NameFinder::Explain(const Candidate& candidate, Trace* trace) const {
  std::string reason(candidate.reason);
  if (!candidate.detail.empty()) reason.append(" ").append(candidate.detail);
  const IndexEntity& entity = index_->entities()[candidate.entity];
  trace->refused.push_back({candidate.span, std::string(index_->Text(entity.id)), std::move(reason)});
}

}  // namespace ieum
