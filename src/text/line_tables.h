// The words that tell what a line is for and where a sentence ends (data/words/lines.tsv, sentences.tsv).
#ifndef IEUM_TEXT_LINE_TABLES_H_
#define IEUM_TEXT_LINE_TABLES_H_

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "base/symbol_table.h"
#include "ieum/result.h"
#include "text/text.h"

namespace ieum {

// Where in a line the words of a row must stand.
enum class LinePlace : uint8_t { kWhole, kBegin, kEnd, kInside };

// A row of lines.tsv, one for each of its words.
struct LineRule {
  SentenceKind kind = SentenceKind::kFurniture;
  LinePlace place = LinePlace::kBegin;
  bool judges_sentences = false;  // lines that end with a full stop, too
  bool opens_list = false;        // the lines below are furniture too, as long as they are no sentences
  uint16_t longest = 0;           // code points of a line that the row may still judge
  uint32_t words_begin = 0, words_end = 0;
};

// Sets of words in sentences.tsv.
enum class SentenceWord : uint8_t {
  kFinal,         // last syllable of a Korean sentence: its full stop ends one even with no space behind
  kQuoteTail,     // stands behind a closing quotation mark and carries the sentence on
  kTitle,         // abbreviation that never ends a sentence
  kAbbreviation,  // may end a sentence, if a starter follows
  kStarter,       // first word of an English sentence
  kCount,
};

// The tables of `data_dir`/words/{lines,sentences}.tsv, as a blob. Errors name file, line and column.
Result<std::string> CompileLineTables(const std::string& data_dir);

// Views the blob, whose bytes must outlive it. An empty blob gives tables without a row.
class LineTables {
 public:
  static constexpr size_t kBuckets = 1024;  // several times as many as rules, so that most are empty

  explicit LineTables(Blob blob);

  // In the order of the file: the first that fits a line decides.
  std::span<const LineRule> rules() const { return rules_; }
  // Indices into rules(), in order: all whose words begin with `first`, and a few others.
  std::span<const uint16_t> RulesFrom(char32_t first) const {
    if (bucket_ends_.empty()) return {};
    const size_t bucket = first % kBuckets;
    const uint16_t begin = bucket == 0 ? 0 : bucket_ends_[bucket - 1];
    return bucket_rules_.subspan(begin, bucket_ends_[bucket] - begin);
  }
  // May any judge a line of `size` code points by words that begin at `offset` of it, which is not 0? Asked of every
  // byte of a line, at most of which the answer is no.
  bool MayHaveRuleInside(std::string_view line, size_t offset, size_t size) const {
    const auto byte = [&](size_t i) { return static_cast<size_t>(static_cast<unsigned char>(line[offset + i])); };
    const size_t lead = byte(0);
    if (longest_of_lead_[lead] < size) return false;
    static_assert(kBuckets == 1024, "the last ten bits of a character are in its last two bytes");
    const size_t bucket = lead < 0x80   ? lead
                          : lead < 0xE0 ? (lead & 0x0F) << 6 | (byte(1) & 0x3F)
                          : lead < 0xF0 ? (byte(1) & 0x0F) << 6 | (byte(2) & 0x3F)
                                        : (byte(2) & 0x0F) << 6 | (byte(3) & 0x3F);
    return longest_of_bucket_[bucket] >= size;
  }
  // The longest line, in code points, that a rule for another place than kBegin judges.
  size_t longest_line() const { return longest_line_; }
  // The rule's words: normalised, ASCII in lower case.
  std::string_view Words(const LineRule& rule) const {
    return chars_.substr(rule.words_begin, rule.words_end - rule.words_begin);
  }
  // True if `text` is a word of that set. REQUIRES: ASCII in lower case.
  bool Is(SentenceWord set, std::string_view text) const {
    return sets_[static_cast<size_t>(set)].Find(text) != kNoSymbol;
  }

 private:
  std::span<const LineRule> rules_;
  std::span<const uint16_t> bucket_rules_;
  std::span<const uint16_t> bucket_ends_;
  // The longest line that a rule whose words stand inside or at the end judges: by the first byte of the words, 0 for
  // bytes that begin no character, and by the bucket.
  std::array<uint16_t, 256> longest_of_lead_ = {};
  std::array<uint16_t, kBuckets> longest_of_bucket_ = {};
  size_t longest_line_ = 0;
  std::string_view chars_;
  std::array<SymbolTable, static_cast<size_t>(SentenceWord::kCount)> sets_;
};

}  // namespace ieum

#endif  // IEUM_TEXT_LINE_TABLES_H_
