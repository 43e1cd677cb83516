// Lines -> sentences.
//
// ICU's sentence rules know no Korean newspaper: they cut `"…늘린다."라고 말했다` in two and leave `…했다.한편 …` in
// one. What serves of ICU is its data (Sentence_Terminal). The rules here:
//   - a line end ends a sentence, and a full stop, question or exclamation mark with white space behind it;
//   - a full stop behind a Korean final ending ends one with nothing behind it, too;
//   - inside quotation marks and brackets nothing ends, as long as they close within kMaxQuoteBytes; a quotation that
//     ends with a full stop ends the sentence unless a particle or a lower-case word carries it on;
//   - no end at abbreviations, initials, decimal points, numbered items, `#.`, or three points.
#ifndef IEUM_TEXT_SENTENCES_H_
#define IEUM_TEXT_SENTENCES_H_

#include <string>
#include <string_view>
#include <vector>

#include "text/line_tables.h"
#include "text/text.h"

namespace ieum {

constexpr size_t kMaxQuoteBytes = 2100;     // about 700 syllables; a mark with no partner that near opens nothing
constexpr size_t kMaxSentenceBytes = 8192;  // a longer one is cut at the next white space

// Belongs to one thread; refers to the tables, which must outlive it.
class SentenceSplitter {
 public:
  explicit SentenceSplitter(const LineTables& tables) : tables_(tables) {}

  // Appends to `ends` where the sentences of text[line] end, in order; the last is line.end. White space between two
  // sentences belongs to the later one. `open_quotes`: a line that is one quotation is read like any other line.
  void Split(std::string_view text, Span line, bool open_quotes, std::vector<uint32_t>* ends);

  // The same for a line that lists items behind marks (`[주요 공시] △… △…`, `◇… ▷…`): a heading in brackets and each
  // item is a sentence. False, and nothing appended, if the line is no such list: `…는 ▲… ▲… 등에 협력한다.` is prose.
  static bool SplitItems(std::string_view text, Span line, std::vector<uint32_t>* ends);

 private:
  // Whether the stop at [at, behind) of `line` ends the sentence that begins at `begin`.
  bool EndsAtFullStop(std::string_view line, size_t begin, size_t at, size_t behind);
  bool EndsAtMark(std::string_view line, size_t at, size_t behind);
  // Whether the quotation that closes at `close` ends it.
  bool EndsAtQuote(std::string_view line, size_t close) const;

  bool EndsAfterLatin(std::string_view line, size_t begin, size_t at, size_t next);
  bool IsFinal(std::string_view before) const;
  bool IsQuoteTail(std::string_view after) const;
  bool Is(SentenceWord set, std::string_view word);
  bool BeginsWithStarter(std::string_view after);

  const LineTables& tables_;
  std::string lower_;  // scratch
};

}  // namespace ieum

#endif  // IEUM_TEXT_SENTENCES_H_
