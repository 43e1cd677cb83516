// Korean conjugation: a verb has three shapes, an ending attaches to one of them.
//
//   돕다 (ㅂ)   plain 돕   vowel 도우   infinitive 도와      돕+고  도우+며  도와+서  도왔+다
//   만들다      plain 만들  vowel 만들   infinitive 만들어     만들+고  만드+ㄴ  만들어+서
//
// Irregular stems differ only in how the shapes are made, so one function knows all of them. Runs when tables are
// compiled, never when a text is read. Tests: tests/syntax/conjugation_test.cc.
#ifndef IEUM_SYNTAX_CONJUGATION_H_
#define IEUM_SYNTAX_CONJUGATION_H_

#include <string>
#include <string_view>
#include <vector>

namespace ieum {

// ㅂ ㄷ ㅅ 르 러; none: regular, which includes stems in ㄹ and 으 and 하다, 되다.
enum class Irregular : char32_t { kNone = 0, kB = U'ㅂ', kD = U'ㄷ', kS = U'ㅅ', kReu = U'르', kReo = U'러' };

// Column `attach` of ko-endings.tsv.
enum class Attach : char {
  kPlain = 'C',
  kPlainConsonant = 'K',
  kVowel = 'V',
  kVowelOnly = 'W',
  kInfinitive = 'I',
  kPast = 'P',
  kNoun = 'N',
  kNounFull = 'M',
  kQuotation = 'Q',
};

class Conjugation {
 public:
  // REQUIRES: `verb` is Hangul, two syllables or more, and ends in 다.
  Conjugation(std::u32string_view verb, Irregular irregular);

  // The surface forms of the verb with `ending`: none where it does not attach, several where both a full and a
  // contracted form are in use (되어, 돼).
  std::vector<std::u32string> Forms(std::u32string_view ending, Attach attach) const;

 private:
  std::u32string WithVowelShape(std::u32string_view ending) const;

  std::u32string plain_;
  std::u32string vowel_;
  std::vector<std::u32string> infinitives_;
  bool ends_in_rieul_ = false;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_CONJUGATION_H_
