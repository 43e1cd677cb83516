#include "relation/evidence.h"

#include <algorithm>

namespace ieum {
namespace {

uint32_t Distance(Span a, Span b) {
  if (a.Overlaps(b)) return 0;
  return a.end <= b.begin ? b.begin - a.end : a.begin - b.end;
}

// The mention of an entity inside `sentence` that is nearest to the trigger; empty if there is none.
Span NearestMention(uint32_t entity, Span sentence, Span trigger, const std::vector<Mention>& mentions) {
  const auto begin = std::lower_bound(mentions.begin(), mentions.end(), sentence.begin,
                                      [](const Mention& m, uint32_t at) { return m.span.begin < at; });
  Span best;
  for (auto m = begin; m != mentions.end() && m->span.begin < sentence.end; ++m) {
    if (m->entity != entity) continue;
    if (best.empty() || Distance(m->span, trigger) < Distance(best, trigger)) best = m->span;
  }
  return best;
}

void Extend(Span more, Span* span) {
  span->begin = std::min(span->begin, more.begin);
  span->end = std::max(span->end, more.end);
}

class TermReader {
 public:
  TermReader(const SentenceView& view, const std::vector<Nominal>& nominals, std::span<const Claim> claims,
             size_t first)
      : view_(view), c_(view.classes()), nominals_(nominals), claims_(claims), first_(first) {}

  void Read(std::vector<Figure>* figures, std::vector<Terms>* terms) const {
    for (ClauseIndex clause = 0; clause < view_.clause_count(); ++clause) {
      Terms found;
      const uint32_t sums = ReadClause(clause, &found);
      const int32_t edge = OnlyEdge(clause);
      if (sums == 1) {
        const int32_t owner = edge != kNoIndex ? static_cast<int32_t>(At(edge).head) : SubjectOf(clause);
        (*figures)[static_cast<size_t>(found.figure)].entity = owner;
      }
      if (edge == kNoIndex) continue;
      if (sums != 1) found.figure = kNoIndex;
      if (found.figure == kNoIndex && found.round.empty() && found.stake.empty()) continue;
      found.claim = static_cast<uint32_t>(edge);
      terms->push_back(found);
    }
  }

 private:
  const Claim& At(int32_t i) const { return claims_[static_cast<size_t>(i)]; }

  ClauseIndex ClauseOf(const Claim& claim) const {
    if (claim.nominal == kNoIndex) return claim.clause;
    return nominals_[static_cast<size_t>(claim.nominal)].parent;
  }

  // The one edge of investing, buying or supplying that the clause states; kNoIndex if none or several pairs.
  int32_t OnlyEdge(ClauseIndex clause) const {
    int32_t only = kNoIndex;
    for (size_t i = first_; i < claims_.size(); ++i) {
      const Claim& c = claims_[i];
      const bool terms =
          c.type == RelationType::kInvestsIn || c.type == RelationType::kAcquires || c.type == RelationType::kSupplies;
      if (!terms || c.dropped || ClauseOf(c) != clause) continue;
      if (only != kNoIndex && (At(only).head != c.head || At(only).tail != c.tail)) return kNoIndex;
      if (only == kNoIndex) only = static_cast<int32_t>(i);
    }
    return only;
  }

  int32_t SubjectOf(ClauseIndex clause) const {
    const PhraseIndex subject = view_.First(view_.clause(clause), Role::kSubject);
    if (subject == kNoIndex) return kNoIndex;
    const EntityList firms = view_.Members(subject, NameKind::kActor);
    return firms.size() == 1 ? static_cast<int32_t>(firms[0]) : kNoIndex;
  }

  // Sums, round and stake among the arguments of a clause and what they belong to (150억원 규모의 투자); gives the
  // number of sums that are no conversions.
  uint32_t ReadClause(ClauseIndex clause, Terms* terms) const {
    constexpr int kMaxPossessors = 3;
    uint32_t sums = 0;
    for (const Argument& argument : view_.Arguments(view_.clause(clause))) {
      PhraseIndex phrase = argument.phrase;
      for (int depth = 0; phrase != kNoIndex && depth <= kMaxPossessors; ++depth) {
        sums += ReadPhrase(phrase, terms);
        phrase = view_.phrase(phrase).possessor;
      }
    }
    return sums;
  }

  uint32_t ReadPhrase(PhraseIndex phrase, Terms* terms) const {
    uint32_t sums = 0;
    const Range words = view_.phrase(phrase).words;
    const bool stake = view_.Is(phrase, c_.stake);
    for (uint32_t i = words.begin; i < words.end; ++i) {
      const Word& word = view_.parse().words[i];
      if (word.figure != kNoIndex && view_.figures()[static_cast<size_t>(word.figure)].of == kNoIndex) {
        terms->figure = word.figure;
        ++sums;
      }
      if (stake && word.kind == WordKind::kNumber) ReadPercentage(word, &terms->stake);
      if (word.kind == WordKind::kNoun && word.classes.Has(c_.series)) ReadRound(i, words.end, &terms->round);
    }
    return sums;
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

  const SentenceView& view_;
  const Classes& c_;
  const std::vector<Nominal>& nominals_;
  std::span<const Claim> claims_;
  size_t first_;
};

}  // namespace

Evidence EvidenceOf(const Claim& claim, const Text& text, const Names& names) {
  const Span sentence = text.sentences[claim.sentence].span;
  Evidence evidence = {sentence, claim.trigger};
  if (evidence.trigger.empty()) evidence.trigger = sentence;
  if (!sentence.Contains(evidence.trigger) || claim.how > How::kInSentence) return evidence;
  const Span head = NearestMention(claim.head, sentence, evidence.trigger, names.mentions);
  const Span tail = NearestMention(claim.tail, sentence, evidence.trigger, names.mentions);
  if (head.empty() || tail.empty()) return evidence;
  evidence.span = evidence.trigger;
  Extend(head, &evidence.span);
  Extend(tail, &evidence.span);
  if (sentence.Contains(claim.decided) && !claim.decided.empty()) Extend(claim.decided, &evidence.span);
  return evidence;
}

void ReadTerms(const SentenceView& view, const std::vector<Nominal>& nominals, std::span<const Claim> claims,
               size_t first, std::vector<Figure>* figures, std::vector<Terms>* terms) {
  TermReader(view, nominals, claims, first).Read(figures, terms);
}

}  // namespace ieum
