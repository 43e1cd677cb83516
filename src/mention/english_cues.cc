#include "mention/english_cues.h"

#include <algorithm>

#include "mention/characters.h"

namespace ieum {
namespace {

constexpr size_t kMaxNameWords = 9;  // Ministry of Trade, Industry and Energy and the like
constexpr size_t kMaxPersonWords = 3;
constexpr size_t kMaxCueWords = 4;

constexpr EntityType kTypes[] = {EntityType::kCompany, EntityType::kOrganization, EntityType::kChip,
                                 EntityType::kModel};

bool HasDigit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return IsAsciiDigit(static_cast<unsigned char>(c)); });
}

// NaraeSoft, Narae2: a word that is no personal name by its form (McGuire and LeBrun are).
bool HasForeignForm(std::string_view word) {
  constexpr size_t kPersonalPrefix = 3;  // letters of Mac-
  if (word.find(' ') != std::string_view::npos) return false;
  if (HasDigit(word)) return true;
  for (size_t i = kPersonalPrefix + 1; i < word.size(); ++i) {
    if (IsAsciiUpper(static_cast<unsigned char>(word[i])) && IsAsciiLower(static_cast<unsigned char>(word[i - 1]))) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::string_view EnglishCues::RefusalOf(const EnglishNameSentence& sentence, size_t begin, size_t end) const {
  if (end - begin > kMaxNameWords) return "too long";
  const EnglishTables& tables = tables_->english();
  // Places of several words are looked up from their first word.
  bool places = true, common = true;
  for (size_t i = begin; i < end; ++i) common &= (sentence[i].lists & english::kCommon) != 0;
  for (size_t i = begin; i < end && places;) {
    const auto place = tables.LongestAt(sentence.text(), sentence[i].span.begin, english::kPlace);
    const bool direction = (sentence[i].lists & english::kCommon) != 0 && i + 1 < end;  // North, Greater
    places = place.size > 0 || direction;
    const uint32_t covered = sentence[i].span.begin + place.size;
    for (++i; i < end && sentence[i].span.begin < covered;) ++i;
  }
  if (common) return "common word";
  if (places) return "place";
  if ((sentence[end - 1].lists & english::kTitle) != 0) return "title";
  if (end < sentence.words().size() && sentence[end].joined && (sentence[end].lists & english::kEvent) != 0)
    return "event";
  if ((sentence[begin].lists & english::kCommon) != 0 && !HeadOf(sentence, begin, end)) return "common word";
  return {};
}

std::optional<EntityType> EnglishCues::HeadOf(const EnglishNameSentence& sentence, size_t begin, size_t end) const {
  const auto heads = [&](size_t i) {  // of the word, or of it and the one before: Research Center
    return sentence[i].lists | (i > begin ? tables_->english().Of(sentence.TextOf(i - 1, i + 1)) : 0);
  };
  bool own = false, place = false;  // a word that is neither head nor common; a place
  for (size_t i = begin; i < end; ++i) {
    if ((sentence[i].lists & english::kBodyHead) != 0 && i + 2 < end && IsOfOrFor(sentence.TextOf(i + 1))) {
      return EntityType::kOrganization;
    }
    const bool is_place = (sentence[i].lists & (english::kPlace | english::kRegion)) != 0;
    place |= is_place;
    own |= !is_place && (sentence[i].lists & (kEnglishHeads | english::kCommon)) == 0;
  }
  if (end - begin < 2) return std::nullopt;
  const EnglishSet last = heads(end - 1);
  if ((last & english::kFirmHead) != 0 && (own || (place && (last & english::kLegalHead) != 0))) {
    return EntityType::kCompany;
  }
  const bool body = (last & english::kBodyHead) != 0 && (last & english::kOfHead) == 0;
  const bool pair = body && (sentence[end - 1].lists & english::kBodyHead) == 0;
  if ((body || pair) && (own || place)) return EntityType::kOrganization;
  // Duru Bank of Narae
  const bool bank = (sentence[begin].lists & english::kLegalHead) != 0 && end - begin > 2;
  return bank && IsOfOrFor(sentence.TextOf(begin + 1)) ? std::optional(EntityType::kOrganization) : std::nullopt;
}

bool EnglishCues::IsPerson(const EnglishNameSentence& sentence, size_t begin, size_t end) const {
  const size_t size = end - begin;
  if (size > kMaxPersonWords) return false;
  if (begin > 0 && sentence[begin].joined && (sentence[begin - 1].lists & english::kRole) != 0) return true;
  if (sentence[begin].joined && Before(sentence, begin, english::kPersonBefore) != 0) return true;
  if (tables_->english().LongestAt(sentence.text(), sentence[end - 1].span.end, english::kPersonBehind).size > 0)
    return true;
  return size > 1 && (sentence[begin].lists & english::kGivenName) != 0;
}

bool EnglishCues::IsAmongFirms(const EnglishNameSentence& sentence, size_t begin, size_t end) {
  const size_t size = sentence.words().size();
  const auto gap = [&](size_t word) {  // in front of it
    return Span{sentence[word - 1].span.end, sentence[word].span.begin}.Of(sentence.text());
  };
  const auto is_and = [&](size_t word) { return sentence.TextOf(word) == "and"; };
  const bool behind_firm = (begin > 0 && sentence[begin - 1].firm && gap(begin) == ", ") ||
                           (begin > 1 && is_and(begin - 1) && gap(begin) == " " && sentence[begin - 2].firm);
  const bool before_firm = (end < size && sentence[end].firm && gap(end) == ", ") ||
                           (end + 1 < size && is_and(end) && sentence[end + 1].firm);
  const std::string_view name = sentence.TextOf(begin, end);
  return (behind_firm && before_firm) || ((behind_firm || before_firm) && HasForeignForm(name) && !HasDigit(name));
}

bool EnglishCues::IsOwnProduct(const EnglishNameSentence& sentence, size_t begin) {
  return begin > 0 &&
         (sentence.TextOf(begin - 1) == "its" || sentence.TextOf(begin - 1) == "their" || !sentence[begin - 1].open);
}

void EnglishCues::Read(const EnglishNameSentence& sentence, size_t begin, size_t end, Votes* votes) const {
  const std::string_view name = sentence.TextOf(begin, end);
  const bool foreign = HasForeignForm(name);
  if (IsAmongFirms(sentence, begin, end)) (*votes)[static_cast<size_t>(EntityType::kCompany)] += kEnough;
  EnglishSet before = 0;
  if (begin > 0) {
    const std::string_view gap = Span{sentence[begin - 1].span.end, sentence[begin].span.begin}.Of(sentence.text());
    if (gap == " " || gap == " '" || gap == " \"") {
      before =
          Before(sentence, begin, english::AllOf(english::kBeforeShift) | english::AllOf(english::kWeakBeforeShift));
    }
  }
  const EnglishSet behind = Behind(sentence.text(), sentence[end - 1].span.end,
                                   english::AllOf(english::kBehindShift) | english::AllOf(english::kWeakBehindShift))
                                .lists;
  for (const EntityType type : kTypes) {
    int& vote = (*votes)[static_cast<size_t>(type)];
    const auto has = [type](EnglishSet lists, int shift) { return (lists & english::Of(shift, type)) != 0; };
    if (!IsProduct(type) && sentence[end - 1].number) continue;
    if (has(before, english::kBeforeShift)) vote += kEnough;
    // Behind a name that a firm might have as well (Narae chips) a word for products tells nothing.
    const bool product_form = HasDigit(name) || IsOwnProduct(sentence, begin);
    if (has(behind, english::kBehindShift) && (!IsProduct(type) || product_form)) vote += kEnough;
    if (!foreign) continue;
    if (has(before, english::kWeakBeforeShift)) vote += kEnough;
    if (has(behind, english::kWeakBehindShift) && (!IsProduct(type) || product_form)) vote += kEnough;
  }
}

EnglishSet EnglishCues::Before(const EnglishNameSentence& sentence, size_t end, EnglishSet lists) const {
  EnglishSet found = 0;
  for (size_t begin = end; begin > 0 && end - begin < kMaxCueWords;) {
    --begin;
    const EnglishSet here = tables_->english().Of(sentence.TextOf(begin, end));
    if ((here & lists) != 0) found = here;
    if (!sentence[begin].joined) break;
  }
  return found;
}

EnglishTables::Found EnglishCues::Behind(std::string_view text, uint32_t end, EnglishSet lists) const {
  constexpr size_t kMaxBracket = 24;
  size_t at = end;
  if (text.substr(at).starts_with(" (")) {
    const size_t close = text.substr(0, std::min(text.size(), at + kMaxBracket)).find(')', at);
    if (close != std::string_view::npos) at = close + 1;
  }
  return tables_->english().LongestAt(text, SkipSpace(text, at), lists);
}

}  // namespace ieum
