// Lines that say whom what follows is about: labels (`나래 =`, `나래:`), headings of list items and sections (`1. 나래
// - 시리즈B 300억원`, `■ 나래`), and the questions of interviews.
#ifndef IEUM_RELATION_PASSAGES_H_
#define IEUM_RELATION_PASSAGES_H_

#include "relation/sentence_view.h"

namespace ieum {

// The actors that the sentence's label names; empty if it has none.
EntityList LabelOf(const SentenceView& view);

// The heading of an item or a section: a headline or list item without a predicate.
struct Heading {
  bool found = false;
  char32_t mark = 0;   // what the line begins with: '0' for any number, 0 for a letter
  EntityList firm;     // that the lines below tell of; empty if the heading names none, or several
  bool funds = false;  // it tells of a round or a sum: the firm raises money
};
Heading HeadingOf(const SentenceView& view);

// True of a line that asks in an interview: `Q. ...`, and a list item with a quotation below (`- 고객은 누구인가.`).
bool IsQuestion(const SentenceView& view);

// The firm of a person who is named with it in the sentence (나래 대표); kNoIndex if there is none.
int32_t FirmOfPerson(const SentenceView& view);

}  // namespace ieum

#endif  // IEUM_RELATION_PASSAGES_H_
