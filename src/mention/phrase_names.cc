#include "mention/phrase_names.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "mention/characters.h"

namespace ieum {
namespace {

constexpr size_t kMaxWords = 6;      // of a name in front of a bracket
constexpr size_t kMaxFirmWords = 4;  // of a name with a firm word at its end
constexpr size_t kMaxPersonWords = 3;
constexpr size_t kMaxInside = 80;  // bytes between the brackets
constexpr uint32_t kSyllable = 3;  // bytes

// The word in front of `begin`, behind `floor`, with one space between; empty if something else stands there.
Span WordBefore(std::string_view text, uint32_t begin, uint32_t floor) {
  if (begin <= floor + 1 || text[begin - 1] != ' ') return {};
  const uint32_t end = begin - 1;
  uint32_t i = end;
  while (i > floor && IsWordKind(KindBefore(text, i))) i -= static_cast<uint32_t>(DecodeBefore(text, i).size);
  // What else touches the word (a hyphen, an ampersand, Hanja) would be cut off; a bullet is no part of it.
  constexpr std::u32string_view kApart = U" \n'\"(△▲▷▶▽▼□■○●◇◆◎•ㆍ·";
  const bool whole = i == 0 || i == floor || kApart.find(DecodeBefore(text, i).value) != std::u32string_view::npos;
  return i < end && whole ? Span{i, end} : Span{};
}

// One initial of what stands in a bracket.
struct Initial {
  char letter = 0;
  std::string_view word = {};  // that it begins; empty inside an acronym
};

struct Initials {
  std::array<Initial, kMaxWords> of = {};
  size_t count = 0;
};

// The initials that `latin` gives: its letters if it is one word of capitals (KLS), else those of its words and of the
// capitals inside them (Kleon Lorenta, KleonLorenta). None if it is no Latin name or has too many.
Initials InitialsOf(std::string_view latin) {
  Initials initials;
  const bool acronym = std::all_of(latin.begin(), latin.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  char previous = ' ';
  for (size_t i = 0; i < latin.size(); ++i) {
    const char c = latin[i];
    const bool letter = IsAsciiLetter(static_cast<unsigned char>(c));
    if (!letter && c != ' ' && c != '&' && c != '.' && c != '-' && !IsAsciiDigit(static_cast<unsigned char>(c))) {
      return {};
    }
    const bool upper = IsAsciiUpper(static_cast<unsigned char>(c));
    const bool begins = acronym || (upper && !IsAsciiUpper(static_cast<unsigned char>(previous)));
    if (previous == ' ' && letter && !upper) return {};  // a phrase, not a name
    previous = c;
    if (!begins) continue;
    if (initials.count == kMaxWords) return {};
    const size_t end = std::min(latin.find(' ', i), latin.size());
    initials.of[initials.count++] = {c, acronym ? std::string_view() : latin.substr(i, end - i)};
  }
  return initials;
}

bool EqualsIgnoringCase(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

PhraseName PhraseNames::EndingAt(std::string_view text, Span word, uint32_t floor) const {
  const size_t bracket = SkipSpace(text, word.end);
  if (bracket < text.size() && text[bracket] == '(') {
    if (const PhraseName phrase = BeforeBracket(text, word, floor); !phrase.name.empty()) return phrase;
  }
  if (!tables_->discovery().MayBeginFirmWord(DecodeAt(text, word.begin).value)) return {};
  const Splits splits = stems_.SplitsOf(text, word);
  for (size_t i = 0; i < splits.count; ++i) {
    const Span stem{word.begin, splits.ends[i]};
    const FirmWord* firm_word = tables_->discovery().FirmWordOf(stem.Of(text));
    if (firm_word != nullptr && firm_word->strength == EndingStrength::kStrong) {
      return BeforeFirmWord(text, stem, floor);
    }
  }
  return {};
}

PhraseName PhraseNames::BeforeFirmWord(std::string_view text, Span firm_word, uint32_t floor) const {
  uint32_t begin = firm_word.begin;
  for (size_t words = 1; words < kMaxFirmWords; ++words) {
    const Span word = WordBefore(text, begin, floor);
    if (word.empty()) break;
    const bool firm = IsFirmWord(text, word);  // 글로벌 테크놀로지
    if (!firm && !SoundsForeign(text, word)) break;
    begin = word.begin;
  }
  Span first = NextWord(text, begin);
  const bool titled = tables_->words().LongestAt(text, SkipSpace(text, firm_word.end), mark::kTitle).size > 0;
  if (titled && IsPersonalName(text, first)) first = NextWord(text, begin = first.end + 1);
  // A chain of firm words alone is nobody: 글로벌 파트너스.
  if (begin == firm_word.begin || IsFirmWord(text, first)) return {};
  return {{begin, firm_word.end}, Bit(Sign::kFirmWord)};
}

PhraseName PhraseNames::BeforeBracket(std::string_view text, Span word, uint32_t floor) const {
  const size_t open = text.find('(', word.end);
  const size_t close = text.substr(0, std::min(text.size(), open + kMaxInside)).find_first_of(")\n", open);
  if (close == std::string_view::npos || text[close] != ')') return {};
  const std::string_view inside = text.substr(open + 1, close - open - 1);
  const Initials initials = InitialsOf(inside);
  if (initials.count < 2 || signs_.IsNoName(inside)) return {};
  const DiscoveryTables& tables = tables_->discovery();
  Span part = word;
  const bool firm = IsFirmWord(text, word);
  // A term is spelled in sounds as well: 클레온 유닛(KU).
  if (!firm && tables_->words().LongestBefore(text, word.end, mark::kTermHead).size > 0) return {};
  bool named = false;
  for (size_t i = initials.count; i-- > 0;) {
    if (part.empty()) return {};
    const Initial& initial = initials.of[i];
    const std::string_view surface = part.Of(text);
    const bool hangul = KindAt(text, part.begin) == CharacterKind::kHangul;
    const bool fits =
        hangul ? tables.SoundsLike(static_cast<unsigned char>(initial.letter), DecodeAt(text, part.begin).value)
               : EqualsIgnoringCase(surface, initial.word);
    if (!fits || (part != word && stems_.GuessEnd(text, part, stems_.SplitsOf(text, part)) != part.end &&
                  tables.likeness().Of(surface) <= 0)) {
      return {};
    }
    named |= hangul && !IsFirmWord(text, part) && !signs_.IsNoName(surface);
    if (i > 0) part = WordBefore(text, part.begin, floor);
  }
  return named ? PhraseName{{part.begin, word.end}, Bit(Sign::kBracketAligned), firm} : PhraseName{};
}

PhraseName PhraseNames::BehindPerson(std::string_view text, Span word, uint32_t ceiling) const {
  // Most words are none, so what is cheap to see comes first.
  if (word.size() != 3 * kSyllable || !tables_->words().MayBegin(DecodeAt(text, word.begin).value, mark::kSurname)) {
    return {};
  }
  std::array<Span, kMaxPersonWords> parts;
  size_t count = 0;
  uint32_t end = word.end;
  for (bool titled = false; !titled;) {
    if (count == parts.size() || end + 1 >= ceiling || text[end] != ' ') return {};
    parts[count] = NextWord(text, end);
    if (parts[count].begin != end + 1 || parts[count].end > ceiling) return {};
    end = parts[count++].end;
    titled = count > 1 && end < text.size() && text[end] == ' ' &&
             tables_->words().LongestAt(text, end + 1, mark::kTitle).size > 0;
  }
  if (!IsPersonalName(text, word)) return {};
  for (size_t i = 0; i < count; ++i) {
    if (!(i > 0 && IsFirmWord(text, parts[i])) && !SoundsForeign(text, parts[i])) return {};
  }
  return {{parts[0].begin, end}, Bit(Sign::kPersonTitle)};
}

bool PhraseNames::IsFirmWord(std::string_view text, Span word) const {
  return tables_->discovery().FirmWordOf(word.Of(text)) != nullptr;
}

bool PhraseNames::IsPersonalName(std::string_view text, Span word) const {
  return word.size() == 3 * kSyllable && HangulRunEnd(text, word.begin) == word.end &&
         (tables_->words().Of(text.substr(word.begin, kSyllable)) & mark::kSurname) != 0 &&
         !signs_.IsNoName(word.Of(text));
}

bool PhraseNames::IsPart(std::string_view text, Span word) const {
  const std::string_view surface = word.Of(text);
  return !signs_.IsNoName(surface) && !tables_->discovery().IsVerbForm(surface) &&
         stems_.GuessEnd(text, word, stems_.SplitsOf(text, word)) == word.end;
}

bool PhraseNames::SoundsForeign(std::string_view text, Span word) const {
  if (!IsPart(text, word)) return false;
  if (KindAt(text, word.begin) == CharacterKind::kLatin) {
    return IsAsciiUpper(static_cast<unsigned char>(text[word.begin]));
  }
  return HangulRunEnd(text, word.begin) == word.end && tables_->discovery().likeness().Of(word.Of(text)) > 0;
}

}  // namespace ieum
