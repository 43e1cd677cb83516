// The signs that an unlisted word is a name which its surroundings bear: what stands beside one occurrence.
#ifndef IEUM_MENTION_PLACE_SIGNS_H_
#define IEUM_MENTION_PLACE_SIGNS_H_

#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/span.h"
#include "mention/clause_signs.h"
#include "mention/context.h"
#include "mention/mention_tables.h"
#include "mention/particles.h"
#include "mention/signs.h"

namespace ieum {

class PlaceSigns {
 public:
  // Bytes between neighbours that a joint binds.
  static constexpr size_t kMaxGap = 8;
  // What makes a trigger of the unquoted word behind it, and of the bare word in front.
  static constexpr MarkSet kIntroducing =
      mark::AllOf(mark::kAppositionShift) | mark::kAdnominal | mark::kPlace | mark::kFundingBefore;
  // What a clause must have, at most so many bytes from a name, to make one a trigger.
  static constexpr MarkSet kOfClause = mark::kFundingBefore | mark::kFundingClause;
  static constexpr size_t kClauseReach = 480;
  static constexpr MarkSet kFollowing = mark::kRightNoun | mark::kTitle | mark::kAcademe;

  explicit PlaceSigns(const MentionTables& tables) : tables_(&tables), clauses_(tables) {}

  // What stands around the occurrence `name`, which is followed by `particles`; `mentions` are the names accepted so
  // far, sorted by span. `known` is the first of them behind `name`.
  Signs OfPlace(const Context& context, Span name, ParticleSet particles, const std::vector<Mention>& mentions,
                size_t known) const;

  // Does `name` stand behind a country and end like a ministry or another body of a state?
  bool IsBodyOfState(std::string_view text, Span name) const;

 private:
  void AddBefore(const Context& context, Span name, bool quoted, Signs* signs) const;
  void AddCountry(std::string_view text, Span name, Signs* signs) const;
  void AddBehind(const Context& context, Span name, Signs* signs) const;
  // Do a personal name of three syllables and the title of an officer stand at `begin`, so that `name`, which is Latin
  // or name-like, may be the officer's firm?
  bool IsOfficerOf(std::string_view text, Span name, size_t begin) const;
  // Does `name` end like a university, in front of a word of academe?
  bool IsUniversity(std::string_view name) const;
  void AddBracket(std::string_view text, Span name, size_t open, Signs* signs) const;
  // X와 제휴: a party to a deal, where the sentence names another.
  void AddDeal(const Context& context, Span name, const std::vector<Mention>& mentions, size_t known,
               Signs* signs) const;
  void AddNeighbours(std::string_view text, Span name, const std::vector<Mention>& mentions, size_t known,
                     Signs* signs) const;

  const MentionTables* tables_;
  ClauseSigns clauses_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_PLACE_SIGNS_H_
