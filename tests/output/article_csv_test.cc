#include <gtest/gtest.h>

#include "output/article_writer.h"
#include "output/sample.h"

namespace ieum {
namespace {

TEST(ArticleCsv, OneRowARelation) {
  const auto writer = NewCsvWriter();
  std::string out(writer->header());
  writer->Write(SampleArticle(), SampleExtraction(), &out);
  EXPECT_EQ(out,
            "source,source_name,target,target_name,type,directed,status,amount,currency,confidence,date,article,title,"
            "evidence\n"
            "hanbit,한빛,u:company:나래,나래,invests_in,true,asserted,10000000000,KRW,0.9,2026-03-04,a-1,"
            "\"한빛, 나래에 \"\"투자\"\"\",한빛이 나래에 100억원을 투자했다\n");
}

TEST(ArticleCsv, WithoutASumThereIsNoCurrency) {
  Extraction extraction = SampleExtraction();
  extraction.relations.front().amount.reset();
  extraction.relations.front().type = RelationType::kPartnersWith;
  std::string out;
  NewCsvWriter()->Write(SampleArticle(), extraction, &out);
  EXPECT_NE(out.find(",partners_with,false,asserted,,,0.9,"), std::string::npos) << out;
}

}  // namespace
}  // namespace ieum
