// One article as it came in.
#ifndef IEUM_ARTICLE_H_
#define IEUM_ARTICLE_H_

#include <string>

namespace ieum {

// REQUIRES (of whoever makes one by hand): `text` is well-formed UTF-8 and shorter than 16 MiB; the readers of the
// program check both. Only `text` is read for names and relations; the other fields travel along to the output.
struct Article {
  std::string id;      // never empty in what a reader gives: made from file name and position where the input has none
  std::string title;   // empty: none
  std::string date;    // ISO 8601 (YYYY-MM-DD...) where the input had a date that reads as one; else empty
  std::string source;  // outlet or address; empty: none
  std::string text;
};

}  // namespace ieum

#endif  // IEUM_ARTICLE_H_
