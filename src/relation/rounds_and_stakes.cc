#include "relation/rounds_and_stakes.h"

#include <cstdint>
#include <string_view>

#include "relation/sum_places.h"

namespace ieum {
namespace {

class RoundReader {
 public:
  explicit RoundReader(const SentenceView& view) : view_(view), c_(view.classes()) {}

  void ReadClause(const Clause& clause, Terms* terms) const {
    for (const Argument& argument : view_.Arguments(clause)) ReadPhrases(argument.phrase, terms);
    // 한빛이 이끈 시리즈 B
    ReadPhrases(clause.gap, terms);
  }

  void ReadPhrases(PhraseIndex phrase, Terms* terms) const {
    constexpr int kMaxPossessors = 3;
    for (int depth = 0; phrase != kNoIndex && depth <= kMaxPossessors; ++depth) {
      ReadPhrase(phrase, terms);
      phrase = view_.phrase(phrase).possessor;
    }
  }

 private:
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

  const SentenceView& view_;
  const Classes& c_;
};

}  // namespace

void ReadRoundsAndStakes(const SentenceView& view, const std::vector<Nominal>& nominals, std::span<const Claim> claims,
                         size_t first, std::vector<Terms>* terms) {
  const RoundReader reader(view);
  for (size_t i = first; i < claims.size(); ++i) {
    const Claim& claim = claims[i];
    if (!HasTerms(claim)) continue;
    ClauseIndex clause = claim.clause;
    Terms found;
    found.claim = static_cast<uint32_t>(i);
    if (claim.nominal != kNoIndex) {
      const Nominal& nominal = nominals[static_cast<size_t>(claim.nominal)];
      reader.ReadPhrases(nominal.phrase, &found);
      clause = nominal.parent;
    }
    if (clause != kNoIndex) reader.ReadClause(view.clause(clause), &found);
    if (!found.round.empty() || !found.stake.empty()) terms->push_back(found);
  }
}

}  // namespace ieum
