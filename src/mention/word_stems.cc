#include "mention/word_stems.h"

#include <algorithm>

#include "base/blob.h"
#include "mention/characters.h"
#include "mention/context.h"

namespace ieum {
namespace {

constexpr size_t kMinStem = 2;     // characters
constexpr uint32_t kMaxTails = 8;  // counted
constexpr uint32_t kSyllable = 3;  // bytes

// Does a Hangul syllable end at `end`?
bool IsHangulBefore(std::string_view text, size_t end) { return end >= kSyllable && IsHangulAt(text, end - kSyllable); }

}  // namespace

bool IsClosed(std::string_view text, size_t offset) {
  return offset < text.size() && (text[offset] == '(' || IsClosingQuote(DecodeAt(text, offset).value));
}

Span NextWord(std::string_view text, size_t offset) {
  while (offset < text.size()) {
    const CodePoint c = DecodeAt(text, offset);
    if (IsWordKind(KindOf(c.value))) break;
    offset += c.size;
  }
  return WordAt(text, offset);
}

Span WordAt(std::string_view text, size_t offset) {
  size_t end = offset;
  while ((end = HangulRunEnd(text, end)) < text.size()) {
    if (text[end] == ' ') break;
    const CodePoint c = DecodeAt(text, end);
    if (IsWordKind(KindOf(c.value))) {
      end += c.size;
    } else if (std::string_view("&+.-'").find(text[end]) != std::string_view::npos &&
               IsLatinOrDigit(KindBefore(text, end)) && IsLatinOrDigit(KindAt(text, end + 1))) {
      ++end;
    } else {
      break;
    }
  }
  return {static_cast<uint32_t>(offset), static_cast<uint32_t>(end)};
}

Splits WordStems::SplitsOf(std::string_view text, Span word) const {
  Splits splits;
  splits.ends[splits.count++] = word.end;
  if (word.empty() || !tables_->particles().MayEndIn(DecodeBefore(text, word.end).value)) return splits;
  uint32_t end = word.end;
  while (splits.count < Splits::kMax && end - word.begin > kMinStem * kSyllable && IsHangulBefore(text, end)) {
    end -= kSyllable;
    const char32_t last = DecodeBefore(text, end).value;
    if (tables_->particles().ParseStack(Span{end, word.end}.Of(text), last)) splits.ends[splits.count++] = end;
  }
  if (splits.count < Splits::kMax && end > word.begin && IsHangulBefore(text, end)) {
    // A Latin stem may be short: KT|는.
    const uint32_t latin_end = end - kSyllable;
    if (latin_end > word.begin && IsLatinOrDigit(KindBefore(text, latin_end)) &&
        tables_->particles().ParseStack(Span{latin_end, word.end}.Of(text), DecodeBefore(text, latin_end).value)) {
      splits.ends[splits.count++] = latin_end;
    }
  }
  return splits;
}

uint32_t WordStems::GuessEnd(std::string_view text, Span word, const Splits& splits) const {
  if (splits.count == 1 || IsClosed(text, word.end)) return word.end;
  const uint32_t shortest = splits.ends[splits.count - 1];
  if (word.end - shortest > kSyllable) return shortest;
  return tables_->particles().IsCommon(Span{shortest, word.end}.Of(text)) ? shortest : word.end;
}

uint32_t WordStems::StemEnd(const WordStarts& starts, Span word) const {
  const std::string_view text = starts.text();
  const Splits splits = SplitsOf(text, word);
  if (splits.count == 1 || IsClosed(text, word.end)) return word.end;
  uint32_t best = word.end, most = 1;
  for (size_t i = 0; i < splits.count; ++i) {
    const uint32_t tails = CountTails(starts, Span{word.begin, splits.ends[i]}.Of(text));
    if (tails > most) {
      most = tails;
      best = splits.ends[i];
    }
  }
  return most > 1 ? best : GuessEnd(text, word, splits);
}

uint32_t WordStems::CountTails(const WordStarts& starts, std::string_view stem) const {
  const std::string_view text = starts.text();
  uint64_t seen = 0;
  starts.ForEach(stem, 0, [&](uint32_t at) {
    const size_t end = at + stem.size();
    if (!edges_.OpenLeft(text, at, 0) || !edges_.OpenRight(text, end)) return;
    seen |= uint64_t{1} << (Hash(text.substr(end, HangulRunEnd(text, end) - end)) >> 58);
  });
  return std::min<uint32_t>(static_cast<uint32_t>(__builtin_popcountll(seen)), kMaxTails);
}

}  // namespace ieum
