// Korean Word[] -> Phrase[]: lists without commas get theirs (korean_bare_lists.cc); runs of nouns and names up to a
// particle, a comma or a predicate, and to whom they belong (korean_phrases.cc); who they name, which noun is their
// head (korean_phrase_names.cc); then coordination (korean_coordination.cc).
//
//   한빛과 AI 스타트업 나래는 두루의 데이터센터에 ...   ->   한빛+나래/TOP   데이터센터/DAT, possessor 두루
//
// One pass each, linear in the words. Tests: tests/syntax/korean_phrases_test.cc, korean_parse_lines.txt.
#ifndef IEUM_SYNTAX_KOREAN_PHRASES_H_
#define IEUM_SYNTAX_KOREAN_PHRASES_H_

#include <cstdint>
#include <vector>

#include "mention/names.h"
#include "syntax/korean_grammar.h"
#include "syntax/parse.h"

namespace ieum {

// The sentence as the clause pass reads it, in order.
struct KoreanItem {
  enum Kind : uint8_t { kPhrase, kPredicate, kQuoteEnd, kAdverb, kBreak };
  Kind kind = kBreak;
  int32_t index = kNoIndex;  // of Parse::phrases, else of Parse::words
};

class KoreanPhraseReader {
 public:
  explicit KoreanPhraseReader(const KoreanGrammar& grammar) : grammar_(grammar), classes_(grammar.classes()) {}

  // Reads parse->words (of which it sets the joints of and-words and the commas that lists lack), fills in the phrases
  // and the pools they use, and overwrites `items`.
  void Read(std::string_view text, const Names& names, Parse* parse, std::vector<KoreanItem>* items);

 private:
  // Of a word inside a phrase.
  bool IsTime(const Word& word) const;
  bool IsTimeOnly(const Phrase& phrase) const;
  static bool IsTimeCase(Role role);
  bool IsNumberLike(const Word& word) const;
  bool HeadIs(const Word& word, unsigned bit) const { return word.classes.Has(bit); }
  bool IsActor(int32_t mention) const;
  bool IsThing(int32_t mention) const;
  bool SumsUp(const Word& word, PhraseKind kind) const;
  bool EndsIn(const Word& word, unsigned bit) const;

  // Lists without commas: korean_bare_lists.cc.
  void MarkBareLists();
  bool IsActorName(size_t index) const;
  bool IsBareActor(size_t index) const;
  bool StartAlike(const Word& left, const Word& right) const;
  bool OpensWithBareSubject() const;

  // Runs, and what they modify.
  void Close();
  void AddBreak() { items_->push_back({KoreanItem::kBreak, kNoIndex}); }
  void ReadCopula(WordIndex index);
  void ReadAdverb(WordIndex index);
  bool EndsRun(WordIndex index) const;
  bool EndsListBeforeClause(WordIndex index) const;
  bool IsDescription(const Word& word) const;
  bool DescribesSum(WordIndex index) const;
  PhraseKind KindOfOpenList() const;
  PhraseIndex LastPhrase() const;
  void LinkModifiers();

  // One phrase from the run: korean_phrase_names.cc.
  PhraseIndex MakePhrase();
  void ReadCommonNoun(Phrase* phrase);
  void ReadNamed(size_t last_name, Phrase* phrase);
  void ReadNameWithNouns(const Word& name, Phrase* phrase);
  WordIndex Counted(const std::vector<WordIndex>& nouns) const;
  bool IsTitled(const Word& name) const;
  bool IsProductSide(const Word& name) const;
  bool IsSummedFirm(const Word& name) const;
  bool IsQuotedSum() const;
  bool IsDepartment(const Word& name, const Phrase& phrase) const;
  Range AddMentions(std::initializer_list<int32_t> mentions);

  // Coordination: korean_coordination.cc.
  enum class Joined : uint8_t { kNo, kYes, kLast /* joined, and nothing further to the left joins */ };
  void Coordinate();
  void DropInsideList(const Phrase& right, size_t* kept);
  void DropCountry(const Phrase& right, size_t* kept);
  bool MayJoin(const Phrase& left, const Phrase& right, size_t kept) const;
  Joined Join(Phrase* left, Phrase* right);
  void JoinMembers(Joint joint, Phrase* left, Phrase* right);
  bool JoinOwners(Joint joint, const Phrase& left, Phrase* right);
  bool JoinNouns(Joint joint, const Phrase& left, Phrase* right) const;
  bool IsOddItem(const Phrase& item) const;
  bool SumsUpList(const Phrase& list, const Phrase& noun) const;
  void TakeMembers(const Phrase& left, Phrase* right) const;
  bool SameKind(const Phrase& left, const Phrase& right) const;
  Range Concatenate(Range left, Range right);
  Range ConcatenateParts(Range left, Range right);
  void Compact();

  const KoreanGrammar& grammar_;
  const KoreanClasses& classes_;
  // Of one Read.
  std::string_view text_;
  const Names* names_ = nullptr;
  Parse* parse_ = nullptr;
  std::vector<KoreanItem>* items_ = nullptr;
  std::vector<WordIndex> run_;
  std::vector<WordIndex> tail_;           // nouns behind the last name of a run
  std::vector<PhraseIndex> joined_into_;  // by phrase; kNoIndex: not joined
  std::vector<uint8_t> list_comma_;       // by phrase: its members came together over a comma
  bool topic_before_ = false;             // while coordinating: a phrase in 은/는 stands to the left
  std::vector<PhraseIndex> new_index_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_KOREAN_PHRASES_H_
