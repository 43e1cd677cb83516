#include "mention/english_cues.h"

#include <algorithm>
#include <string>

#include "gazetteer/skeleton.h"
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

bool IsDeterminer(std::string_view word) {
  constexpr std::string_view kDeterminers[] = {"a", "an", "the", "its", "their", "A", "An", "The", "Its", "Their"};
  return std::find(std::begin(kDeterminers), std::end(kDeterminers), word) != std::end(kDeterminers);
}

std::string WithSmallInitial(std::string_view text) {
  std::string out(text);
  out[0] = FoldCase(out[0]);
  return out;
}

// Is `word` one of those that cut a run of capitalised words: of, with, which?
bool IsSmallWord(const EnglishTables& tables, std::string_view word) {
  std::string capital(word);
  if (IsAsciiLower(static_cast<unsigned char>(capital[0]))) capital[0] = static_cast<char>(capital[0] - 'a' + 'A');
  return !IsDeterminer(word) && (tables.Of(capital) & english::kFunction) != 0;
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
  // The Cloud Robotics Group at Nvidia; Narae Labs Inc. at Nvidia is none.
  const bool at = end + 1 < sentence.words().size() && sentence.TextOf(end) == "at" && sentence[end + 1].firm;
  constexpr EnglishSet kFirmOnly = english::kFirmHead | english::kLegalHead;
  if (at && end - begin > 1 && (sentence[end - 1].lists & kFirmOnly) == english::kFirmHead) return "department";
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

EnglishSet EnglishCues::AppositionBehind(const EnglishNameSentence& sentence, size_t end) const {
  constexpr size_t kMaxNounPhrase = 8;
  const size_t size = sentence.words().size();
  if (end + 1 >= size || !IsDeterminer(sentence.TextOf(end)) ||
      Span{sentence[end - 1].span.end, sentence[end].span.begin}.Of(sentence.text()) != ", ") {
    return 0;
  }
  // The class noun is the last of the phrase, which a comma or a small word ends.
  EnglishSet found = 0;
  for (size_t i = end + 1; i < std::min(size, end + kMaxNounPhrase); ++i) {
    if (Span{sentence[i - 1].span.end, sentence[i].span.begin}.Of(sentence.text()).find(',') != std::string_view::npos)
      break;
    if (IsSmallWord(tables_->english(), sentence.TextOf(i))) break;
    if (const EnglishSet lists = Before(sentence, i + 1, english::AllOf(english::kBeforeShift))) found = lists;
  }
  return found;
}

EnglishSet EnglishCues::AppositionBefore(const EnglishNameSentence& sentence, size_t begin, size_t end) const {
  const std::string_view behind = sentence.text().substr(sentence[end - 1].span.end);
  if (begin < 2 || !(behind.starts_with(',') || behind.starts_with('.')) ||
      Span{sentence[begin - 1].span.end, sentence[begin].span.begin}.Of(sentence.text()) != ", ") {
    return 0;
  }
  size_t first = begin - 1;
  while (first > 0 && sentence[first].joined && begin - first <= kMaxCueWords) --first;
  if (!IsDeterminer(sentence.TextOf(first)) && !IsOwnProduct(sentence, first + 1)) return 0;
  return Before(sentence, begin, english::AllOf(english::kBeforeShift));
}

bool EnglishCues::HeadsSum(const EnglishNameSentence& sentence, size_t begin, size_t end) {
  constexpr size_t kMaxBracket = 40;
  if (begin > 0) return false;
  const std::string_view text = sentence.text();
  size_t at = sentence[end - 1].span.end;
  if (text.substr(at).starts_with(" (")) {
    const size_t close = text.substr(0, std::min(text.size(), at + kMaxBracket)).find(')', at);
    if (close != std::string_view::npos) at = close + 1;
  }
  const size_t joint = SkipSpace(text, at);
  if (joint >= text.size()) return false;
  const char32_t sign = DecodeAt(text, joint).value;
  // Cost: $7 billion
  if (sign == ':' && at == sentence[end - 1].span.end && end - begin == 1 && !HasForeignForm(sentence.TextOf(begin))) {
    return false;
  }
  if (sign != ':' && sign != ',' && !(joint > at && (sign == '-' || sign == 0x2013 || sign == 0x2014))) return false;
  const size_t sum = SkipSpace(text, joint + DecodeAt(text, joint).size);
  return sum < text.size() && (text[sum] == '$' || text.substr(sum).starts_with("US$") ||
                               text.substr(sum).starts_with("€") || text.substr(sum).starts_with("£"));
}

void EnglishCues::Read(const EnglishNameSentence& sentence, size_t begin, size_t end, Votes* votes, Votes* weak) const {
  const std::string_view name = sentence.TextOf(begin, end);
  const bool foreign = HasForeignForm(name);
  if (IsAmongFirms(sentence, begin, end)) (*votes)[static_cast<size_t>(EntityType::kCompany)] += kEnough;
  if (HeadsSum(sentence, begin, end)) (*votes)[static_cast<size_t>(EntityType::kCompany)] += kEnough;
  const EnglishSet apposition = AppositionBehind(sentence, end) | AppositionBefore(sentence, begin, end);
  EnglishSet before = 0;
  if (begin > 0) {
    const std::string_view gap = Span{sentence[begin - 1].span.end, sentence[begin].span.begin}.Of(sentence.text());
    // Munich-based, Nvidia-backed
    const std::string_view beside = sentence.TextOf(begin - 1);
    const size_t hyphen = gap == " " ? beside.rfind('-') : std::string_view::npos;
    if (hyphen != std::string_view::npos && hyphen > 0) before = tables_->english().Of(beside.substr(hyphen));
    if (gap == " " || gap == " '" || gap == " \"") {
      before |=
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
    if (has(before, english::kBeforeShift) || has(apposition, english::kBeforeShift)) vote += kEnough;
    // Behind a name that a firm might have as well (Narae chips) a word for products tells nothing.
    const bool product_form = HasDigit(name) || IsOwnProduct(sentence, begin);
    if (has(behind, english::kBehindShift) && (!IsProduct(type) || product_form)) vote += kEnough;
    int& weak_vote = foreign ? vote : (*weak)[static_cast<size_t>(type)];
    if (has(before, english::kWeakBeforeShift)) weak_vote += kEnough;
    if (has(behind, english::kWeakBehindShift) && (!IsProduct(type) || product_form)) weak_vote += kEnough;
  }
}

EnglishSet EnglishCues::Before(const EnglishNameSentence& sentence, size_t end, EnglishSet lists) const {
  EnglishSet found = 0;
  for (size_t begin = end; begin > 0 && end - begin < kMaxCueWords;) {
    --begin;
    EnglishSet here = tables_->english().Of(sentence.TextOf(begin, end));
    if (begin == 0 && here == 0) here = tables_->english().Of(WithSmallInitial(sentence.TextOf(begin, end)));
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
