// Names that no list has, found by their endings and neighbours: 나래벤처스, AI 스타트업 X, 칩 ‘X’, X(대표 홍길동).
//
// A word with a trigger (signs.h) becomes a proposal; the signs of all its occurrences in the article are joined,
// and their weights (data/words/discovery_weights.tsv) decide. What is accepted is marked wherever it stands.
#ifndef IEUM_MENTION_DISCOVERY_H_
#define IEUM_MENTION_DISCOVERY_H_

#include <span>
#include <string_view>
#include <vector>

#include "ieum/trace.h"
#include "mention/candidate.h"
#include "mention/entity_book.h"
#include "mention/form_signs.h"
#include "mention/mention_tables.h"
#include "mention/phrase_names.h"
#include "mention/place_signs.h"
#include "mention/state_bodies.h"
#include "mention/word_facts.h"
#include "mention/word_stems.h"
#include "mention/word_traits.h"
#include "text/text.h"

namespace ieum {

class Discovery {
 public:
  explicit Discovery(const MentionTables& tables)
      : tables_(&tables),
        edges_(tables),
        bodies_(tables),
        stems_(tables),
        forms_(tables),
        places_(tables),
        phrases_(tables),
        facts_(tables) {}

  // `starts` and `words` are those of `text`. Adds the names found to `mentions` (sorted, and kept so) with their
  // entities in `book`. Nothing is found where a name of the gazetteer stands or was refused (`candidates`). Adds every
  // word that it weighs to trace->unlisted unless `trace` is null.
  void Find(const Text& text, const WordStarts& starts, std::span<const TextWord> words, bool topical,
            const std::vector<Candidate>& candidates, EntityBook* book, std::vector<Mention>* mentions, Trace* trace);

 private:
  struct Proposal {
    Span name;  // its first occurrence
    Signs signs;
  };

  // Proposes the words that have a trigger. Those of English sentences are left to EnglishDiscovery.
  void Propose(const Text& article, const std::vector<Mention>& mentions);
  // Have neither the word at `i` nor its neighbours anything that could make it, or a phrase with it, a proposal?
  // `in_clause`: a word that speaks of funding is not far.
  bool IsSilent(std::string_view text, size_t i, bool in_clause, const std::vector<Mention>& mentions,
                size_t known) const;
  void ProposeWord(std::string_view text, Span word, const std::vector<Mention>& mentions, size_t known);
  // Names of several words that end with `word` or stand behind it. Nothing of them may stand before the end of the
  // last of the covered places, or behind the beginning of the next.
  void ProposePhrases(const Context& context, Span word, const std::vector<Mention>& mentions, size_t known);
  // A quoted string of a few words, the first of which is `word`, as a whole: the chip '나래 X1'.
  bool ProposeQuoted(const Context& context, Span word, const std::vector<Mention>& mentions, size_t known);
  // 나래 기술윤리위원회: everyday words with the ending of a body, behind a firm, are a part of that firm.
  bool IsUnitOfFirm(std::string_view text, Span name, const Signs& signs, const std::vector<Mention>& mentions,
                    size_t known) const;
  void Add(std::string_view text, Span name, const Signs& signs);
  // Joins the signs of all occurrences.
  void ReadOccurrences(const Text& text, const std::vector<Mention>& mentions, Proposal* proposal) const;
  // What the weight of `sign` is multiplied by.
  float ValueOf(std::string_view name, Sign sign) const;
  // How much `sign` counts for `name`.
  float WeightOf(std::string_view name, Sign sign) const;
  // Log-odds that `name` is one.
  float Score(std::string_view name, const Signs& signs) const;
  // Why `name` is not taken; empty if it is. Lives in the program.
  std::string_view RefusalOf(std::string_view name, const Signs& signs, bool topical) const;
  UnlistedName Explain(std::string_view text, const Proposal& proposal, bool topical) const;
  bool IsCovered(Span span) const;
  // Marks `name` of `type` wherever it stands and nothing covers it; covers what is marked.
  void Mark(std::string_view text, std::string_view name, EntityType type, EntityBook* book,
            std::vector<Mention>* mentions);

  const MentionTables* tables_;
  EdgeRules edges_;
  StateBodies bodies_;
  WordStems stems_;
  FormSigns forms_;
  PlaceSigns places_;
  PhraseNames phrases_;
  WordFactsReader facts_;
  const WordStarts* starts_ = nullptr;  // of the article at hand
  std::span<const TextWord> words_;     // of the same
  std::vector<Proposal> proposals_;
  size_t stems_read_ = 0;
  std::vector<Span> covered_;  // by names of the gazetteer, accepted or refused; sorted
  size_t cover_ = 0;           // the first of them that ends behind the word at hand
};

}  // namespace ieum

#endif  // IEUM_MENTION_DISCOVERY_H_
