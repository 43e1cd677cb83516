// What must hold: the clause negates by a word that reaches across sentences; it tells of a deal, by the noun of one
// (인수) or a generic one (협상), or denies; it names one of the ends, or else only one pair can be meant.
#include "relation/break_off.h"

#include <algorithm>

namespace ieum {
namespace {

constexpr uint32_t kReach = 3;         // sentences back
constexpr uint32_t kReachOfFacts = 2;  // for what was not a plan, by a generic noun

using TypeSet = uint32_t;
constexpr TypeSet Bit(RelationType type) { return TypeSet{1} << static_cast<unsigned>(type); }
constexpr TypeSet kDeals = Bit(RelationType::kPartnersWith) | Bit(RelationType::kAcquires) |
                           Bit(RelationType::kSupplies) | Bit(RelationType::kInvestsIn);

// What a clause says of deals told before.
struct BreakOff {
  TypeSet types = 0;     // by the nouns of deals in it
  bool generic = false;  // by a noun of any deal
  bool refuses = false;  // names nothing that it refuses: what was planned right before
  bool denies = false;
  EntityList named;
};

class Reader {
 public:
  Reader(const SentenceView& view, const StatusReader& status)
      : view_(view), status_(status), lexicon_(view.lexicon()) {}

  // False if the clause breaks off nothing.
  bool Read(ClauseIndex index, BreakOff* out) const {
    const Clause& clause = view_.clause(index);
    if (SentenceView::Adnominal(clause) && clause.content == kNoIndex) return false;
    const bool predicate = clause.predicate != kNoIndex;
    if (!predicate && clause.arguments.empty()) return false;
    StatusPath own;
    if (predicate) {
      own = status_.PredicateEffects(clause);
    } else {
      own = NounsThatReach(clause);
    }
    const auto has = [&own](StatusEffect effect) { return std::find(own.begin(), own.end(), effect) != own.end(); };
    out->denies = has(StatusEffect::kDeny);
    if (!out->denies && !has(StatusEffect::kNegate)) return false;
    const StatusPath path = predicate ? status_.PathOf(index, true) : own;
    const StatusReader::Folded folded = StatusReader::Fold(path, false);
    if (folded.dropped || folded.status != Status::kNegated) return false;

    if (!out->denies && IsSilence(clause)) return false;
    ForEachPhrase(clause, [&](PhraseIndex p) { ReadNouns(p, out); });
    if (!view_.Has(clause, Role::kObject)) {  // the talks: they broke down
      for (const PhraseIndex p : view_.Get(clause, Role::kSubject)) {
        const Range words = view_.phrase(p).words;
        const std::vector<Word>& all = view_.parse().words;
        const bool this_one = words.size() == 2 && all[words.begin].classes.Has(view_.classes().demonstrative);
        out->generic |= (words.size() == 1 || this_one) && all[words.end - 1].classes.Has(view_.classes().deal_pronoun);
      }
    }
    out->refuses =
        predicate && !view_.Has(clause, Role::kObject) && lexicon_.KeyIs(clause.key, view_.classes().refusal);
    if (out->denies && out->types == 0 && !out->generic && DeniesAnother(clause)) return false;
    if (out->types == 0 && !out->generic && !out->denies && !out->refuses) return false;
    for (const Argument& argument : view_.Arguments(clause)) AddNamed(argument.phrase, &out->named);
    if (out->named.empty() && clause.topic != kNoIndex) out->named = view_.Members(clause.topic, NameKind::kActor);
    return true;
  }

 private:
  template <typename Function>
  void ForEachPhrase(const Clause& clause, Function function) const {
    for (const Argument& argument : view_.Arguments(clause)) function(argument.phrase);
    if (clause.topic != kNoIndex && !view_.NamesAnybody(clause.topic) && !view_.Takes(clause, clause.topic)) {
      function(clause.topic);
    }
  }

  // 시너지가 없다는 지적은 사실이 아니다: what is denied has a clause of its own that tells of no deal.
  bool DeniesAnother(const Clause& clause) const {
    PhraseList denied = view_.Get(clause, Role::kSubject);
    if (clause.topic != kNoIndex) denied.AddUnique(clause.topic);
    for (const PhraseIndex p : denied) {
      if (view_.NamesAnybody(p)) continue;
      for (const ClauseIndex m : view_.Modifiers(p)) {
        if (view_.clause(m).content == p && !TellsOfDeal(view_.clause(m))) return true;
      }
    }
    return false;
  }
  bool TellsOfDeal(const Clause& clause) const {
    BreakOff told;
    ForEachPhrase(clause, [&](PhraseIndex p) { ReadNouns(p, &told); });
    const bool bare = clause.arguments.empty();  // 이는, read as a copula, says nothing of its own
    return bare || told.types != 0 || told.generic || !lexicon_.Rows(clause.key).empty();
  }

  // 공식 입장을 내지 않았다: nothing is said of the deal.
  bool IsSilence(const Clause& clause) const {
    for (const Role role : {Role::kObject, Role::kSubject, Role::kBare}) {
      for (const PhraseIndex p : view_.Get(clause, role)) {
        if (!view_.NamesAnybody(p) && view_.HeadIs(p, view_.classes().comment_noun)) return true;
      }
    }
    return false;
  }

  StatusPath NounsThatReach(const Clause& clause) const {
    StatusPath out;
    for (const Argument& argument : view_.Arguments(clause)) {
      const Range words = view_.phrase(argument.phrase).words;
      for (uint32_t i = words.begin; i < words.end; ++i) {
        for (const StatusWord& word : lexicon_.StatusWords(view_.parse().words[i].noun)) {
          if (word.kind == StatusWord::Kind::kNoun && word.later) out.Add(word.effect);
        }
      }
    }
    return out;
  }

  void ReadNouns(PhraseIndex p, BreakOff* out) const {
    const Range words = view_.phrase(p).words;
    for (uint32_t i = words.begin; i < words.end; ++i) {
      const Word& word = view_.parse().words[i];
      if (!SentenceView::IsNoun(word)) continue;
      out->generic |= word.classes.Has(view_.classes().deal_noun);
      for (const Row& row : lexicon_.Rows(word.noun)) {
        // A row with a condition says what a deal is only where that is met.
        if (row.kind == RowKind::kEventNoun && row.companions.empty() && row.conditions.empty() && !row.Has(Row::kWeak))
          out->types |= Bit(row.type);
      }
    }
  }

  void AddNamed(PhraseIndex p, EntityList* named) const {
    for (const uint32_t e : view_.Members(p, NameKind::kActor)) named->AddUnique(e);
    for (const uint32_t e : view_.Owners(p, NameKind::kActor)) named->AddUnique(e);
    for (const PhraseIndex c : view_.Cases(view_.phrase(p))) {  // talks with Narae
      if (c == p) continue;
      for (const uint32_t e : view_.Members(c, NameKind::kActor)) named->AddUnique(e);
    }
  }

  const SentenceView& view_;
  const StatusReader& status_;
  const Lexicon& lexicon_;
};

bool MayEnd(const BreakOff& end, const Claim& edge, uint32_t back) {
  if (edge.dropped || edge.status == Status::kNegated) return false;
  const bool refused = end.types == 0 && !end.generic && !end.denies;
  if (refused && (edge.status != Status::kPlanned || back > 1)) return false;
  if (end.types != 0 && (end.types & Bit(edge.type)) == 0 && !end.denies) return false;
  if (((end.types | kDeals) & Bit(edge.type)) == 0) return false;
  if (end.types == 0 && edge.status != Status::kPlanned && back > kReachOfFacts) return false;
  // What a firm is to another is no deal that a generic word could end.
  if (edge.kind == RuleKind::kOwnership || (edge.apposition && end.types == 0)) return false;
  return end.named.empty() || end.named.Has(edge.head) || end.named.Has(edge.tail);
}

// Whether the edges that could be meant are all of one pair.
bool OnePair(std::span<const Claim> edges, TypeSet types) {
  const Claim* first = nullptr;
  for (const Claim& edge : edges) {
    if ((Bit(edge.type) & types) == 0) continue;
    if (first == nullptr) first = &edge;
    const bool same = std::minmax(edge.head, edge.tail) == std::minmax(first->head, first->tail);
    if (!same) return false;
  }
  return first != nullptr;
}

// Does a word that turns the sentence stand between the predicate before and that of `clause`: meant to buy it but?
bool TurnsInFront(const SentenceView& view, ClauseIndex clause) {
  if (clause == 0 || view.sentence().language != Language::kEnglish) return false;
  const Word* before = view.Predicate(view.clause(clause - 1));
  const Word* predicate = view.Predicate(view.clause(clause));
  if (before == nullptr || predicate == nullptr) return false;
  const Vocabulary& vocabulary = view.lexicon().vocabulary();
  // Conjunctions are no words of the parse.
  const std::string_view text = view.text().normalized;
  for (size_t begin = before->span.end; begin < predicate->span.begin;) {
    const size_t end = std::min<size_t>(text.find(' ', begin), predicate->span.begin);
    if (vocabulary.Is(vocabulary.Find(text.substr(begin, end - begin)), view.classes().turning_ending)) return true;
    begin = end + 1;
  }
  return false;
}

// 한빛은 나래와 손잡았다고 알렸으나 나래는 부인했다: the sentence turns, and what it said before ends.
void ApplyTurns(const SentenceView& view, const Reader& reader, std::span<Claim> claims) {
  ClauseIndex turn = kNoIndex;
  bool by_word = false;
  for (ClauseIndex c = 0; c < view.clause_count(); ++c) {
    BreakOff end;
    if (TurnsInFront(view, c)) {
      turn = c - 1;
      by_word = true;
    }
    if (turn != kNoIndex && reader.Read(c, &end)) {
      const auto before = [&](const Claim& claim) {
        const bool stated = claim.clause != kNoIndex || claim.nominal != kNoIndex;
        return stated && claim.trigger.end <= view.clause(turn).span.end;
      };
      const bool one_pair = OnePair(claims, end.types == 0 ? kDeals : end.types);
      for (Claim& claim : claims) {
        if (!before(claim) || (end.named.empty() && !one_pair) || !MayEnd(end, claim, 0)) continue;
        if (by_word && claim.status != Status::kPlanned) continue;
        claim.status = Status::kNegated;
        claim.ended_later = true;
      }
    }
    const Word* predicate = view.Predicate(view.clause(c));
    if (predicate == nullptr) continue;
    const Vocabulary& vocabulary = view.lexicon().vocabulary();
    const bool turns =
        view.clause(c).ending == Ending::kChain && vocabulary.Is(predicate->ending_form, view.classes().turning_ending);
    // 고객이던 나래가 거래를 끊었다: what was so may be over.
    const bool recalls = SentenceView::Adnominal(view.clause(c)) &&
                         vocabulary.Is(predicate->ending_form, view.classes().recalling_ending);
    if (turns || recalls) {
      turn = c;
      by_word = false;
    }
  }
}

}  // namespace

void ApplyBreakOffs(const SentenceView& view, const StatusReader& status, size_t first, std::span<Claim> claims) {
  const Reader reader(view, status);
  ApplyTurns(view, reader, claims.subspan(first));
  if (first == 0) return;
  for (const Claim& claim : claims.subspan(first)) {
    if (claim.status == Status::kNegated) return;  // the sentence denies an edge of its own
  }
  for (ClauseIndex c = 0; c < view.clause_count(); ++c) {
    BreakOff end;
    if (!reader.Read(c, &end)) continue;
    size_t behind = first;
    while (behind > 0) {  // sentence by sentence, the nearest first
      const uint32_t sentence = claims[behind - 1].sentence;
      const uint32_t back = view.index() - sentence;
      if (back > kReach) break;
      size_t begin = behind;
      while (begin > 0 && claims[begin - 1].sentence == sentence) --begin;
      const std::span<Claim> edges = claims.subspan(begin, behind - begin);
      behind = begin;
      if (end.named.empty() && !OnePair(edges, end.types == 0 ? kDeals : end.types)) continue;
      bool ended = false;
      for (Claim& edge : edges) {
        if (!MayEnd(end, edge, back)) continue;
        edge.status = Status::kNegated;
        edge.ended_later = ended = true;
      }
      if (ended) break;
    }
  }
}

}  // namespace ieum
