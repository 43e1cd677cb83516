// What each word of a text can mean for the search for names, by its letters alone: nine words in ten of an article
// neither begin a listed name nor say anything of an unlisted one, and are passed over without another look.
//
// A trait that is absent is certain; one that is there says that the place has to be read.
#ifndef IEUM_MENTION_WORD_TRAITS_H_
#define IEUM_MENTION_WORD_TRAITS_H_

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/word_cache.h"
#include "gazetteer/name_index.h"
#include "ieum/span.h"
#include "mention/mention_tables.h"
#include "mention/word_facts.h"
#include "mention/word_starts.h"
#include "mention/word_stems.h"

namespace ieum {

using WordTraits = uint16_t;
namespace trait {
constexpr WordTraits kListed = 1 << 0;      // a name of the gazetteer may begin in it
constexpr WordTraits kTopic = 1 << 1;       // a word of a topic (article_topic.h) may begin in it
constexpr WordTraits kOwn = 1 << 2;         // its ending or beginning is a sign of a name, wherever it stands
constexpr WordTraits kNoName = 1 << 3;      // neither it nor a stem of it can be a name
constexpr WordTraits kBare = 1 << 4;        // no particle is glued to it
constexpr WordTraits kPersonal = 1 << 5;    // may be a personal name
constexpr WordTraits kIntroduces = 1 << 6;  // the word behind it may be a name for its sake: 스타트업 X, 인수한 X
constexpr WordTraits kFollows = 1 << 7;     // so may the word in front: X 대표, X 주가
constexpr WordTraits kClause = 1 << 8;      // speaks of funding: the names of its clause may be subjects of that
constexpr WordTraits kDeals = 1 << 9;       // speaks of a deal, so the word in front may be a party to it: X와 제휴
}  // namespace trait

struct TextWord {
  Span span;  // as WordAt gives it
  WordTraits traits = 0;
};

// Belongs to one thread; refers to index and tables, which must outlive it.
class WordTraitsReader {
 public:
  WordTraitsReader(const NameIndex& index, const MentionTables& tables)
      : index_(&index), tables_(&tables), stems_(tables), facts_(tables) {}

  // Replaces `words` by those of the text of `starts`, in order.
  void Read(const WordStarts& starts, std::vector<TextWord>* words);

 private:
  WordTraits Of(std::string_view word);
  WordTraits ReadAnew(std::string_view word) const;
  bool MayBeginListed(std::string_view word) const;
  bool SpeaksForItself(std::string_view word, const Splits& splits, const WordFacts& facts) const;
  bool MayIntroduce(std::string_view word) const;

  const NameIndex* index_;
  const MentionTables* tables_;
  WordStems stems_;
  WordFactsReader facts_;
  WordCache<WordTraits, 8192> known_;  // enough for the words of a few hundred articles
};

}  // namespace ieum

#endif  // IEUM_MENTION_WORD_TRAITS_H_
