#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "output/article_writer.h"
#include "output/sample.h"

namespace ieum {
namespace {

constexpr PageParts kPage = {"<head>", "<tail>"};

std::string Written(const Article& article, const Extraction& extraction) {
  const std::unique_ptr<ArticleWriter> writer = NewArticlePageWriter(kPage);
  std::string out(writer->header());
  writer->Write(article, extraction, &out);
  out.append(writer->separator());
  writer->Write(article, extraction, &out);
  return out.append(writer->footer());
}

nlohmann::json DataOf(const std::string& page) {
  const size_t begin = kPage.head.size();
  return nlohmann::json::parse(page.substr(begin, page.size() - begin - kPage.tail.size()));
}

TEST(ArticlePage, HoldsTheArticlesWithTheirTextsAsJavaScriptCounts) {
  const std::string page = Written(SampleArticle(), SampleExtraction());
  EXPECT_TRUE(page.starts_with(kPage.head));
  EXPECT_TRUE(page.ends_with(kPage.tail));
  const nlohmann::json data = DataOf(page);
  EXPECT_EQ(data["cut"], false);
  ASSERT_EQ(data["articles"].size(), 2U);
  const nlohmann::json& article = data["articles"][1];
  EXPECT_EQ(article["schema"], "ieum.article/1");
  EXPECT_EQ(article["text"], SampleArticle().text);
  EXPECT_EQ(article["offset_unit"], "utf16");
  EXPECT_EQ(article["mentions"][0]["start"], 3);  // the rocket counts two
}

TEST(ArticlePage, NothingInTheDataEndsItsElement) {
  Article article = SampleArticle();
  Extraction extraction = SampleExtraction();
  const std::string bad = "</script><!--<script>&\"'\\";
  article.text += bad;
  extraction.title = extraction.source = extraction.entities[0].name = bad;
  const std::string page = Written(article, extraction);
  EXPECT_EQ(page.find('<', kPage.head.size()), page.size() - kPage.tail.size());
  EXPECT_EQ(DataOf(page)["articles"][0]["text"], article.text);
  EXPECT_EQ(DataOf(page)["articles"][0]["title"], bad);
}

TEST(ArticlePage, SaysThatItIsCut) {
  const std::unique_ptr<ArticleWriter> writer = NewArticlePageWriter(kPage);
  EXPECT_EQ(DataOf(std::string(writer->header()).append(writer->cut_footer()))["cut"], true);
}

}  // namespace
}  // namespace ieum
