// What holds for every extraction, whatever the text.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "base/utf8.h"
#include "ieum/extractor.h"
#include "invariants/broken_texts.h"
#include "output/article_writer.h"

namespace ieum {
namespace {

std::vector<Article> Articles() {
  std::vector<Article> articles;
  std::set<std::filesystem::path> seeds;
  for (const auto& entry : std::filesystem::directory_iterator(IEUM_SOURCE_DIR "/seeds")) seeds.insert(entry.path());
  for (const std::filesystem::path& seed : seeds) {
    std::ostringstream text;
    text << std::ifstream(seed).rdbuf();
    articles.push_back({seed.filename().string(), "", "", "", text.str()});
  }
  for (std::string& text : BrokenTexts()) {
    articles.push_back({"broken-" + std::to_string(articles.size()), "", "", "", std::move(text)});
  }
  return articles;
}

bool IsBoundary(std::string_view text, uint32_t at) {
  return at == text.size() || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80);
}

bool IsIn(std::string_view text, Span span) {
  return span.begin < span.end && IsBoundary(text, span.begin) && IsBoundary(text, span.end);
}

// In order, none over another.
template <typename Item>
bool AreInOrder(const std::vector<Item>& items) {
  for (size_t i = 1; i < items.size(); ++i) {
    if (items[i].span.begin < items[i - 1].span.end) return false;
  }
  return true;
}

void CheckRelation(const Relation& relation, const Extraction& found, std::string_view text) {
  ASSERT_LT(relation.head, found.entities.size());
  ASSERT_LT(relation.tail, found.entities.size());
  EXPECT_NE(relation.head, relation.tail);
  EXPECT_TRUE(IsDirected(relation.type) || relation.head < relation.tail);
  const EntityType tail = found.entities[relation.tail].type;
  EXPECT_TRUE(IsActor(found.entities[relation.head].type));
  EXPECT_TRUE(relation.type == RelationType::kDevelops || relation.type == RelationType::kUses ? !IsActor(tail)
                                                                                               : IsActor(tail));
  EXPECT_GT(relation.confidence, 0);
  EXPECT_LE(relation.confidence, 1);
  ASSERT_FALSE(relation.evidence.empty());
  EXPECT_TRUE(AreInOrder(relation.evidence));
  for (const Evidence& evidence : relation.evidence) {
    EXPECT_TRUE(IsIn(text, evidence.span));
    EXPECT_TRUE(IsIn(text, evidence.trigger));
    EXPECT_TRUE(evidence.span.Contains(evidence.trigger));
  }
}

void CheckExtraction(const Extraction& found, std::string_view text) {
  EXPECT_TRUE(AreInOrder(found.mentions));
  EXPECT_TRUE(AreInOrder(found.figures));
  std::vector<bool> mentioned(found.entities.size());
  for (const Mention& mention : found.mentions) {
    EXPECT_TRUE(IsIn(text, mention.span));
    ASSERT_LT(mention.entity, found.entities.size());
    mentioned[mention.entity] = true;
  }
  for (size_t i = 0; i < mentioned.size(); ++i) EXPECT_TRUE(mentioned[i]) << found.entities[i].id;
  const auto is_index = [](int32_t index, size_t size) {
    return index == kNoIndex || (index >= 0 && static_cast<size_t>(index) < size);
  };
  for (const Figure& figure : found.figures) {
    EXPECT_TRUE(IsIn(text, figure.span));
    EXPECT_TRUE(is_index(figure.entity, found.entities.size()));
    EXPECT_TRUE(is_index(figure.of, found.figures.size()));
    EXPECT_TRUE(!figure.amount_max || figure.amount.value_or(0) <= *figure.amount_max);
  }
  for (const Relation& relation : found.relations) CheckRelation(relation, found, text);
}

// The text in units of `unit`, so that a slice of it is what a reader of the output sees.
std::vector<std::string> Units(std::string_view text, OffsetUnit unit) {
  std::vector<std::string> units;
  for (size_t at = 0; at < text.size();) {
    const size_t size = unit == OffsetUnit::kByte ? 1 : DecodeAt(text, at).size;
    units.emplace_back(text.substr(at, size));
    if (unit == OffsetUnit::kUtf16 && size == 4) units.emplace_back();  // the second half of a pair
    at += size;
  }
  return units;
}

void CheckShown(const nlohmann::json& item, const std::vector<std::string>& units) {
  const size_t begin = item["start"], end = item["end"];
  ASSERT_LE(begin, end);
  ASSERT_LE(end, units.size());
  std::string shown;
  for (size_t i = begin; i < end; ++i) shown += units[i];
  EXPECT_EQ(item["text"], shown);
}

TEST(Extraction, IsSound) {
  const Extractor extractor(Gazetteer::BuiltIn());
  Extractor::Session session = extractor.NewSession();
  for (const Article& article : Articles()) {
    SCOPED_TRACE(article.id + ": " + article.text.substr(0, 60));
    CheckExtraction(session.Extract(article), article.text);
  }
}

TEST(Extraction, ShowsTheTextAtItsOffsets) {
  const Extractor extractor(Gazetteer::BuiltIn());
  Extractor::Session session = extractor.NewSession();
  for (const OffsetUnit unit : {OffsetUnit::kCodePoint, OffsetUnit::kByte, OffsetUnit::kUtf16}) {
    const auto writer = NewJsonLinesWriter(unit);
    for (const Article& article : Articles()) {
      SCOPED_TRACE(std::string(Name(unit)) + ", " + article.id + ": " + article.text.substr(0, 60));
      std::string line;
      writer->Write(article, session.Extract(article), &line);
      const nlohmann::json shown = nlohmann::json::parse(line);
      const std::vector<std::string> units = Units(article.text, unit);
      for (const auto& mention : shown["mentions"]) CheckShown(mention, units);
      for (const auto& figure : shown["figures"]) CheckShown(figure, units);
      for (const auto& relation : shown["relations"]) {
        for (const auto& evidence : relation["evidence"]) {
          CheckShown(evidence, units);
          CheckShown(evidence["trigger"], units);
        }
      }
    }
  }
}

// A session keeps its memory from article to article; none of it may show, and neither may a trace.
TEST(Extraction, DependsOnTheArticleAlone) {
  const Extractor extractor(Gazetteer::BuiltIn());
  Extractor::Session used = extractor.NewSession();
  const auto writer = NewJsonLinesWriter(OffsetUnit::kByte);
  const std::vector<Article> articles = Articles();
  for (auto article = articles.rbegin(); article != articles.rend(); ++article) {
    SCOPED_TRACE(article->id + ": " + article->text.substr(0, 60));
    std::string first, second;
    writer->Write(*article, used.Extract(*article), &first);
    Extractor::Session fresh = extractor.NewSession();
    Trace trace;
    writer->Write(*article, fresh.Extract(*article, &trace), &second);
    EXPECT_EQ(first, second);
  }
}

}  // namespace
}  // namespace ieum
