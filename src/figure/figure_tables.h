// What is known of sums of money (data/figures): number words, currencies, shapes, marks and role cues. Compiled when
// the program is built; a FigureTables is a view of the blob, immutable and shared by threads.
#ifndef IEUM_FIGURE_FIGURE_TABLES_H_
#define IEUM_FIGURE_FIGURE_TABLES_H_

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "base/rule_file.h"
#include "base/symbol_table.h"
#include "figure/shape_matcher.h"
#include "figure/word_trie.h"
#include "ieum/extraction.h"
#include "ieum/result.h"

namespace ieum {

// The tables of `data_dir`/figures, as a blob. Errors name file, line and column.
Result<std::string> CompileFigureTables(const std::string& data_dir);

// The tables that a user's rules may add rows to.
inline constexpr std::string_view kFigureRuleTables[] = {"figures/breaks",    "figures/currencies", "figures/en-roles",
                                                         "figures/followers", "figures/ko-roles",   "figures/marks",
                                                         "figures/numbers",   "figures/rates",      "figures/stops"};

// The tables that `built_in` was compiled from with rows of `own` laid over them: a word of theirs takes the place of
// the built-in rows for that word.
Result<std::string> OverlayFigureTables(const Blob& built_in, std::span<const RuleSection> own);

enum class NumberKind : uint8_t { kDigit, kSmall, kBig, kLone, kPlural, kSeveral, kAbout };

// A word that numbers are made of (numbers.tsv).
struct NumberWord {
  NumberKind kind = NumberKind::kDigit;
  bool glued = false;  // only directly behind a digit
  Language language = Language::kKorean;
  uint8_t exponent = 0;  // of a unit: the power of ten
  uint32_t tenths = 0;   // kDigit: ten times its value
};

// A way to write a currency (currencies.tsv).
struct CurrencyForm {
  Currency code = {};
  bool korean = false;
  bool closed = false;  // only a follower may be glued to it
  int64_t least = 0;    // smaller numbers are no money
};

// A shape of a sum (shapes.tsv); `pattern` is complete RE2 syntax with groups n, m and c.
struct FigureShape {
  Symbol name = kNoSymbol;
  Symbol pattern = kNoSymbol;
  Symbol needs = kNoSymbol;   // words separated by `|`, of which one must stand in the sum
  Symbol before = kNoSymbol;  // must stand directly before
  Symbol unless = kNoSymbol;  // must not
  Symbol after = kNoSymbol;   // must stand directly behind
  bool currency_first = false;
  bool range = false;         // has an upper end
  bool english = false;       // its number is in English alone
  bool has_currency = false;  // else it is bare: a number that only its neighbours make a sum
};

enum class StopPlace : uint8_t { kCurrency, kNumber };

// What a word beside a sum says of it (marks.tsv).
enum class MarkKind : uint8_t { kNothing, kApproximate, kConverts, kMin, kMax, kPer, kAnd };
struct Mark {
  MarkKind kind = MarkKind::kNothing;
  Per per = Per::kNone;  // of kPer
};

// Won for a hundred units of a currency, at least and at most (rates.tsv).
struct Rate {
  Currency code = {};
  int64_t low = 0;
  int64_t high = 0;
};

// What a word says of the sums around it (ko-roles.tsv, en-roles.tsv). Several cues may stand for one word.
struct RoleCue {
  FigureRole role = FigureRole::kOther;
  uint8_t before = 0;  // weight where the word stands before the sum
  uint8_t after = 0;   // weight where it stands behind
  uint8_t reach = 0;   // most spaces between the word and the sum; 0: any
  bool sum = false;    // a number beside it is a sum even without a currency (매출 830억)
};

class FigureTables {
 public:
  explicit FigureTables(Blob blob);

  WordTrie number_words;    // value: index into numbers
  WordTrie currency_words;  // value: index into currencies
  WordTrie joints;          // what else a shape may have behind a number: to, of, ~
  WordTrie currency_stops;  // words that a currency must not begin
  WordTrie number_stops;    // words that must not follow a number without a currency
  WordTrie followers;       // words that may be glued to a closed currency
  WordTrie marks_before;    // words written backwards; value: index into marks
  WordTrie marks_after;     // value: index into marks
  WordTrie cue_words;       // patterns; value: index into cue_ends
  WordTrie breaks;          // value: per cent of a cue's weight that passes

  std::span<const NumberWord> numbers;
  std::span<const CurrencyForm> currencies;
  std::span<const FigureShape> shapes;
  std::span<const Mark> marks;
  std::span<const Rate> rates;
  std::span<const RoleCue> cues;
  std::span<const uint32_t> cue_ends;  // cues of word i: [i == 0 ? 0 : cue_ends[i - 1], cue_ends[i])

  // The patterns of `shapes`, compiled.
  const ShapeMatcher& shape_matcher() const { return *shape_matcher_; }

  std::string_view Text(Symbol symbol) const { return strings_.Text(symbol); }

 private:
  SymbolTable strings_;
  std::shared_ptr<const ShapeMatcher> shape_matcher_;
};

}  // namespace ieum

#endif  // IEUM_FIGURE_FIGURE_TABLES_H_
