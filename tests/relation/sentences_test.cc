// Sentences and what they state, construction by construction; the tables lie beside this file.
#include <gtest/gtest.h>

#include <string>

#include "relation/relation_fixture.h"

namespace ieum {
namespace {

void ExpectEdges(const std::string& path) {
  RelationFixture fixture;
  const std::vector<RelationCase> cases = ReadCases(path);
  ASSERT_FALSE(cases.empty());
  for (const RelationCase& c : cases) {
    EXPECT_EQ(Join(fixture.Edges(c.text)), Join(c.edges)) << path << ":" << c.line << ": " << c.text;
  }
}

TEST(Sentences, OfEveryConstruction) { ExpectEdges("ko-constructions.txt"); }
TEST(Sentences, WithTheStatusOfTheirPath) { ExpectEdges("ko-status.txt"); }
TEST(Sentences, ThatLeaveOutWhatThoseBeforeTold) { ExpectEdges("ko-discourse.txt"); }
TEST(Sentences, OfEnglish) { ExpectEdges("en-constructions.txt"); }
TEST(Sentences, OfEnglishMoney) { ExpectEdges("en-funding.txt"); }
TEST(Sentences, OfEnglishDeals) { ExpectEdges("en-deals.txt"); }
TEST(Sentences, OfEnglishProducts) { ExpectEdges("en-products.txt"); }
TEST(Sentences, OfEnglishFreelyWorded) { ExpectEdges("en-free-wording.txt"); }
TEST(Sentences, OfEnglishThatLeaveOutWhatThoseBeforeTold) { ExpectEdges("en-discourse.txt"); }
TEST(Sentences, OfEnglishArticles) { ExpectEdges("en-articles.txt"); }
TEST(Sentences, OfEnglishThatStateNothing) { ExpectEdges("en-negatives.txt"); }
TEST(Sentences, ThatStateNothing) { ExpectEdges("ko-negatives.txt"); }

}  // namespace
}  // namespace ieum
