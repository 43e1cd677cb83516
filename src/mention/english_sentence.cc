#include "mention/english_sentence.h"

#include <algorithm>

#include "mention/characters.h"
#include "mention/word_stems.h"

namespace ieum {
namespace {

bool IsUpperAt(std::string_view text, size_t i) {
  return i < text.size() && IsAsciiUpper(static_cast<unsigned char>(text[i]));
}
bool IsLowerAt(std::string_view text, size_t i) {
  return i < text.size() && IsAsciiLower(static_cast<unsigned char>(text[i]));
}

}  // namespace

void EnglishNameSentence::Read(std::string_view text, Span sentence, const std::vector<Mention>& mentions) {
  text_ = text;
  words_.clear();
  auto known = std::lower_bound(mentions.begin(), mentions.end(), sentence,
                                [](const Mention& m, Span s) { return m.span.end <= s.begin; });
  for (Span span = NextWord(text_, sentence.begin); !span.empty() && span.begin < sentence.end;
       span = NextWord(text_, span.end)) {
    EnglishNameWord word = ReadWord(span);
    while (known != mentions.end() && known->span.end <= span.begin) ++known;
    word.covered = known != mentions.end() && known->span.Overlaps(span);
    word.firm = word.covered && known->type == EntityType::kCompany;
    if (!words_.empty()) {
      const EnglishNameWord& before = words_.back();
      const std::string_view gap = Span{before.span.end, span.begin}.Of(text_);
      const bool legal_form = (tables_->words().Of(word.span.Of(text_)) & mark::kLegalForm) != 0;
      word.joined = before.open && (gap == " " || gap == " & " || (legal_form && (gap == ", " || gap == "., ")) ||
                                    (gap == ". " && ((legal_form && (before.lists & english::kLegalHead) != 0) ||
                                                     (before.lists & english::kRole) != 0)));
    }
    words_.push_back(word);
  }
  // European Commission: a nationality in front of nothing but a head.
  for (size_t i = 0; i + 1 < words_.size(); ++i) {
    const bool longer = i + 2 < words_.size() && words_[i + 2].joined && words_[i + 2].capital;
    if ((words_[i].lists & english::kRegion) != 0 && words_[i + 1].joined &&
        (words_[i + 1].lists & kEnglishHeads) != 0) {
      words_[i].capital = !longer;
    }
  }
}

EnglishNameWord EnglishNameSentence::ReadWord(Span span) const {
  constexpr std::string_view kPossessive = "'s";
  constexpr EnglishSet kCuts = english::kFunction | english::kTime | english::kRegion | english::kRole;
  EnglishNameWord word;
  word.span = span;
  if (span.Of(text_).ends_with(kPossessive)) word.span.end -= static_cast<uint32_t>(kPossessive.size());
  word.open = word.span.end == span.end && (span.end >= text_.size() || text_[span.end] != '\'');
  const std::string_view form = word.span.Of(text_);
  word.lists = tables_->english().Of(form);
  word.number = IsAsciiDigit(static_cast<unsigned char>(form[0]));
  bool compound = false;  // Taipei-based
  for (size_t hyphen = form.find('-'); hyphen != std::string_view::npos; hyphen = form.find('-', hyphen + 1)) {
    compound |= IsLowerAt(form, hyphen + 1);
  }
  const bool upper = IsUpperAt(form, 0) || (IsLowerAt(form, 0) && IsUpperAt(form, 1));
  word.capital = upper && !compound && (word.lists & kCuts) == 0;
  return word;
}

bool EnglishNameSentence::IsTitleCase() const {
  constexpr uint32_t kLongWord = 4;
  constexpr size_t kMinWords = 4;
  size_t upper = 0, all = 0;
  for (const EnglishNameWord& word : words_) {
    if (word.span.size() < kLongWord || word.number) continue;
    ++all;
    if (IsUpperAt(text_, word.span.begin)) ++upper;
  }
  return all >= kMinWords && upper * 4 > all * 3;
}

size_t EnglishNameSentence::RunEnd(size_t begin) const {
  size_t end = begin + 1;
  while (end < words_.size()) {
    if (words_[end].joined && (words_[end].capital || words_[end].number)) {
      ++end;
    } else if (const size_t more = Connected(begin, end); more > 0) {
      end += more;
    } else {
      break;
    }
  }
  return end;
}

size_t EnglishNameSentence::Connected(size_t begin, size_t i) const {
  constexpr EnglishSet kBodies = english::kBodyHead | english::kLegalHead;
  const auto is_part = [&](size_t word) {
    return word < words_.size() && words_[word].capital && !words_[word].covered;
  };
  if (words_[i].joined && IsOfOrFor(TextOf(i))) {
    const bool body =
        std::any_of(words_.begin() + static_cast<ptrdiff_t>(begin), words_.begin() + static_cast<ptrdiff_t>(i),
                    [](const EnglishNameWord& word) { return (word.lists & kBodies) != 0; });
    return body && is_part(i + 1) && words_[i + 1].joined ? 2 : 0;
  }
  size_t of = begin;
  while (of < i && !IsOfOrFor(TextOf(of))) ++of;
  if (of == i || (words_[i - 1].lists & english::kPlace) != 0) return 0;
  const auto ends_list = [&](size_t word) {  // "and X" where X is one word, or two without a head
    if (word + 1 >= words_.size() || !words_[word].joined || TextOf(word) != "and") return false;
    if (!is_part(word + 1) || !words_[word + 1].joined) return false;
    const auto goes_on = [&](size_t next) { return is_part(next) && words_[next].joined; };
    return !goes_on(word + 2) || (!goes_on(word + 3) && (words_[word + 2].lists & kEnglishHeads) == 0);
  };
  if (ends_list(i)) return 2;
  // Trade, Industry and Energy
  const auto is_item = [&](size_t word) {
    return is_part(word) && Span{words_[word - 1].span.end, words_[word].span.begin}.Of(text_) == ", ";
  };
  for (size_t last = i; is_item(last); ++last) {
    if (ends_list(last + 1)) return 1;
  }
  return 0;
}

}  // namespace ieum
