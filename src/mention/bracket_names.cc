#include "mention/bracket_names.h"

#include <algorithm>

#include "gazetteer/skeleton.h"
#include "mention/characters.h"
#include "mention/context.h"

namespace ieum {
namespace {

constexpr size_t kMaxBracket = 120;  // bytes between the brackets
constexpr size_t kMaxLocals = 64;    // of one article
constexpr size_t kMaxOtherWords = 5;
constexpr size_t kMinOtherBytes = 2;

Span Trim(std::string_view text, Span span) {
  const auto drop = [](char32_t c) { return c == ' ' || IsOpeningQuote(c) || IsClosingQuote(c); };
  while (!span.empty() && drop(DecodeAt(text, span.begin).value)) span.begin += DecodeAt(text, span.begin).size;
  while (!span.empty() && drop(DecodeBefore(text, span.end).value)) span.end -= DecodeBefore(text, span.end).size;
  return span;
}

// The parts of `inside` between commas, semicolons and middle dots.
void SplitParts(std::string_view text, Span inside, std::vector<Span>* parts) {
  parts->clear();
  Span part{inside.begin, inside.begin};
  for (uint32_t i = inside.begin; i <= inside.end;) {
    const CodePoint c = i < inside.end ? DecodeAt(text, i) : CodePoint{U',', 1};
    if (c.value == ',' || c.value == ';' || c.value == U'·' || c.value == '=') {
      part.end = i;
      if (const Span trimmed = Trim(text, part); !trimmed.empty()) parts->push_back(trimmed);
      part.begin = i + c.size;
    }
    i += c.size;
  }
}

struct Scripts {
  size_t hangul = 0, latin = 0, words = 1, others = 0;
};

Scripts CountScripts(std::string_view text) {
  Scripts scripts;
  for (size_t i = 0; i < text.size();) {
    const CodePoint c = DecodeAt(text, i);
    switch (KindOf(c.value)) {
      case CharacterKind::kHangul:
        ++scripts.hangul;
        break;
      case CharacterKind::kLatin:
        ++scripts.latin;
        break;
      case CharacterKind::kDigit:
        break;
      default:
        if (c.value == ' ') ++scripts.words;
        if (std::u32string_view(U" .&-+'").find(c.value) == std::u32string_view::npos) ++scripts.others;
    }
    i += c.size;
  }
  return scripts;
}

// Do the characters of `shorter` stand in `longer` in this order, the first of both being the same? (과기정통부 in
// 과학기술정보통신부, IBM in International Business Machines)
bool Abbreviates(std::string_view shorter, std::string_view longer) {
  const std::string a = Skeleton(shorter), b = Skeleton(longer);
  if (a.empty() || a.size() >= b.size() || DecodeAt(a, 0).value != DecodeAt(b, 0).value) return false;
  size_t j = 0;
  for (size_t i = 0; i < a.size(); i += DecodeAt(a, i).size) {
    while (j < b.size() && DecodeAt(b, j).value != DecodeAt(a, i).value) j += DecodeAt(b, j).size;
    if (j >= b.size()) return false;
    j += DecodeAt(b, j).size;
  }
  return true;
}

}  // namespace

bool BracketNames::IsOtherName(std::string_view name, std::string_view other, EntityType type) const {
  constexpr MarkSet kNoName = mark::kPlace | mark::kTitle | mark::kAcronym | mark::kCommonNoun | mark::kLoanNoun |
                              mark::kFunctionWord | mark::kTermHead | mark::kCounter | mark::kTeam;
  if (other.size() < kMinOtherBytes ||
      (tables_->words().Of(other) & (kNoName | mark::AllOf(mark::kBeforeShift))) != 0) {
    return false;
  }
  const Scripts outside = CountScripts(name), inside = CountScripts(other);
  if (inside.others > 0 || inside.words > kMaxOtherWords || inside.hangul + inside.latin == 0) return false;
  if (inside.hangul == 0) {
    const bool capital = IsAsciiUpper(DecodeAt(other, 0).value);
    if (outside.hangul > 0) return capital || type == EntityType::kModel;
    return capital && Abbreviates(other, name);
  }
  if (inside.words > 1 || inside.latin > 0) return false;
  if (outside.hangul > 0) return Abbreviates(other, name) || Abbreviates(name, other);
  // A Hangul name behind a Latin one: too short to be told from a person, unless a product has it.
  return IsProduct(type) || inside.hangul > 3;
}

Span BracketNames::DefinedName(std::string_view text, Span part) const {
  const auto word = tables_->words().LongestAt(text, part.begin, mark::kDefinition);
  if (word.size == 0 || word.size >= part.size()) return {};
  return Trim(text, {part.begin + word.size, part.end});
}

void BracketNames::Read(const WordStarts& starts, EntityBook* book, std::vector<Mention>* mentions) {
  const std::string_view text = starts.text();
  locals_.clear();
  added_.clear();
  for (size_t i = 0; i < mentions->size(); ++i) ReadBracket(text, i, book, mentions);
  mentions->insert(mentions->end(), added_.begin(), added_.end());
  std::sort(mentions->begin(), mentions->end(), [](const Mention& a, const Mention& b) { return a.span < b.span; });
  FindLocals(starts, locals_, mentions);
}

void BracketNames::ReadBracket(std::string_view text, size_t mention, EntityBook* book,
                               std::vector<Mention>* mentions) {
  const Mention& outside = (*mentions)[mention];
  size_t open = outside.span.end;
  if (open < text.size() && IsClosingQuote(DecodeAt(text, open).value)) open += DecodeAt(text, open).size;
  open = SkipSpace(text, open);
  if (open >= text.size() || text[open] != '(') return;
  const size_t close = text.substr(0, std::min(text.size(), open + kMaxBracket)).find_first_of(")\n", open);
  if (close == std::string_view::npos || text[close] != ')') return;

  std::vector<Span> parts;
  SplitParts(text, {static_cast<uint32_t>(open + 1), static_cast<uint32_t>(close)}, &parts);
  for (size_t p = 0; p < parts.size(); ++p) {
    const Span defined = DefinedName(text, parts[p]);
    const Span name = defined.empty() ? parts[p] : defined;
    const auto inside = std::find_if(mentions->begin() + static_cast<ptrdiff_t>(mention) + 1, mentions->end(),
                                     [&](const Mention& m) { return m.span.end > name.begin; });
    const bool found = inside != mentions->end() && inside->span.Overlaps(name);
    if (found) {
      // Two names of the gazetteer keep their entities; one that only the article knows joins the other.
      if (inside->span == name && book->Type(inside->entity) == book->Type(outside.entity) &&
          !(book->IsKnown(inside->entity) && book->IsKnown(outside.entity)) && (p == 0 || !defined.empty())) {
        book->Merge(inside->entity, outside.entity);
        inside->found_by = MentionSource::kBracket;
        if (locals_.size() < kMaxLocals) locals_.push_back({name, outside.entity, MentionSource::kBracket});
        continue;
      }
      if (defined.empty()) return;
    }
    const bool is_name = !defined.empty() || IsOtherName(outside.span.Of(text), name.Of(text), outside.type);
    if (!is_name || locals_.size() >= kMaxLocals) return;
    const MentionSource by = defined.empty() ? MentionSource::kBracket : MentionSource::kDefinition;
    book->AddName(outside.entity, name.Of(text));
    locals_.push_back({name, outside.entity, by});
    if (!found) added_.push_back({name, outside.entity, outside.type, by});
  }
}

void BracketNames::FindLocals(const WordStarts& starts, const std::vector<LocalName>& locals,
                              std::vector<Mention>* mentions) const {
  const std::string_view text = starts.text();
  for (const LocalName& local : locals) {
    const std::string_view name = local.definition.Of(text);
    const bool overrides = local.found_by != MentionSource::kExtended;
    starts.ForEach(name, 0, [&](uint32_t at) {
      const Span span{at, at + static_cast<uint32_t>(name.size())};
      if (!edges_.OpenLeft(text, at, 0) || !edges_.OpenRight(text, span.end)) return;
      const auto place = std::lower_bound(mentions->begin(), mentions->end(), span,
                                          [](const Mention& m, Span s) { return m.span.end <= s.begin; });
      if (place == mentions->end() || !place->span.Overlaps(span)) {
        mentions->insert(place, {span, local.entity, EntityType::kCompany, MentionSource::kDefinition});
      } else if (place->span == span && overrides) {
        place->entity = local.entity;
      }
    });
  }
}

}  // namespace ieum
