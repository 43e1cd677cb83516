// Which role a sum plays, by the words around it: every cue of its sentence adds its weight, less the further away it
// stands and the more ends of clauses and other sums lie between; the role with the highest total wins.
#ifndef IEUM_FIGURE_ROLE_SCORER_H_
#define IEUM_FIGURE_ROLE_SCORER_H_

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "figure/figure_tables.h"
#include "figure/sum.h"
#include "ieum/extraction.h"
#include "ieum/span.h"
#include "ieum/trace.h"

namespace ieum {

// Belongs to one thread; refers to the tables.
class RoleScorer {
 public:
  explicit RoleScorer(const FigureTables& tables) : tables_(tables) {}

  // Sets role of every sum, and confirmed. `sums` are those of one sentence, in order, with Figure::of as an index into
  // them. Call in the order of the text: a sum that its own sentence says nothing of takes after the one before it and
  // after what `previous`, the sentence before, speaks of (the head of a list). Adds to trace->sums unless null.
  void Score(std::string_view text, Span previous, Span sentence, std::span<Sum> sums, Trace* trace);

  // Forgets what came before; call between articles.
  void Reset() { last_role_.reset(); }

 private:
  using Points = std::array<int32_t, 7>;  // by FigureRole

  // A cue, the end of a clause, or a sum.
  struct Event {
    enum class Kind : uint8_t { kCue, kBreak, kSum };
    Kind kind = Kind::kCue;
    uint16_t value = 0;       // kCue: index of its word; kBreak: per cent that pass; kSum: index of the sum
    uint32_t first_word = 0;  // how many spaces of the sentence stand before it, and before its last word
    uint32_t last_word = 0;
    Span span;
  };

  void CollectEvents(std::string_view text, Span sentence, std::span<const Sum> sums);
  // The end of a clause, or the cue, that stands at the beginning of `place`, if any does.
  void AddBreakAt(std::string_view text, Span place, uint32_t word);
  void AddCueAt(std::string_view text, Span place, uint32_t word);
  // The cues of an event of that kind.
  std::span<const RoleCue> CuesOf(const Event& event) const;
  static uint32_t WordsBetween(const Event& a, const Event& b);
  bool BelongsToAnother(size_t cue, int step, uint32_t words, std::span<const Sum> sums) const;
  // Adds what stands on one side of event `at`; `step` is -1 for before, 1 for behind. `reasons` may be null.
  void AddSide(size_t at, int step, std::span<const Sum> sums, Points* points, SumReasons* reasons) const;
  // Adds what a sentence as a whole speaks of.
  void AddContext(std::string_view text, Span sentence, Points* points, SumReasons* reasons);
  bool HasSumCueBeside(std::string_view text, size_t at) const;

  const FigureTables& tables_;
  std::vector<Event> events_;            // of the sentence, in order
  std::vector<Event> set_aside_;         // while another sentence is read
  Span last_cue_;                        // the last one of them
  std::optional<FigureRole> last_role_;  // of the sum before, if its words told
};

}  // namespace ieum

#endif  // IEUM_FIGURE_ROLE_SCORER_H_
