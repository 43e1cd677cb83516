#include "mention/place_signs.h"

#include <algorithm>

#include "mention/characters.h"
#include "mention/form_signs.h"

namespace ieum {
Signs PlaceSigns::OfPlace(const Context& context, Span name, ParticleSet particles,
                          const std::vector<Mention>& mentions, size_t known) const {
  Signs signs;
  // '나래칩(NaraeChip)' counts as quoted, too.
  const bool quoted =
      context.IsQuoted(name) || (name.begin > 0 && IsOpeningQuote(DecodeBefore(context.text(), name.begin).value) &&
                                 context.text().substr(name.end).starts_with('('));
  if (quoted) signs.Add(Sign::kQuoted);
  if ((particles & particle::kGenitive) != 0) signs.Add(Sign::kParticleOf);
  const ParticleSense sense = tables_->particles().SenseAt(context.text().substr(name.end));
  if ((particles & (particle::kTopic | particle::kSubjectObject)) != 0) {
    signs.Add(sense == ParticleSense::kObject ? Sign::kParticleObject : Sign::kParticleSubject);
  }
  if ((particles & particle::kCase) != 0) {
    if (sense == ParticleSense::kWith) signs.Add(Sign::kParticleWith);
    if (sense == ParticleSense::kTo) signs.Add(Sign::kParticleTo);
    if (sense == ParticleSense::kAt) signs.Add(Sign::kParticleAt);
  }
  AddBefore(context, name, quoted, &signs);
  AddBehind(context, name, &signs);
  AddNeighbours(context.text(), name, mentions, known, &signs);
  if (!quoted) AddDeal(context, name, mentions, known, &signs);
  clauses_.Add(context, name, particles, quoted, &signs);
  if (IsBodyOfState(context.text(), name)) {
    signs.Add(Sign::kMinistry);
    signs.Add(Sign::kSuffixOrganization);
    signs.Vote(EntityType::kOrganization, 4);
  }
  return signs;
}

bool PlaceSigns::IsBodyOfState(std::string_view text, Span name) const {
  const std::string_view body = name.Of(text);
  const NameEnding* ending = tables_->discovery().EndingOf(body);
  if (ending == nullptr) return false;
  // Behind a country the ending may be all there is: 프랑스 경제부.
  const bool is_body = ending->strength == EndingStrength::kMinistry ||
                       (ending->strength == EndingStrength::kState &&
                        CountCodePoints(body.substr(0, body.size() - ending->size)) >= ending->min_stem);
  return is_body && tables_->countries().Before(text, name.begin).has_value();
}

void PlaceSigns::AddBefore(const Context& context, Span name, bool quoted, Signs* signs) const {
  const std::string_view text = context.text();
  const WordMarks& words = tables_->words();
  size_t end = name.begin;
  if (end > 0 && IsOpeningQuote(DecodeBefore(text, end).value)) end -= DecodeBefore(text, end).size;
  end = SkipSpaceBefore(text, end);
  if (end == name.begin || end == 0) return;
  if (words.LongestBefore(text, end, mark::kEventQuoted).size > 0) return;  // 전시회 ‘X’
  // 기업인 X: the copula behind the class noun makes the apposition certain.
  bool copula = false;
  auto noun = words.LongestBefore(text, end, mark::AllOf(quoted ? mark::kBeforeShift : mark::kAppositionShift));
  const ParticleSense sense = tables_->particles().SenseBefore(text.substr(0, end));
  if (noun.size == 0 && sense == ParticleSense::kWhichIs) {
    noun = words.LongestBefore(text, end - DecodeBefore(text, end).size, mark::AllOf(mark::kAppositionShift));
    copula = noun.size > 0;
  }
  if (noun.size > 0) {
    const bool latin = IsLatinOrDigit(KindAt(text, name.begin));
    const bool sounds = tables_->discovery().likeness().Of(name.Of(text)) > kNameLike;
    if (quoted && !latin && !sounds && (noun.marks & mark::AllOf(mark::kAppositionShift)) == 0) return;  // AI ‘X’
    // 플랫폼 X: a class noun says what X is; that it also stands before firms tells less.
    const bool names_class = (noun.marks & mark::AllOf(mark::kAppositionShift)) != 0;
    for (const EntityType type : {EntityType::kCompany, EntityType::kOrganization, EntityType::kChip,
                                  EntityType::kModel, EntityType::kPlatform}) {
      if ((noun.marks & mark::Of(mark::kBeforeShift, type)) == 0) continue;
      signs->Vote(type, names_class && (noun.marks & mark::Of(mark::kAppositionShift, type)) == 0 ? 2 : 3);
      if (quoted) signs->Add(Sign::kQuotedProduct);
    }
    if (!quoted) signs->Add(copula || latin || sounds ? Sign::kAppositionStrong : Sign::kAppositionWeak);
    signs->Add(Sign::kClassNounBefore);
    return;
  }
  if (sense == ParticleSense::kOf) signs->Add(Sign::kOfBefore);
  const auto other = words.LongestBefore(text, end, mark::kAdnominal | mark::kPlace | mark::kGivenName);
  if (other.size == 0 || IsWordKind(KindBefore(text, end - other.size))) return;
  if ((other.marks & mark::kAdnominal) != 0) signs->Add(Sign::kAdnominalBefore);
  if ((other.marks & mark::kGivenName) != 0) signs->Add(Sign::kAfterGivenName);
  if ((other.marks & mark::kPlace) != 0) {
    signs->Add(Sign::kCountryBefore);
    if (!signs->Has(Sign::kParticleAt)) AddCountry(text, name, signs);
  }
}

// Behind a country stand its firms, and its statesmen and towns: 일본 나래가, but 일본 홍길동 총리, 일본 나래에서.
// Behind a city towns are too many.
void PlaceSigns::AddCountry(std::string_view text, Span name, Signs* signs) const {
  if (!tables_->countries().Before(text, name.begin)) return;
  const auto title = tables_->words().LongestAt(text, SkipSpace(text, name.end), mark::kTitle);
  if (title.size > 0 && (title.marks & mark::Of(mark::kTitleOfShift, EntityType::kCompany)) == 0) return;
  if (KindAt(text, name.begin) == CharacterKind::kLatin) {
    signs->Add(Sign::kCountryBeforeLatin);
  } else if (tables_->discovery().likeness().Of(name.Of(text)) > kNameLike) {
    signs->Add(Sign::kCountryBeforeHangul);
  }
}

void PlaceSigns::AddBehind(const Context& context, Span name, Signs* signs) const {
  const std::string_view text = context.text();
  const WordMarks& words = tables_->words();
  size_t end = name.end;
  if (context.IsQuoted(name)) {
    end += DecodeAt(text, end).size;
    // '나래칩' 칩: the class noun may stand behind as well.
    const auto noun = words.LongestAt(text, SkipSpace(text, end), mark::AllOf(mark::kAppositionShift));
    for (const EntityType type : {EntityType::kChip, EntityType::kModel}) {
      if ((noun.marks & mark::Of(mark::kAppositionShift, type)) == 0) continue;
      signs->Add(Sign::kQuotedProduct);
      signs->Vote(type, 3);
    }
  }
  if (end < text.size() && text[end] == '(') AddBracket(text, name, end, signs);
  const size_t run_end = HangulRunEnd(text, end);
  const size_t behind = SkipSpace(text, run_end);
  if (behind == run_end) return;
  if (run_end == name.end && IsOfficerOf(text, name, behind)) {
    signs->Add(Sign::kPersonTitle);
    signs->Vote(EntityType::kCompany, 1);
  }
  constexpr MarkSet kAsked = mark::kRightNoun | mark::kRelation | mark::kTitle | mark::kAcademe;
  const auto word = words.LongestAt(text, behind, kAsked);
  if (word.size == 0) return;
  const bool bare = run_end == name.end;
  if (bare && (word.marks & mark::kRightNoun) != 0) {
    const bool sounds = tables_->discovery().likeness().Of(name.Of(text)) > kNameLike;
    signs->Add(sounds || KindAt(text, name.begin) == CharacterKind::kLatin ? Sign::kRightNounStrong
                                                                           : Sign::kRightNounWeak);
    signs->Vote(EntityType::kCompany, 1);
  }
  if ((word.marks & mark::kRelation) != 0) {
    signs->Add(Sign::kRelationBehind);
    if (tables_->discovery().likeness().Of(name.Of(text)) > kNameLike) signs->Add(Sign::kRelationBehindNameLike);
  }
  if (bare && (word.marks & mark::kAcademe) != 0 && IsUniversity(name.Of(text))) {
    signs->Add(Sign::kUniversity);
    signs->Vote(EntityType::kOrganization, 4);
  }
  if (bare && (word.marks & mark::kTitle) != 0) {
    // 홍길동 나래 대표: a personal name in front, or none.
    const size_t before = SkipSpaceBefore(text, name.begin);
    const bool person = before < name.begin && before >= 9 && HangulRunEnd(text, before - 9) == before &&
                        !IsWordKind(KindBefore(text, before - 9)) &&
                        (words.Of(text.substr(before - 9, 3)) & mark::kSurname) != 0;
    signs->Add(person ? Sign::kPersonTitle : Sign::kTitleBehind);
    for (const EntityType type : {EntityType::kCompany, EntityType::kOrganization}) {
      if ((word.marks & mark::Of(mark::kTitleOfShift, type)) != 0) signs->Vote(type, 1);
    }
  }
}

bool PlaceSigns::IsOfficerOf(std::string_view text, Span name, size_t begin) const {
  constexpr size_t kName = 9;  // bytes
  const WordMarks& words = tables_->words();
  const size_t end = HangulRunEnd(text, begin);
  if (end != begin + kName || (words.Of(text.substr(begin, 3)) & mark::kSurname) == 0) return false;
  if ((words.Of(text.substr(begin, kName)) & (kNeverNames & ~mark::kGivenName)) != 0) return false;
  if (words.LongestBefore(text, name.end, mark::kDepartment).size > 0) return false;
  const bool sounds = tables_->discovery().likeness().Of(name.Of(text)) > kNameLike;
  if (!sounds && KindAt(text, name.begin) != CharacterKind::kLatin) return false;
  const auto title = words.LongestAt(text, SkipSpace(text, end), mark::kTitle);
  return title.size > 0 && SkipSpace(text, end) > end &&
         (title.marks & mark::Of(mark::kTitleOfShift, EntityType::kCompany)) != 0;
}

bool PlaceSigns::IsUniversity(std::string_view name) const {
  const NameEnding* ending = tables_->discovery().EndingOf(name);
  return ending != nullptr && ending->strength == EndingStrength::kAcademe &&
         CountCodePoints(name) >= size_t{ending->min_stem} + CountCodePoints(name.substr(name.size() - ending->size));
}

void PlaceSigns::AddBracket(std::string_view text, Span name, size_t open, Signs* signs) const {
  constexpr size_t kMaxInside = 60;
  const size_t close = text.substr(0, std::min(text.size(), open + kMaxInside)).find_first_of(")\n", open);
  if (close == std::string_view::npos || text[close] != ')') return;
  const std::string_view inside = text.substr(open + 1, close - open - 1);
  signs->Add(Sign::kBracketBehind);
  const LetterCounts shape(inside);
  if (shape.letters() == 0 && shape.digits == 6) {
    signs->Add(Sign::kStockCode);
    signs->Vote(EntityType::kCompany, 3);
  }
  const auto title = tables_->words().LongestAt(inside, 0, mark::kTitle);
  if (title.size > 0 && title.size < inside.size() && inside[title.size] == ' ') {
    signs->Add(Sign::kRepresentative);
    for (const EntityType type : {EntityType::kCompany, EntityType::kOrganization}) {
      if ((title.marks & mark::Of(mark::kTitleOfShift, type)) != 0) signs->Vote(type, 3);
    }
  }
  // 킨드릴(Kyndryl): the other name, if it begins with the same sound.
  if (!shape.latin() || shape.upper == 0 || !IsAsciiUpper(static_cast<unsigned char>(inside[0]))) return;
  if ((tables_->words().Of(inside) & kNeverNames) != 0 || shape.others > 4) return;
  const bool acronym = shape.lower == 0 && shape.upper > 1;
  // KE(Kleon Engine) 사업단장: a unit of the firm before it, by the word in the title.
  const size_t behind = SkipSpace(text, close + 1);
  if (tables_->words().LongestAt(text, behind, mark::kTitle).size > 0 &&
      tables_->words().LongestAt(text, behind, mark::kTermHead).size > 0) {
    return;
  }
  const char32_t first = DecodeAt(text, name.begin).value;
  const bool aligned = !acronym && tables_->discovery().SoundsLike(static_cast<unsigned char>(inside[0]), first);
  // 동박적층판(CCL): an acronym that does not sound like the word stands for a term more often than for a name.
  const std::string_view word = name.Of(text);
  const bool term = acronym && !aligned && tables_->discovery().likeness().Of(word) <= kNameLike &&
                    tables_->discovery().EndingOf(word) == nullptr;
  if (term) return;
  signs->Add(Sign::kLatinBracketBehind);
  signs->Add(aligned ? Sign::kBracketAligned : Sign::kBracketUnaligned);
}

void PlaceSigns::AddDeal(const Context& context, Span name, const std::vector<Mention>& mentions, size_t known,
                         Signs* signs) const {
  const std::string_view text = context.text();
  const bool sounds = tables_->discovery().likeness().Of(name.Of(text)) > kNameLike;
  if (!sounds && KindAt(text, name.begin) != CharacterKind::kLatin) return;
  const auto deals_with = [&](size_t i) {
    if (i >= mentions.size() || !IsActor(mentions[i].type)) return false;
    const Span other = mentions[i].span;
    return context.IsPartyToDeal(name, other) ||
           (signs->Has(Sign::kParticleSubject) && name.end < other.begin && context.IsPartyToDeal(other, name));
  };
  if (!(known > 0 && deals_with(known - 1)) && !deals_with(known)) return;
  signs->Add(Sign::kDeal);
  signs->Vote(EntityType::kCompany, 1);
}

void PlaceSigns::AddNeighbours(std::string_view text, Span name, const std::vector<Mention>& mentions, size_t known,
                               Signs* signs) const {
  const auto joined = [&](size_t begin, size_t end, const Mention& mention) {
    std::string_view gap = text.substr(begin, end - begin);
    while (!gap.empty() && gap.front() == ' ') gap.remove_prefix(1);
    while (!gap.empty() && gap.back() == ' ') gap.remove_suffix(1);
    if ((tables_->words().Of(gap) & mark::kJoint) == 0) return;
    if (gap == "·") signs->Add(Sign::kMiddleDot);
    signs->Add(Sign::kBesideKnown);
    signs->Vote(mention.type, 1);
  };
  if (known > 0) {
    const Mention& before = mentions[known - 1];
    if (before.span.end <= name.begin && name.begin - before.span.end <= kMaxGap) {
      joined(before.span.end, name.begin, before);
    }
  }
  if (known < mentions.size()) {
    const Mention& behind = mentions[known];
    if (behind.span.begin >= name.end && behind.span.begin - name.end <= kMaxGap) {
      joined(name.end, behind.span.begin, behind);
    }
  }
}

}  // namespace ieum
