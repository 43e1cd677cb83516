#include "relation/terms.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace ieum {
namespace {

constexpr uint32_t kPriceReach = 2;  // sentences between a pair and one that only tells its price

// The role of a sum that belongs to an edge of this type; nothing for the other types.
std::optional<FigureRole> RoleOf(RelationType type) {
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

// Money that somebody puts in or pays, in all and not by the share or the year.
bool IsPaid(const Figure& figure) {
  return figure.per == Per::kNone && (figure.role == FigureRole::kInvestment ||
                                      figure.role == FigureRole::kAcquisition || figure.role == FigureRole::kContract);
}

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

class TermReader {
 public:
  TermReader(const Parties& parties, const std::vector<Nominal>& nominals, std::span<const Claim> claims, size_t first,
             std::vector<Figure>* figures)
      : parties_(parties),
        view_(parties.view()),
        c_(view_.classes()),
        nominals_(nominals),
        claims_(claims),
        first_(first),
        figures_(*figures) {}

  void Read(std::vector<Terms>* terms) {
    SumList sums = PlaceSums();
    if (!sums.empty()) {
      GiveToClauses(&sums);
      GiveToOnlyPair(&sums);
      GiveToPairBefore(&sums);
    }
    for (PlacedSum& sum : sums) {
      Figure& figure = At(sum);
      figure.entity = OwnerOf(sum);
      if (sum.claim == kNoIndex) continue;
      // Shares may be bought to take over: there the words around the sum know more.
      if (At(sum.claim).type != RelationType::kInvestsIn || figure.role == FigureRole::kContract) {
        figure.role = *RoleOf(At(sum.claim).type);
      }
      Terms found;
      found.claim = static_cast<uint32_t>(sum.claim);
      found.figure = sum.figure;
      terms->push_back(found);
    }
    FollowConversions();
    ReadRoundsAndStakes(terms);
  }

 private:
  const Claim& At(int32_t i) const { return claims_[static_cast<size_t>(i)]; }
  Figure& At(const PlacedSum& sum) const { return figures_[static_cast<size_t>(sum.figure)]; }

  // --- Places.

  // The figures that begin in the sentence: [begin, end).
  Range FiguresHere() const {
    const Span sentence = view_.sentence().span;
    const auto before = [](const Figure& figure, uint32_t at) { return figure.span.begin < at; };
    const auto begin = std::lower_bound(figures_.begin(), figures_.end(), sentence.begin, before);
    const auto end = std::lower_bound(begin, figures_.end(), sentence.end, before);
    return {static_cast<uint32_t>(begin - figures_.begin()), static_cast<uint32_t>(end - figures_.begin())};
  }

  SumList PlaceSums() const {
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
  WordIndex WordAt(uint32_t at) const {
    const auto& words = view_.parse().words;
    const auto behind =
        std::partition_point(words.begin(), words.end(), [at](const Word& w) { return w.span.begin <= at; });
    return static_cast<WordIndex>(behind - words.begin()) - 1;
  }

  // The smallest phrase that holds the word.
  PhraseIndex PhraseOf(WordIndex word) const {
    PhraseIndex best = kNoIndex;
    for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
      const Range words = view_.phrase(p).words;
      if (static_cast<uint32_t>(word) < words.begin || static_cast<uint32_t>(word) >= words.end) continue;
      if (best == kNoIndex || words.size() < view_.phrase(best).words.size()) best = p;
    }
    return best;
  }

  // The clause that takes the phrase; else the predicate that closes its clause in Korean, opens it in English.
  ClauseIndex ClauseOf(PhraseIndex phrase, WordIndex word) const {
    if (phrase != kNoIndex) {
      const ClauseIndex carrier = view_.Carrier(phrase);
      if (carrier != kNoIndex) return carrier;
      if (view_.phrase(phrase).clause != kNoIndex) return view_.phrase(phrase).clause;
    }
    ClauseIndex before = kNoIndex;
    for (ClauseIndex c = 0; c < view_.clause_count(); ++c) {
      const WordIndex predicate = view_.clause(c).predicate;
      if (predicate == kNoIndex) continue;
      if (predicate >= word) return view_.sentence().language == Language::kKorean || before == kNoIndex ? c : before;
      before = c;
    }
    return before;
  }

  // --- Claims.

  bool HasTerms(const Claim& claim) const { return !claim.dropped && RoleOf(claim.type).has_value(); }

  bool SamePair(int32_t a, int32_t b) const { return At(a).head == At(b).head && At(a).tail == At(b).tail; }

  void AddPair(int32_t claim, ClaimList* pairs) const {
    const bool known = std::any_of(pairs->begin(), pairs->end(), [&](int32_t p) { return SamePair(p, claim); });
    if (!known) pairs->Add(claim);
  }

  // Does the claim's clause or noun hold the sum, or modify what does?
  bool Holds(const Claim& claim, const PlacedSum& sum) const {
    ClauseIndex clause = claim.clause;
    if (claim.nominal != kNoIndex) {
      const Nominal& nominal = nominals_[static_cast<size_t>(claim.nominal)];
      if (sum.phrase != kNoIndex && (sum.phrase == nominal.phrase || view_.Within(nominal.phrase, sum.phrase)))
        return true;
      if (nominal.modifiers.Has(sum.clause)) return true;
      clause = nominal.parent;
    }
    if (clause == kNoIndex) return false;
    if (clause == sum.clause) return true;
    const Clause& stated = view_.clause(clause);
    return sum.phrase != kNoIndex && (stated.gap == sum.phrase || stated.content == sum.phrase);
  }

  ClaimList PairsOf(const PlacedSum& sum) const {
    ClaimList pairs;
    for (size_t i = first_; i < claims_.size(); ++i) {
      if (HasTerms(claims_[i]) && Holds(claims_[i], sum)) AddPair(static_cast<int32_t>(i), &pairs);
    }
    return pairs;
  }

  // Named as one of several that are not all named (나래 등), or as the lead of a round: the sum is not its alone.
  bool IsShared(const Claim& claim, const PlacedSum& sum) const {
    if (claim.clause != kNoIndex && view_.KeyIs(view_.clause(claim.clause), c_.lead_verb)) {
      const PhraseIndex led = view_.First(view_.clause(claim.clause), Role::kObject);
      if (led != kNoIndex && view_.phrase(led).span.Contains(At(sum).span)) return true;
    }
    for (PhraseIndex p = 0; p < view_.phrase_count(); ++p) {
      if (!view_.phrase(p).Has(Phrase::kOpenList)) continue;
      const EntityList members = view_.Members(p, NameKind::kActor);
      if (members.Has(claim.head) || members.Has(claim.tail)) return true;
    }
    return false;
  }

  // --- Giving sums to edges.

  void GiveToClauses(SumList* sums) const {
    for (PlacedSum& sum : *sums) {
      if (!IsPaid(At(sum))) continue;
      const ClaimList pairs = PairsOf(sum);
      if (pairs.empty()) continue;
      const int32_t pair = pairs.size() == 1 ? pairs[0] : PairBeside(pairs, sum);
      if (pair != kNoIndex && !IsShared(At(pair), sum)) sum.claim = pair;
    }
    // Two sums of one pair: neither is surely its own, but what stands in brackets only adds to the other.
    for (PlacedSum& a : *sums) {
      for (PlacedSum& b : *sums) {
        if (a.figure >= b.figure || a.claim == kNoIndex || b.claim == kNoIndex || !SamePair(a.claim, b.claim)) continue;
        if (!InBrackets(a) && !InBrackets(b)) a.claim = kNoIndex;
        b.claim = kNoIndex;
      }
    }
  }

  bool InBrackets(const PlacedSum& sum) const {
    const uint32_t at = At(sum).span.begin;
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
    if (sum.figure > 0) from = std::max(from, figures_[static_cast<size_t>(sum.figure) - 1].span.end);
    const uint32_t to = At(sum).span.begin;
    int32_t found = kNoIndex;
    for (const Mention& mention : MentionsHere()) {
      if (mention.span.begin < from || mention.span.end > to) continue;
      for (const int32_t pair : pairs) {
        const bool head = IsOwnEnd(pairs, At(pair).head, &Claim::head) && At(pair).head == mention.entity;
        const bool tail = IsOwnEnd(pairs, At(pair).tail, &Claim::tail) && At(pair).tail == mention.entity;
        if (!head && !tail) continue;
        if (found != kNoIndex && found != pair) return kNoIndex;  // 나래와 두루에 300억원: of both
        found = pair;
      }
    }
    return found;
  }

  // Is the entity that end of one pair only?
  bool IsOwnEnd(const ClaimList& pairs, uint32_t entity, uint32_t Claim::*end) const {
    return std::count_if(pairs.begin(), pairs.end(), [&](int32_t p) { return At(p).*end == entity; }) == 1;
  }

  ClaimList PairsOfSentence() const {
    ClaimList pairs;
    for (size_t i = first_; i < claims_.size(); ++i) {
      if (HasTerms(claims_[i])) AddPair(static_cast<int32_t>(i), &pairs);
    }
    return pairs;
  }

  // The only sum of the sentence that something is paid with; null if there are none or several.
  PlacedSum* OnlyPaid(SumList* sums) const {
    PlacedSum* only = nullptr;
    for (PlacedSum& sum : *sums) {
      if (!IsPaid(At(sum))) continue;
      if (only != nullptr) return nullptr;
      only = &sum;
    }
    return only;
  }

  // 300억원을 들여 나래 지분을 사들였다: the sum stands in another clause than the edge.
  void GiveToOnlyPair(SumList* sums) const {
    PlacedSum* only = OnlyPaid(sums);
    if (only == nullptr || only->claim != kNoIndex) return;
    const ClaimList pairs = PairsOfSentence();
    if (pairs.size() != 1) return;
    const Claim& pair = At(pairs[0]);
    if (At(*only).role != *RoleOf(pair.type) || IsShared(pair, *only) || !MayPay(pair, *only)) return;
    only->claim = pairs[0];
  }

  // Is nobody else the subject where the sum stands? Buyers of goods pay, too.
  bool MayPay(const Claim& pair, const PlacedSum& sum) const {
    if (sum.clause == kNoIndex) return true;
    const Clause& clause = view_.clause(sum.clause);
    for (const PhraseIndex subject : {view_.First(clause, Role::kSubject), clause.default_subject}) {
      const int32_t firm = subject == kNoIndex ? kNoIndex : FirmOf(subject);
      if (firm == kNoIndex) continue;
      const auto payer = static_cast<uint32_t>(firm);
      return payer == pair.head || (pair.type == RelationType::kSupplies && payer == pair.tail);
    }
    return true;
  }

  // 한빛이 나래를 인수한다. 인수 대금은 3000억원이다.
  void GiveToPairBefore(SumList* sums) const {
    PlacedSum* only = OnlyPaid(sums);
    if (only == nullptr || only->claim != kNoIndex || !PairsOfSentence().empty()) return;
    ClaimList pairs;
    for (size_t i = 0; i < first_; ++i) {
      const Claim& claim = claims_[i];
      if (!HasTerms(claim) || claim.kind > RuleKind::kEventNoun || At(*only).role != *RoleOf(claim.type)) continue;
      const bool near = view_.index() - claim.sentence <= kPriceReach && NamesOnly(claim);
      if (near || (Names(claim.head) && Names(claim.tail))) AddPair(static_cast<int32_t>(i), &pairs);
    }
    if (pairs.size() == 1 && MayPay(At(pairs[0]), *only)) only->claim = pairs[0];
  }

  // The names that begin in the sentence.
  std::span<const Mention> MentionsHere() const {
    const std::vector<Mention>& mentions = view_.names().mentions;
    const auto before = [](const Mention& mention, uint32_t at) { return mention.span.begin < at; };
    const auto begin = std::lower_bound(mentions.begin(), mentions.end(), view_.sentence().span.begin, before);
    return {begin, std::lower_bound(begin, mentions.end(), view_.sentence().span.end, before)};
  }

  bool Names(uint32_t entity) const {
    const auto here = MentionsHere();
    return std::any_of(here.begin(), here.end(), [entity](const Mention& m) { return m.entity == entity; });
  }

  // Does the sentence name no firm but the two of the pair?
  bool NamesOnly(const Claim& pair) const {
    const auto here = MentionsHere();
    return std::all_of(here.begin(), here.end(), [&pair](const Mention& m) {
      return !IsActor(m.type) || m.entity == pair.head || m.entity == pair.tail;
    });
  }

  // --- Owners.

  int32_t OwnerOf(const PlacedSum& sum) const {
    if (sum.claim != kNoIndex) return static_cast<int32_t>(At(sum.claim).head);
    const FigureRole role = At(sum).role;
    if (role == FigureRole::kMarket) return kNoIndex;
    if (IsPaid(At(sum))) {
      const ClaimList pairs = PairsOf(sum);
      const int32_t common = pairs.size() > 1 ? CommonEnd(pairs) : kNoIndex;
      if (common != kNoIndex) return common;
    }
    if (const int32_t owner = OwnerOfPhrase(sum.phrase); owner != kNoIndex) return owner;
    if (sum.clause == kNoIndex) return kNoIndex;
    const Clause& clause = view_.clause(sum.clause);
    if (role == FigureRole::kValuation) {
      // 나래를 3조원으로 평가했다: worth what the object is.
      for (const PhraseIndex object : view_.Get(clause, Role::kObject)) {
        if (const int32_t firm = FirmOf(object); firm != kNoIndex) return firm;
      }
    }
    // A result or a worth may be the subject itself (매출은), or the sum; of all else an unnamed subject is the owner.
    const bool of_firm = role == FigureRole::kValuation || role == FigureRole::kRevenue;
    for (const PhraseIndex subject : {view_.First(clause, Role::kSubject), clause.topic, clause.default_subject}) {
      if (subject == kNoIndex || subject == sum.phrase) continue;
      if (const int32_t firm = FirmOf(subject); firm != kNoIndex || !of_firm) return firm;
    }
    if (of_firm) {
      if (const int32_t firm = OnlyFirmBefore(sum); firm != kNoIndex) return firm;
    }
    if (view_.headline()) return kNoIndex;
    const Found carried = parties_.discourse().Subject({});
    return Only(carried.entities);
  }

  // The firm named in the sentence before the sum, if it is the only one.
  int32_t OnlyFirmBefore(const PlacedSum& sum) const {
    EntityList firms;
    for (const Mention& mention : MentionsHere()) {
      if (IsActor(mention.type) && mention.span.end <= At(sum).span.begin) firms.AddUnique(mention.entity);
    }
    return Only(firms);
  }

  static int32_t Only(const EntityList& entities) {
    return entities.size() == 1 ? static_cast<int32_t>(entities[0]) : kNoIndex;
  }

  // The end that several pairs share.
  int32_t CommonEnd(const ClaimList& pairs) const {
    for (const auto end : {&Claim::head, &Claim::tail}) {
      if (pairs.empty()) break;
      const uint32_t entity = At(pairs[0]).*end;
      const bool all = std::all_of(pairs.begin(), pairs.end(), [&](int32_t p) { return At(p).*end == entity; });
      if (all) return static_cast<int32_t>(entity);
    }
    return kNoIndex;
  }

  // 나래의 3조원 매출
  int32_t OwnerOfPhrase(PhraseIndex phrase) const {
    return phrase == kNoIndex ? kNoIndex : Only(parties_.Owner(phrase).entities);
  }

  // The firm that a phrase names, or that its noun belongs to: 나래는, 나래의 매출은.
  int32_t FirmOf(PhraseIndex phrase) const {
    const int32_t firm = Only(parties_.Of(phrase, NameKind::kActor, Role::kSubject));
    return firm != kNoIndex ? firm : OwnerOfPhrase(phrase);
  }

  void FollowConversions() const {
    const Range here = FiguresHere();
    for (uint32_t f = here.begin; f < here.end; ++f) {
      if (figures_[f].of == kNoIndex) continue;
      const Figure& first = figures_[static_cast<size_t>(figures_[f].of)];
      figures_[f].entity = first.entity;
      figures_[f].role = first.role;
    }
  }

  // --- Rounds and stakes, among the arguments of the clause that states the edge and what they belong to.

  void ReadRoundsAndStakes(std::vector<Terms>* terms) const {
    for (size_t i = first_; i < claims_.size(); ++i) {
      const Claim& claim = claims_[i];
      if (!HasTerms(claim)) continue;
      const ClauseIndex clause =
          claim.nominal == kNoIndex ? claim.clause : nominals_[static_cast<size_t>(claim.nominal)].parent;
      Terms found;
      found.claim = static_cast<uint32_t>(i);
      if (claim.nominal != kNoIndex) ReadPhrases(nominals_[static_cast<size_t>(claim.nominal)].phrase, &found);
      if (clause != kNoIndex) ReadClause(clause, &found);
      if (!found.round.empty() || !found.stake.empty()) terms->push_back(found);
    }
  }

  void ReadClause(ClauseIndex clause, Terms* terms) const {
    for (const Argument& argument : view_.Arguments(view_.clause(clause))) ReadPhrases(argument.phrase, terms);
  }

  void ReadPhrases(PhraseIndex phrase, Terms* terms) const {
    constexpr int kMaxPossessors = 3;
    for (int depth = 0; phrase != kNoIndex && depth <= kMaxPossessors; ++depth) {
      ReadPhrase(phrase, terms);
      phrase = view_.phrase(phrase).possessor;
    }
  }

  void ReadPhrase(PhraseIndex phrase, Terms* terms) const {
    const Range words = view_.phrase(phrase).words;
    const bool stake = view_.Is(phrase, c_.stake);
    for (uint32_t i = words.begin; i < words.end; ++i) {
      const Word& word = view_.parse().words[i];
      if (stake && word.kind == WordKind::kNumber) ReadPercentage(word, &terms->stake);
      if (word.kind == WordKind::kNoun && word.classes.Has(c_.series)) ReadRound(i, words.end, &terms->round);
    }
  }

  void ReadPercentage(const Word& word, Span* stake) const {
    const std::string_view text = word.stem.Of(view_.text().normalized);
    const size_t sign = text.find('%');
    if (sign != std::string_view::npos && sign > 0) {
      *stake = {word.stem.begin, word.stem.begin + static_cast<uint32_t>(sign) + 1};
    }
  }

  // 시리즈B, 시리즈 B, 시드: the word and a single letter behind it.
  void ReadRound(uint32_t at, uint32_t end, Span* round) const {
    *round = view_.parse().words[at].stem;
    if (at + 1 >= end) return;
    const Span next = view_.parse().words[at + 1].stem;
    const char letter = view_.text().normalized[next.begin];
    if (next.size() == 1 && letter >= 'A' && letter <= 'Z') round->end = next.end;
  }

  const Parties& parties_;
  const SentenceView& view_;
  const Classes& c_;
  const std::vector<Nominal>& nominals_;
  std::span<const Claim> claims_;
  size_t first_;
  std::vector<Figure>& figures_;
};

}  // namespace

void ReadTerms(const Parties& parties, const std::vector<Nominal>& nominals, std::span<const Claim> claims,
               size_t first, std::vector<Figure>* figures, std::vector<Terms>* terms) {
  TermReader(parties, nominals, claims, first, figures).Read(terms);
}

}  // namespace ieum
