// English noun phrases and verb groups, one after the other, left to right.
//
//   Hanbit unit Narae        owners Hanbit, members Narae
//   Narae's new chip         possessor Narae, head chip
//   the ChipAlpha processor  members ChipAlpha, head processor
#ifndef IEUM_SYNTAX_ENGLISH_PHRASES_H_
#define IEUM_SYNTAX_ENGLISH_PHRASES_H_

#include <string_view>
#include <vector>

#include "mention/names.h"
#include "syntax/english_grammar.h"
#include "syntax/english_items.h"
#include "syntax/parse.h"

namespace ieum {

// Belongs to one thread; the grammar must outlive it.
class EnglishPhrases {
 public:
  explicit EnglishPhrases(const EnglishGrammar& grammar) : grammar_(grammar) {}

  // From the tokens of `sentence` to its items; pushes words and phrases to `parse`. Phrases have no role yet.
  void Read(std::string_view text, const Names& names, EnglishSentence* sentence, Parse* parse);

 private:
  size_t ReadPhrase(size_t begin);
  size_t ReadPronoun(size_t begin);
  bool BeginsPhrase(size_t i) const;
  bool EndsBefore(size_t i) const;
  bool BehindGivingVerb() const;
  bool MayBeName(size_t begin, size_t end) const;
  bool GoesOnBehindComma(size_t comma, bool opened) const;
  PhraseIndex AddPossessor(size_t token);
  WordIndex AddWord(const EnglishToken& token, WordKind kind);

  // Verb groups: english_verb_groups.cc.
  bool BeginsVerb(size_t i) const;
  size_t ReadVerb(size_t begin);

  // What a phrase means: english_phrase_names.cc.
  PhraseIndex Close(PhraseIndex possessor, Symbol determiner);
  void Name(Phrase* phrase);
  void AddAdjective(const EnglishToken& suffix);
  Range AddMentions(size_t begin, size_t end);
  bool IsProduct(const Word& word) const;

  EnglishTag TagAt(size_t i) const;
  const Word& WordAt(WordIndex i) const { return parse_->words[static_cast<size_t>(i)]; }

  const EnglishGrammar& grammar_;
  std::string_view text_;
  const Names* names_ = nullptr;
  EnglishSentence* sentence_ = nullptr;
  Parse* parse_ = nullptr;
  std::vector<WordIndex> seen_;  // names, nouns, numbers and sums of the phrase being read
  uint32_t first_word_ = 0;
  size_t first_adjective_ = 0;
  bool behind_relative_ = false;
  bool behind_preposition_ = false;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_PHRASES_H_
