// Runs sentences through text, syntax and relation with a small dictionary of invented names, and writes what is found
// as the tables of these tests do: "acquires 한빛 나래; supplies? 한빛 두루; partners_with! 나래 미르".
#ifndef IEUM_TESTS_RELATION_RELATION_FIXTURE_H_
#define IEUM_TESTS_RELATION_RELATION_FIXTURE_H_

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "embedded.h"
#include "figure/figure_finder.h"
#include "ieum/rules.h"
#include "ieum/trace.h"
#include "mention/names.h"
#include "relation/relater.h"
#include "text/text_reader.h"

namespace ieum {

// A line of a table: a sentence (or several) and the edges that it states.
struct RelationCase {
  std::string text;
  std::set<std::string> edges;  // "type head tail", `!` negated and `?` planned behind the type
  int line = 0;
};

// `path` from tests/relation. Lines that begin with # and empty ones are left out; `\n` is a line break, "H: " in
// front makes a headline of the sentence. Without ||| the sentence states nothing.
std::vector<RelationCase> ReadCases(const std::string& path);
// "H: " in front makes a headline of the sentence.
std::string AsArticle(const std::string& text);
// "type head tail; ..." as a set; partners_with in the order of names.
std::set<std::string> ParseEdges(std::string_view text);
std::string Join(const std::set<std::string>& edges);

class RelationFixture {
 public:
  explicit RelationFixture(Rules rules = Rules::BuiltIn());

  struct Found {
    std::string normalized;
    Names names;
    std::vector<Figure> figures;
    std::vector<Relation> relations;
    Trace trace;
  };
  // `date`: of the article.
  Found Run(const std::string& text, const std::string& date = "");
  // The edges of Run.
  std::set<std::string> Edges(const std::string& text);

 private:
  struct KnownName {
    std::string written;
    std::string name;
    EntityType type;
  };
  Names FindNames(const std::string& normalized) const;
  void AddMakings(Names* names) const;

  std::multimap<std::string, std::string> makers_;  // of a product, by its name
  std::vector<KnownName> names_;
  Rules rules_;
  LineTables lines_;
  TextReader reader_;
  FigureFinder figures_;
  Relater relater_;
};

}  // namespace ieum

#endif  // IEUM_TESTS_RELATION_RELATION_FIXTURE_H_
