#include "figure/role_scorer.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/utf8.h"

namespace ieum {
namespace {

constexpr int32_t kScale = 100;                // points of a weight of one, right beside the sum
constexpr uint32_t kHalfway = 4;               // words after which a weight counts half
constexpr uint32_t kReach = 30;                // words beyond which nothing counts
constexpr int32_t kPastSum = 60;               // per cent of a weight that passes another sum
constexpr int32_t kOfAnother = 40;             // per cent of a weight that reaches beyond the sum beside its word
constexpr int32_t kLeastPass = 4;              // per cent below which nothing more is looked for
constexpr int32_t kCarried = 1 * kScale;       // for the role of the last sum of an earlier sentence
constexpr int32_t kCarriedNear = 4 * kScale;   // for that of the sum before
constexpr int32_t kOfContext = 20;             // per cent of a weight in the sentence before
constexpr int32_t kEnoughPoints = 2 * kScale;  // from which on nothing is asked of the sentence before
constexpr int32_t kLeastPoints = 1 * kScale;
constexpr uint32_t kBesideBefore = 5;  // bytes between a cue and a bare sum: a particle and a space
constexpr uint32_t kBesideAfter = 12;  // 규모의 and a space

bool IsLetterOrDigit(char32_t c) { return IsAsciiLetter(c) || IsAsciiDigit(c); }

void AddReason(Span word, FigureRole role, int32_t counts, SumReasons* reasons) {
  if (reasons == nullptr || counts == 0) return;
  reasons->reasons.push_back({word, role, static_cast<float>(counts) / kScale});
}

SumReasons Sorted(SumReasons reasons) {
  std::stable_sort(reasons.reasons.begin(), reasons.reasons.end(),
                   [](const RoleReason& a, const RoleReason& b) { return a.weight > b.weight; });
  return reasons;
}

}  // namespace

uint32_t RoleScorer::WordsBetween(const Event& a, const Event& b) {
  return a.span.begin < b.span.begin ? b.first_word - std::min(a.last_word, b.first_word)
                                     : a.first_word - std::min(b.last_word, a.first_word);
}

void RoleScorer::AddBreakAt(std::string_view text, Span place, uint32_t word) {
  const WordTrie::Match match = tables_.breaks.Longest(place.Of(text));
  if (!match) return;
  events_.push_back({Event::Kind::kBreak, match.value, word, word, {place.begin, place.begin + match.size}});
}

void RoleScorer::AddCueAt(std::string_view text, Span place, uint32_t word) {
  const WordTrie::Match match = tables_.cue_words.LongestPattern(place.Of(text));
  if (!match) return;
  const Span span = {place.begin, place.begin + match.size};
  // Of overlapping cues the longer one knows more: 당기순이익, not 이익 inside it; "deal valued", not "valued at".
  if (last_cue_.end > span.begin && (last_cue_.end >= span.end || last_cue_.size() > span.size())) return;
  last_cue_ = span;
  const std::string_view words = span.Of(text);
  const auto spaces = static_cast<uint32_t>(std::count(words.begin(), words.end(), ' '));
  events_.push_back({Event::Kind::kCue, match.value, word, word + spaces, span});
}

void RoleScorer::CollectEvents(std::string_view text, Span sentence, std::span<const Sum> sums) {
  events_.clear();
  last_cue_ = {};
  size_t sum = 0;
  uint32_t word = 0;
  bool inside_word = false;  // a Latin letter or digit stands before
  CodePoint c = DecodeAt(text, sentence.begin);
  for (uint32_t at = sentence.begin; at < sentence.end;) {
    if (sum < sums.size() && sums[sum].figure.span.begin == at) {
      events_.push_back({Event::Kind::kSum, static_cast<uint16_t>(sum), word, word, sums[sum].figure.span});
      at = sums[sum++].figure.span.end;
      if (at < sentence.end) c = DecodeAt(text, at);
      inside_word = at > 0 && IsLetterOrDigit(static_cast<unsigned char>(text[at - 1]));
      continue;
    }
    const uint32_t behind = at + c.size;
    const CodePoint next = behind < sentence.end ? DecodeAt(text, behind) : CodePoint();
    const TwoCharacters place(c.value, next.value);
    if (tables_.breaks.MayBegin(place)) AddBreakAt(text, {at, sentence.end}, word);
    const bool begins_word = !inside_word || !IsAsciiLetter(c.value);
    if (begins_word && tables_.cue_words.MayBegin(place)) AddCueAt(text, {at, sentence.end}, word);
    word += c.value == ' ' ? 1 : 0;
    inside_word = IsLetterOrDigit(c.value);
    at = behind;
    c = next;
  }
}

std::span<const RoleCue> RoleScorer::CuesOf(const Event& event) const {
  const uint32_t first = event.value == 0 ? 0 : tables_.cue_ends[event.value - 1u];
  return tables_.cues.subspan(first, tables_.cue_ends[event.value] - first);
}

// Is another sum, beyond the cue, nearer to it? "raised $5bn at a valuation of $90bn"
bool RoleScorer::BelongsToAnother(size_t cue, int step, uint32_t words, std::span<const Sum> sums) const {
  for (auto i = static_cast<ptrdiff_t>(cue) + step; i >= 0 && i < static_cast<ptrdiff_t>(events_.size()); i += step) {
    const Event& event = events_[static_cast<size_t>(i)];
    if (event.kind == Event::Kind::kBreak) return false;
    if (event.kind != Event::Kind::kSum || sums[event.value].figure.of != kNoIndex) continue;
    const uint32_t there = WordsBetween(events_[cue], event);
    return step > 0 ? there <= words : there < words;  // of two as near, a word names the sum behind it
  }
  return false;
}

void RoleScorer::AddSide(size_t at, int step, std::span<const Sum> sums, Points* points, SumReasons* reasons) const {
  int32_t passes = 100;
  for (auto i = static_cast<ptrdiff_t>(at) + step; i >= 0 && i < static_cast<ptrdiff_t>(events_.size()); i += step) {
    const Event& event = events_[static_cast<size_t>(i)];
    const uint32_t words = WordsBetween(events_[at], event);
    if (words > kReach || passes < kLeastPass) return;
    switch (event.kind) {
      case Event::Kind::kBreak:
        passes = passes * event.value / 100;
        break;
      case Event::Kind::kSum:
        // A conversion is the same sum once more.
        if (sums[event.value].figure.of == kNoIndex) passes = passes * kPastSum / 100;
        break;
      case Event::Kind::kCue: {
        const int32_t share = BelongsToAnother(static_cast<size_t>(i), step, words, sums) ? kOfAnother : 100;
        for (const RoleCue& cue : CuesOf(event)) {
          if (cue.reach != 0 && words > cue.reach) continue;
          const int32_t weight = (step < 0 ? cue.before : cue.after) * kScale * share / 100;
          const int32_t counts =
              weight * passes / 100 * static_cast<int32_t>(kHalfway) / static_cast<int32_t>(kHalfway + words);
          (*points)[static_cast<size_t>(cue.role)] += counts;
          AddReason(event.span, cue.role, counts, reasons);
        }
        break;
      }
    }
  }
}

bool RoleScorer::HasSumCueBeside(std::string_view text, size_t at) const {
  const Event& self = events_[at];
  const auto says_sum = [&](size_t i, uint32_t gap_begin, uint32_t gap_end, uint32_t most) {
    if (events_[i].kind != Event::Kind::kCue || gap_end < gap_begin || gap_end - gap_begin > most) return false;
    const std::string_view gap = text.substr(gap_begin, gap_end - gap_begin);
    if (gap.find_first_of("0123456789,.()\"'") != std::string_view::npos) return false;
    const auto cues = CuesOf(events_[i]);
    return std::any_of(cues.begin(), cues.end(), [](const RoleCue& cue) { return cue.sum; });
  };
  return (at > 0 && says_sum(at - 1, events_[at - 1].span.end, self.span.begin, kBesideBefore)) ||
         (at + 1 < events_.size() && says_sum(at + 1, self.span.end, events_[at + 1].span.begin, kBesideAfter));
}

void RoleScorer::AddContext(std::string_view text, Span sentence, Points* points, SumReasons* reasons) {
  events_.swap(set_aside_);
  CollectEvents(text, sentence, {});
  for (const Event& event : events_) {
    if (event.kind != Event::Kind::kCue) continue;
    for (const RoleCue& cue : CuesOf(event)) {
      if (cue.reach != 0) continue;
      const int32_t counts = std::max(cue.before, cue.after) * kScale * kOfContext / 100;
      (*points)[static_cast<size_t>(cue.role)] += counts;
      AddReason(event.span, cue.role, counts, reasons);
    }
  }
  events_.swap(set_aside_);
}

void RoleScorer::Score(std::string_view text, Span previous, Span sentence, std::span<Sum> sums, Trace* trace) {
  CollectEvents(text, sentence, sums);
  bool first = true;
  for (size_t i = 0; i < events_.size(); ++i) {
    if (events_[i].kind != Event::Kind::kSum) continue;
    Sum& sum = sums[events_[i].value];
    if (sum.bare) sum.confirmed = HasSumCueBeside(text, i);
    if (sum.figure.of != kNoIndex) {
      sum.figure.role = sums[static_cast<size_t>(sum.figure.of)].figure.role;
      continue;
    }
    Points points = {};
    SumReasons reasons = {sum.figure.span, {}};
    SumReasons* told = trace == nullptr ? nullptr : &reasons;
    AddSide(i, -1, sums, &points, told);
    AddSide(i, 1, sums, &points, told);
    if (*std::max_element(points.begin(), points.end()) < kEnoughPoints) AddContext(text, previous, &points, told);
    if (last_role_) {
      const int32_t counts = first ? kCarried : kCarriedNear;
      points[static_cast<size_t>(*last_role_)] += counts;
      AddReason({}, *last_role_, counts, told);
    }
    if (trace != nullptr) trace->sums.push_back(Sorted(std::move(reasons)));
    const auto best = std::max_element(points.begin(), points.end());
    const bool decided = *best >= kLeastPoints;
    sum.figure.role = decided ? static_cast<FigureRole>(best - points.begin()) : FigureRole::kOther;
    last_role_ = decided ? std::optional(sum.figure.role) : std::nullopt;
    first = false;
  }
}

}  // namespace ieum
