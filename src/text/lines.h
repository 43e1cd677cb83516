// Lines by shape: what each line of an article is for, before anything is looked for in it.
#ifndef IEUM_TEXT_LINES_H_
#define IEUM_TEXT_LINES_H_

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/line_tables.h"
#include "text/text.h"

namespace ieum {

struct Line {
  Span span;            // without surrounding white space; never empty
  uint32_t number = 0;  // from 0, counting empty lines
  SentenceKind kind = SentenceKind::kBody;
};

// Belongs to one thread; refers to the tables, which must outlive it.
class LineReader {
 public:
  explicit LineReader(const LineTables& tables) : tables_(tables) {}

  // Replaces `lines` by those of `text` (normalised) that are not empty, in order.
  void Read(std::string_view text, std::vector<Line>* lines);

  // True for the end of a line that only says who wrote it: `홍길동 기자 hong@example.kr` behind the last full stop.
  bool IsByline(std::string_view sentence);

 private:
  const LineRule* FindRule(std::string_view line);
  SentenceKind KindByShape(std::string_view line) const;
  SentenceKind KindOfFirst(std::string_view line, bool alone) const;
  bool HasFinalEnding(std::string_view line) const;

  const LineTables& tables_;
  std::string lower_;  // scratch
};

// True if `line` ends with a full stop, question or exclamation mark, with closing quotes and brackets behind it or
// not.
bool EndsWithStop(std::string_view line);

}  // namespace ieum

#endif  // IEUM_TEXT_LINES_H_
