// One row a relation.
#include <string>

#include "output/article_writer.h"
#include "output/csv.h"
#include "output/numbers.h"

namespace ieum {
namespace {

class CsvWriter : public ArticleWriter {
 public:
  std::string_view header() const override {
    return "source,source_name,target,target_name,type,directed,status,amount,currency,confidence,date,article,title,"
           "evidence,according_to,deal_date\n";
  }

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
          out);
    }
  }
};

}  // namespace

std::unique_ptr<ArticleWriter> NewCsvWriter() { return std::make_unique<CsvWriter>(); }

}  // namespace ieum
