#include <gtest/gtest.h>
#include <serd/serd.h>

#include <algorithm>
#include <string>
#include <vector>

#include "output/graph_samples.h"

namespace ieum {
namespace {

std::string TurtleOf(const Graph& graph) {
  std::string out;
  EXPECT_FALSE(WriteTurtle(graph, [&out](std::string_view bytes) { out.append(bytes); }));
  return out;
}

struct Triple {
  std::string subject, predicate, object;
};

SerdStatus Keep(void* triples, SerdStatementFlags, const SerdNode*, const SerdNode* subject, const SerdNode* predicate,
                const SerdNode* object, const SerdNode*, const SerdNode*) {
  const auto text = [](const SerdNode* node) { return std::string(reinterpret_cast<const char*>(node->buf)); };
  static_cast<std::vector<Triple>*>(triples)->push_back({text(subject), text(predicate), text(object)});
  return SERD_SUCCESS;
}

// As serd reads them; prefixes are left as they are.
std::vector<Triple> TriplesOf(const std::string& turtle) {
  std::vector<Triple> triples;
  SerdReader* reader = serd_reader_new(SERD_TURTLE, &triples, nullptr, nullptr, nullptr, Keep, nullptr);
  EXPECT_EQ(serd_reader_read_string(reader, reinterpret_cast<const uint8_t*>(turtle.c_str())), SERD_SUCCESS) << turtle;
  serd_reader_free(reader);
  return triples;
}

size_t CountOfTriples(const std::vector<Triple>& triples, const std::string& predicate, const std::string& object) {
  return static_cast<size_t>(std::count_if(triples.begin(), triples.end(), [&](const Triple& triple) {
    return triple.predicate == predicate && triple.object == object;
  }));
}

TEST(GraphTurtle, ANameHasItsLabelsAndCodes) {
  EXPECT_EQ(CountOf(TurtleOf(SampleGraph()), R"(<urn:ieum:entity:hanbit>
	a ieum:Company ;
	dcterms:identifier "hanbit" ;
	rdfs:label "한빛"@ko ,
		"Hanbit, Inc."@en ;
	skos:prefLabel "한빛" ;
	skos:notation "0037T0"^^<urn:ieum:code:krx> ,
		"Q1"^^<urn:ieum:code:wikidata> ;
	owl:sameAs <http://www.wikidata.org/entity/Q1> ;
	ieum:known true ;
	ieum:articles 1 .
)"),
            1U);
}

TEST(GraphTurtle, ARelationIsAStatementWithItsArticles) {
  const std::string written = TurtleOf(SampleGraph());
  for (const std::string_view part : {
           "<urn:ieum:entity:hanbit>\n\tieum:investsIn <urn:ieum:entity:u:company:%EB%82%98%EB%9E%98> .\n",
           "<urn:ieum:relation:hanbit%20invests_in%20u:company:%EB%82%98%EB%9E%98>\n\ta ieum:Relation ,\n",
           "rdf:subject <urn:ieum:entity:hanbit> ;",
           "rdf:predicate ieum:investsIn ;",
           "ieum:confidence 0.9 ;\n\tieum:amount 10000000000 ;\n\tieum:currency \"KRW\" ;\n\tieum:firstDate "
           "\"2026-03-04\"^^xsd:date ;",
           "prov:wasDerivedFrom <urn:ieum:article:",
           "ieum:dealDate \"2026-03\"^^xsd:gYearMonth ;",
       }) {
    EXPECT_EQ(CountOf(written, part), 1U) << part << "\n" << written;
  }
}

TEST(GraphTurtle, OnlyWhatIsAssertedIsAPlainTriple) {
  const std::vector<Triple> triples = TriplesOf(TurtleOf(ParallelGraph()));
  EXPECT_EQ(CountOfTriples(triples, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "ieum:Relation"), 4U);
  const std::string narae = "urn:ieum:entity:u:company:%EB%82%98%EB%9E%98";
  EXPECT_EQ(CountOfTriples(triples, "ieum:investsIn", narae), 1U);
  EXPECT_EQ(CountOfTriples(triples, "ieum:acquires", narae), 0U);
  EXPECT_EQ(CountOfTriples(triples, "ieum:partnersWith", narae), 0U);
}

TEST(GraphTurtle, DatesHaveTheTypeOfTheirExactness) {
  struct Case {
    std::string date, written;
  };
  const Case kCases[] = {
      {"2024", "\"2024\"^^xsd:gYear"},
      {"2024-H1", "\"2024-H1\""},
      {"2024-Q2", "\"2024-Q2\""},
      {"2024-03", "\"2024-03\"^^xsd:gYearMonth"},
      {"2024-03-15", "\"2024-03-15\"^^xsd:date"},
  };
  for (const Case& c : kCases) {
    ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
    summary.statements.front().deal_date = c.date;
    Graph graph;
    graph.Add(summary);
    EXPECT_EQ(CountOf(TurtleOf(graph), "ieum:dealDate " + c.written + " ;"), 1U) << c.date;
  }
}

TEST(GraphTurtle, TextsComeBackAsTheyWere) {
  for (const std::string& name : {std::string(kTamed), std::string("\"\"\"\n\""), std::string("\\u0041 \\n\n\\"),
                                  std::string("\r\n\t"), std::string("@ko ^^ . ;"), std::string(300, 'x')}) {
    ArticleSummary summary = Summarize(SampleExtraction(), SampleArticle().text);
    summary.entities.front().name = summary.statements.front().text = name;
    Graph graph;
    graph.Add(summary);
    const std::vector<Triple> triples = TriplesOf(TurtleOf(graph));
    EXPECT_EQ(CountOfTriples(triples, "skos:prefLabel", name), 1U) << name;
    EXPECT_EQ(CountOfTriples(triples, "ieum:text", name), 1U) << name;
  }
  EXPECT_FALSE(TriplesOf(TurtleOf(HostileGraph())).empty());
}

TEST(GraphTurtle, AnEmptyGraphIsADocument) { EXPECT_TRUE(TriplesOf(TurtleOf(Graph())).empty()); }

}  // namespace
}  // namespace ieum
