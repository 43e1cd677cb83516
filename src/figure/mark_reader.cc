#include "figure/mark_reader.h"

#include "base/utf8.h"

namespace ieum {
namespace {

bool EndsWithLetterOrDigit(std::string_view text) {
  if (text.empty()) return false;
  const char32_t c = DecodeBefore(text, text.size()).value;
  return IsAsciiLetter(c) || IsAsciiDigit(c) || IsHangulSyllable(c);
}

bool IsLatin(std::string_view text, size_t at) {
  return at < text.size() && IsAsciiLetter(static_cast<unsigned char>(text[at]));
}

void Apply(const Mark& mark, Figure* figure) {
  switch (mark.kind) {
    case MarkKind::kApproximate:
      figure->approximate = true;
      break;
    case MarkKind::kMin:
    case MarkKind::kMax:
      if (figure->bound == Bound::kNone) figure->bound = mark.kind == MarkKind::kMin ? Bound::kMin : Bound::kMax;
      break;
    case MarkKind::kPer:
      if (figure->per == Per::kNone) figure->per = mark.per;
      break;
    case MarkKind::kNothing:
    case MarkKind::kConverts:
    case MarkKind::kAnd:
      break;
  }
}

}  // namespace

WordTrie::Match MarkReader::Before(std::string_view text) const {
  const uint32_t space = text.ends_with(' ') ? 1 : 0;
  text.remove_suffix(space);
  WordTrie::Match match = tables_.marks_before.LongestBackwards(text);
  if (!match || EndsWithLetterOrDigit(text.substr(0, text.size() - match.size))) return {};
  match.size += space;
  return match;
}

WordTrie::Match MarkReader::After(std::string_view text) const {
  const WordTrie::Match match = tables_.marks_after.Longest(text);
  return match && IsLatin(text, match.size - 1) && IsLatin(text, match.size) ? WordTrie::Match() : match;
}

void MarkReader::Read(std::string_view text, uint32_t end, Figure* figure) const {
  ReadBehind(text, figure->span.end, end, figure);
  std::string_view rest = text.substr(0, figure->span.begin);
  while (const WordTrie::Match match = Before(rest)) {
    Apply(tables_.marks[match.value], figure);
    rest.remove_suffix(match.size);
  }
}

void MarkReader::ReadBehind(std::string_view text, uint32_t begin, uint32_t end, Figure* figure) const {
  std::string_view rest = text.substr(begin, end - begin);
  while (const WordTrie::Match match = After(rest)) {
    if (tables_.marks[match.value].kind == MarkKind::kAnd) break;
    Apply(tables_.marks[match.value], figure);
    rest.remove_prefix(match.size);
  }
}

bool MarkReader::Joins(std::string_view text) const {
  const WordTrie::Match match = tables_.marks_after.Longest(text);
  return match && match.size == text.size() && tables_.marks[match.value].kind == MarkKind::kAnd;
}

MarkReader::Row MarkReader::RowBefore(std::string_view text) const {
  Row row = {text};
  while (const WordTrie::Match match = Before(row.ahead)) {
    row.converts |= tables_.marks[match.value].kind == MarkKind::kConverts;
    row.ahead.remove_suffix(match.size);
  }
  return row;
}

}  // namespace ieum
