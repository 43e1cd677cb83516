#include "mention/extensions.h"

#include <algorithm>

#include "mention/characters.h"

namespace ieum {
namespace {

constexpr int kMaxUnits = 4;
constexpr int kMaxVariants = 2;    // 2.5 플래시 라이트
constexpr size_t kMaxLetters = 2;  // before and behind a version number: v5p, 4o
constexpr size_t kMaxDigits = 4;
constexpr uint32_t kAbbreviation = 4;  // letters of a legal form that may have a full stop

bool IsDigitAt(std::string_view text, size_t i) {
  return i < text.size() && IsAsciiDigit(static_cast<unsigned char>(text[i]));
}
bool IsLetterAt(std::string_view text, size_t i) {
  return i < text.size() && IsAsciiLetter(static_cast<unsigned char>(text[i]));
}
bool IsSeparatorAt(std::string_view text, size_t i) { return i < text.size() && (text[i] == ' ' || text[i] == '-'); }

// Does a counter stand at `offset`, so that the number before it is a quantity? Behind a space only as a whole word.
bool IsCounted(const WordMarks& words, const EdgeRules& edges, std::string_view text, size_t offset) {
  if (words.LongestAt(text, offset, mark::kCounter).size > 0) return true;
  if (offset < text.size() && text[offset] == ',' && IsDigitAt(text, offset + 1)) return true;
  const size_t behind = SkipSpace(text, offset);
  if (behind == offset) return false;
  const uint32_t size = words.LongestAt(text, behind, mark::kCounter).size;
  return size > 0 && edges.OpenRight(text, behind + size).has_value();
}

// The end of the version number at `offset` (behind a name and perhaps a separator), `offset` if there is none.
size_t NumberEnd(const WordMarks& words, const EdgeRules& edges, std::string_view text, size_t offset) {
  size_t i = offset;
  if (!IsLetterAt(text, offset - 1)) {
    while (i < text.size() && i - offset < kMaxLetters &&
           (IsAsciiUpper(static_cast<unsigned char>(text[i])) || text[i] == 'v')) {
      ++i;
    }
  }
  const size_t digits = i;
  while (IsDigitAt(text, i) && i - digits < kMaxDigits) ++i;
  if (i == digits || IsDigitAt(text, i)) return offset;
  if (i + 1 < text.size() && text[i] == '.' && IsDigitAt(text, i + 1)) {
    for (++i; IsDigitAt(text, i);) ++i;
  }
  if (IsCounted(words, edges, text, i)) return offset;
  const size_t letters = i;
  while (IsLetterAt(text, i) && i - letters < kMaxLetters) ++i;
  if (i < text.size() && text[i] == '+' && !IsLetterAt(text, i + 1)) ++i;
  return i;
}

}  // namespace

std::optional<Extension> ExtensionRules::Longest(std::string_view text, size_t end, EntityType type) const {
  std::optional<Extension> best;
  Offer(text, {.end = static_cast<uint32_t>(end)}, &best);
  if (IsProduct(type)) TryVersions(text, end, &best);
  if (type == EntityType::kOrganization) TryFaculty(text, end, &best);
  if (type == EntityType::kCompany) {
    TryUnits(text, end, &best);
    TryLegalForm(text, best ? best->end : end, &best);
  }
  return best;
}

void ExtensionRules::Offer(std::string_view text, Extension extension, std::optional<Extension>* best) const {
  const auto particles = edges_.OpenRight(text, extension.end);
  // What has a noun glued to it is a description: 엔비디아 AI|칩.
  const bool unit = extension.kind == ExtensionKind::kUnit || extension.kind == ExtensionKind::kJoinedUnit;
  if (!particles || (unit && (*particles & particle::kNoun) != 0)) return;
  extension.particles = *particles;
  *best = extension;
}

void ExtensionRules::TryVersions(std::string_view text, size_t end, std::optional<Extension>* best) const {
  size_t i = end;
  const bool ends_in_digit = IsDigitAt(text, end - 1);
  if (ends_in_digit && i + 1 < text.size() && text[i] == '.' && IsDigitAt(text, i + 1)) {
    for (++i; IsDigitAt(text, i);) ++i;  // GPT-4|.5
  } else if (ends_in_digit && i < text.size() && text[i] == '+' && !IsLetterAt(text, i + 1)) {
    ++i;  // XR2|+
  } else if (!ends_in_digit) {
    const size_t begin = i + (IsSeparatorAt(text, i) ? 1 : 0);
    const size_t number = NumberEnd(*words_, edges_, text, begin);
    if (number > begin) i = number;
  }
  if (i > end) Offer(text, {.end = static_cast<uint32_t>(i), .kind = ExtensionKind::kVersion}, best);
  for (int variant = 0; variant < kMaxVariants; ++variant) {
    const size_t begin = i + (IsSeparatorAt(text, i) ? 1 : 0);
    const uint32_t size = words_->LongestAt(text, begin, mark::kVersionWord).size;
    // A generation (2세대) behind a bare name counts things.
    if (i == end && IsDigitAt(text, begin)) break;
    if (size == 0 || (begin == i && KindAt(text, i) == KindBefore(text, i) && IsLetterAt(text, i))) break;
    if (begin == i && IsHangulAt(text, i) && edges_.OpenRight(text, i)) break;  // HBM3|라지만, not a large HBM3
    i = begin + size;
    Offer(text, {.end = static_cast<uint32_t>(i), .kind = ExtensionKind::kVersion}, best);
    const size_t number = i + (IsSeparatorAt(text, i) ? 1 : 0);  // Claude Opus| 4.1
    if (const size_t number_end = NumberEnd(*words_, edges_, text, number); number_end > number) {
      i = number_end;
      Offer(text, {.end = static_cast<uint32_t>(i), .kind = ExtensionKind::kVersion}, best);
    }
  }
}

void ExtensionRules::TryFaculty(std::string_view text, size_t end, std::optional<Extension>* best) const {
  const size_t begin = SkipSpace(text, end);
  const uint32_t size = words_->LongestAt(text, begin, mark::kFaculty).size;
  if (size == 0) return;
  Offer(text, {.end = static_cast<uint32_t>(begin + size), .kind = ExtensionKind::kUnit, .organization = true}, best);
}

void ExtensionRules::TryUnits(std::string_view text, size_t end, std::optional<Extension>* best) const {
  Extension extension{.end = static_cast<uint32_t>(end), .kind = ExtensionKind::kJoinedUnit};
  for (int unit = 0; unit < kMaxUnits; ++unit) {
    const size_t begin = SkipSpace(text, extension.end);
    const bool glued = begin == extension.end;
    if (glued && KindAt(text, begin) != CharacterKind::kHangul) return;
    const auto word = words_->LongestAt(text, begin, glued ? mark::kUnitAlone : mark::kUnitAlone | mark::kUnitJoined);
    if (word.size == 0) return;
    if (unit > 0 || (word.marks & mark::kUnitAlone) != 0) extension.kind = ExtensionKind::kUnit;
    extension.organization = (word.marks & mark::kUnitOfOrganization) != 0;
    extension.end = static_cast<uint32_t>(begin + word.size);
    Offer(text, extension, best);
  }
}

void ExtensionRules::TryLegalForm(std::string_view text, size_t end, std::optional<Extension>* best) const {
  if (end < text.size() && text[end] == '.') {  // the alias has the form, but not its full stop
    const uint32_t form = words_->LongestBefore(text, end, mark::kLegalForm).size;
    if (form > 0 && form <= kAbbreviation && form < end && text[end - form - 1] == ' ') {
      *best = {.end = static_cast<uint32_t>(end + 1), .kind = ExtensionKind::kLegalForm};
    }
    return;
  }
  size_t begin = end;
  if (begin < text.size() && text[begin] == ',') ++begin;
  const bool comma = begin > end;
  begin = SkipSpace(text, begin);
  const uint32_t size = words_->LongestAt(text, begin, mark::kLegalForm).size;
  if (size == 0) return;
  if (KindAt(text, begin) == CharacterKind::kLatin && KindAt(text, begin + size) == CharacterKind::kLatin) return;
  const bool hangul = KindAt(text, begin) == CharacterKind::kHangul;
  if (hangul ? comma : begin == end) return;
  size_t i = begin + size;
  if (!hangul && i < text.size() && text[i] == '.') ++i;
  Extension extension{.end = static_cast<uint32_t>(i), .kind = ExtensionKind::kLegalForm};
  if (*best && (*best)->end == end && (*best)->kind != ExtensionKind::kNone) {
    extension.kind = (*best)->kind;  // the legal form of a unit
    extension.organization = (*best)->organization;
  }
  if (i > begin + size) {  // the full stop belongs to the name; nothing else can follow but a space
    *best = extension;
  } else {
    Offer(text, extension, best);
  }
}

}  // namespace ieum
