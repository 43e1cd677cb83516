#include <gtest/gtest.h>

#include "output/article_writer.h"
#include "output/sample.h"

namespace ieum {
namespace {

TEST(FigureCsv, OneRowASum) {
  const auto writer = NewFigureCsvWriter(CsvReader::kPrograms);
  std::string out(writer->header());
  writer->Write(SampleArticle(), SampleExtraction(), &out);
  EXPECT_EQ(out,
            "article,date,source,title,text,amount,amount_max,currency,approx,bound,per,role,owner,owner_name,converts,"
            "sentence\n"
            "a-1,2026-03-04,,\"한빛, 나래에 \"\"투자\"\"\",100억원,10000000000,,KRW,false,,,investment,hanbit,한빛,,"
            "🚀 한빛이 나래에 100억원을 투자했다.\n");
}

TEST(FigureCsv, LeavesEmptyWhatIsNotTold) {
  Article article = SampleArticle();
  article.text = "값은 최대 연 2~3달러\n(수천원)다.";
  Extraction extraction = SampleExtraction();
  Figure& first = extraction.figures.front();
  first.span = SpanOf(article.text, "2~3달러");
  first.sentence = {0, static_cast<uint32_t>(article.text.size())};
  first.amount = Amount(25, 1);
  first.amount_max = 3;
  first.currency = {'U', 'S', 'D'};
  first.role = FigureRole::kOther;
  first.bound = Bound::kMax;
  first.per = Per::kYear;
  first.approximate = true;
  first.entity = kNoIndex;
  Figure second = first;
  second.span = SpanOf(article.text, "수천원");
  second.amount.reset();
  second.amount_max.reset();
  second.currency = {'K', 'R', 'W'};
  second.of = 0;
  extraction.figures.push_back(second);
  std::string out;
  NewFigureCsvWriter(CsvReader::kPrograms)->Write(article, extraction, &out);
  EXPECT_EQ(out,
            "a-1,2026-03-04,,\"한빛, 나래에 \"\"투자\"\"\",2~3달러,2.5,3,USD,true,max,year,other,,,,"
            "값은 최대 연 2~3달러 (수천원)다.\n"
            "a-1,2026-03-04,,\"한빛, 나래에 \"\"투자\"\"\",수천원,,,KRW,true,max,year,other,,,2~3달러,"
            "값은 최대 연 2~3달러 (수천원)다.\n");
}

}  // namespace
}  // namespace ieum
