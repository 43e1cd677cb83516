#include "relation/sum_places.h"

#include <algorithm>

namespace ieum {

std::optional<FigureRole> SumRoleOf(RelationType type) {
  switch (type) {
    case RelationType::kInvestsIn:
      return FigureRole::kInvestment;
    case RelationType::kAcquires:
      return FigureRole::kAcquisition;
    case RelationType::kSupplies:
      return FigureRole::kContract;
    default:
      return std::nullopt;
  }
}

bool IsPaid(const Figure& figure) {
  return figure.per == Per::kNone && (figure.role == FigureRole::kInvestment ||
                                      figure.role == FigureRole::kAcquisition || figure.role == FigureRole::kContract);
}

// The figures that begin in the sentence: [begin, end).
Range SumPlaces::FiguresHere() const {
  const Span sentence = view().sentence().span;
  const auto before = [](const Figure& figure, uint32_t at) { return figure.span.begin < at; };
  const auto begin = std::lower_bound(figures_.begin(), figures_.end(), sentence.begin, before);
  const auto end = std::lower_bound(begin, figures_.end(), sentence.end, before);
  return {static_cast<uint32_t>(begin - figures_.begin()), static_cast<uint32_t>(end - figures_.begin())};
}

SumList SumPlaces::Place() const {
  SumList sums;
  const Range here = FiguresHere();
  for (uint32_t f = here.begin; f < here.end; ++f) {
    if (figures_[f].of != kNoIndex) continue;
    PlacedSum sum;
    sum.figure = static_cast<int32_t>(f);
    const WordIndex word = WordAt(figures_[f].span.begin);
    if (word != kNoIndex) {
      sum.phrase = PhraseOf(word);
      sum.clause = ClauseOf(sum.phrase, word);
    }
    sums.Add(sum);
  }
  return sums;
}

// The word at that byte, or the last one before it, as for a sum in brackets.
WordIndex SumPlaces::WordAt(uint32_t at) const {
  const auto& words = view().parse().words;
  const auto behind =
      std::partition_point(words.begin(), words.end(), [at](const Word& w) { return w.span.begin <= at; });
  return static_cast<WordIndex>(behind - words.begin()) - 1;
}

// The smallest phrase that holds the word.
PhraseIndex SumPlaces::PhraseOf(WordIndex word) const {
  PhraseIndex best = kNoIndex;
  for (PhraseIndex p = 0; p < view().phrase_count(); ++p) {
    const Range words = view().phrase(p).words;
    if (static_cast<uint32_t>(word) < words.begin || static_cast<uint32_t>(word) >= words.end) continue;
    if (best == kNoIndex || words.size() < view().phrase(best).words.size()) best = p;
  }
  return best;
}

// The clause that takes the phrase; else the predicate that closes its clause in Korean, opens it in English.
ClauseIndex SumPlaces::ClauseOf(PhraseIndex phrase, WordIndex word) const {
  if (phrase != kNoIndex) {
    const ClauseIndex carrier = view().Carrier(phrase);
    if (carrier != kNoIndex) return carrier;
    if (view().phrase(phrase).clause != kNoIndex) return view().phrase(phrase).clause;
  }
  ClauseIndex before = kNoIndex;
  for (ClauseIndex c = 0; c < view().clause_count(); ++c) {
    const WordIndex predicate = view().clause(c).predicate;
    if (predicate == kNoIndex) continue;
    if (predicate >= word) return view().sentence().language == Language::kKorean || before == kNoIndex ? c : before;
    before = c;
  }
  return before;
}

void SumPlaces::AddPair(int32_t claim, ClaimList* pairs) const {
  const bool known = std::any_of(pairs->begin(), pairs->end(), [&](int32_t p) { return SamePair(p, claim); });
  if (!known) pairs->Add(claim);
}

// Does the claim's clause or noun hold the sum, or modify what does?
bool SumPlaces::Holds(const Claim& claim, const PlacedSum& sum) const {
  ClauseIndex clause = claim.clause;
  if (claim.nominal != kNoIndex) {
    const Nominal& nominal = nominals_[static_cast<size_t>(claim.nominal)];
    if (sum.phrase != kNoIndex && (sum.phrase == nominal.phrase || view().Within(nominal.phrase, sum.phrase)))
      return true;
    if (nominal.modifiers.Has(sum.clause)) return true;
    clause = nominal.parent;
  }
  if (clause == kNoIndex) return false;
  if (clause == sum.clause) return true;
  const Clause& stated = view().clause(clause);
  return sum.phrase != kNoIndex && (stated.gap == sum.phrase || stated.content == sum.phrase);
}

ClaimList SumPlaces::PairsOf(const PlacedSum& sum) const {
  ClaimList pairs;
  for (size_t i = first_; i < claims_.size(); ++i) {
    if (HasTerms(claims_[i]) && Holds(claims_[i], sum)) AddPair(static_cast<int32_t>(i), &pairs);
  }
  return pairs;
}

ClaimList SumPlaces::PairsOfSentence() const {
  ClaimList pairs;
  for (size_t i = first_; i < claims_.size(); ++i) {
    if (HasTerms(claims_[i])) AddPair(static_cast<int32_t>(i), &pairs);
  }
  return pairs;
}

std::span<const Mention> SumPlaces::MentionsHere() const {
  const std::vector<Mention>& mentions = view().names().mentions;
  const auto before = [](const Mention& mention, uint32_t at) { return mention.span.begin < at; };
  const auto begin = std::lower_bound(mentions.begin(), mentions.end(), view().sentence().span.begin, before);
  return {begin, std::lower_bound(begin, mentions.end(), view().sentence().span.end, before)};
}

int32_t SumPlaces::OwnerOf(PhraseIndex phrase) const {
  return phrase == kNoIndex ? kNoIndex : OnlyOf(parties_.Owner(phrase).entities);
}

int32_t SumPlaces::FirmOf(PhraseIndex phrase) const {
  const int32_t firm = OnlyOf(parties_.Of(phrase, NameKind::kActor, Role::kSubject));
  return firm != kNoIndex ? firm : OwnerOf(phrase);
}

void SumPlaces::FollowConversions() const {
  const Range here = FiguresHere();
  for (uint32_t f = here.begin; f < here.end; ++f) {
    if (figures_[f].of == kNoIndex) continue;
    const Figure& first = figures_[static_cast<size_t>(figures_[f].of)];
    figures_[f].entity = first.entity;
    figures_[f].role = first.role;
  }
}

}  // namespace ieum
