// One pass over the text: every place where a name of the gazetteer stands with both edges open, the longest at each
// place, left to right.
#ifndef IEUM_MENTION_NAME_SCAN_H_
#define IEUM_MENTION_NAME_SCAN_H_

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "gazetteer/name_index.h"
#include "ieum/trace.h"
#include "mention/candidate.h"
#include "mention/extensions.h"
#include "mention/word_traits.h"
#include "text/text.h"

namespace ieum {

class NameScan {
 public:
  // Refers to index and tables, which must outlive it.
  NameScan(const NameIndex& index, const MentionTables& tables) : index_(&index), extensions_(tables) {}

  // Replaces `candidates` by those of `text`, whose tokens and words are given; they do not overlap. A name begins
  // where a token does, or behind a prefix in it, and may run over several. Words without trait::kListed are passed
  // over; `words` may be empty. Names whose edges are closed go to trace->refused unless `trace` is null.
  void Scan(std::string_view text, std::span<const Token> tokens, std::span<const TextWord> words,
            std::vector<Candidate>* candidates, Trace* trace) const;

  const EdgeRules& edges() const { return extensions_.edges(); }

 private:
  // The longest name that begins at `begin`. Without one, `*closed` is the longest alias there whose right edge is
  // closed, if any.
  std::optional<Candidate> LongestAt(std::string_view text, size_t begin, std::optional<Candidate>* closed) const;
  // The best alias of `key` that is spelled as `span` of the text.
  std::optional<Candidate> Fit(std::string_view text, Span span, uint32_t key) const;

  const NameIndex* index_;
  ExtensionRules extensions_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_NAME_SCAN_H_
