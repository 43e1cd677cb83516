// What an article is about, as far as ambiguous names need to know.
#ifndef IEUM_MENTION_ARTICLE_TOPIC_H_
#define IEUM_MENTION_ARTICLE_TOPIC_H_

#include <span>
#include <string_view>

#include "mention/word_marks.h"
#include "mention/word_traits.h"

namespace ieum {

struct ArticleTopic {
  bool industry = false;  // many words of the field
  bool touches = false;   // some
  bool sport = false;
  MarkSet products = 0;  // cues of the kind `article` that occur, as marks

  // The words that tell it.
  static constexpr MarkSet kMarks = mark::kIndustry | mark::kSport | mark::kOfProducts;

  // `words` are those of `text`; `marks` their lists.
  static ArticleTopic Read(std::string_view text, std::span<const TextWord> words, const WordMarks& marks);
};

}  // namespace ieum

#endif  // IEUM_MENTION_ARTICLE_TOPIC_H_
