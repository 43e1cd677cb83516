#include "gazetteer/name_index.h"

#include <gtest/gtest.h>

#include "gazetteer/compile.h"
#include "ieum/gazetteer.h"

namespace ieum {
namespace {

GazetteerRow Row(std::string id, EntityType type, std::string ko, std::string en, std::vector<AliasRow> more = {}) {
  GazetteerRow row;
  row.id = std::move(id);
  row.type = type;
  row.ko = std::move(ko);
  row.en = std::move(en);
  if (!row.ko.empty()) row.aliases.push_back({row.ko});
  if (!row.en.empty()) row.aliases.push_back({row.en});
  row.aliases.insert(row.aliases.end(), more.begin(), more.end());
  row.file = "rows.tsv";
  row.line = 7;
  return row;
}

std::vector<GazetteerRow> Rows() {
  std::vector<GazetteerRow> rows = {
      Row("hanbit", EntityType::kCompany, "한빛전자", "Hanbit Electronics", {{"한빛", AmbiguityClass::kWeak}}),
      Row("chipalpha", EntityType::kChip, "칩알파", "ChipAlpha"), Row("hanbit-model", EntityType::kModel, "한빛", "")};
  rows[0].codes = {{"krx", "000001"}};
  rows[1].makers = {"hanbit"};
  return rows;
}

TEST(NameIndex, HoldsWhatItWasCompiledFrom) {
  const auto bytes = CompileRows(Rows());
  ASSERT_TRUE(bytes.ok());
  EXPECT_TRUE(bytes.diagnostics().empty());
  const auto index = NameIndex::Own(bytes.value());
  ASSERT_EQ(index->entities().size(), 3u);
  EXPECT_EQ(index->alias_count(), 6u);

  const uint32_t key = index->trie().Find("한빛");
  ASSERT_NE(key, DoubleArray::kNoValue);
  ASSERT_EQ(index->aliases(key).size(), 2u);
  EXPECT_EQ(index->aliases(key)[0].entity, 0u);
  EXPECT_EQ(index->aliases(key)[0].ambiguity, AmbiguityClass::kWeak);
  EXPECT_EQ(index->aliases(key)[1].entity, 2u);

  const Entity entity = index->MakeEntity(0);
  EXPECT_EQ(entity.id, "hanbit");
  EXPECT_EQ(entity.name, "한빛전자");
  EXPECT_EQ(entity.name_en, "Hanbit Electronics");
  EXPECT_EQ(entity.codes, (std::vector<std::pair<std::string, std::string>>{{"krx", "000001"}}));
  ASSERT_EQ(index->makers(index->entities()[1]).size(), 1u);
  EXPECT_EQ(index->makers(index->entities()[1])[0], 0u);
}

TEST(NameIndex, GivesItsRowsBack) {
  const auto bytes = CompileRows(Rows());
  const std::vector<GazetteerRow> rows = NameIndex::Own(bytes.value())->Rows();
  const auto again = CompileRows(rows);
  EXPECT_EQ(again.value(), bytes.value());
  ASSERT_EQ(rows[0].aliases.size(), 3u);
  EXPECT_EQ(rows[0].aliases[0].text, "한빛전자");
  EXPECT_EQ(rows[0].aliases[2].text, "한빛");
}

TEST(NameIndex, LeavesOutAnUnknownMakerAndSaysSo) {
  std::vector<GazetteerRow> rows = Rows();
  rows[1].makers = {"nobody"};
  const auto bytes = CompileRows(rows);
  ASSERT_TRUE(bytes.ok());
  ASSERT_EQ(bytes.diagnostics().size(), 1u);
  EXPECT_EQ(bytes.diagnostics()[0].ToString(), "rows.tsv:7: warning: no entity 'nobody' for the maker");
}

TEST(NameIndex, OfNoBytesHasNoNames) {
  const NameIndex index{Blob()};
  EXPECT_EQ(index.trie().Find("한빛"), DoubleArray::kNoValue);
  EXPECT_TRUE(index.entities().empty());
}

TEST(Gazetteer, FindsByAnySpelling) {
  const Gazetteer gazetteer = Gazetteer::BuiltIn();
  for (const char* spelling : {"NVIDIA", "nvidia", "엔비디아"}) {
    const std::vector<Entity> found = gazetteer.Find(spelling);
    ASSERT_FALSE(found.empty()) << spelling;
    EXPECT_EQ(found[0].name, "엔비디아");
  }
  EXPECT_TRUE(gazetteer.Find("어디에도없는이름").empty());
  EXPECT_EQ(gazetteer.fingerprint().size(), 12u);
  EXPECT_EQ(gazetteer.fingerprint(), Gazetteer::BuiltIn().fingerprint());
}

}  // namespace
}  // namespace ieum
