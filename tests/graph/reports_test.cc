#include "graph/reports.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

#include "text/text_sketch.h"

namespace ieum {
namespace {

GraphArticle ArticleOf(ArticleKey key, const std::string& text) {
  GraphArticle article;
  article.key = key;
  article.sketch = MakeTextSketch(text);
  return article;
}

// A text of `sentences` sentences that no other number shares.
std::string TextOf(int number, int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i) {
    const std::string tag = std::to_string(number * 1000 + i);
    text += "한빛" + tag + "은 나래" + tag + "와 인공지능 반도체 " + tag + "종을 함께 만든다. ";
  }
  return text;
}

TEST(Reports, ReprintsAreOneReport) {
  const std::string release = TextOf(1, 30);
  Graph graph;
  graph.AddArticle(ArticleOf(10, release));
  graph.AddArticle(ArticleOf(20, "[한빛일보] " + release + "김한빛 기자"));
  graph.AddArticle(ArticleOf(30, release.substr(release.size() / 6)));
  graph.AddArticle(ArticleOf(40, TextOf(2, 30)));
  graph.AddArticle(ArticleOf(50, ""));
  graph.AddArticle(ArticleOf(60, ""));
  const Reports reports(graph);
  EXPECT_EQ(reports.FirstOf(10), reports.FirstOf(20));
  EXPECT_EQ(reports.FirstOf(10), reports.FirstOf(30));
  EXPECT_NE(reports.FirstOf(10), reports.FirstOf(40));
  EXPECT_NE(reports.FirstOf(50), reports.FirstOf(60)) << "nothing is known of their texts";

  std::set<EdgeStatement> statements;
  for (const ArticleKey key : {10U, 20U, 30U, 40U, 50U, 60U, 70U}) {
    EdgeStatement statement;
    statement.article = key;
    statements.insert(statement);
  }
  EXPECT_EQ(reports.Count(statements), 5U);
}

TEST(Reports, AChainOfReprintsIsOneReport) {
  // Each differs from the one before by a tenth; the first and the last have little in common.
  Graph graph;
  std::vector<std::string> sentences;
  for (int i = 0; i < 40; ++i) sentences.push_back(TextOf(i, 1));
  for (ArticleKey start = 0; start < 10; ++start) {
    std::string text;
    for (size_t i = 0; i < 30; ++i) text += sentences[start + i];
    graph.AddArticle(ArticleOf(start, text));
  }
  const Reports reports(graph);
  EXPECT_EQ(reports.FirstOf(0), reports.FirstOf(9));
}

}  // namespace
}  // namespace ieum
