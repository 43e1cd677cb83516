#include <algorithm>
#include <cctype>
#include <string>

#include "base/hex.h"
#include "output/graph_writer.h"
#include "output/numbers.h"
#include "output/turtle.h"

namespace ieum {
namespace {

std::string EntityIri(std::string_view id) { return "urn:ieum:entity:" + IriPart(id); }
std::string ArticleIri(ArticleKey key) { return "urn:ieum:article:" + HexOf(key); }

// "partners_with" -> "ieum:partnersWith"
std::string TermOf(std::string_view name) {
  std::string term = "ieum:";
  bool raise = false;
  for (const char c : name) {
    if (c != '_') term.push_back(raise ? static_cast<char>(std::toupper(c)) : c);
    raise = c == '_';
  }
  return term;
}

// "company" -> "ieum:Company"
std::string ClassOf(EntityType type) {
  std::string term = "ieum:";
  term.append(Name(type));
  term[5] = static_cast<char>(std::toupper(term[5]));
  return term;
}

void OptionalText(const std::string& predicate, const std::string& text, TurtleWriter* turtle) {
  if (!text.empty()) turtle->Text(predicate, text);
}

// As exact as it is: 2024, 2024-03, 2024-03-15, 2024-03-15T09:30:00+09:00; a quarter or half has no type in XSD.
void OptionalDate(const std::string& predicate, const std::string& date, TurtleWriter* turtle) {
  constexpr size_t kYear = 4, kMonth = 7, kDay = 10, kSecond = 19;
  if (date.empty()) return;
  if (date.size() >= kSecond) return turtle->Typed(predicate, date, "xsd:dateTime");
  if (date.size() >= kDay) return turtle->Typed(predicate, date.substr(0, kDay), "xsd:date");
  if (date.size() == kYear) return turtle->Typed(predicate, date, "xsd:gYear");
  if (date.size() == kMonth && std::isdigit(static_cast<unsigned char>(date[kYear + 1])) != 0) {
    return turtle->Typed(predicate, date, "xsd:gYearMonth");
  }
  turtle->Text(predicate, date);
}

void OptionalSum(std::optional<int64_t> amount, const Currency& currency, TurtleWriter* turtle) {
  if (!amount) return;
  std::string digits;
  AppendInteger(*amount, &digits);
  turtle->Integer("ieum:amount", digits);
  turtle->Text("ieum:currency", std::string(View(currency)));
}

void Confidence(float confidence, TurtleWriter* turtle) {
  std::string number;
  AppendShare(confidence, &number);
  turtle->Decimal("ieum:confidence", number);
}

template <typename Period>
void WritePeriod(const Period& period, TurtleWriter* turtle) {
  OptionalDate("ieum:firstDate", period.first_date, turtle);
  OptionalDate("ieum:lastDate", period.last_date, turtle);
  turtle->Integer("ieum:articles", Digits(period.articles));
}

void WriteArticle(const GraphArticle& article, TurtleWriter* turtle) {
  turtle->Subject(ArticleIri(article.key));
  turtle->Type("ieum:Article");
  turtle->Type("prov:Entity");
  turtle->Text("dcterms:identifier", article.id);
  OptionalText("dcterms:title", article.title, turtle);
  OptionalDate("dcterms:date", article.date, turtle);
  OptionalText("dcterms:source", article.source, turtle);
}

bool IsWikidataItem(const std::string& code) {
  return code.size() > 1 && code[0] == 'Q' && code.find_first_not_of("0123456789", 1) == std::string::npos;
}

void WriteNode(const Node& node, TurtleWriter* turtle) {
  const Entity& entity = node.entity;
  turtle->Subject(EntityIri(entity.id));
  turtle->Type(ClassOf(entity.type));
  turtle->Text("dcterms:identifier", entity.id);
  if (!entity.name_ko.empty()) turtle->Text("rdfs:label", entity.name_ko, "ko");
  if (!entity.name_en.empty()) turtle->Text("rdfs:label", entity.name_en, "en");
  turtle->Text("skos:prefLabel", entity.name);
  for (const auto& [system, code] : entity.codes) {
    turtle->TypedByIri("skos:notation", code, "urn:ieum:code:" + IriPart(system));
    if (system == "wikidata" && IsWikidataItem(code)) {
      turtle->Iri("owl:sameAs", "http://www.wikidata.org/entity/" + code);
    }
  }
  turtle->Boolean("ieum:known", entity.known);
  turtle->Integer("ieum:articles", Digits(node.articles.size()));
}

void WriteEvidence(const GraphEvidence& evidence, TurtleWriter* turtle) {
  turtle->BeginBlank("ieum:evidence");
  turtle->Type("ieum:Evidence");
  turtle->Text("dcterms:identifier", evidence.article);
  OptionalDate("dcterms:date", evidence.date, turtle);
  turtle->Term("ieum:status", TermOf(Name(evidence.status)));
  Confidence(evidence.confidence, turtle);
  OptionalSum(evidence.amount, evidence.currency, turtle);
  turtle->Text("ieum:text", evidence.text);
  OptionalText("ieum:trigger", evidence.trigger, turtle);
  OptionalDate("ieum:dealDate", evidence.deal_date, turtle);
  OptionalText("ieum:accordingTo", evidence.according_to, turtle);
  turtle->EndBlank();
}

void WriteRelation(const Edge& edge, TurtleWriter* turtle) {
  turtle->Subject("urn:ieum:relation:" + IriPart(EdgeId(edge)));
  turtle->Type("ieum:Relation");
  turtle->Type("rdf:Statement");
  turtle->Iri("rdf:subject", EntityIri(edge.head));
  turtle->Term("rdf:predicate", TermOf(Name(edge.type)));
  turtle->Iri("rdf:object", EntityIri(edge.tail));
  turtle->Term("ieum:status", TermOf(Name(edge.status)));
  Confidence(edge.confidence, turtle);
  OptionalSum(edge.amount, edge.currency, turtle);
  WritePeriod(edge, turtle);
  turtle->Integer("ieum:reports", Digits(edge.reports));
  ArticleKey last = 0;
  for (const EdgeStatement& statement : edge.statements) {
    if (statement.article != last) turtle->Iri("prov:wasDerivedFrom", ArticleIri(statement.article));
    last = statement.article;
  }
  for (const StatusPeriod& period : edge.history) {
    turtle->BeginBlank("ieum:period");
    turtle->Term("ieum:status", TermOf(Name(period.status)));
    WritePeriod(period, turtle);
    turtle->EndBlank();
  }
  for (const StatedSum& sum : edge.sums) {
    turtle->BeginBlank("ieum:sum");
    OptionalSum(sum.amount, sum.currency, turtle);
    WritePeriod(sum, turtle);
    turtle->EndBlank();
  }
  for (const GraphEvidence& evidence : edge.evidence) WriteEvidence(evidence, turtle);
}

}  // namespace

std::optional<Diagnostic> WriteTurtle(const GraphView& graph, const Sink& sink) {
  TurtleWriter turtle(sink);
  turtle.Prefix("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  turtle.Prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
  turtle.Prefix("owl", "http://www.w3.org/2002/07/owl#");
  turtle.Prefix("skos", "http://www.w3.org/2004/02/skos/core#");
  turtle.Prefix("dcterms", "http://purl.org/dc/terms/");
  turtle.Prefix("prov", "http://www.w3.org/ns/prov#");
  turtle.Prefix("ieum", "urn:ieum:vocabulary:");
  graph.ForEachArticle([&](const GraphArticle& article) { WriteArticle(article, &turtle); });
  graph.ForEachNode([&](const Node& node) { WriteNode(node, &turtle); });
  graph.ForEachEdge([&](const Edge& edge) {
    if (edge.status == Status::kAsserted) {
      turtle.Subject(EntityIri(edge.head));
      turtle.Iri(TermOf(Name(edge.type)), EntityIri(edge.tail));
    }
    WriteRelation(edge, &turtle);
  });
  return turtle.Finish();
}

}  // namespace ieum
