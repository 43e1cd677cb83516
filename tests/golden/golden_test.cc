// The articles of seeds/ against the edges that a reader would note (seeds/expected/<article>.edges.tsv).
//
// gaps.tsv lists where the program differs: expected edges that it misses, edges that it finds wrongly. Any change, for
// better or worse, fails; look at what changed, then write the list anew:
//   IEUM_UPDATE_GOLDEN=1 build/dev/tests/golden/golden_test
#include <gtest/gtest.h>

#include <algorithm>
#include <compare>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <variant>
#include <vector>

#include "base/tsv.h"
#include "ieum/extractor.h"
#include "ieum/gazetteer.h"
#include "input/article_reader.h"

namespace ieum {
namespace {

namespace fs = std::filesystem;

const fs::path kSeeds = fs::path(IEUM_SOURCE_DIR) / "seeds";
const fs::path kGaps = fs::path(IEUM_SOURCE_DIR) / "tests" / "golden" / "gaps.tsv";

struct Edge {
  std::string type, head, tail, status;
  friend auto operator<=>(const Edge&, const Edge&) = default;
};

Edge MakeEdge(std::string type, std::string head, std::string tail, std::string status) {
  if (type == Name(RelationType::kPartnersWith) && tail < head) std::swap(head, tail);
  return {std::move(type), std::move(head), std::move(tail), std::move(status)};
}

// Every article of seeds/, in order of file and place.
std::vector<Article> ReadSeeds() {
  std::vector<std::string> files;
  for (const auto& entry : fs::directory_iterator(kSeeds)) {
    const std::string extension = entry.path().extension();
    if (extension == ".txt" || extension == ".jsonl") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Article> articles;
  for (const std::string& file : files) {
    ArticleReader reader = ArticleReader::Open(file);
    while (std::optional<Record> record = reader.Next()) {
      if (const auto* article = std::get_if<Article>(&*record)) {
        articles.push_back(*article);
      } else {
        ADD_FAILURE() << file << " holds something that is no article";
      }
    }
  }
  return articles;
}

// What an expected edge may call an entity, and what it is called here: its name.
std::map<std::string, std::string> NamesOf(const Article& article, const Extraction& found) {
  std::map<std::string, std::string> names;
  for (const Mention& mention : found.mentions) {
    names.emplace(mention.span.Of(article.text), found.entities[mention.entity].name);
  }
  for (const Entity& entity : found.entities) {
    for (const std::string& name : {entity.name, entity.name_ko, entity.name_en}) names.emplace(name, entity.name);
  }
  return names;
}

std::string Gaps(const Article& article, const Extraction& found) {
  const Result<Table> table = Table::Read((kSeeds / "expected" / (article.id + ".edges.tsv")).string(),
                                          {"type", "head", "tail", "status", "evidence"});
  if (!table.ok()) {
    ADD_FAILURE() << table.diagnostics().front().ToString();
    return "";
  }
  const std::map<std::string, std::string> names = NamesOf(article, found);
  const auto known = [&](std::string_view name) {
    const auto it = names.find(std::string(name));
    return it == names.end() ? std::string(name) : it->second;
  };
  std::set<Edge> expected;
  for (const Table::Row& row : table.value().rows()) {
    EXPECT_NE(article.text.find(row["evidence"]), std::string::npos) << article.id << ": " << row["evidence"];
    EXPECT_TRUE(ParseRelationType(row["type"]) && ParseStatus(row["status"])) << article.id << ":" << row.line();
    expected.insert(
        MakeEdge(std::string(row["type"]), known(row["head"]), known(row["tail"]), std::string(row["status"])));
  }
  std::set<Edge> edges;
  for (const Relation& relation : found.relations) {
    edges.insert(MakeEdge(std::string(Name(relation.type)), found.entities[relation.head].name,
                          found.entities[relation.tail].name, std::string(Name(relation.status))));
  }
  std::ostringstream out;
  const auto write = [&](const std::set<Edge>& these, const std::set<Edge>& but_not, const char* gap) {
    for (const Edge& edge : these) {
      if (but_not.contains(edge)) continue;
      out << article.id << '\t' << gap << '\t' << edge.type << '\t' << edge.head << '\t' << edge.tail << '\t'
          << edge.status << '\n';
    }
  };
  write(expected, edges, "missed");
  write(edges, expected, "wrong");
  return out.str();
}

TEST(Golden, SeedsGiveTheExpectedEdgesButForTheListedGaps) {
  const std::string fictional = (kSeeds / "fictional.tsv").string();
  Result<Gazetteer> gazetteer = Gazetteer::Load(std::span(&fictional, 1));
  ASSERT_TRUE(gazetteer.ok()) << gazetteer.diagnostics().front().ToString();
  const Extractor extractor(std::move(gazetteer.value()));
  Extractor::Session session = extractor.NewSession();

  std::string gaps =
      "# Where the program differs from seeds/expected: edges it misses, edges it finds wrongly. Written by\n"
      "# golden_test with IEUM_UPDATE_GOLDEN=1; read the difference before you commit it.\n"
      "article\tgap\ttype\thead\ttail\tstatus\n";
  const std::vector<Article> articles = ReadSeeds();
  EXPECT_GE(articles.size(), 10u);
  for (const Article& article : articles) gaps += Gaps(article, session.Extract(article));

  if (std::getenv("IEUM_UPDATE_GOLDEN") != nullptr) {
    std::ofstream(kGaps, std::ios::binary) << gaps;
    return;
  }
  const Result<std::string> listed = ReadFile(kGaps.string());
  ASSERT_TRUE(listed.ok()) << listed.diagnostics().front().ToString();
  EXPECT_EQ(gaps, listed.value());
}

}  // namespace
}  // namespace ieum
