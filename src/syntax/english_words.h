// An English sentence -> tokens with parts of speech: nouns and verbs told apart by their neighbours.
#ifndef IEUM_SYNTAX_ENGLISH_WORDS_H_
#define IEUM_SYNTAX_ENGLISH_WORDS_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "ieum/extraction.h"
#include "ieum/span.h"
#include "mention/names.h"
#include "syntax/english_grammar.h"
#include "text/text.h"

namespace ieum {

// A name, a sum, a word, a group of words that the tables read as one, or a mark.
struct EnglishToken {
  enum Flag : uint8_t {
    kCapital = 1 << 0,
    kPlural = 1 << 1,
    kPercent = 1 << 2,   // 30%
    kCalendar = 1 << 3,  // Monday, May
    kOpening = 1 << 4,   // of a quotation or bracket
  };
  Span span;
  EnglishTag tag = EnglishTag::kOpen;
  EnglishVerbForm verb_form = kBaseForm;  // of kVerb, kBe, kHave, kDo
  uint8_t flags = 0;
  uint8_t quote_depth = 0;
  Symbol symbol = kNoSymbol;          // lemma of a kVerb, else the word (singular); kNoSymbol: not in the vocabulary
  const EnglishForm* form = nullptr;  // null: in no table
  int32_t mention = kNoIndex;
  int32_t figure = kNoIndex;

  bool Has(Flag flag) const { return (flags & flag) != 0; }
};

// Belongs to one thread; the grammar must outlive it.
class EnglishWords {
 public:
  explicit EnglishWords(const EnglishGrammar& grammar) : grammar_(grammar) {}

  // Overwrites `tokens`. Short brackets (tickers, abbreviations) are left out.
  void Read(const Text& text, const Sentence& sentence, const Names& names, const std::vector<Figure>& figures,
            std::vector<EnglishToken>* tokens);

 private:
  void Cut(const Text& text, const Sentence& sentence, const Names& names, const std::vector<Figure>& figures);
  void CutWord(uint32_t begin, uint32_t end);
  void AddMark(uint32_t begin, uint32_t end);
  bool IsAmount(size_t i) const;
  bool IsDeterminer(size_t i);
  bool JoinGroup(size_t first);
  void DropBrackets();
  void PairDashes();
  void LookUp(EnglishToken* token);
  void LookUpParticiple(size_t i);
  std::string_view Lower(Span span);
  void TagAll();
  void TagClosed(size_t i);
  void TagOpen(size_t i);
  EnglishVerbForm VerbReading(size_t i) const;
  EnglishVerbForm PastReading(size_t i, size_t previous) const;
  EnglishVerbForm IngReading(size_t i, size_t previous) const;
  EnglishVerbForm PlainReading(size_t i, size_t previous) const;
  size_t Previous(size_t i) const;
  EnglishTag TagAt(size_t i) const;
  bool HasFiniteVerb(size_t begin, size_t end) const;
  bool EndsRelative(size_t i) const;
  bool ClosesDescription(size_t comma) const;
  bool FollowsControlled(size_t name) const;
  bool HasPlural(size_t begin, size_t end) const;
  bool DescribesNoun(size_t i) const;
  bool IsActNoun(Symbol noun) const;
  void FindMissingVerb();
  void ReadAsSubordinators();

  const EnglishGrammar& grammar_;
  std::string_view text_;
  std::vector<EnglishToken>* tokens_ = nullptr;
  bool headline_ = false;
  std::string lower_, group_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_WORDS_H_
