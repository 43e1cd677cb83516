#include "output/graph_cells.h"

#include "output/numbers.h"

namespace ieum {
namespace {

void AppendSeparator(std::string* cell) {
  if (!cell->empty()) cell->push_back('|');
}

void AppendDates(const std::string& first, const std::string& last, std::string* cell) {
  if (last.empty()) return;
  cell->append(" ").append(first);
  if (first != last) cell->append("..").append(last);
}

}  // namespace

std::string CodesCell(const Entity& entity) {
  std::string cell;
  for (const auto& [system, code] : entity.codes) {
    AppendSeparator(&cell);
    cell.append(system).append("=").append(code);
  }
  return cell;
}

std::string HistoryCell(const Edge& edge) {
  std::string cell;
  for (const StatusPeriod& period : edge.history) {
    AppendSeparator(&cell);
    cell.append(Name(period.status));
    AppendDates(period.first_date, period.last_date, &cell);
  }
  return cell;
}

std::string SumsCell(const Edge& edge) {
  std::string cell;
  for (const StatedSum& sum : edge.sums) {
    AppendSeparator(&cell);
    AppendInteger(sum.amount, &cell);
    cell.append(" ").append(View(sum.currency));
    AppendDates(sum.first_date, sum.last_date, &cell);
  }
  return cell;
}

const GraphEvidence& BestEvidence(const Edge& edge) {
  static const GraphEvidence kNone;
  return edge.evidence.empty() ? kNone : edge.evidence.front();
}

}  // namespace ieum
