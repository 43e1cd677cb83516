// What an article is about, as far as ambiguous names need to know.
#ifndef IEUM_MENTION_ARTICLE_TOPIC_H_
#define IEUM_MENTION_ARTICLE_TOPIC_H_

#include <string_view>

#include "mention/word_marks.h"

namespace ieum {

struct ArticleTopic {
  bool industry = false;  // many words of the field
  bool touches = false;   // some
  bool sport = false;
  MarkSet products = 0;  // cues of the kind `article` that occur, as marks

  static ArticleTopic Read(std::string_view text, const WordMarks& words);
};

}  // namespace ieum

#endif  // IEUM_MENTION_ARTICLE_TOPIC_H_
