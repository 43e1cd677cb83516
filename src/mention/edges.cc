#include "mention/edges.h"

#include "mention/characters.h"

namespace ieum {
namespace {

// Is the run of letters of one kind that ends at `end` exactly one prefix of `list`?
bool IsPrefixRun(const WordMarks& words, std::string_view text, size_t end, MarkSet list) {
  const uint32_t size = words.LongestBefore(text, end, list).size;
  return size > 0 && !IsWordKind(KindBefore(text, end - size));
}

}  // namespace

bool EdgeRules::OpenBehindSign(std::string_view text, size_t begin, size_t name_end) const {
  const CharacterKind before = KindBefore(text, begin);
  if (before == CharacterKind::kHangul && KindAt(text, begin) == CharacterKind::kHangul) {
    return IsPrefixRun(tables_->words(), text, begin, mark::kPrefix);
  }
  if (IsWordKind(before)) return false;
  if (KindAt(text, begin) == CharacterKind::kHangul || begin < 2) return true;
  const char sign = text[begin - 1];
  if (name_end == begin - 1) return sign != '@' && sign != '_' && sign != '.' && sign != '&';
  const CharacterKind before_sign = KindBefore(text, begin - 1);
  const bool after_letter = IsLatinOrDigit(before_sign);
  switch (sign) {
    case '.':
    case '@':
    case '/':
    case '_':
    case '&':
    case '+':
      return !after_letter;
    case '-':
      return !IsWordKind(before_sign) || IsPrefixRun(tables_->words(), text, begin - 1, mark::kHyphenPrefix);
    default:
      return true;
  }
}

std::optional<ParticleSet> EdgeRules::OpenRight(std::string_view text, size_t end) const {
  const CharacterKind behind = KindAt(text, end);
  if (IsLatinOrDigit(behind)) return std::nullopt;
  const char32_t last = DecodeBefore(text, end).value;
  if (behind != CharacterKind::kHangul) {
    const bool latin = IsLatinOrDigit(KindOf(last));
    if (latin && end + 1 < text.size() && IsLatinOrDigit(KindAt(text, end + 1)) &&
        std::string_view("+&.@_").find(text[end]) != std::string_view::npos) {
      return std::nullopt;
    }
    return ParticleSet{0};
  }
  const std::string_view run = text.substr(end, HangulRunEnd(text, end) - end);
  if (const auto particles = tables_->particles().ParseStack(run, last, Agreement::kCareless)) return particles;
  if (const auto noun = tables_->words().LongestAt(run, 0, mark::kKeepNoun); noun.size > 0) {
    const auto particles = tables_->particles().ParseStack(run.substr(noun.size), DecodeBefore(run, noun.size).value);
    if (particles) return static_cast<ParticleSet>(*particles | particle::kNoun);
  }
  return std::nullopt;
}

}  // namespace ieum
