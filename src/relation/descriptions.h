// What firms do and where they sit, as their names and what they were called tell: `the automaker` is Axiom Motors,
// `the Toronto chip designer` whoever was called so. English only, where such words stand for the firm again and again.
#ifndef IEUM_RELATION_DESCRIPTIONS_H_
#define IEUM_RELATION_DESCRIPTIONS_H_

#include <array>
#include <cstdint>
#include <string_view>

#include "relation/nations.h"
#include "syntax/parse.h"
#include "syntax/vocabulary.h"

namespace ieum {

class Discourse;
class SentenceView;

// One bit a trade.
using TradeSet = uint32_t;

// The classes of words that tell a trade: trade-car, trade-chip, ...
class TradeWords {
 public:
  explicit TradeWords(const Vocabulary& vocabulary);

  // Of all words of `text`: cut at spaces and hyphens, in any case, singular or plural.
  TradeSet In(std::string_view text) const;

 private:
  static constexpr size_t kCount = 18;
  const Vocabulary* vocabulary_;
  std::array<unsigned, kCount> bits_;
};

// Remembers the trades and countries of the firms that an English sentence names: by their names, by the words before
// them (Toronto chip designer Narae) and by what they are said to be (Narae, a Seoul-based maker of chips).
void NoteDescriptions(const SentenceView& view, Discourse* discourse);

// The country that the word names, alone or before a hyphen: Korean, Seoul-based.
Nation NationIn(const SentenceView& view, const Word& word);

}  // namespace ieum

#endif  // IEUM_RELATION_DESCRIPTIONS_H_
