// CSV and JSON.
#include <string>

#include "output/csv.h"
#include "output/diff_writer.h"
#include "output/edge_row.h"
#include "output/json_items.h"
#include "output/numbers.h"
#include "output/schema.h"

namespace ieum {
namespace {

std::string_view Word(EdgeChange change) {
  switch (change) {
    case EdgeChange::kNew:
      return "new";
    case EdgeChange::kGone:
      return "gone";
    case EdgeChange::kChanged:
      return "changed";
  }
  return {};
}

class CsvWriter : public DiffWriter {
 public:
  explicit CsvWriter(const Sink& sink) : sink_(sink) {
    std::string header = "change,";
    header.append(kEdgeColumns).append(",old_status,old_amount,old_currency,old_articles\n");
    sink_(header);
  }

  void Add(const ChangedEdge& changed) override {
    row_.assign(Word(changed.change)).push_back(',');
    AppendEdgeCells(changed.edge, &row_);
    row_.push_back(',');
    if (changed.change == EdgeChange::kChanged) {
      std::string amount;
      if (changed.old_amount) AppendInteger(*changed.old_amount, &amount);
      AppendCsvRow({Name(changed.old_status), amount,
                    changed.old_amount ? View(changed.old_currency) : std::string_view(), Digits(changed.old_articles)},
                   CsvReader::kPrograms, &row_);
    } else {
      row_.append(",,,\n");
    }
    sink_(row_);
  }
  void Finish() override {}

 private:
  const Sink& sink_;
  std::string row_;
};

class JsonListWriter : public DiffWriter {
 public:
  explicit JsonListWriter(const Sink& sink) : sink_(sink), items_(sink) {
    std::string begin = R"({"schema":)";
    JsonWriter(&begin).String(kDiffSchema);
    sink_(begin + ",\"edges\":[");
  }

  void Add(const ChangedEdge& changed) override {
    items_.Add([&changed](JsonWriter* json) {
      json->BeginObject();
      json->Member("change", Word(changed.change));
      WriteEdgeMembers(changed.edge, json);
      if (changed.change == EdgeChange::kChanged) {
        json->Member("old_status", Name(changed.old_status));
        WriteSum("old_", changed.old_amount, changed.old_currency, json);
        json->Member("old_articles", changed.old_articles);
      }
      json->EndObject();
    });
  }
  void Finish() override { sink_("\n]}\n"); }

 private:
  const Sink& sink_;
  JsonItems items_;
};

}  // namespace

std::unique_ptr<DiffWriter> NewDiffCsv(const Sink& sink) { return std::make_unique<CsvWriter>(sink); }

std::unique_ptr<DiffWriter> NewDiffJson(const Sink& sink) { return std::make_unique<JsonListWriter>(sink); }

}  // namespace ieum
