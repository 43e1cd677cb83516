// An English sentence between words and clauses: a row of noun phrases, verb groups and the small words between them.
#ifndef IEUM_SYNTAX_ENGLISH_ITEMS_H_
#define IEUM_SYNTAX_ENGLISH_ITEMS_H_

#include <cstdint>
#include <vector>

#include "syntax/english_grammar.h"
#include "syntax/english_words.h"
#include "syntax/parse.h"

namespace ieum {

// What Phrase does not say and English clauses ask for.
struct EnglishPhrase {
  Symbol pronoun = kNoSymbol;  // it, they; or a determiner that stands alone
  Symbol determiner = kNoSymbol;
  bool plural = false;
  bool itself = false;
  bool may_be_name = false;     // nothing but capitals that no table has: perhaps a firm that nobody listed
  PhraseIndex host = kNoIndex;  // `Narae, a maker of chips`: of the apposition, what it describes
};

enum class EnglishShape : uint8_t { kFinite, kPast /* or a participle, by context */, kParticiple, kIng, kInfinitive };

// A verb with its auxiliaries; one word of the parse.
struct EnglishVerb {
  WordIndex word = kNoIndex;
  EnglishShape shape = EnglishShape::kFinite;
  bool perfect = false;
  bool bare = false;  // the base form alone
};

// `Hanbit-backed Narae`: verb and agent before the phrase they describe.
struct EnglishAdjective {
  WordIndex word = kNoIndex;
  uint32_t agent = 0;  // index into Names::mentions
  PhraseIndex phrase = kNoIndex;
};

enum class EnglishItemKind : uint8_t { kPhrase, kVerb, kToken };

struct EnglishItem {
  EnglishItemKind kind = EnglishItemKind::kToken;
  int32_t index = 0;  // into Parse::phrases, EnglishSentence::verbs or ::tokens
};

// The scratch of one sentence; vectors keep their memory.
struct EnglishSentence {
  std::vector<EnglishToken> tokens;
  std::vector<EnglishItem> items;
  std::vector<EnglishPhrase> phrases;  // beside Parse::phrases
  std::vector<EnglishVerb> verbs;
  std::vector<EnglishAdjective> adjectives;

  void Clear() {
    tokens.clear();
    items.clear();
    phrases.clear();
    verbs.clear();
    adjectives.clear();
  }
};

}  // namespace ieum

#endif  // IEUM_SYNTAX_ENGLISH_ITEMS_H_
