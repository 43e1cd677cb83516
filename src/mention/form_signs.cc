#include "mention/form_signs.h"

#include "mention/characters.h"

namespace ieum {
namespace {

constexpr MarkSet kNouns =
    mark::kCommonNoun | mark::kFunctionWord | mark::kLoanNoun | mark::kPlace | mark::AllOf(mark::kBeforeShift);

// Is `text` a chain of words of `lists`?
bool IsChain(const WordMarks& words, std::string_view text, MarkSet lists) {
  while (!text.empty()) {
    const uint32_t size = words.LongestAt(text, 0, lists).size;
    if (size == 0) return false;
    text.remove_prefix(size);
  }
  return true;
}

// Does `stem` in front of an ending make a class and no name of it: 차세대|반도체?
bool IsGenericStem(const WordMarks& words, std::string_view stem) {
  constexpr MarkSet kParts = mark::kFunctionWord | mark::kAcronym | mark::AllOf(mark::kBeforeShift);
  return (words.Of(stem) & kNouns) != 0 || IsChain(words, stem, kParts);
}

}  // namespace

LetterCounts::LetterCounts(std::string_view name) {
  char32_t previous = 0;
  for (size_t i = 0; i < name.size();) {
    if (IsHangulAt(name, i)) {
      ++hangul;
      previous = 0;
      i += 3;
      continue;
    }
    const CodePoint c = DecodeAt(name, i);
    if (IsAsciiUpper(c.value)) {
      ++upper;
      camel |= IsAsciiLower(previous);
    } else if (IsAsciiLower(c.value)) {
      ++lower;
    } else if (IsAsciiDigit(c.value)) {
      ++digits;
    } else {
      ++others;
    }
    previous = c.value;
    i += c.size;
  }
}

bool FormSigns::IsNoName(std::string_view name) const {
  if ((tables_->words().Of(name) & kNeverNames) != 0) return true;
  const auto noun = tables_->words().LongestBefore(name, name.size(), mark::kKeepNoun);  // 기업|들
  if (noun.size > 0 && noun.size < name.size() &&
      (tables_->words().Of(name.substr(0, name.size() - noun.size)) & kNeverNames) != 0) {
    return true;
  }
  const LetterCounts shape(name);
  if (shape.letters() == 0 || (shape.latin() && shape.upper == 0)) return true;
  if (IsAsciiDigit(static_cast<unsigned char>(name[0])) && shape.hangul > 0) return true;  // 3분기
  return shape.letters() + shape.digits < 2;
}

Signs FormSigns::OfEnding(std::string_view name) const {
  Signs signs;
  const WordMarks& words = tables_->words();
  const NameEnding* ending = tables_->discovery().EndingOf(name);
  if (ending != nullptr) {
    const std::string_view stem = name.substr(0, name.size() - ending->size);
    const bool fits = CountCodePoints(stem) >= ending->min_stem && ending->strength != EndingStrength::kState &&
                      ending->strength != EndingStrength::kAcademe &&
                      (ending->strength == EndingStrength::kMinistry || ending->strength == EndingStrength::kSure ||
                       !IsGenericStem(words, stem));
    if (fits) {
      signs.Vote(ending->type, 2);
      signs.Add(ending->type == EntityType::kOrganization ? Sign::kSuffixOrganization : Sign::kSuffixCompany);
      switch (ending->strength) {
        case EndingStrength::kStrong:
        case EndingStrength::kLong:
        case EndingStrength::kSure:
          signs.Add(Sign::kSuffixStrong);
          break;
        case EndingStrength::kWeak:
          signs.Add(Sign::kSuffixWeak);
          break;
        case EndingStrength::kMinistry:
          signs.Add(Sign::kMinistry);
          break;
        case EndingStrength::kType:
        case EndingStrength::kState:
        case EndingStrength::kAcademe:
          break;
      }
      const LetterCounts shape(stem);
      if (ending->type == EntityType::kCompany && shape.latin() && shape.upper >= 2 && shape.lower == 0) {
        signs.Add(Sign::kCapitalsFirmWord);
      }
    }
  }
  if (const size_t space = name.rfind(' '); space != std::string_view::npos) {
    if (const FirmWord* word = tables_->discovery().FirmWordOf(name.substr(space + 1))) {
      signs.Add(Sign::kFirmWord);
      signs.Vote(word->type, 3);
    }
  }
  const auto group = words.LongestAt(name, 0, mark::kGroup | mark::kGroupEnding);
  if (group.size > 0 && group.size < name.size()) {
    const std::string_view rest = name.substr(group.size);
    const bool has_ending = ending != nullptr && ending->type == EntityType::kCompany && rest.size() >= ending->size;
    const bool sounds = (group.marks & mark::kGroup) != 0 && tables_->discovery().likeness().Of(rest) > kNameLike &&
                        CountCodePoints(rest) >= 2 && KindAt(rest, 0) == CharacterKind::kHangul &&
                        !IsChain(words, rest, kNouns | mark::kKeepNoun);
    if (has_ending || sounds) {
      signs.Add(Sign::kGroupPrefix);
      signs.Vote(EntityType::kCompany, 2);
    }
  }
  return signs;
}

Signs FormSigns::OfForm(std::string_view name) const {
  Signs signs;
  signs.Add(Sign::kBias);
  const WordMarks& words = tables_->words();
  const LetterCounts shape(name);
  const size_t size = CountCodePoints(name);
  if (shape.latin()) {
    if (shape.upper >= 2 && shape.lower == 0) signs.Add(Sign::kAllCaps);
    if (size == 2) signs.Add(Sign::kLatin2);
    if (size == 4) signs.Add(Sign::kLatin4);
  } else if (size <= 2) {
    signs.Add(Sign::kSyllables2);
  } else if (size == 3) {
    signs.Add(Sign::kSyllables3);
    if (shape.hangul == 3 && (words.Of(name.substr(0, 3)) & mark::kSurname) != 0) signs.Add(Sign::kPersonalName);
  } else if (size == 4) {
    signs.Add(Sign::kSyllables4);
  } else if (size == 6) {
    signs.Add(Sign::kSyllables6);
  } else if (size >= 7) {
    signs.Add(Sign::kSyllables7);
  }
  if (shape.camel) signs.Add(Sign::kCamelCase);
  if (shape.digits > 0) signs.Add(Sign::kDigit);
  if (shape.hangul > 0 && shape.upper + shape.lower + shape.digits > 0) signs.Add(Sign::kMixedScript);
  if (shape.hangul > 0) {
    signs.Add(Sign::kNameLikeness);
    if (tables_->discovery().likeness().Of(name) < 0) signs.Add(Sign::kNameLikenessNegative);
    constexpr size_t kTwoSyllables = 6;
    if (words.LongestAt(name, 0, mark::kCommonNoun).size >= kTwoSyllables) signs.Add(Sign::kBeginsCommon);
    if (IsChain(words, name, kNouns | mark::kAcronym)) signs.Add(Sign::kCompound);
  }
  return signs;
}

}  // namespace ieum
