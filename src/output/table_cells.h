// What relations look like in tables for people.
#ifndef IEUM_OUTPUT_TABLE_CELLS_H_
#define IEUM_OUTPUT_TABLE_CELLS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ieum/extraction.h"
#include "output/table.h"

namespace ieum {

TableLayout::Cell TypeCell(RelationType type);
TableLayout::Cell NameCell(std::string_view name);
TableLayout::Cell StatusCell(Status status);
// "5,000,000,000 KRW"; empty: no sum.
TableLayout::Cell SumCell(std::optional<int64_t> amount, const Currency& currency);
// The day, without the time behind it.
TableLayout::Cell DayCell(std::string_view date);
TableLayout::Cell CountCell(size_t count);

}  // namespace ieum

#endif  // IEUM_OUTPUT_TABLE_CELLS_H_
