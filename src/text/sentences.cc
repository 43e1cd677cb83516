#include "text/sentences.h"

#include <unicode/uchar.h>

#include <array>
#include <optional>

#include "base/utf8.h"
#include "text/hangul.h"
#include "text/normalize.h"
#include "text/word_breaker.h"

namespace ieum {
namespace {

constexpr size_t kMaxApostropheQuoteBytes = 300;  // a single mark is more often something else
constexpr size_t kMaxBracketBytes = 600;
constexpr int kMaxBracketDepth = 8;  // of one kind; keeps a row of brackets that never close linear

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool IsLetter(char c) { return IsAsciiLetter(static_cast<unsigned char>(c)); }
bool IsDigit(char c) { return IsAsciiDigit(static_cast<unsigned char>(c)); }
bool IsWordByte(char c) { return IsLetter(c) || IsDigit(c); }

size_t SkipSpace(std::string_view line, size_t at) {
  while (at < line.size() && IsSpace(line[at])) ++at;
  return at;
}

// The Latin word or number that ends at `at`: letters, digits and what may stand inside (U.S, R&D, mid-sized).
std::string_view WordBefore(std::string_view line, size_t begin, size_t at) {
  size_t first = at;
  while (first > begin && (IsWordByte(line[first - 1]) || line[first - 1] == '.' || line[first - 1] == '&')) --first;
  return line.substr(first, at - first);
}

// U.S, D.C, a.m: single letters with points between.
bool IsInitials(std::string_view word) {
  if (word.empty()) return false;
  for (size_t i = 0; i < word.size(); ++i) {
    if (i % 2 == 0 ? !IsLetter(word[i]) : word[i] != '.') return false;
  }
  return word.size() % 2 == 1;
}

bool IsNumber(std::string_view word) {
  for (const char c : word) {
    if (!IsDigit(c)) return false;
  }
  return !word.empty();
}

// 2024.5.3, without the last point.
bool IsDottedDate(std::string_view word) {
  int points = 0;
  for (const char c : word) {
    if (c != '.' && !IsDigit(c)) return false;
    points += c == '.';
  }
  return points == 2;
}

// "3." behind "2024. 5. ", at whose end `before` stops.
bool EndsDate(std::string_view before) {
  return before.size() > 2 && before.ends_with(". ") && IsDigit(before[before.size() - 3]);
}

// "5. 3." behind "2024. ": a date in the Korean way.
bool ContinuesDate(std::string_view after) {
  size_t digits = 0;
  while (digits < after.size() && IsDigit(after[digits])) ++digits;
  return digits > 0 && digits <= 2 && digits < after.size() && after[digits] == '.';
}

std::optional<size_t> FindQuoteEnd(std::string_view line, size_t open) {
  const size_t close = line.substr(0, open + kMaxQuoteBytes).find('"', open + 1);
  if (close == std::string_view::npos) return std::nullopt;
  return close;
}

// An apostrophe inside a word neither opens nor closes.
std::optional<size_t> FindApostropheEnd(std::string_view line, size_t open) {
  if (open > 0 && !IsSpace(line[open - 1]) &&
      std::string_view("([\"/=").find(line[open - 1]) == std::string_view::npos) {
    return std::nullopt;
  }
  const std::string_view near = line.substr(0, open + kMaxApostropheQuoteBytes);
  for (size_t at = near.find('\'', open + 1); at != std::string_view::npos; at = near.find('\'', at + 1)) {
    if (at + 1 < line.size() && IsLetter(line[at - 1]) && IsLetter(line[at + 1])) continue;
    return at;
  }
  return std::nullopt;
}

std::optional<size_t> FindBracketEnd(std::string_view line, size_t open) {
  const char opening = line[open];
  const char closing = opening == '(' ? ')' : ']';
  int depth = 0;
  const size_t limit = std::min(line.size(), open + kMaxBracketBytes);
  for (size_t at = open; at < limit; ++at) {
    if (line[at] == opening && ++depth > kMaxBracketDepth) break;
    if (line[at] == closing && --depth == 0) return at;
  }
  return std::nullopt;
}

// Brackets and marks that close behind a stop belong to its sentence; a mark with no space behind it opens the next.
size_t SkipClosers(std::string_view line, size_t at) {
  while (at < line.size()) {
    const char c = line[at];
    const bool mark = (c == '"' || c == '\'') && (at + 1 == line.size() || IsSpace(line[at + 1]));
    if (c != ')' && c != ']' && !mark) break;
    ++at;
  }
  return at;
}

enum class Action : uint8_t { kNone, kSpace, kStop, kMark, kQuote, kApostrophe, kBracket, kForeign };

constexpr std::array<Action, 256> kActions = [] {
  std::array<Action, 256> table = {};
  table[' '] = Action::kSpace;
  table['.'] = Action::kStop;
  table['!'] = table['?'] = Action::kMark;
  table['"'] = Action::kQuote;
  table['\''] = Action::kApostrophe;
  table['('] = table['['] = Action::kBracket;
  for (size_t i = 0xC2; i < 0x100; ++i) table[i] = Action::kForeign;
  for (size_t i = 0xEA; i <= 0xED; ++i) table[i] = Action::kNone;  // Hangul
  return table;
}();

// A triangle, square, circle or the like with something behind it.
bool IsItemMark(std::string_view line, size_t at) {
  if (at + 3 >= line.size() || static_cast<unsigned char>(line[at]) != 0xE2) return false;
  const char32_t c = DecodeAt(line, at).value;
  return c >= U'\u25A0' && c <= U'\u25FF';
}

// A sentence terminal of a script that puts no space behind it: 。
bool IsForeignStop(char32_t c) { return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_S_TERM) != 0; }

}  // namespace

void SentenceSplitter::Split(std::string_view text, Span line_span, bool open_quotes, std::vector<uint32_t>* ends) {
  const std::string_view line = line_span.Of(text);
  size_t begin = 0;
  const auto cut = [&](size_t end) {
    while (end < line.size() && ExtendsWord(line, end)) end += DecodeAt(line, end).size;
    ends->push_back(line_span.begin + static_cast<uint32_t>(end));
    begin = SkipSpace(line, end);
    return begin;
  };
  size_t at = 0;
  while (at < line.size()) {
    const char c = line[at];
    switch (kActions[static_cast<unsigned char>(c)]) {
      case Action::kNone:
        do {
          ++at;
        } while (at < line.size() && kActions[static_cast<unsigned char>(line[at])] == Action::kNone);
        break;
      case Action::kSpace:
        at = at - begin > kMaxSentenceBytes ? cut(at) : at + 1;
        break;
      case Action::kStop:
      case Action::kMark: {
        size_t behind = at + 1;
        while (behind < line.size() && (line[behind] == '.' || line[behind] == '!' || line[behind] == '?')) ++behind;
        const bool ends_here = c == '.' && behind - at == 1 ? EndsAtFullStop(line, begin, at, behind)
                               : c == '.'                   ? behind == line.size()
                                                            : EndsAtMark(line, at, behind);
        at = ends_here ? cut(SkipClosers(line, behind)) : behind;
        break;
      }
      case Action::kQuote:
      case Action::kApostrophe: {
        const auto close = c == '"' ? FindQuoteEnd(line, at) : FindApostropheEnd(line, at);
        const bool whole_line = c == '"' && at == 0 && close && *close + 1 == line.size();
        if (!close || (open_quotes && whole_line)) {
          ++at;
        } else {
          at = EndsAtQuote(line, *close) ? cut(*close + 1) : *close + 1;
        }
        break;
      }
      case Action::kBracket: {
        const auto close = FindBracketEnd(line, at);
        if (!close) {
          ++at;
        } else {
          // (A sentence of its own.)
          at = at == begin && EndsAtQuote(line, *close) ? cut(*close + 1) : *close + 1;
        }
        break;
      }
      case Action::kForeign: {
        const CodePoint foreign = DecodeAt(line, at);
        at += foreign.size;
        if (IsForeignStop(foreign.value)) at = cut(SkipClosers(line, at));
        break;
      }
    }
  }
  if (begin < line.size()) ends->push_back(line_span.end);
}

bool SentenceSplitter::SplitItems(std::string_view text, Span line_span, std::vector<uint32_t>* ends) {
  const std::string_view line = line_span.Of(text);
  size_t first = 0;
  if (line.starts_with('[')) {
    const auto close = FindBracketEnd(line, 0);
    if (!close) return false;
    first = SkipSpace(line, *close + 1);
  }
  if (!IsItemMark(line, first) || line.ends_with('.') || line.ends_with(".\"")) return false;
  size_t items = 0;
  for (size_t at = first; at < line.size(); ++at) {
    if (!IsItemMark(line, at) || (at > first && !IsSpace(line[at - 1]))) continue;
    size_t end = at;
    while (end > 0 && IsSpace(line[end - 1])) --end;
    if (end > 0) ends->push_back(line_span.begin + static_cast<uint32_t>(end));
    ++items;
  }
  if (items < 2 && first == 0) {
    ends->clear();
    return false;
  }
  ends->push_back(line_span.end);
  return true;
}

bool SentenceSplitter::EndsAtFullStop(std::string_view line, size_t begin, size_t at, size_t behind) {
  if (at == begin) return false;
  const size_t closed = SkipClosers(line, behind);
  if (closed == line.size()) return true;
  const bool spaced = IsSpace(line[closed]);
  const size_t next = SkipSpace(line, closed);
  const char32_t before = DecodeBefore(line, at).value;
  if (IsHangulSyllable(before)) {
    if (at - begin == 3) return false;  // "가. 나. 다." label the parts of a list
    return spaced || (IsFinal(line.substr(begin, at - begin)) && line[closed] != ',');
  }
  if (!spaced || before == '#') return false;
  if (before < 0x80 && IsWordByte(static_cast<char>(before))) return EndsAfterLatin(line, begin, at, next);
  return !IsAsciiLower(static_cast<unsigned char>(line[next]));
}

bool SentenceSplitter::EndsAfterLatin(std::string_view line, size_t begin, size_t at, size_t next) {
  const std::string_view after = line.substr(next);
  if (IsAsciiLower(static_cast<unsigned char>(after.front()))) return false;
  const std::string_view word = WordBefore(line, begin, at);
  if (IsNumber(word)) {
    const std::string_view before = line.substr(begin, at - begin - word.size());
    return !before.empty() && !EndsDate(before) && !ContinuesDate(after);
  }
  if (word.size() == 1 && IsAsciiUpper(static_cast<unsigned char>(word.front()))) return false;  // J. Kim
  if (IsDottedDate(word) || Is(SentenceWord::kTitle, word)) return false;
  if (IsInitials(word) || Is(SentenceWord::kAbbreviation, word)) return BeginsWithStarter(after);
  return true;
}

bool SentenceSplitter::EndsAtMark(std::string_view line, size_t at, size_t behind) {
  const size_t closed = SkipClosers(line, behind);
  if (closed == line.size()) return true;
  if (!IsSpace(line[closed])) {
    return at > 0 && IsFinal(line.substr(0, at)) && line[closed] != ',' && !IsQuoteTail(line.substr(closed));
  }
  const std::string_view after = line.substr(SkipSpace(line, closed));
  if (IsAsciiLower(static_cast<unsigned char>(after.front()))) return false;
  return !Is(SentenceWord::kAbbreviation, WordBefore(line, 0, at)) || BeginsWithStarter(after);
}

bool SentenceSplitter::EndsAtQuote(std::string_view line, size_t close) const {
  if (close < 2) return false;
  const char stop = line[close - 1];
  const bool full_stop = stop == '.' && line[close - 2] != '.';
  if (!full_stop && stop != '!' && stop != '?') return false;
  const std::string_view after = line.substr(close + 1);
  if (after.empty()) return true;
  const std::string_view next = line.substr(SkipSpace(line, close + 1));
  if (IsAsciiLower(static_cast<unsigned char>(next.front())) || IsQuoteTail(next)) return false;
  // "왜?" 묻자: what is asked or called out is more often told than left alone.
  if (IsSpace(after.front())) return full_stop;
  // Glued: a letter begins the next sentence, a mark goes on with this one.
  const bool letter = IsWordByte(after.front()) || IsHangulSyllable(DecodeAt(after, 0).value);
  return letter && IsFinal(line.substr(0, close - 1));
}

// True if the Hangul before a stop is, or ends in, a final ending of one or two syllables.
bool SentenceSplitter::IsFinal(std::string_view before) const {
  size_t begin = before.size();
  for (int syllables = 0; syllables < 2 && begin >= 3; ++syllables) {
    begin -= 3;
    if (static_cast<unsigned char>(before[begin]) < 0xEA) return false;
    if (tables_.Is(SentenceWord::kFinal, before.substr(begin))) return true;
  }
  return false;
}

// The whole Hangul word is a tail, or begins with one of two syllables or more (라고밝혔다, with the space lost).
bool SentenceSplitter::IsQuoteTail(std::string_view after) const {
  const std::string_view run = after.substr(0, SkipHangul(after, 0));
  if (run.empty()) return false;
  if (tables_.Is(SentenceWord::kQuoteTail, run)) return true;
  for (size_t size = 6; size < run.size() && size <= 12; size += 3) {
    if (tables_.Is(SentenceWord::kQuoteTail, run.substr(0, size))) return true;
  }
  return false;
}

bool SentenceSplitter::Is(SentenceWord set, std::string_view word) {
  lower_.assign(word);
  for (char& c : lower_) c = ToAsciiLower(c);
  return tables_.Is(set, lower_);
}

bool SentenceSplitter::BeginsWithStarter(std::string_view after) {
  size_t end = 0;
  while (end < after.size() && IsLetter(after[end])) ++end;
  return end > 0 && IsAsciiUpper(static_cast<unsigned char>(after.front())) &&
         Is(SentenceWord::kStarter, after.substr(0, end));
}

}  // namespace ieum
