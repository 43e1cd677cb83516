// The grammar tables of English: data/grammar/en-{words,nouns,verbs,phrasal-verbs}.tsv. All written forms are made when
// the tables are compiled, so that reading a word is one look-up.
#ifndef IEUM_SYNTAX_ENGLISH_GRAMMAR_H_
#define IEUM_SYNTAX_ENGLISH_GRAMMAR_H_

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "base/symbol_table.h"
#include "base/table_rows.h"
#include "syntax/lexical_needs.h"
#include "syntax/vocabulary.h"

namespace ieum {

// The part of speech of a token. A form of the tables has one of those before kOpen, or kOpen: noun or verb by context.
enum class EnglishTag : uint8_t {
  kDeterminer,
  kPossessive,  // its
  kPronoun,
  kPreposition,
  kTo,
  kConjunction,
  kRelative,  // which, who, whose
  kThat,
  kSubordinator,  // while, if
  kModal,
  kBe,
  kHave,
  kDo,
  kNegation,
  kAdverb,
  kNumber,
  kApproximately,  // more than: before a sum
  kOpen,
  kNoun,
  kVerb,
  kName,
  kFigure,
  kGenitive,  // 's
  kSuffix,    // -backed, behind a name
  kComma,
  kBreak,  // ; : – …
  kQuote,
  kBracket,
  kStop,
};

inline bool IsOneOf(EnglishTag tag, std::initializer_list<EnglishTag> tags) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

// What a conjunction joins.
enum class EnglishConjunction : uint8_t {
  kAnd,
  kOr,
  kBut,
  kWith /* along with: a preposition where no list goes on */
};

// The form of a verb, as bits: a written form may be several (`put`).
enum EnglishVerbForm : uint8_t {
  kBaseForm = 1 << 0,
  kPresentForm = 1 << 1,  // makes
  kPastForm = 1 << 2,
  kParticipleForm = 1 << 3,
  kIngForm = 1 << 4,
};

// What a written form, in lower case, can be.
struct EnglishForm {
  Symbol noun = kNoSymbol;       // singular
  Symbol base_verb = kNoSymbol;  // lemma of the base, present and -ing form: found (establish)
  Symbol past_verb = kNoSymbol;  // lemma of the past form and the participle: found (find)
  EnglishTag tag = EnglishTag::kOpen;
  Role role = Role::kNone;        // of a preposition
  Effect effect = Effect::kNone;  // of a modal
  uint8_t verb_forms = 0;         // EnglishVerbForm bits; of be, have and do too
  uint8_t floats = 0;             // may stand between subject and verb: both, once
  uint8_t genitive = 0;           // whose
  uint8_t plural = 0;             // as a noun
  uint8_t longest_group = 1;      // words in the longest entry that begins with this form
  EnglishConjunction conjunction = EnglishConjunction::kAnd;
};

// Adds the sections of the English grammar to `writer` and its words and classes to `vocabulary`. Faults are left in
// `rows`.
void CompileEnglishGrammar(TableRows* rows, const LexicalNeeds& needs, VocabularyBuilder* vocabulary,
                           BlobWriter* writer);

// The classes of the vocabulary that the grammar itself asks for; see the heads of the tables.
struct EnglishClasses {
  unsigned time, time_word, calendar, former_word, rival_word, collective, quantifier, people, firm_noun,
      single_anaphor, act_noun, content_noun, product_tail, product_noun, goods, money, noun_first, role_noun,
      content_verb, object_control, linking_verb, reduced_verb, reporting_verb, list_verb, giving_verb, verb_pair,
      naming_verb, lasting_verb, sales_word, own, latter_anaphor, former_anaphor, stake, deal_noun, no_word, unit_noun;
};

// Views the sections that CompileEnglishGrammar wrote; the blob's bytes and the vocabulary must outlive it.
class EnglishGrammar {
 public:
  EnglishGrammar(const Blob& blob, const Vocabulary& vocabulary);

  const Vocabulary& vocabulary() const { return *vocabulary_; }
  const EnglishClasses& classes() const { return classes_; }
  // Words of the vocabulary that the grammar names.
  Symbol be() const { return be_; }
  Symbol have() const { return have_; }
  Symbol percent() const { return percent_; }

  // `lower`: in lower case, with single spaces between words. Null if no table has it.
  const EnglishForm* FindForm(std::string_view lower) const;

 private:
  const Vocabulary* vocabulary_;
  SymbolTable forms_;
  std::span<const EnglishForm> values_;  // by symbol - 1
  EnglishClasses classes_;
  Symbol be_, have_, percent_;
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_GRAMMAR_H_
