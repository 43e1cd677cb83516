#include "output/table_cells.h"

#include "output/numbers.h"

namespace ieum {
namespace {

constexpr size_t kDaySize = 10;  // 2024-03-15

Style StyleOf(Status status) {
  switch (status) {
    case Status::kAsserted:
      return Style::kGreen;
    case Status::kPlanned:
      return Style::kYellow;
    case Status::kNegated:
      return Style::kRed;
  }
  return Style::kPlain;
}

}  // namespace

TableLayout::Cell TypeCell(RelationType type) { return {.text = std::string(Name(type)), .style = Style::kCyan}; }

TableLayout::Cell NameCell(std::string_view name) { return {.text = std::string(name), .style = Style::kBold}; }

TableLayout::Cell StatusCell(Status status) { return {.text = std::string(Name(status)), .style = StyleOf(status)}; }

TableLayout::Cell SumCell(std::optional<int64_t> amount, const Currency& currency) {
  TableLayout::Cell cell;
  if (!amount) return cell;
  AppendGrouped(*amount, &cell.text);
  cell.text.append(" ").append(View(currency));
  return cell;
}

TableLayout::Cell DayCell(std::string_view date) { return {.text = std::string(date.substr(0, kDaySize))}; }

TableLayout::Cell CountCell(size_t count) { return {.text = Digits(count)}; }

}  // namespace ieum
