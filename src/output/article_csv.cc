// One row a relation.
#include <string>

#include "output/article_writer.h"
#include "output/csv.h"
#include "output/numbers.h"

namespace ieum {
namespace {

constexpr std::string_view kColumns =
    "source,source_name,target,target_name,type,directed,status,amount,currency,confidence,date,article,title,"
    "evidence,according_to,deal_date";

class CsvWriter : public ArticleWriter {
 public:
  explicit CsvWriter(CsvReader reader) : reader_(reader), header_(CsvHeader(kColumns, reader)) {}

  std::string_view header() const override { return header_; }

  void Write(const Article& article, const Extraction& extraction, std::string* out) override {
    for (const Relation& relation : extraction.relations) {
      const Entity& head = extraction.entities[relation.head];
      const Entity& tail = extraction.entities[relation.tail];
      std::string amount, confidence;
      if (relation.amount) AppendInteger(*relation.amount, &amount);
      AppendShare(relation.confidence, &confidence);
      AppendCsvRow(
          {head.id, head.name, tail.id, tail.name, Name(relation.type), IsDirected(relation.type) ? "true" : "false",
           Name(relation.status), amount, relation.amount ? View(relation.currency) : std::string_view(), confidence,
           extraction.date, extraction.id, extraction.title, relation.evidence.front().span.Of(article.text),
           SpeakersCell(relation.according_to, extraction.entities), relation.date},
          reader_, out);
    }
  }

 private:
  CsvReader reader_;
  std::string header_;
};

}  // namespace

std::unique_ptr<ArticleWriter> NewCsvWriter(CsvReader reader) { return std::make_unique<CsvWriter>(reader); }

}  // namespace ieum
