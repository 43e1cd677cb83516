#include <algorithm>
#include <utility>
#include <vector>

#include "output/display_width.h"
#include "output/graph_cells.h"
#include "output/numbers.h"
#include "output/table.h"
#include "output/table_cells.h"
#include "output/top_writer.h"

namespace ieum {
namespace {

constexpr size_t kIndent = 2;
constexpr size_t kWidestName = 24;

// "invests_in 3, partners_with 1": the most frequent first.
std::string EdgesCell(const ConnectedNode& node) {
  std::vector<std::pair<RelationType, size_t>> edges(node.edges.begin(), node.edges.end());
  std::stable_sort(edges.begin(), edges.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string cell;
  for (const auto& [type, count] : edges) {
    cell.append(cell.empty() ? "" : ", ").append(Name(type)).append(" ").append(Digits(count));
  }
  return cell;
}

class TopTables {
 public:
  TopTables(const TopTableOptions& options, std::string* out) : options_(options), labels_(options.labels), out_(out) {}

  void Connected(const std::vector<ConnectedNode>& nodes) {
    TableLayout table({{.title = labels_.name, .max_width = kWidestName},
                       {.title = labels_.kind},
                       {.title = labels_.partners, .right = true},
                       {.title = labels_.articles, .right = true},
                       {.title = labels_.relations}});
    for (const ConnectedNode& node : nodes) {
      table.AddRow({NameCell(node.entity.name),
                    {.text = std::string(Name(node.entity.type))},
                    CountCell(node.partners),
                    CountCell(node.articles),
                    {.text = EdgesCell(node)}});
    }
    Append(labels_.connected, table);
  }

  void Newest(const std::vector<NamedEdge>& edges) {
    TableLayout table({{.title = labels_.date}, Type(), Head(), Tail(), Status(), Evidence()});
    for (const NamedEdge& named : edges) {
      table.AddRow({DayCell(named.edge.first_date), TypeCell(named.edge.type), NameCell(named.head_name),
                    NameCell(named.tail_name), StatusCell(named.edge.status), Words(named.edge)});
    }
    Append(labels_.newest, table);
  }

  void Sums(const std::vector<NamedEdge>& edges) {
    TableLayout table({{.title = labels_.sum, .right = true}, Type(), Head(), Tail(), Status(), Evidence()});
    for (const NamedEdge& named : edges) {
      table.AddRow({SumCell(named.edge.amount, named.edge.currency), TypeCell(named.edge.type),
                    NameCell(named.head_name), NameCell(named.tail_name), StatusCell(named.edge.status),
                    Words(named.edge)});
    }
    Append(labels_.sums, table);
  }

  void MostStated(const std::vector<NamedEdge>& edges) {
    TableLayout table({{.title = labels_.articles, .right = true},
                       {.title = labels_.reports, .right = true},
                       Type(),
                       Head(),
                       Tail(),
                       Status(),
                       Evidence()});
    for (const NamedEdge& named : edges) {
      table.AddRow({CountCell(named.edge.articles), CountCell(named.edge.reports), TypeCell(named.edge.type),
                    NameCell(named.head_name), NameCell(named.tail_name), StatusCell(named.edge.status),
                    Words(named.edge)});
    }
    Append(labels_.most_stated, table);
  }

 private:
  TableLayout::Column Type() const { return {.title = labels_.type}; }
  TableLayout::Column Head() const { return {.title = labels_.head, .max_width = kWidestName}; }
  TableLayout::Column Tail() const { return {.title = labels_.tail, .max_width = kWidestName}; }
  TableLayout::Column Status() const { return {.title = labels_.status}; }
  TableLayout::Column Evidence() const { return {.title = labels_.evidence}; }
  static TableLayout::Cell Words(const Edge& edge) { return {.text = BestEvidence(edge).text}; }

  void Append(const std::string& title, const TableLayout& table) {
    if (!first_) out_->push_back('\n');
    first_ = false;
    AppendStyled(title, Style::kBold, options_.colour, out_);
    out_->push_back('\n');
    if (!table.empty()) return table.Append(kIndent, options_.width, options_.colour, out_);
    out_->append(kIndent, ' ');
    AppendStyled(labels_.nothing, Style::kDim, options_.colour, out_);
    out_->push_back('\n');
  }

  const TopTableOptions& options_;
  const TopLabels& labels_;
  std::string* out_;
  bool first_ = true;
};

}  // namespace

void AppendTopTables(const GraphTop& top, const TopWanted& wanted, const TopTableOptions& options, std::string* out) {
  TopTables tables(options, out);
  if (wanted.connected) tables.Connected(top.connected);
  if (wanted.newest) tables.Newest(top.newest);
  if (wanted.sums) tables.Sums(top.sums);
  if (wanted.articles) tables.MostStated(top.articles);
}

}  // namespace ieum
