#include "syntax/korean_clean.h"

#include <algorithm>
#include <numeric>

#include "base/utf8.h"
#include "syntax/hangul.h"

namespace ieum {
namespace {

bool IsOneOf(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

constexpr std::u32string_view kOpen = U"(（[";
constexpr std::u32string_view kClose = U")）]";
constexpr std::u32string_view kSingleQuotes = U"'‘’`＇";
constexpr std::u32string_view kDoubleQuotes = U"\"“”＂";

// Where the bracket that opens at `begin` is closed again (behind the closing one); 0 if it is not.
size_t EndOfBracket(std::string_view text, size_t begin, size_t end) {
  int depth = 0;
  for (size_t i = begin; i < end;) {
    const CodePoint c = DecodeAt(text, i);
    i += c.size;
    if (IsOneOf(c.value, kOpen)) ++depth;
    if (IsOneOf(c.value, kClose) && --depth == 0) return i;
  }
  return 0;
}

// What stands between the names of a list.
constexpr std::u32string_view kBetweenNames = U" ,·/";

// The end of the run of bytes from `begin` that are copied as they are: no bracket, no quotation mark.
uint32_t EndOfPlain(std::string_view text, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i) {
    const unsigned char c = static_cast<unsigned char>(text[i]);
    // The lead bytes of general punctuation and of full-width forms.
    if (c == '(' || c == ')' || c == '[' || c == ']' || c == '\'' || c == '"' || c == '`' || c == 0xE2 || c == 0xEF) {
      return i;
    }
  }
  return end;
}

}  // namespace

void KoreanClean::FindAtoms(Span sentence, const Names& names, const std::vector<Figure>& figures) {
  found_.clear();
  const auto first_mention =
      std::lower_bound(names.mentions.begin(), names.mentions.end(), sentence.begin,
                       [](const Mention& mention, uint32_t begin) { return mention.span.begin < begin; });
  const auto first_figure =
      std::lower_bound(figures.begin(), figures.end(), sentence.begin,
                       [](const Figure& figure, uint32_t begin) { return figure.span.begin < begin; });
  for (auto it = first_mention; it != names.mentions.end() && it->span.end <= sentence.end; ++it) {
    found_.push_back({it->span, static_cast<int32_t>(it - names.mentions.begin()), kNoIndex});
  }
  for (auto it = first_figure; it != figures.end() && it->span.end <= sentence.end; ++it) {
    found_.push_back({it->span, kNoIndex, static_cast<int32_t>(it - figures.begin())});
  }
  std::stable_sort(found_.begin(), found_.end(),
                   [](const Atom& a, const Atom& b) { return a.span.begin < b.span.begin; });
}

// AI 가속기(칩알파), 3사(한빛·나래·두루): names in a bracket behind a common noun, and nothing else, are what it is
// about. Behind a name they are other names of it. `next_atom` is the first of found_ behind the opening bracket.
bool KoreanClean::HoldsNamesOnly(std::string_view text, Span bracket, size_t next_atom) const {
  if (bracket.begin == 0 || !IsHangulSyllable(DecodeBefore(text, bracket.begin).value)) return false;
  if (next_atom > 0 && found_[next_atom - 1].span.end == bracket.begin) return false;
  bool named = false;
  uint32_t i = bracket.begin + DecodeAt(text, bracket.begin).size;
  const uint32_t close = bracket.end - DecodeBefore(text, bracket.end).size;
  while (i < close) {
    if (next_atom < found_.size() && found_[next_atom].span.begin == i) {
      const Atom& atom = found_[next_atom++];
      if (atom.mention == kNoIndex || atom.span.end > close) return false;
      named = true;
      i = atom.span.end;
      continue;
    }
    const CodePoint c = DecodeAt(text, i);
    if (!IsOneOf(c.value, kBetweenNames) && !IsOneOf(c.value, kSingleQuotes)) return false;
    i += c.size;
  }
  return named;
}

void KoreanClean::Append(std::string_view bytes, uint32_t source) {
  text_ += bytes;
  const size_t size = source_.size();
  source_.resize(size + bytes.size());
  std::iota(source_.begin() + static_cast<std::ptrdiff_t>(size), source_.end(), source);
}

void KoreanClean::Read(std::string_view text, Span sentence, const Names& names, const std::vector<Figure>& figures) {
  text_.clear();
  source_.clear();
  atoms_.clear();
  end_ = sentence.end;
  FindAtoms(sentence, names, figures);
  size_t next_atom = 0;
  bool brackets_close = true;
  uint32_t names_close = sentence.end;  // the bracket that closes names which are read
  for (uint32_t i = sentence.begin; i < sentence.end;) {
    while (next_atom < found_.size() && found_[next_atom].span.begin < i) ++next_atom;  // in a bracket, or overlapped
    if (next_atom < found_.size() && found_[next_atom].span.begin == i) {
      Atom atom = found_[next_atom++];
      const Span source = atom.span;
      atom.span.begin = static_cast<uint32_t>(text_.size());
      Append(source.Of(text), source.begin);
      atom.span.end = static_cast<uint32_t>(text_.size());
      atoms_.push_back(atom);
      i = source.end;
      continue;
    }
    const uint32_t atom = next_atom < found_.size() ? found_[next_atom].span.begin : sentence.end;
    const uint32_t plain = EndOfPlain(text, i, std::min(atom, sentence.end));
    if (plain > i) {
      Append(text.substr(i, plain - i), i);
      i = plain;
      continue;
    }
    const CodePoint c = DecodeAt(text, i);
    if (IsOneOf(c.value, kOpen) && i > sentence.begin && brackets_close) {
      const size_t end = EndOfBracket(text, i, sentence.end);
      brackets_close = end != 0;
      if (end != 0 && HoldsNamesOnly(text, {i, static_cast<uint32_t>(end)}, next_atom)) {
        Append(" ", i);
        names_close = static_cast<uint32_t>(end) - DecodeBefore(text, end).size;
        i += c.size;
        continue;
      }
      i = end != 0 ? static_cast<uint32_t>(end) : i + c.size;
      continue;
    }
    if (i == names_close) {
      i += c.size;
      continue;
    }
    if (IsOneOf(c.value, kDoubleQuotes)) {
      Append("\"", i);
    } else if (!IsOneOf(c.value, kSingleQuotes)) {
      Append(text.substr(i, c.size), i);
    }
    i += c.size;
  }
}

Span KoreanClean::ToSource(Span span) const {
  if (span.empty()) {
    const uint32_t at = span.begin < source_.size() ? source_[span.begin] : end_;
    return {at, at};
  }
  return {source_[span.begin], source_[span.end - 1] + 1};
}

}  // namespace ieum
