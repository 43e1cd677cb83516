#include <gtest/gtest.h>

#include "output/article_writer.h"
#include "output/sample.h"

namespace ieum {
namespace {

TEST(ArticleCsv, OneRowARelation) {
  const auto writer = NewCsvWriter(CsvReader::kPrograms);
  std::string out(writer->header());
  writer->Write(SampleArticle(), SampleExtraction(), &out);
  EXPECT_EQ(out,
            "source,source_name,target,target_name,type,directed,status,amount,currency,confidence,date,article,title,"
            "evidence,according_to,deal_date\n"
            "hanbit,한빛,u:company:나래,나래,invests_in,true,asserted,10000000000,KRW,0.9,2026-03-04,a-1,"
            "\"한빛, 나래에 \"\"투자\"\"\",한빛이 나래에 100억원을 투자했다,hanbit,2026-03\n");
}

TEST(ArticleCsv, WithoutASumThereIsNoCurrency) {
  Extraction extraction = SampleExtraction();
  extraction.relations.front().amount.reset();
  extraction.relations.front().type = RelationType::kPartnersWith;
  std::string out;
  NewCsvWriter(CsvReader::kPrograms)->Write(SampleArticle(), extraction, &out);
  EXPECT_NE(out.find(",partners_with,false,asserted,,,0.9,"), std::string::npos) << out;
}

TEST(ArticleCsv, NamesASpeakerByKindWhereNoNameDoes) {
  Extraction extraction = SampleExtraction();
  Relation& relation = extraction.relations.front();
  const auto cell = [&] {
    std::string out;
    NewCsvWriter(CsvReader::kPrograms)->Write(SampleArticle(), extraction, &out);
    const size_t end = out.rfind(',');
    const size_t begin = out.rfind(',', end - 1) + 1;
    return out.substr(begin, end - begin);
  };
  relation.according_to.entities = {0, 1};
  EXPECT_EQ(cell(), "hanbit|u:company:나래");
  relation.according_to.entities.clear();
  EXPECT_EQ(cell(), "report");
  relation.according_to = {};
  EXPECT_EQ(cell(), "");
}

}  // namespace
}  // namespace ieum
