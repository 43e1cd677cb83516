#include "relation/terms.h"

#include <algorithm>
#include <string_view>

#include "relation/rounds_and_stakes.h"
#include "relation/sum_owners.h"
#include "relation/sum_places.h"

namespace ieum {
namespace {

constexpr uint32_t kPriceReach = 2;  // sentences between a pair and one that only tells its price

// Gives the sums of a sentence to edges.
class SumGiver {
 public:
  explicit SumGiver(const SumPlaces& places) : places_(places), view_(places.view()), c_(view_.classes()) {}

  void Give(SumList* sums) const {
    if (sums->empty()) return;
    GiveToClauses(sums);
    GiveToOnlyPair(sums);
    GiveToPairBefore(sums);
  }

 private:
  // Named as one of several that are not all named (나래 등), or as the lead of a round: the sum is not its alone.
  bool IsShared(const Claim& claim, const PlacedSum& sum) const {
    if (claim.clause != kNoIndex && view_.KeyIs(view_.clause(claim.clause), c_.lead_verb)) {
      const PhraseIndex led = view_.First(view_.clause(claim.clause), Role::kObject);
      if (led != kNoIndex && view_.phrase(led).span.Contains(places_.At(sum).span)) return true;
    }
    for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
      if (!view_.phrase(p).Has(Phrase::kOpenList)) continue;
      const EntityList members = view_.Members(p, NameKind::kActor);
      if (members.Has(claim.head) || members.Has(claim.tail)) return true;
    }
    return false;
  }

  void GiveToClauses(SumList* sums) const {
    for (PlacedSum& sum : *sums) {
      if (!IsPaid(places_.At(sum))) continue;
      const ClaimList pairs = places_.PairsOf(sum);
      if (pairs.empty()) continue;
      const int32_t pair = pairs.size() == 1 ? pairs[0] : PairBeside(pairs, sum);
      if (pair != kNoIndex && !IsShared(places_.At(pair), sum)) sum.claim = pair;
    }
    // Two sums of one pair: neither is surely its own, but what stands in brackets only adds to the other.
    for (PlacedSum& a : *sums) {
      for (PlacedSum& b : *sums) {
        if (a.figure >= b.figure || a.claim == kNoIndex || b.claim == kNoIndex || !places_.SamePair(a.claim, b.claim))
          continue;
        if (!InBrackets(a) && !InBrackets(b)) a.claim = kNoIndex;
        b.claim = kNoIndex;
      }
    }
  }

  bool InBrackets(const PlacedSum& sum) const {
    const uint32_t at = places_.At(sum).span.begin;
    const std::string_view text = view_.text().normalized;
    const size_t begin = view_.sentence().span.begin;
    const std::string_view before = text.substr(begin, at - begin);
    const size_t open = before.rfind('(');
    return open != std::string_view::npos && before.find(')', open) == std::string_view::npos;
  }

  // Of pairs that share an end, the one whose other end is named last before the sum, with no other sum between:
  // 나래(300억원)와 두루(200억원)가 투자했다.
  int32_t PairBeside(const ClaimList& pairs, const PlacedSum& sum) const {
    const Span sentence = view_.sentence().span;
    uint32_t from = sentence.begin;
    if (sum.figure > 0) from = std::max(from, places_.figures()[static_cast<size_t>(sum.figure) - 1].span.end);
    const uint32_t to = places_.At(sum).span.begin;
    int32_t found = kNoIndex;
    for (const Mention& mention : places_.MentionsHere()) {
      if (mention.span.begin < from || mention.span.end > to) continue;
      for (const int32_t pair : pairs) {
        const bool head =
            IsOwnEnd(pairs, places_.At(pair).head, &Claim::head) && places_.At(pair).head == mention.entity;
        const bool tail =
            IsOwnEnd(pairs, places_.At(pair).tail, &Claim::tail) && places_.At(pair).tail == mention.entity;
        if (!head && !tail) continue;
        if (found != kNoIndex && found != pair) return kNoIndex;  // 나래와 두루에 300억원: of both
        found = pair;
      }
    }
    return found;
  }

  // Is the entity that end of one pair only?
  bool IsOwnEnd(const ClaimList& pairs, uint32_t entity, uint32_t Claim::*end) const {
    return std::count_if(pairs.begin(), pairs.end(), [&](int32_t p) { return places_.At(p).*end == entity; }) == 1;
  }

  // The only sum of the sentence that something is paid with; null if there are none or several.
  PlacedSum* OnlyPaid(SumList* sums) const {
    PlacedSum* only = nullptr;
    for (PlacedSum& sum : *sums) {
      if (!IsPaid(places_.At(sum))) continue;
      if (only != nullptr) return nullptr;
      only = &sum;
    }
    return only;
  }

  // 300억원을 들여 나래 지분을 사들였다: the sum stands in another clause than the edge.
  void GiveToOnlyPair(SumList* sums) const {
    PlacedSum* only = OnlyPaid(sums);
    if (only == nullptr || only->claim != kNoIndex) return;
    const ClaimList pairs = places_.PairsOfSentence();
    if (pairs.size() != 1) return;
    const Claim& pair = places_.At(pairs[0]);
    if (places_.At(*only).role != *SumRoleOf(pair.type) || IsShared(pair, *only) || !MayPay(pair, *only)) return;
    only->claim = pairs[0];
  }

  // Is nobody else the subject where the sum stands? Buyers of goods pay, too.
  bool MayPay(const Claim& pair, const PlacedSum& sum) const {
    if (sum.clause == kNoIndex) return true;
    const Clause& clause = view_.clause(sum.clause);
    for (const PhraseIndex subject : {view_.First(clause, Role::kSubject), clause.default_subject}) {
      const int32_t firm = subject == kNoIndex ? kNoIndex : places_.FirmOf(subject);
      if (firm == kNoIndex) continue;
      const auto payer = static_cast<uint32_t>(firm);
      return payer == pair.head || (pair.type == RelationType::kSupplies && payer == pair.tail);
    }
    return true;
  }

  // 한빛이 나래를 인수한다. 인수 대금은 3000억원이다.
  void GiveToPairBefore(SumList* sums) const {
    PlacedSum* only = OnlyPaid(sums);
    if (only == nullptr || only->claim != kNoIndex || !places_.PairsOfSentence().empty()) return;
    ClaimList pairs;
    for (size_t i = 0; i < places_.first_claim(); ++i) {
      const Claim& claim = places_.At(static_cast<int32_t>(i));
      if (!HasTerms(claim) || claim.kind > RuleKind::kEventNoun || places_.At(*only).role != *SumRoleOf(claim.type))
        continue;
      const bool near = view_.index() - claim.sentence <= kPriceReach && NamesOnlyOf(claim);
      if (near || (Names(claim.head) && Names(claim.tail))) places_.AddPair(static_cast<int32_t>(i), &pairs);
    }
    if (pairs.size() == 1 && MayPay(places_.At(pairs[0]), *only)) only->claim = pairs[0];
  }

  bool Names(uint32_t entity) const {
    const auto here = places_.MentionsHere();
    return std::any_of(here.begin(), here.end(), [entity](const Mention& m) { return m.entity == entity; });
  }

  // Does the sentence name no firm but the two of the pair?
  bool NamesOnlyOf(const Claim& pair) const {
    const auto here = places_.MentionsHere();
    return std::all_of(here.begin(), here.end(), [&pair](const Mention& m) {
      return !IsActor(m.type) || m.entity == pair.head || m.entity == pair.tail;
    });
  }

  const SumPlaces& places_;
  const SentenceView& view_;
  const Classes& c_;
};

}  // namespace

void ReadTerms(const Parties& parties, const std::vector<Nominal>& nominals, std::span<const Claim> claims,
               size_t first, std::vector<Figure>* figures, std::vector<Terms>* terms) {
  const SumPlaces places(parties, nominals, claims, first, figures);
  SumList sums = places.Place();
  SumGiver(places).Give(&sums);
  for (PlacedSum& sum : sums) {
    Figure& figure = places.At(sum);
    figure.entity = OwnerOfSum(places, sum);
    if (sum.claim == kNoIndex) continue;
    // Shares may be bought to take over: there the words around the sum know more.
    const RelationType type = places.At(sum.claim).type;
    if (type != RelationType::kInvestsIn || figure.role == FigureRole::kContract) figure.role = *SumRoleOf(type);
    Terms found;
    found.claim = static_cast<uint32_t>(sum.claim);
    found.figure = sum.figure;
    terms->push_back(found);
  }
  places.FollowConversions();
  ReadRoundsAndStakes(parties.view(), nominals, claims, first, terms);
}

}  // namespace ieum
