// What a run of English words is by its own words (a head: Narae Ventures) and by those beside it (a cue: the startup
// Narae, its Mir2 chip), and why it may be no name.
#ifndef IEUM_MENTION_ENGLISH_CUES_H_
#define IEUM_MENTION_ENGLISH_CUES_H_

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "mention/english_sentence.h"
#include "mention/mention_tables.h"

namespace ieum {

class EnglishCues {
 public:
  using Votes = std::array<int, english::kTypes>;  // by type
  static constexpr int kEnough = 2;                // votes that make a name

  explicit EnglishCues(const MentionTables& tables) : tables_(&tables) {}

  // Each reads the words [begin, end) of a sentence, which are not empty.

  // Why they are no name; empty if nothing speaks against it. Lives in the program.
  std::string_view RefusalOf(const EnglishNameSentence& sentence, size_t begin, size_t end) const;
  // What they are by their head word; empty if they have none.
  std::optional<EntityType> HeadOf(const EnglishNameSentence& sentence, size_t begin, size_t end) const;
  bool IsPerson(const EnglishNameSentence& sentence, size_t begin, size_t end) const;
  // Adds what the words beside them say: to `votes` what makes a name of any word, to `weak` what persons do, too.
  void Read(const EnglishNameSentence& sentence, size_t begin, size_t end, Votes* votes, Votes* weak) const;

  // All lists of the longest entry of `lists` that ends with word `end` - 1.
  EnglishSet Before(const EnglishNameSentence& sentence, size_t end, EnglishSet lists) const;

 private:
  // Does a listed firm stand on either side in the same list (Narae, Kleon and Duru), or on one side of a name that is
  // no word by its form (Narae and KleonSoft)?
  static bool IsAmongFirms(const EnglishNameSentence& sentence, size_t begin, size_t end);
  // The class that an apposition names: `X, its newest chip`; `its newest chip, X,`. The lists of its class noun, 0
  // without one.
  EnglishSet AppositionBehind(const EnglishNameSentence& sentence, size_t end) const;
  EnglishSet AppositionBefore(const EnglishNameSentence& sentence, size_t begin, size_t end) const;
  // Do they head an item of a roundup: `X (Boston): $20 million`, `X - $20 million`?
  static bool HeadsSum(const EnglishNameSentence& sentence, size_t begin, size_t end);
  static bool IsOwnProduct(const EnglishNameSentence& sentence, size_t begin);
  // The entry of `lists` at `end` of the article, or behind the bracket there.
  EnglishTables::Found Behind(std::string_view text, uint32_t end, EnglishSet lists) const;

  const MentionTables* tables_;
};

}  // namespace ieum

#endif  // IEUM_MENTION_ENGLISH_CUES_H_
