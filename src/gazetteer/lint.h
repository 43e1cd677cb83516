// What is wrong with names before any article is read: the rules of docs/gazetteer.md, "What lint asks".
#ifndef IEUM_GAZETTEER_LINT_H_
#define IEUM_GAZETTEER_LINT_H_

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "gazetteer/gazetteer_file.h"
#include "ieum/result.h"

namespace ieum {

// What the rows are judged against. Each function may be empty: then nothing is everyday and nothing else is known.
struct LintContext {
  // Is `word` a word of the language (a noun, a place, a title, a given name, a technical term) and no name by itself?
  std::function<bool(std::string_view word)> is_everyday;
  // Is `skeleton` an amount that any text may hold: digits with a word of numbers behind them (3billion, 5조)?
  std::function<bool(std::string_view skeleton)> is_amount;
  // Does `id` belong to an entity outside the rows, which they may name as a maker?
  std::function<bool(std::string_view id)> is_known_id;
  // The ids of the entities outside the rows that bear `name`.
  std::function<std::vector<std::string>(std::string_view name)> owners_of;
};

// Errors make a name match what it does not mean, or say something that cannot be so; warnings are likely slips.
// In the order of the rows.
Diagnostics LintRows(std::span<const GazetteerRow> rows, const LintContext& context);

// The warnings of LintRows about names that will be taken wherever they stand: a single letter, syllable or number and
// everyday words without a class. `is_everyday` as in LintContext.
Diagnostics WarnOfLooseNames(std::span<const GazetteerRow> rows,
                             const std::function<bool(std::string_view word)>& is_everyday);

// "KR7005930003" with a right check digit (ISO 6166: Luhn over the digits, letters as 10 ... 35).
bool IsIsin(std::string_view code);

}  // namespace ieum

#endif  // IEUM_GAZETTEER_LINT_H_
