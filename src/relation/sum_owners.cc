#include "relation/sum_owners.h"

#include <algorithm>

namespace ieum {
namespace {

// The firm named in the sentence before the sum, if it is the only one.
int32_t OnlyFirmBefore(const SumPlaces& places, const PlacedSum& sum) {
  EntityList firms;
  for (const Mention& mention : places.MentionsHere()) {
    if (IsActor(mention.type) && mention.span.end <= places.At(sum).span.begin) firms.AddUnique(mention.entity);
  }
  return OnlyOf(firms);
}

// The end that several pairs share.
int32_t CommonEnd(const SumPlaces& places, const ClaimList& pairs) {
  for (const auto end : {&Claim::head, &Claim::tail}) {
    if (pairs.empty()) break;
    const uint32_t entity = places.At(pairs[0]).*end;
    const bool all = std::all_of(pairs.begin(), pairs.end(), [&](int32_t p) { return places.At(p).*end == entity; });
    if (all) return static_cast<int32_t>(entity);
  }
  return kNoIndex;
}

}  // namespace

int32_t OwnerOfSum(const SumPlaces& places, const PlacedSum& sum) {
  if (sum.claim != kNoIndex) return static_cast<int32_t>(places.At(sum.claim).head);
  const FigureRole role = places.At(sum).role;
  if (role == FigureRole::kMarket) return kNoIndex;
  if (IsPaid(places.At(sum))) {
    const ClaimList pairs = places.PairsOf(sum);
    const int32_t common = pairs.size() > 1 ? CommonEnd(places, pairs) : kNoIndex;
    if (common != kNoIndex) return common;
  }
  if (const int32_t owner = places.OwnerOf(sum.phrase); owner != kNoIndex) return owner;
  if (sum.clause == kNoIndex) return kNoIndex;
  const Clause& clause = places.view().clause(sum.clause);
  if (role == FigureRole::kValuation) {
    // 나래를 3조원으로 평가했다: worth what the object is.
    for (const PhraseIndex object : places.view().Get(clause, Role::kObject)) {
      if (const int32_t firm = places.FirmOf(object); firm != kNoIndex) return firm;
    }
  }
  // A result or a worth may be the subject itself (매출은), or the sum; of all else an unnamed subject is the owner.
  const bool of_firm = role == FigureRole::kValuation || role == FigureRole::kRevenue;
  for (const PhraseIndex subject :
       {places.view().First(clause, Role::kSubject), clause.topic, clause.default_subject}) {
    if (subject == kNoIndex || subject == sum.phrase) continue;
    if (const int32_t firm = places.FirmOf(subject); firm != kNoIndex || !of_firm) return firm;
  }
  if (of_firm) {
    if (const int32_t firm = OnlyFirmBefore(places, sum); firm != kNoIndex) return firm;
  }
  if (places.view().headline()) return kNoIndex;
  const Found carried = places.parties().discourse().Subject({});
  return OnlyOf(carried.entities);
}

}  // namespace ieum
