// What stands beside a sum and says how it is meant (marks.tsv): about, at most, a year, a share.
#ifndef IEUM_FIGURE_MARK_READER_H_
#define IEUM_FIGURE_MARK_READER_H_

#include <cstdint>
#include <string_view>

#include "figure/figure_tables.h"
#include "ieum/extraction.h"

namespace ieum {

// Refers to the tables; may be shared by threads.
class MarkReader {
 public:
  explicit MarkReader(const FigureTables& tables) : tables_(tables) {}

  // Sets approximate, bound and per of `figure` by the marks in a row right before its span and right behind it, as far
  // as `end`. The nearer mark wins.
  void Read(std::string_view text, uint32_t end, Figure* figure) const;

  // The same for the marks in a row right behind `begin` alone.
  void ReadBehind(std::string_view text, uint32_t begin, uint32_t end, Figure* figure) const;

  // Is `text`, which stands between two sums, a word that joins them to a list?
  bool Joins(std::string_view text) const;

  // The marks in a row at the end of `text`.
  struct Row {
    std::string_view ahead;  // what is left of the text before them
    bool converts = false;   // one of them says that a conversion follows
  };
  Row RowBefore(std::string_view text) const;

 private:
  // The mark that ends at the end of `text`, or begins there; its size has the space between it and the sum.
  WordTrie::Match Before(std::string_view text) const;
  WordTrie::Match After(std::string_view text) const;

  const FigureTables& tables_;
};

}  // namespace ieum

#endif  // IEUM_FIGURE_MARK_READER_H_
