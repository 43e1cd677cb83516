// English phrases that belong together: lists, appositions, examples, amounts.
//
//   Hanbit, Narae and Duru          one phrase of three parts
//   its chip, ChipAlpha             one phrase: the noun and its name
//   investors such as Hanbit        one phrase: the noun and those it stands for
//   most of its chips               its chips
//   Narae, a maker of chips,        two phrases; the second describes the first
#ifndef IEUM_SYNTAX_ENGLISH_LISTS_H_
#define IEUM_SYNTAX_ENGLISH_LISTS_H_

#include <vector>

#include "syntax/english_grammar.h"
#include "syntax/english_items.h"
#include "syntax/parse.h"

namespace ieum {

// Belongs to one thread; the grammar must outlive it.
class EnglishLists {
 public:
  explicit EnglishLists(const EnglishGrammar& grammar) : grammar_(grammar) {}

  // Rewrites the items of `sentence`; phrases that were taken into others are removed from `parse`.
  void Join(EnglishSentence* sentence, Parse* parse);

 private:
  void JoinLists();
  size_t EndOfList(size_t first, std::vector<PhraseIndex>* parts) const;
  bool GoesOnToAnd(size_t item, PhraseIndex first) const;
  bool GoesOnBehindAnd(size_t item, PhraseIndex first) const;
  bool IsOfKind(PhraseIndex first, PhraseIndex second, bool conjunction) const;
  bool FollowsVerb(size_t item) const;
  void MakeList(PhraseIndex first, const std::vector<PhraseIndex>& parts);
  void JoinExamples();
  void TakeName(PhraseIndex noun, PhraseIndex name);
  void RemoveTaken();

  // Amounts: english_amounts.cc.
  void LookThroughAmounts();
  bool IsAmount(size_t item) const;
  bool IsSumOfThings(size_t item, size_t* last) const;

  // What describes or names another: english_appositions.cc.
  void GiveToNeighbours();
  void JoinGivenNames();
  size_t FindGivenName(size_t noun) const;
  void DropIntensifiers();
  bool IsOneOfTwo(size_t item) const;
  void JoinAppositions();
  bool Describes(size_t first, size_t second, bool* name) const;
  bool IsRoleOrKind(PhraseIndex phrase) const;
  bool NamesRole(size_t item) const;
  PhraseIndex HostIn(PhraseIndex list, PhraseIndex description);

  const EnglishItem& Item(size_t i) const { return sentence_->items[i]; }
  bool IsPhrase(size_t i) const;
  bool IsFinite(size_t i) const;
  const EnglishToken* TokenAt(size_t i) const;  // null: past the end, or no token
  EnglishTag TagAt(size_t i) const;             // kStop past the end; kNoun for a phrase, kVerb for a verb
  Phrase& PhraseAt(PhraseIndex i) const { return parse_->phrases[static_cast<size_t>(i)]; }
  const EnglishPhrase& Info(PhraseIndex i) const { return sentence_->phrases[static_cast<size_t>(i)]; }
  bool HeadIs(PhraseIndex phrase, unsigned class_bit) const;

  const EnglishGrammar& grammar_;
  EnglishSentence* sentence_ = nullptr;
  Parse* parse_ = nullptr;
  std::vector<EnglishItem> out_;
  std::vector<PhraseIndex> list_, taken_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_LISTS_H_
