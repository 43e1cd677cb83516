#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "output/article_writer.h"
#include "output/sample.h"

namespace ieum {
namespace {

std::string Written(ArticleWriter* writer) {
  std::string out(writer->header());
  writer->Write(SampleArticle(), SampleExtraction(), &out);
  out.append(writer->separator());
  writer->Write(SampleArticle(), SampleExtraction(), &out);
  return out.append(writer->footer());
}

TEST(ArticleJson, IsTheDocumentedObject) {
  std::string line;
  NewJsonLinesWriter(OffsetUnit::kCodePoint)->Write(SampleArticle(), SampleExtraction(), &line);
  EXPECT_EQ(line,
            R"({"schema":"ieum.article/1","id":"a-1","title":"한빛, 나래에 \"투자\"","date":"2026-03-04","lang":"ko",)"
            R"("offset_unit":"codepoint",)"
            R"("entities":[{"id":"hanbit","type":"company","name":"한빛","names":{"ko":"한빛","en":"Hanbit, Inc."},)"
            R"("ids":{"krx":"0037T0","wikidata":"Q1"},"known":true},)"
            R"({"id":"u:company:나래","type":"company","name":"나래","names":{"ko":"나래"},"known":false}],)"
            R"("mentions":[{"entity":"hanbit","type":"company","text":"한빛","start":2,"end":4,"found_by":"alias"},)"
            R"({"entity":"u:company:나래","type":"company","text":"나래","start":6,"end":8,"found_by":"pattern"}],)"
            R"("figures":[{"text":"100억원","start":10,"end":15,"amount":10000000000,"currency":"KRW",)"
            R"("role":"investment","entity":"hanbit","found_by":"ko"}],)"
            R"("relations":[{"type":"invests_in","head":"hanbit","tail":"u:company:나래","status":"asserted",)"
            R"("confidence":0.9,"amount":10000000000,"currency":"KRW","round":"시리즈 A",)"
            R"("date":"2026-03",)"
            R"("according_to":{"entities":["hanbit"],"kind":"report","text":"한빛","start":2,"end":4},)"
            R"("evidence":[{"text":"한빛이 나래에 100억원을 투자했다","start":2,"end":21,)"
            R"("trigger":{"text":"투자","start":17,"end":19}}],"found_by":"invest"}],)"
            R"("sketch":"0102ff)" +
                std::string(122, '0') + "\"}\n");
}

TEST(ArticleJson, HasNoMemberForWhatIsNotWanted) {
  struct Case {
    Parts wanted;
    bool mentions, figures, relations;
  };
  for (const Case& c : {Case{{true, false, false}, true, false, false}, Case{{false, true, false}, false, true, false},
                        Case{{false, false, true}, false, false, true}}) {
    for (const auto& writer :
         {NewJsonLinesWriter(OffsetUnit::kByte, c.wanted), NewJsonWriter(OffsetUnit::kByte, c.wanted)}) {
      std::string out;
      writer->Write(SampleArticle(), SampleExtraction(), &out);
      const auto json = nlohmann::json::parse(out);
      EXPECT_TRUE(json.contains("entities"));
      EXPECT_EQ(json.contains("mentions"), c.mentions);
      EXPECT_EQ(json.contains("figures"), c.figures);
      EXPECT_EQ(json.contains("relations"), c.relations);
    }
  }
}

TEST(ArticleJson, CountsInTheUnitAskedFor) {
  struct Case {
    OffsetUnit unit;
    int start;
  };
  for (const Case& c : {Case{OffsetUnit::kCodePoint, 2}, Case{OffsetUnit::kUtf16, 3}, Case{OffsetUnit::kByte, 5}}) {
    std::string line;
    NewJsonLinesWriter(c.unit)->Write(SampleArticle(), SampleExtraction(), &line);
    const auto json = nlohmann::json::parse(line);
    EXPECT_EQ(json["offset_unit"], Name(c.unit));
    EXPECT_EQ(json["mentions"][0]["start"], c.start) << Name(c.unit);
  }
}

TEST(ArticleJson, SumsWithDecimalsBoundsAndPeriods) {
  Extraction extraction = SampleExtraction();
  Figure& figure = extraction.figures.front();
  figure.amount = Amount(179999, 2);
  figure.bound = Bound::kMax;
  figure.per = Per::kMonth;
  figure.of = 0;
  figure.off_rate = true;
  std::string line;
  NewJsonLinesWriter(OffsetUnit::kCodePoint)->Write(SampleArticle(), extraction, &line);
  EXPECT_NE(line.find(R"("amount":1799.99,"currency")"), std::string::npos) << line;
  const auto json = nlohmann::json::parse(line)["figures"][0];
  EXPECT_EQ(json["bound"], "max");
  EXPECT_EQ(json["per"], "month");
  EXPECT_EQ(json["off_rate"], true);
}

TEST(ArticleJson, VagueSumsRangesAndConversions) {
  Extraction extraction = SampleExtraction();
  Figure vague = extraction.figures.front();
  vague.amount.reset();
  vague.entity = kNoIndex;
  Figure range = extraction.figures.front();
  range.amount_max = 20'000'000'000;
  range.approximate = true;
  range.of = 0;
  extraction.figures = {vague, range};
  std::string line;
  NewJsonLinesWriter(OffsetUnit::kCodePoint)->Write(SampleArticle(), extraction, &line);
  const auto figures = nlohmann::json::parse(line)["figures"];
  EXPECT_TRUE(figures[0]["amount"].is_null());
  EXPECT_FALSE(figures[0].contains("entity"));
  EXPECT_FALSE(figures[0].contains("approx"));
  EXPECT_EQ(figures[1]["amount_max"], 20'000'000'000);
  EXPECT_EQ(figures[1]["approx"], true);
  EXPECT_EQ(figures[1]["of"], 0);
}

TEST(ArticleJson, LinesAndArrayHoldTheSameObjects) {
  const std::string lines = Written(NewJsonLinesWriter(OffsetUnit::kCodePoint).get());
  const auto array = nlohmann::json::parse(Written(NewJsonWriter(OffsetUnit::kCodePoint).get()));
  ASSERT_EQ(array.size(), 2U);
  EXPECT_EQ(array[0], nlohmann::json::parse(lines.substr(0, lines.find('\n'))));
  EXPECT_EQ(array[1], array[0]);
}

TEST(ArticleJson, NoArticleIsAnEmptyArray) {
  const auto writer = NewJsonWriter(OffsetUnit::kCodePoint);
  EXPECT_EQ(nlohmann::json::parse(std::string(writer->header()).append(writer->footer())), nlohmann::json::array());
}

}  // namespace
}  // namespace ieum
