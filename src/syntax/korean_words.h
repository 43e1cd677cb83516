// A Korean sentence -> Word[], in two passes: each eojeol by itself (korean_words.cc), then what is one word with its
// left neighbour is merged with it (korean_merge.cc).
//
//   한빛은 나래를 통해 칩을 공급하기로 했다.   ->   <한빛/TOP> <나래/VIA> 칩/OBJ [공급하다 final fact]
//
// Linear in the bytes of the sentence. Tests: tests/syntax/korean_words_test.cc.
#ifndef IEUM_SYNTAX_KOREAN_WORDS_H_
#define IEUM_SYNTAX_KOREAN_WORDS_H_

#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "mention/names.h"
#include "syntax/korean_clean.h"
#include "syntax/korean_eojeol.h"
#include "syntax/korean_grammar.h"
#include "syntax/parse.h"

namespace ieum {

class KoreanWordReader {
 public:
  explicit KoreanWordReader(const KoreanGrammar& grammar) : grammar_(grammar), eojeol_(grammar) {}

  // Overwrites `words`; their spans count bytes of `text`.
  void Read(std::string_view text, Span sentence, const Names& names, const std::vector<Figure>& figures,
            std::vector<Word>* words);

 private:
  // Of each word, while it may still be merged.
  struct Note {
    Span span;                 // of clean_.text()
    Symbol whole = kNoSymbol;  // the word as it stands
  };

  std::string_view Clean() const { return clean_.text(); }
  uint32_t NextAtom() const;
  uint32_t EndOfTail(uint32_t begin) const;
  uint32_t EndOfEojeol(uint32_t begin) const;
  void ReadQuote(std::vector<Word>* words);
  void ReadAtom(std::vector<Word>* words);
  bool ReadAttribute(Span prefix, std::vector<Word>* words);
  void ReadTail(uint32_t begin, uint32_t end, std::vector<Word>* words);
  bool ReadNameCopula(uint32_t begin, uint32_t end, Word* name, std::vector<Word>* words);
  bool ReadMark(std::vector<Word>* words);
  void ReadEojeol(std::vector<Word>* words);
  void Add(Word word, Span span, std::vector<Word>* words);

  void Merge(std::vector<Word>* words);
  bool MergePostposition(const Word& word, const Note& note, Word* previous, Note* previous_note) const;
  void FindUnknownStem(const Word& word, Word* previous) const;
  void FindPersons(std::vector<Word>* words) const;
  void FindCopulaBefore(const Word& name, Word* previous) const;
  void FindPlannedStem(const Word& word, Word* previous) const;
  void MakeVerb(FormReading form, Word* word) const;
  void FindManner(const Word& word, Word* previous) const;
  void FindShortStem(const Word& word, Word* previous) const;
  void FindTimeEdge(const Word& previous, Word* word) const;
  bool MergeAuxiliary(const Word& word, Word* previous) const;
  bool MergeOngoing(Word* word, const Word& previous) const;

  const KoreanGrammar& grammar_;
  KoreanEojeolReader eojeol_;
  KoreanClean clean_;
  std::vector<Note> notes_;
  // State of one Read.
  const Names* names_ = nullptr;
  uint32_t at_ = 0;  // byte of clean_.text()
  size_t next_atom_ = 0;
  bool quoted_ = false;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_WORDS_H_
