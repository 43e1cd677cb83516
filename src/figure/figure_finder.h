// Text -> sums of money: candidates by RE2, values by a small number grammar, roles by the words around.
#ifndef IEUM_FIGURE_FIGURE_FINDER_H_
#define IEUM_FIGURE_FIGURE_FINDER_H_

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "figure/figure_tables.h"
#include "figure/role_scorer.h"
#include "figure/sum.h"
#include "figure/sum_reader.h"
#include "ieum/extraction.h"
#include "mention/names.h"
#include "text/text.h"

namespace ieum {

// Belongs to one thread; refers to the tables, which must outlive it.
class FigureFinder {
 public:
  explicit FigureFinder(const FigureTables& tables);

  // In order of span, not overlapping, none inside a name, none in the furniture of a page. Spans count bytes of the
  // normalised text. Figure::entity is left to the relations. Adds to trace->sums unless null.
  std::vector<Figure> Find(const Text& text, const Names& names, Trace* trace = nullptr);

 private:
  // Reads the sums that begin in `sentence`; `wrapped` is the sentence that goes on with its line's last words, or
  // null.
  void ReadSentence(std::string_view text, const Sentence& sentence, const Sentence* wrapped);
  // The sum that begins at `at` and goes on in `wrapped`, if one does.
  std::optional<Sum> ReadAcross(std::string_view text, uint32_t at, Span sentence, Span wrapped);
  void ShareCurrencies(std::string_view text, const Sentence& sentence);
  void DropSumsInNames(std::span<const Mention> names);
  void Emit(std::vector<Figure>* figures);

  const FigureTables& tables_;
  SumReader reader_;
  RoleScorer roles_;
  uint32_t read_to_ = 0;         // where the last sum ends, perhaps behind its sentence
  std::string unwrapped_;        // two lines as one
  std::vector<Sum> sums_;        // of one sentence
  std::vector<int32_t> places_;  // of sums_ in the result; kNoIndex: left out
};

}  // namespace ieum

#endif  // IEUM_FIGURE_FIGURE_FINDER_H_
