#include "syntax/conjugation.h"

#include <utility>

#include "base/utf8.h"
#include "syntax/hangul.h"

namespace ieum {
namespace {

bool IsBright(uint32_t vowel) {
  return vowel == VowelNumber(U'ㅏ') || vowel == VowelNumber(U'ㅑ') || vowel == VowelNumber(U'ㅗ');
}

bool IsOneOf(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

std::u32string WithVowel(std::u32string_view stem, char32_t vowel) {
  Syllable last = SplitSyllable(stem.back());
  last.vowel = VowelNumber(vowel);
  return std::u32string(stem.substr(0, stem.size() - 1)) + JoinSyllable(last);
}

// `rest` behind `stem`; a leading bare letter closes the last syllable.
std::u32string Attached(const std::u32string& stem, std::u32string_view rest) {
  if (!IsConsonantLetter(rest[0])) return stem + std::u32string(rest);
  return WithFinal(stem, rest[0]) + std::u32string(rest.substr(1));
}

// Infinitives of a regular stem that ends in a vowel: 사 -> 사, 보 -> 봐 보아, 쓰 -> 써, 마치 -> 마쳐 마치어.
std::vector<std::u32string> ContractedInfinitives(const std::u32string& stem) {
  const uint32_t vowel = SplitSyllable(stem.back()).vowel;
  const auto is = [vowel](char32_t letter) { return vowel == VowelNumber(letter); };
  if (is(U'ㅏ') || is(U'ㅓ') || is(U'ㅕ')) return {stem};
  if (is(U'ㅐ') || is(U'ㅔ')) return {stem, stem + U"어"};
  if (is(U'ㅗ')) return {WithVowel(stem, U'ㅘ'), stem + U"아"};
  if (is(U'ㅜ')) return {WithVowel(stem, U'ㅝ'), stem + U"어"};
  if (is(U'ㅣ')) return {WithVowel(stem, U'ㅕ'), stem + U"어"};
  if (is(U'ㅡ')) {
    const bool bright = stem.size() > 1 && IsBright(SplitSyllable(stem[stem.size() - 2]).vowel);
    return {WithVowel(stem, bright ? U'ㅏ' : U'ㅓ')};
  }
  return {stem + U"어"};
}

}  // namespace

Conjugation::Conjugation(std::u32string_view verb, Irregular irregular)
    : plain_(verb.substr(0, verb.size() - 1)), ends_in_rieul_(FinalOf(plain_) == U'ㄹ') {
  const std::u32string rest = plain_.substr(0, plain_.size() - 1);
  const char32_t last = plain_.back();
  const char32_t final = FinalOf(plain_);
  const bool bright = IsBright(SplitSyllable(last).vowel);
  const std::u32string a = bright ? U"아" : U"어";
  vowel_ = final == 0 || ends_in_rieul_ ? plain_ : plain_ + U"으";
  if (last == U'하') {
    infinitives_ = {rest + U"해", plain_ + U"여"};
  } else if (last == U'되') {
    infinitives_ = {rest + U"돼", plain_ + U"어"};
  } else if (irregular == Irregular::kB) {
    const std::u32string open = WithFinal(plain_, 0);
    vowel_ = open + U"우";
    infinitives_ = {open + (last == U'돕' || last == U'곱' ? U"와" : U"워")};
  } else if (irregular == Irregular::kD || irregular == Irregular::kS) {
    const std::u32string changed = WithFinal(plain_, irregular == Irregular::kD ? U'ㄹ' : 0);
    vowel_ = changed + U"으";
    infinitives_ = {changed + a};
  } else if (irregular == Irregular::kReo) {
    infinitives_ = {plain_ + U"러"};
  } else if (irregular == Irregular::kReu && !rest.empty()) {
    infinitives_ = {WithFinal(rest, U'ㄹ') + (IsBright(SplitSyllable(rest.back()).vowel) ? U"라" : U"러")};
  } else if (final != 0) {
    infinitives_ = {plain_ + a};
    if (last == U'놓') infinitives_.push_back(rest + U"놔");
  } else {
    infinitives_ = ContractedInfinitives(plain_);
  }
}

std::u32string Conjugation::WithVowelShape(std::u32string_view ending) const {
  const char32_t first = ending[0];
  if (!ends_in_rieul_) return Attached(vowel_, ending);
  if (first == U'ㅁ') return WithFinal(plain_, U'ㄻ') + std::u32string(ending.substr(1));
  if (IsOneOf(first, U"ㄴㄹㅂ")) return Attached(WithFinal(plain_, 0), ending);
  return (IsOneOf(first, U"니네") ? WithFinal(plain_, 0) : plain_) + std::u32string(ending);
}

std::vector<std::u32string> Conjugation::Forms(std::u32string_view ending, Attach attach) const {
  std::vector<std::u32string> forms;
  const std::u32string text(ending);
  const char32_t final = FinalOf(plain_);
  switch (attach) {
    case Attach::kPlainConsonant:
      if (final == 0 || ends_in_rieul_) break;
      [[fallthrough]];
    case Attach::kPlain:
      forms = {(ends_in_rieul_ && IsOneOf(ending[0], U"는니나네") ? WithFinal(plain_, 0) : plain_) + text};
      break;
    case Attach::kVowelOnly:
      if (final != 0 && !ends_in_rieul_) break;
      [[fallthrough]];
    case Attach::kVowel:
      forms = {WithVowelShape(ending)};
      break;
    case Attach::kInfinitive:
      for (const std::u32string& infinitive : infinitives_) {
        forms.push_back(ending == U"아" ? infinitive : infinitive + text);
      }
      break;
    case Attach::kPast:
      for (const std::u32string& infinitive : infinitives_) {
        forms.push_back(WithFinal(infinitive, U'ㅆ') + (IsOneOf(ending[0], U"며나면니") ? U"으" : U"") + text);
      }
      break;
    case Attach::kNoun:
    case Attach::kNounFull:
    case Attach::kQuotation:
      break;
  }
  return forms;
}

}  // namespace ieum
