#include "output/report_writer.h"

#include <gtest/gtest.h>

#include "output/report_words.h"
#include "output/sample.h"

namespace ieum {
namespace {

Graph SampleGraph(const std::string& word = {}) {
  ArticleSummary article = Summarize(SampleExtraction(), SampleArticle().text);
  if (!word.empty()) {
    article.id = article.title = article.source = word;
    for (Entity& entity : article.entities) entity.name = entity.name_ko = entity.name_en = word;
    for (Statement& statement : article.statements) {
      statement.text = word + " " + word;
      statement.trigger = statement.according_to = statement.deal_date = word;
    }
  }
  Graph graph;
  graph.Add(article);
  return graph;
}

bool Has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST(ReportWords, NoneIsMissing) {
  for (size_t i = 0; i < static_cast<size_t>(ReportWord::kCount); ++i) {
    for (const Language language : {Language::kKorean, Language::kEnglish}) {
      EXPECT_NE(ReportText(static_cast<ReportWord>(i), language, {"x", "y"}), "") << i;
    }
  }
}

TEST(ReportAsMarkdown, TellsADealWithItsSumAndSentence) {
  const PeriodReport report = MakeReport(SampleGraph(), {});
  EXPECT_TRUE(Has(ReportAsMarkdown(report, Language::kKorean),
                  "## 투자\n\n### 이루어짐 (1)\n\n"
                  "- **한빛 → 나래** · **100억원** (10,000,000,000 KRW) · 2026-03-04 · 성사 시점 2026-03 · "
                  "말한 쪽: 한빛 · 기사 1건 · 확신도 0.9\n"
                  "  > 한빛이 나래에 100억원을 <b>투자</b>했다\\\n"
                  "  > — 한빛, 나래에 \"투자\" · 2026-03-04\n"))
      << ReportAsMarkdown(report, Language::kKorean);
  const std::string english = ReportAsMarkdown(report, Language::kEnglish);
  EXPECT_TRUE(Has(english, "- **Hanbit, Inc. → 나래** · **₩10B** (10,000,000,000 KRW) · 2026-03-04")) << english;
}

TEST(ReportAsHtml, TellsTheSameInAPage) {
  const std::string page = ReportAsHtml(MakeReport(SampleGraph(), {"2026", ""}), Language::kKorean);
  EXPECT_TRUE(Has(page, "<html lang=\"ko\">"));
  EXPECT_TRUE(Has(page, "<bdi>한빛</bdi> <i>→</i> <bdi>나래</bdi>"));
  EXPECT_TRUE(Has(page, "100억원 <small>(10,000,000,000 KRW)</small>"));
  EXPECT_TRUE(Has(page, "<p>한빛이 나래에 100억원을 <mark>투자</mark>했다</p>"));
  EXPECT_TRUE(Has(page, "content=\"default-src 'none'; style-src 'sha256-"));
  EXPECT_TRUE(Has(page, "2026부터"));
  EXPECT_FALSE(Has(page, "<script"));
}

TEST(Reports, ShowASentenceOnceBelowAllThatItStates) {
  ArticleSummary article = Summarize(SampleExtraction(), SampleArticle().text);
  article.statements.push_back(article.statements.front());
  std::swap(article.statements.back().head, article.statements.back().tail);
  Graph graph;
  graph.Add(article);
  const PeriodReport report = MakeReport(graph, {});
  for (const std::string& text :
       {ReportAsMarkdown(report, Language::kKorean), ReportAsHtml(report, Language::kKorean)}) {
    const size_t words = text.find("한빛이 나래에");
    EXPECT_NE(words, std::string::npos);
    EXPECT_EQ(text.find("한빛이 나래에", words + 1), std::string::npos) << text;
    EXPECT_LT(
        text.find("나래</bdi> <i>→") == std::string::npos ? text.find("나래 → 한빛") : text.find("나래</bdi> <i>→"),
        words);
  }
}

TEST(Reports, NothingInTheDataBecomesMarkup) {
  for (const std::string word :
       {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a|b\n\n# c", "](x)`"}) {
    const PeriodReport report = MakeReport(SampleGraph(word), {});
    for (const Language language : {Language::kKorean, Language::kEnglish}) {
      const std::string page = ReportAsHtml(report, language);
      EXPECT_FALSE(Has(page, "<script") || Has(page, "<img")) << page;
      const std::string markdown = ReportAsMarkdown(report, language);
      EXPECT_FALSE(Has(markdown, word)) << markdown;
      EXPECT_FALSE(Has(markdown, "\n# c")) << markdown;
    }
  }
}

TEST(Reports, SayWhereThereIsNothing) {
  const PeriodReport report = MakeReport(SampleGraph(), {"2030", "2030"});
  EXPECT_TRUE(Has(ReportAsMarkdown(report, Language::kEnglish), "Nothing new was stated in this period."));
  EXPECT_TRUE(Has(ReportAsHtml(report, Language::kEnglish), "Nothing new was stated in this period."));
}

}  // namespace
}  // namespace ieum
