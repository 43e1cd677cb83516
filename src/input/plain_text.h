// Plain text of one or several articles.
#ifndef IEUM_INPUT_PLAIN_TEXT_H_
#define IEUM_INPUT_PLAIN_TEXT_H_

#include <cstddef>
#include <string_view>
#include <vector>

#include "input/article_reader.h"

namespace ieum {

// The articles of `text`, in order: views of it that begin and end with a line that is not blank; empty if all lines
// are. A blank line holds white space at most.
//
// kAuto cuts `text` where it was glued together from articles: a headline, the running text in the line below, a blank
// line, the next headline. A single article with blank lines between its paragraphs has parts without a headline, and
// parts under a sub-heading are short: nothing is cut unless four parts in five, the first among them, are articles.
std::vector<std::string_view> SplitArticles(std::string_view text, Split split);

// The first line that is not blank, if it has the shape of a headline: short, without a full stop, with text below it.
// Else empty.
std::string_view Headline(std::string_view article);

// Offset behind the last blank line of `text` (0: there is none), and behind the first.
size_t BehindLastBlankLine(std::string_view text);
size_t BehindFirstBlankLine(std::string_view text);

}  // namespace ieum

#endif  // IEUM_INPUT_PLAIN_TEXT_H_
