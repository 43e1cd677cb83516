#include "text/lines.h"

#include "base/utf8.h"
#include "text/normalize.h"

namespace ieum {
namespace {

constexpr size_t kLongestHeadline = 120;  // code points of a first line that may still be a headline
constexpr size_t kLongestHeading = 60;    // the same of a line between paragraphs
constexpr size_t kLongestWords = 64;      // bytes; no row for the beginning of a line has more
constexpr size_t kLongestByline = 120;    // bytes

constexpr std::string_view kSpaces = " \t\n\v\f\r";

bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

Span Trim(std::string_view text, Span span) {
  while (!span.empty() && IsSpace(text[span.begin])) ++span.begin;
  while (!span.empty() && IsSpace(text[span.end - 1])) --span.end;
  return span;
}

bool IsAsciiWordByte(char c) {
  return IsAsciiLetter(static_cast<unsigned char>(c)) || IsAsciiDigit(static_cast<unsigned char>(c));
}

// A Latin word of the table is no part of a longer one.
bool EdgesFit(std::string_view line, size_t begin, size_t end) {
  const auto letter = [&line](size_t i) { return IsAsciiLetter(static_cast<unsigned char>(line[i])); };
  if (begin > 0 && letter(begin) && IsAsciiWordByte(line[begin - 1])) return false;
  return end == line.size() || !letter(end - 1) || !IsAsciiWordByte(line[end]);
}

bool IsPlace(LinePlace place, std::string_view line, size_t begin, size_t end) {
  switch (place) {
    case LinePlace::kWhole:
      return begin == 0 && end == line.size();
    case LinePlace::kBegin:
      return begin == 0;
    case LinePlace::kEnd:
      return end == line.size();
    case LinePlace::kInside:
      return true;
  }
  return false;
}

// Without closing quotation marks and brackets.
std::string_view StripClosers(std::string_view line) {
  while (!line.empty()) {
    const CodePoint last = DecodeBefore(line, line.size());
    if (last.value != U'"' && last.value != U'\'' && last.value != U')' && last.value != U']' && last.value != U'>' &&
        last.value != U'」' && last.value != U'』' && last.value != U'》' && last.value != U'〉') {
      break;
    }
    line.remove_suffix(last.size);
  }
  return line;
}

// Three points are no full stop.
bool EndsWithFullStop(std::string_view line) {
  line = StripClosers(line);
  return line.ends_with('.') && !line.ends_with("..");
}

// local@host.domain
bool HasEmail(std::string_view line) {
  for (size_t at = line.find('@'); at != std::string_view::npos; at = line.find('@', at + 1)) {
    if (at == 0 || !IsAsciiWordByte(line[at - 1])) continue;
    size_t end = at + 1;
    while (end < line.size() && (IsAsciiWordByte(line[end]) || line[end] == '-')) ++end;
    if (end > at + 1 && end + 1 < line.size() && line[end] == '.' && IsAsciiWordByte(line[end + 1])) return true;
  }
  return false;
}

// A full stop behind Hangul.
bool HasKoreanStop(std::string_view line) {
  for (size_t at = line.find('.'); at != std::string_view::npos; at = line.find('.', at + 1)) {
    if (at > 0 && IsHangulSyllable(DecodeBefore(line, at).value)) return true;
  }
  return false;
}

// "1. ", "12) ", "(3) ": one or two digits, then a mark and a space.
bool IsNumberedItem(std::string_view line) {
  const size_t begin = line.starts_with('(') ? 1 : 0;
  size_t end = begin;
  while (end < line.size() && IsAsciiDigit(static_cast<unsigned char>(line[end]))) ++end;
  if (end == begin || end > begin + 2 || end + 1 >= line.size()) return false;
  const bool marked = begin == 1 ? line[end] == ')' : line[end] == '.' || line[end] == ')';
  return marked && line[end + 1] == ' ';
}

// "#한빛 #나래": words for a search, nothing else.
bool IsHashtags(std::string_view line) {
  size_t tags = 0;
  while (!line.empty()) {
    if (!line.starts_with('#')) return false;
    ++tags;
    const size_t space = line.find(' ');
    if (space == 1) return false;  // a heading
    line.remove_prefix(space == std::string_view::npos ? line.size() : line.find_first_not_of(' ', space));
  }
  return tags > 0;
}

}  // namespace

bool EndsWithStop(std::string_view line) {
  line = StripClosers(line);
  return line.ends_with('?') || line.ends_with('!') || line.ends_with("。") || EndsWithFullStop(line);
}

// The first rule of the table that fits, wherever its words stand. Running text pays for its first character only.
const LineRule* LineReader::FindRule(std::string_view line) {
  const size_t characters = CountCodePoints(line);
  const bool running = characters > tables_.longest_line();
  lower_.assign(line.substr(0, running ? kLongestWords : line.size()));
  for (char& c : lower_) c = ToAsciiLower(c);
  size_t best = tables_.rules().size();
  for (size_t at = 0; at < lower_.size() && (at == 0 || !running); ++at) {
    if (at > 0 && !tables_.MayHaveRuleInside(lower_, at, characters)) continue;
    const CodePoint first = DecodeAt(lower_, at);
    for (const uint16_t index : tables_.RulesFrom(first.value)) {
      if (index >= best) break;
      const LineRule& rule = tables_.rules()[index];
      const std::string_view words = tables_.Words(rule);
      const std::string_view here = std::string_view(lower_).substr(at);
      if (here.starts_with(words) && IsPlace(rule.place, line, at, at + words.size()) &&
          EdgesFit(lower_, at, at + words.size()) && characters <= rule.longest &&
          (rule.judges_sentences || !EndsWithFullStop(line))) {
        best = index;
      }
    }
  }
  return best < tables_.rules().size() ? &tables_.rules()[best] : nullptr;
}

bool LineReader::IsByline(std::string_view sentence) {
  if (sentence.size() > kLongestByline) return false;
  if (HasEmail(sentence)) return true;
  const LineRule* rule = FindRule(sentence);
  return rule != nullptr && rule->kind == SentenceKind::kFurniture;
}

bool LineReader::HasFinalEnding(std::string_view line) const {
  const CodePoint last = DecodeBefore(line, line.size());
  return IsHangulSyllable(last.value) && tables_.Is(SentenceWord::kFinal, line.substr(line.size() - last.size));
}

// A headline may ask or shout, and end like a sentence (`한빛, 나래 품는다`); a line that is all there is may not.
SentenceKind LineReader::KindOfFirst(std::string_view line, bool alone) const {
  if (line.size() > 4 * kLongestHeadline || CountCodePoints(line) > kLongestHeadline) return SentenceKind::kBody;
  if (alone) return EndsWithStop(line) || HasFinalEnding(line) ? SentenceKind::kBody : SentenceKind::kHeadline;
  return EndsWithFullStop(line) ? SentenceKind::kBody : SentenceKind::kHeadline;
}

SentenceKind LineReader::KindByShape(std::string_view line) const {
  if (line.size() > 4 * kLongestHeading) return SentenceKind::kBody;
  if (CountCodePoints(line) > kLongestHeading) return SentenceKind::kBody;
  if (HasKoreanStop(line)) return SentenceKind::kBody;  // a byline may follow in it
  if (HasEmail(line) || IsHashtags(line)) return SentenceKind::kFurniture;
  if (IsNumberedItem(line)) return SentenceKind::kBullet;
  // Chat and captions leave the full stop out, headings seldom have a final ending.
  return EndsWithStop(line) || HasFinalEnding(line) ? SentenceKind::kBody : SentenceKind::kHeadline;
}

void LineReader::Read(std::string_view text, std::vector<Line>* lines) {
  lines->clear();
  bool first = true;     // nothing but furniture and captions so far
  bool in_list = false;  // of other articles
  uint32_t number = 0;
  for (size_t begin = 0; begin < text.size(); ++number) {
    size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    const Span span = Trim(text, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
    begin = end + 1;
    if (span.empty()) continue;

    const std::string_view words = span.Of(text);
    const LineRule* const rule = FindRule(words);
    Line line = {span, number, rule != nullptr ? rule->kind : KindByShape(words)};
    if (rule == nullptr && first && line.kind != SentenceKind::kFurniture && line.kind != SentenceKind::kBullet) {
      line.kind = KindOfFirst(words, text.find_first_not_of(kSpaces, begin) == std::string_view::npos);
    }
    if (rule != nullptr && rule->opens_list) {
      in_list = true;
    } else if (in_list) {
      if (line.kind == SentenceKind::kBody && EndsWithStop(words)) {
        in_list = false;
      } else if (line.kind != SentenceKind::kCaption) {
        line.kind = SentenceKind::kFurniture;
      }
    }
    if (line.kind != SentenceKind::kFurniture && line.kind != SentenceKind::kCaption) first = false;
    lines->push_back(line);
  }
}

}  // namespace ieum
