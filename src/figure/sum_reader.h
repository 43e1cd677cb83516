// Reads one sum of money at a place of the text: its shape, its number, its currency, and whether its edges allow it.
#ifndef IEUM_FIGURE_SUM_READER_H_
#define IEUM_FIGURE_SUM_READER_H_

#include <optional>
#include <string_view>
#include <vector>

#include "figure/figure_tables.h"
#include "figure/mark_reader.h"
#include "figure/number_reader.h"
#include "figure/shape_matcher.h"
#include "figure/sum.h"

namespace ieum {

// Belongs to one thread; refers to the tables.
class SumReader {
 public:
  explicit SumReader(const FigureTables& tables) : tables_(tables), marks_(tables) {}

  // The sum that begins at `begin` and ends before `end` (the end of its sentence). Role, entity and `of` are not set.
  std::optional<Sum> Read(std::string_view text, uint32_t begin, uint32_t end);

  const MarkReader& marks() const { return marks_; }

 private:
  bool MayBeSum(std::string_view text, uint32_t begin, uint32_t end) const;
  std::optional<Sum> Build(std::string_view text, uint32_t end, const ShapeMatch& match) const;
  ShapeParts PartsOf(std::string_view text, const ShapeMatch& match) const;
  bool ReadCurrency(std::string_view text, uint32_t end, Span currency, Figure* figure) const;
  bool IsBareSum(std::string_view text, uint32_t end, const Number& number, Sum* sum) const;

  const FigureTables& tables_;
  MarkReader marks_;
  std::vector<ShapeMatch> matches_;
};

}  // namespace ieum

#endif  // IEUM_FIGURE_SUM_READER_H_
