#include "mention/english_party.h"

#include <algorithm>

#include "mention/characters.h"

namespace ieum {
namespace {

bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }

// Of the words that stand before what one can count or point at: the Apple, my Arm, every Target.
bool IsDeterminer(const EnglishTables& tables, std::string_view word) {
  constexpr std::string_view kWords[] = {"the", "a",   "an",  "this", "that", "each",  "every", "my",
                                         "his", "her", "its", "our",  "your", "their", "no"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords) ||
         (tables.Of(word) & english::kCommon) != 0;
}

}  // namespace

bool IsEnglishParty(const EnglishTables& tables, std::string_view text, Span name, bool inside) {
  if (!IsUpper(text[name.begin])) return false;
  const std::string_view behind = text.substr(name.end);
  if (behind.starts_with('-') || (behind.size() > 1 && behind[0] == ' ' && IsUpper(behind[1]))) return false;
  if (name.begin > 1 && text[name.begin - 1] == ' ' && IsLower(text[name.begin - 2])) {
    size_t begin = name.begin - 2;
    while (begin > 0 && IsLower(text[begin - 1])) --begin;
    const bool whole = begin == 0 || text[begin - 1] == ' ';
    if (whole && !IsDeterminer(tables, text.substr(begin, name.begin - 1 - begin))) return true;
  }
  constexpr EnglishSet kFirm = english::Of(english::kBehindShift, EntityType::kCompany) |
                               english::Of(english::kWeakBehindShift, EntityType::kCompany);
  const size_t word = behind.starts_with(' ') ? name.end + 1 : name.end;
  return !inside && tables.LongestAt(text, word, kFirm).size > 0;
}

}  // namespace ieum
