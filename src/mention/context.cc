#include "mention/context.h"

#include <algorithm>

#include "base/utf8.h"
#include "mention/characters.h"

namespace ieum {
namespace {

constexpr size_t kMaxQuote = 90;  // bytes; longer quotations are speech

size_t SkipClosingQuote(std::string_view text, size_t offset) {
  if (offset >= text.size()) return offset;
  const CodePoint c = DecodeAt(text, offset);
  return IsClosingQuote(c.value) ? offset + c.size : offset;
}

size_t SkipOpeningQuoteBefore(std::string_view text, size_t offset) {
  if (offset == 0) return offset;
  const CodePoint c = DecodeBefore(text, offset);
  return IsOpeningQuote(c.value) ? offset - c.size : offset;
}

}  // namespace

bool IsOpeningQuote(char32_t c) {
  return c == '\'' || c == '"' || c == U'「' || c == U'『' || c == U'《' || c == U'〈' || c == U'‘' || c == U'“';
}

bool IsClosingQuote(char32_t c) {
  return c == '\'' || c == '"' || c == U'」' || c == U'』' || c == U'》' || c == U'〉' || c == U'’' || c == U'”';
}

Span Surroundings(std::string_view text, Span name, uint32_t characters) {
  Span around = name;
  for (uint32_t i = 0; i < characters && around.begin > 0 && text[around.begin - 1] != '\n'; ++i) {
    around.begin -= DecodeBefore(text, around.begin).size;
  }
  for (uint32_t i = 0; i < characters && around.end < text.size() && text[around.end] != '\n'; ++i) {
    around.end += DecodeAt(text, around.end).size;
  }
  return around;
}

bool Context::HasBefore(Span name, MarkSet lists) const {
  const size_t end = SkipSpaceBefore(text_, SkipOpeningQuoteBefore(text_, name.begin));
  return words_->LongestBefore(text_, end, lists).size > 0;
}

bool Context::HasBehind(Span name, MarkSet lists) const {
  const size_t begin = SkipSpace(text_, SkipClosingQuote(text_, name.end));
  const WordMarks::Found found = words_->LongestAt(text_, begin, lists);
  if (found.size == 0) return false;
  // A Latin word must end there: `is` is no cue in `island`.
  const size_t end = begin + found.size;
  return !(IsLatinOrDigit(KindBefore(text_, end)) && IsLatinOrDigit(KindAt(text_, end)));
}

bool Context::HasNear(Span name, MarkSet lists) const {
  const Span around = Surroundings(text_, name, kNearCharacters);
  for (size_t i = around.begin; i < around.end; i += DecodeAt(text_, i).size) {
    if (i >= name.begin && i < name.end) continue;
    if (words_->LongestAt(text_, i, lists).size > 0) return true;
  }
  return false;
}

bool Context::IsQuoted(Span name) const {
  return name.begin > 0 && name.end < text_.size() && IsOpeningQuote(DecodeBefore(text_, name.begin).value) &&
         IsClosingQuote(DecodeAt(text_, name.end).value);
}

Span Context::QuotedAround(Span name) const {
  Span inside = name;
  while (inside.begin > 0 && name.begin - inside.begin < kMaxQuote) {
    const CodePoint c = DecodeBefore(text_, inside.begin);
    if (c.value == '\n' || c.value == '.') return {};
    // An opening mark has no letter in front of it; an apostrophe has.
    if (IsOpeningQuote(c.value) && !IsLatinOrDigit(KindBefore(text_, inside.begin - c.size))) break;
    if (IsClosingQuote(c.value) && !IsOpeningQuote(c.value)) return {};
    inside.begin -= c.size;
  }
  if (inside.begin == 0 || !IsOpeningQuote(DecodeBefore(text_, inside.begin).value)) return {};
  while (inside.end < text_.size() && inside.end - name.end < kMaxQuote) {
    const CodePoint c = DecodeAt(text_, inside.end);
    if (c.value == '\n') return {};
    if (IsClosingQuote(c.value)) return inside == name ? Span{} : inside;
    inside.end += c.size;
  }
  return {};
}

bool Context::AreInOneSentence(Span name, Span other) const {
  constexpr size_t kReach = 150;  // bytes between the two
  const size_t begin = std::min(name.end, other.end);
  const size_t end = std::max(name.begin, other.begin);
  if (end < begin || end - begin > kReach) return false;
  const std::string_view between = text_.substr(begin, end - begin);
  return between.find('\n') == std::string_view::npos && between.find(". ") == std::string_view::npos;
}

bool Context::IsPartyToDeal(Span name, Span other) const {
  return words_->LongestAt(text_, name.end, mark::kDeal).size > 0 && AreInOneSentence(name, other);
}

}  // namespace ieum
