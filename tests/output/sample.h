// An article and what is found in it, made by hand: the writers are tested apart from the pipeline.
#ifndef IEUM_TESTS_OUTPUT_SAMPLE_H_
#define IEUM_TESTS_OUTPUT_SAMPLE_H_

#include <string_view>

#include "ieum/article.h"
#include "ieum/extraction.h"

namespace ieum {

// The span of the first `words` in `text`.
inline Span SpanOf(std::string_view text, std::string_view words) {
  const auto begin = static_cast<uint32_t>(text.find(words));
  return {begin, begin + static_cast<uint32_t>(words.size())};
}

inline Article SampleArticle() {
  return {.id = "a-1",
          .title = "한빛, 나래에 \"투자\"",
          .date = "2026-03-04",
          .source = {},
          .text = "🚀 한빛이 나래에 100억원을 투자했다. 미르는 빠졌다."};
}

inline Extraction SampleExtraction() {
  const Article article = SampleArticle();
  const std::string_view text = article.text;
  Extraction extraction;
  extraction.id = article.id;
  extraction.title = article.title;
  extraction.date = article.date;
  extraction.sketch = {1, 2, 255};
  extraction.entities = {{.id = "hanbit",
                          .type = EntityType::kCompany,
                          .name = "한빛",
                          .name_ko = "한빛",
                          .name_en = "Hanbit, Inc.",
                          .codes = {{"krx", "0037T0"}, {"wikidata", "Q1"}},
                          .known = true},
                         {.id = "u:company:나래",
                          .type = EntityType::kCompany,
                          .name = "나래",
                          .name_ko = "나래",
                          .name_en = {},
                          .codes = {},
                          .known = false}};
  extraction.mentions = {{SpanOf(text, "한빛"), 0, EntityType::kCompany, MentionSource::kAlias},
                         {SpanOf(text, "나래"), 1, EntityType::kCompany, MentionSource::kPattern}};
  Figure figure;
  figure.span = SpanOf(text, "100억원");
  figure.sentence = SpanOf(text, "🚀 한빛이 나래에 100억원을 투자했다.");
  figure.amount = 10'000'000'000;
  figure.role = FigureRole::kInvestment;
  figure.entity = 0;
  figure.found_by = "ko";
  extraction.figures = {figure};
  Relation relation;
  relation.type = RelationType::kInvestsIn;
  relation.head = 0;
  relation.tail = 1;
  relation.confidence = 0.9F;
  relation.amount = 10'000'000'000;
  relation.round = "시리즈 A";
  relation.date = "2026-03";
  relation.according_to = {{0}, SpeakerKind::kReport, SpanOf(text, "한빛")};
  relation.evidence = {{SpanOf(text, "한빛이 나래에 100억원을 투자했다"), SpanOf(text, "투자")}};
  relation.found_by = "invest";
  extraction.relations = {relation};
  return extraction;
}

}  // namespace ieum

#endif  // IEUM_TESTS_OUTPUT_SAMPLE_H_
