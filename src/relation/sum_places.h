// Where the sums of a sentence stand in its parse, and which edges their clauses state.
#ifndef IEUM_RELATION_SUM_PLACES_H_
#define IEUM_RELATION_SUM_PLACES_H_

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "ieum/extraction.h"
#include "relation/claim.h"
#include "relation/inline_list.h"
#include "relation/nominal.h"
#include "relation/parties.h"

namespace ieum {

// The role of a sum that belongs to an edge of this type; nothing for the other types.
std::optional<FigureRole> SumRoleOf(RelationType type);

// Can the claim have a sum, a round or a stake?
inline bool HasTerms(const Claim& claim) { return !claim.dropped && SumRoleOf(claim.type).has_value(); }

// Money that somebody puts in or pays, in all and not by the share or the year.
bool IsPaid(const Figure& figure);

// A figure of the sentence and where it stands in the parse.
struct PlacedSum {
  int32_t figure = kNoIndex;
  PhraseIndex phrase = kNoIndex;
  ClauseIndex clause = kNoIndex;
  int32_t claim = kNoIndex;  // the edge that it belongs to
};
using SumList = InlineList<PlacedSum, 16>;

// Claims of different pairs; the first of each.
using ClaimList = InlineList<int32_t, kMaxGroup>;

class SumPlaces {
 public:
  // `claims` from `first` on are those of the sentence of `parties`. Everything must outlive the places.
  SumPlaces(const Parties& parties, const std::vector<Nominal>& nominals, std::span<const Claim> claims, size_t first,
            std::vector<Figure>* figures)
      : parties_(parties), nominals_(nominals), claims_(claims), first_(first), figures_(*figures) {}

  const SentenceView& view() const { return parties_.view(); }
  const Parties& parties() const { return parties_; }
  const std::vector<Figure>& figures() const { return figures_; }
  size_t first_claim() const { return first_; }
  const Claim& At(int32_t claim) const { return claims_[static_cast<size_t>(claim)]; }
  Figure& At(const PlacedSum& sum) const { return figures_[static_cast<size_t>(sum.figure)]; }

  // The sums that begin in the sentence, without conversions.
  SumList Place() const;

  // Gives conversions of the sentence what their originals have.
  void FollowConversions() const;

  // The claims with terms whose clause or noun holds the sum, and those of the whole sentence; one for each pair.
  ClaimList PairsOf(const PlacedSum& sum) const;
  ClaimList PairsOfSentence() const;
  bool SamePair(int32_t a, int32_t b) const { return At(a).head == At(b).head && At(a).tail == At(b).tail; }
  // Adds the claim unless another of its pair is there.
  void AddPair(int32_t claim, ClaimList* pairs) const;

  // The names that begin in the sentence.
  std::span<const Mention> MentionsHere() const;

  // The firm that owns the phrase (나래의 3조원 매출), and the one that it names or that its noun belongs to (나래는,
  // 나래의 매출은); kNoIndex: none, or several.
  int32_t OwnerOf(PhraseIndex phrase) const;
  int32_t FirmOf(PhraseIndex phrase) const;

 private:
  Range FiguresHere() const;
  WordIndex WordAt(uint32_t at) const;
  PhraseIndex PhraseOf(WordIndex word) const;
  ClauseIndex ClauseOf(PhraseIndex phrase, WordIndex word) const;
  bool Holds(const Claim& claim, const PlacedSum& sum) const;

  const Parties& parties_;
  const std::vector<Nominal>& nominals_;
  std::span<const Claim> claims_;
  size_t first_;
  std::vector<Figure>& figures_;
};

// The only one of `entities`, else kNoIndex.
inline int32_t OnlyOf(const EntityList& entities) {
  return entities.size() == 1 ? static_cast<int32_t>(entities[0]) : kNoIndex;
}

}  // namespace ieum

#endif  // IEUM_RELATION_SUM_PLACES_H_
