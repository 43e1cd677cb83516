// One eojeol (what stands between two spaces) without a name in it -> one Word: noun + particles, stem + ending,
// adverb, determiner or number. The first reading that succeeds wins; the order is that of the functions in the .cc.
//
//   공급했다 -> 공급 + 하다 (final, past)     회의에서 -> 회의/SRC     10%를 -> 10%/OBJ     사들였다 -> 사들이다
//   (final, past)
//
// Units: korean_eojeol.cc tries the readings and has those as a noun, korean_eojeol_verbs.cc those as a verb.
// Cost: some twenty hash probes, whatever the tables hold, and one where it was read before. Tests:
// tests/syntax/korean_words_test.cc.
#ifndef IEUM_SYNTAX_KOREAN_EOJEOL_H_
#define IEUM_SYNTAX_KOREAN_EOJEOL_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "base/word_cache.h"
#include "syntax/korean_grammar.h"
#include "syntax/parse.h"

namespace ieum {

class KoreanEojeolReader {
 public:
  explicit KoreanEojeolReader(const KoreanGrammar& grammar) : grammar_(grammar), classes_(grammar.classes()) {}

  // `previous` is the word before, or null. Spans of the result count from the beginning of `text`.
  // REQUIRES: `text` is not empty.
  Word Read(std::string_view text, const Word* previous);

  // Fills in what follows from `word->noun` or the letters of its stem: classes, also those of the tail.
  void Classify(std::string_view stem, Word* word) const;

 private:
  static constexpr size_t kMaxCharacters = 48;  // longer "words" are nouns

  // What the word before makes likely.
  struct Expectation {
    bool verb = false;         // a case, a known noun, an adverb or a chained verb: one syllable may be a verb
    bool object = false;       // 을/를, a chained verb, 함께: one syllable is a verb if it can be
    bool strong_case = false;  // 을, 에, 에서, 와, 로
    bool name_case = false;  // a name with one of these or 이/가: one syllable is a verb of the lexicon if it can be
    bool adnominal = false;  // a verb before a noun
    bool done_to = false;    // 을/를: a verb must follow

    uint8_t Bits() const {
      return static_cast<uint8_t>(verb | object << 1 | strong_case << 2 | name_case << 3 | adnominal << 4 |
                                  done_to << 5);
    }
  };
  Expectation Expect(const Word* previous) const;
  void ReadAnew(std::string_view text, const Expectation& expected);

  void CutIntoCharacters(std::string_view text);
  std::string_view Head(size_t characters) const { return text_.substr(0, ends_[characters]); }
  std::string_view Tail(size_t characters) const { return text_.substr(ends_[characters]); }
  bool EndsInVowel(size_t characters) const;  // letters other than Hangul count as both
  bool HeadHas(size_t characters, unsigned bit) const;
  bool Agrees(size_t characters, const ParticleRecord& particle) const;
  size_t KnownTail(size_t characters) const;

  void SetNoun(size_t characters, const ParticleReading& particles);
  void SetCopula(size_t characters, const EndingRecord& ending);
  void SetVerb(size_t noun_characters, Symbol verb, Voice voice, const EndingRecord& ending);

  bool ReadWhole(const Expectation& expected);
  bool ReadNumber();
  bool ReadKnownNoun();
  bool ReadListed(const Expectation& expected);
  bool ReadVerb(const Expectation& expected);
  bool ReadLightVerb(bool known);
  const VerbRecord* FindInfinitive(size_t end, size_t* noun) const;
  bool ReadTwoVerbs();
  bool VerbWins(const Word& noun, const Expectation& expected) const;
  bool IsVerbHere(const Expectation& expected) const;
  bool ReadMarkedCopula(size_t noun);
  bool ReadFullCopula();
  bool ReadReportedCopula();
  bool ReadUnknownNoun();
  bool ReadUnknownVerb();
  bool ReadVerbOfObject(const Expectation& expected);
  bool ReadUnknownCopula();

  const KoreanGrammar& grammar_;
  const KoreanClasses& classes_;
  // By what the word before makes likely, a value of at most six bits.
  WordCache<Word, 2048> cache_;
  std::string_view text_;
  size_t size_ = 0;                                     // characters
  std::array<uint32_t, kMaxCharacters + 1> ends_ = {};  // bytes of the first n characters
  std::array<char32_t, kMaxCharacters> characters_ = {};
  std::array<Symbol, kMaxCharacters + 1> heads_ = {};  // the word that the first n characters are
  bool may_have_particle_ = false;                     // or a form of 이다, by the last character
  Word word_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_EOJEOL_H_
