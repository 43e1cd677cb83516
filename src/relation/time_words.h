// Words that tell when (data/relations/<language>-times.tsv), compiled and used in place.
#ifndef IEUM_RELATION_TIME_WORDS_H_
#define IEUM_RELATION_TIME_WORDS_H_

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "base/symbol_table.h"
#include "base/table_rows.h"

namespace ieum {

// What a word adds to a time phrase; the kinds of the table, of which one word has one.
enum class TimeKind : uint8_t {
  kNone,
  kUnit,          // behind a number; value: a TimeUnit
  kYear,          // counted from the day of the article; value: how many ahead
  kQuarter,       // likewise
  kMonth,         // likewise
  kDay,           // likewise
  kNamedQuarter,  // value: which
  kNamedMonth,    // likewise
  kHalf,          // likewise
  kWeekday,       // likewise, from 1 for Monday
  kTurn,          // value: -1 the last such time, 1 the next
  kOpens,         // a year may stand behind it
  kSkip,
  kTail,  // glued to the end; value: 1 if the time only begins something (부터)
  kBar,   // behind a phrase: it is no date
};

enum class TimeUnit : int8_t { kYear, kQuarter, kMonth, kDay };

struct TimeWord {
  TimeKind kind = TimeKind::kNone;
  int8_t value = 0;
};

// Adds the sections of the table to `writer`. Faults left in `rows`: an unknown kind, a value that its kind does not
// have.
void CompileTimeWords(TableRows* rows, const std::string& table, BlobWriter* writer);

class TimeWords {
 public:
  static constexpr size_t kMaxBytes = 24;  // no word is longer

  explicit TimeWords(const Blob& blob)
      : words_(blob, "times"),
        meanings_(blob.Get<TimeWord>("times.meanings")),
        first_(blob.Get<uint8_t>("times.first")) {}

  // False for most texts that begin with no word of the table, whatever the case of their letters; true for all that
  // do. REQUIRES: `text` is not empty.
  bool MayBegin(std::string_view text) const { return first_[Bin(text)] != 0; }

  // The meaning of exactly `word`; kNone if it is none.
  TimeWord Find(std::string_view word) const {
    const Symbol symbol = words_.Find(word);
    return symbol == kNoSymbol ? TimeWord() : meanings_[symbol - 1];
  }

 private:
  friend void CompileTimeWords(TableRows* rows, const std::string& table, BlobWriter* writer);

  static constexpr size_t kBins = 256;
  // Of the first character: of a small letter or its capital, of a character of several bytes the last two that tell
  // Hangul apart.
  static size_t Bin(std::string_view text) {
    const auto byte = [text](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    return (byte(0) < 0x80 ? byte(0) | 0x20 : byte(1) * 31 + byte(2)) % kBins;
  }

  SymbolTable words_;
  std::span<const TimeWord> meanings_;  // by symbol - 1
  std::span<const uint8_t> first_;      // by bin: does a word begin so?
};

}  // namespace ieum

#endif  // IEUM_RELATION_TIME_WORDS_H_
