// 2억 달러(약 2천900억원): which sum gives another in a second currency, and whether it can.
#ifndef IEUM_FIGURE_CONVERSIONS_H_
#define IEUM_FIGURE_CONVERSIONS_H_

#include <span>
#include <string_view>

#include "figure/figure_tables.h"
#include "figure/mark_reader.h"
#include "figure/sum.h"

namespace ieum {

// Sets `of` of every sum that converts the one before it, as an index into `sums` (those of one sentence of `text`, in
// order), and `off_rate` where no rate makes the two equal. A conversion is counted by, and limits, what its original
// does; the words that say so may stand behind its bracket. A sum with other words around it in the brackets is a
// conversion only at a possible rate.
void LinkConversions(std::string_view text, const FigureTables& tables, const MarkReader& marks, std::span<Sum> sums);

// Can two sums be the same one in two currencies, at some rate of rates.tsv? Of vague sums and currencies without a
// rate, anything can be.
bool CanBeEqual(const Figure& a, const Figure& b, std::span<const Rate> rates);

}  // namespace ieum

#endif  // IEUM_FIGURE_CONVERSIONS_H_
