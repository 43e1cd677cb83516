#include "mention/clause_signs.h"

#include <algorithm>

#include "mention/characters.h"
#include "mention/form_signs.h"

namespace ieum {
namespace {

constexpr size_t kMaxClause = 150;    // bytes between a subject and its predicate
constexpr size_t kMaxList = 240;      // bytes between a name and the end of its list
constexpr size_t kMaxBracket = 60;    // bytes
constexpr size_t kMaxSentence = 400;  // bytes looked at on either side

// The end of the sentence at `begin`, or of the first `most` bytes of it.
size_t SentenceEnd(std::string_view text, size_t begin, size_t most) {
  const size_t limit = std::min(text.size(), begin + most);
  for (size_t i = begin; i < limit; ++i) {
    if (text[i] == '\n' || (text[i] == '.' && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n'))) {
      return i;
    }
  }
  return limit;
}

size_t SentenceBegin(std::string_view text, size_t end, size_t most) {
  const size_t limit = end > most ? end - most : 0;
  for (size_t i = end; i > limit; --i) {
    if (text[i - 1] == '\n' || (text[i - 1] == ' ' && i > 1 && text[i - 2] == '.')) return i;
  }
  return limit;
}

// Behind the bracket at `offset`, `offset` if there is none.
size_t SkipBracket(std::string_view text, size_t offset) {
  if (offset >= text.size() || text[offset] != '(') return offset;
  const size_t close = text.substr(0, std::min(text.size(), offset + kMaxBracket)).find_first_of(")\n", offset);
  return close == std::string_view::npos || text[close] != ')' ? offset : close + 1;
}

// Calls `f` with every place between `begin` and `end` where a word begins behind a space, until it returns true.
template <typename Function>
bool AnyWord(std::string_view text, size_t begin, size_t end, Function f) {
  for (size_t space = text.find(' ', begin); space < end; space = text.find(' ', space + 1)) {
    if (f(space + 1)) return true;
  }
  return false;
}

}  // namespace

void ClauseSigns::Add(const Context& context, Span name, ParticleSet particles, bool quoted, Signs* signs) const {
  const std::string_view text = context.text();
  size_t behind = SkipBracket(text, name.end);
  if (quoted && behind < text.size() && IsClosingQuote(DecodeAt(text, behind).value)) {
    behind = SkipBracket(text, behind + DecodeAt(text, behind).size);
  }
  if (behind > name.end) {  // the particles of a name stand behind its bracket
    const std::string_view run = text.substr(behind, HangulRunEnd(text, behind) - behind);
    particles =
        tables_->particles().ParseStack(run, DecodeBefore(text, name.end).value, Agreement::kCareless).value_or(0);
  }
  if ((IsFunded(text, name, behind, particles) || IsInvestor(text, behind)) && !IsPerson(text, name)) {
    signs->Add(Sign::kFunding);
    signs->Vote(EntityType::kCompany, 1);
  }
  // What stands in quotation marks is the title of a report: '나래지수'에 따르면.
  if (!quoted && tables_->words().LongestAt(text, behind, mark::kSource).size > 0 &&
      (SoundsLikeName(name.Of(text)) || KindAt(text, name.begin) == CharacterKind::kLatin)) {
    signs->Add(Sign::kSource);
    signs->Vote(EntityType::kCompany, 1);
  }
  if (quoted) AddProduct(context, name, behind, particles, signs);
}

bool ClauseSigns::SoundsLikeName(std::string_view form) const {
  return tables_->discovery().likeness().Of(form) > kNameLike;
}

bool ClauseSigns::IsPerson(std::string_view text, Span name) const {
  constexpr uint32_t kSyllable = 3;  // bytes
  return name.size() == 3 * kSyllable && HangulRunEnd(text, name.begin) >= name.end &&
         (tables_->words().Of(text.substr(name.begin, kSyllable)) & mark::kSurname) != 0 &&
         !SoundsLikeName(name.Of(text));
}

bool ClauseSigns::IsFunded(std::string_view text, Span name, size_t behind, ParticleSet particles) const {
  const WordMarks& words = tables_->words();
  const size_t before = SkipSpaceBefore(text, name.begin);
  if (before < name.begin && words.LongestBefore(text, before, mark::kFundingBefore).size > 0) return true;
  constexpr ParticleSet kSubject = particle::kTopic | particle::kSubjectObject;
  if ((particles & kSubject) == 0 || tables_->particles().SenseAt(text.substr(behind)) == ParticleSense::kObject) {
    return false;
  }
  return AnyWord(text, behind, SentenceEnd(text, behind, kMaxClause),
                 [&](size_t word) { return words.LongestAt(text, word, mark::kFundingClause).size > 0; });
}

bool ClauseSigns::IsInvestor(std::string_view text, size_t behind) const {
  const WordMarks& words = tables_->words();
  // Most words stand in no list, so what is cheap to see comes first.
  size_t joint = words.LongestAt(text, SkipSpace(text, behind), mark::kJoint).size;
  if (joint == 0 && KindAt(text, SkipSpace(text, behind)) == CharacterKind::kHangul) {
    joint = words.LongestAt(text, SkipSpace(text, behind), mark::kFundingList).size;
  } else if (joint == 0) {
    joint = KindAt(text, SkipSpace(text, behind)) == CharacterKind::kOther ? 1 : 0;  // a bullet: X △Y
  }
  if (joint == 0) return false;
  return AnyWord(text, behind, SentenceEnd(text, behind, kMaxList), [&](size_t word) {
    const auto found = words.LongestAt(text, word, mark::kFundingList);
    if (found.size == 0) return false;
    // X 등이 참여했다: the sentence must tell in what.
    return (found.marks & mark::kFundingClause) != 0 ||
           SpeaksOfFunding(text, SentenceBegin(text, behind, kMaxSentence), word);
  });
}

bool ClauseSigns::SpeaksOfFunding(std::string_view text, size_t begin, size_t end) const {
  constexpr MarkSet kAny = mark::kFundingBefore | mark::kFundingClause;
  return tables_->words().LongestAt(text, begin, kAny).size > 0 ||
         AnyWord(text, begin, end, [&](size_t word) { return tables_->words().LongestAt(text, word, kAny).size > 0; });
}

void ClauseSigns::AddProduct(const Context& context, Span name, size_t behind, ParticleSet particles,
                             Signs* signs) const {
  const std::string_view text = context.text();
  const WordMarks& words = tables_->words();
  const size_t run_end = HangulRunEnd(text, behind);
  const size_t next = SkipSpace(text, run_end);
  const bool object = (particles & particle::kSubjectObject) != 0 &&
                      tables_->particles().SenseAt(text.substr(behind)) == ParticleSense::kObject;
  const bool topic = (particles & particle::kTopic) != 0;
  const size_t end = SentenceEnd(text, run_end, kMaxClause);
  // A phrase of everyday words in quotation marks is a slogan more often than a name.
  const std::string_view form = name.Of(text);
  const bool name_like = KindAt(text, name.begin) == CharacterKind::kLatin || text.substr(name.end).starts_with('(') ||
                         (form.find(' ') == std::string_view::npos && SoundsLikeName(form));
  for (const EntityType type : {EntityType::kChip, EntityType::kModel}) {
    const MarkSet classes = mark::Of(mark::kAppositionShift, type);
    const bool handled = object && context.HasNear(name, classes) &&
                         words.LongestAt(text, next, mark::Of(mark::kBehindShift, type)).size > 0;
    // 'X'는 추론 칩이다: the class noun is the predicate.
    const bool described = topic && AnyWord(text, run_end, end, [&](size_t word) {
                             const uint32_t size = words.LongestAt(text, word, classes).size;
                             return size > 0 && HangulRunEnd(text, word + size) == end;
                           });
    if (!handled && !described) continue;
    signs->Vote(type, 3);
    if (name_like) signs->Add(Sign::kQuotedProduct);
  }
}

}  // namespace ieum
