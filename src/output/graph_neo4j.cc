// Tables with the header words of `neo4j-admin database import`, and a script that loads the same tables into a server
// that runs (LOAD CSV). Both read by https://neo4j.com/docs/operations-manual/current/import/ and the Cypher manual.
#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include "base/blob.h"
#include "base/hex.h"
#include "base/utf8.h"
#include "output/csv.h"
#include "output/graph_cells.h"
#include "output/graph_writer.h"
#include "output/numbers.h"

namespace ieum {
namespace {

// A property: "name:type" heads its column; without a type it is a text.
struct Property {
  std::string_view name, type;
};

// In the order of the cells that WriteNeo4jNodes and WriteNeo4jRelationships write, behind the words in capitals.
constexpr Property kNodeProperties[] = {{"name", ""},         {"name_ko", ""},      {"name_en", ""},
                                        {"known", "boolean"}, {"articles", "long"}, {"ids", "string[]"}};
constexpr Property kRelationshipProperties[] = {{"id", ""},
                                                {"directed", "boolean"},
                                                {"status", ""},
                                                {"confidence", "double"},
                                                {"articles", "long"},
                                                {"reports", "long"},
                                                {"amount", "long"},
                                                {"currency", ""},
                                                {"first_date", ""},
                                                {"last_date", ""},
                                                {"evidence", ""},
                                                {"article", ""},
                                                {"title", ""},
                                                {"date", ""},
                                                {"according_to", ""},
                                                {"deal_date", ""},
                                                {"history", "string[]"},
                                                {"sums", "string[]"}};

// All nodes have it besides their type, so that one constraint holds for all ids.
constexpr std::string_view kCommonLabel = "Entity";
constexpr EntityType kEntityTypes[] = {EntityType::kCompany, EntityType::kOrganization, EntityType::kChip,
                                       EntityType::kModel, EntityType::kPlatform};
constexpr RelationType kRelationTypes[] = {
    RelationType::kPartnersWith, RelationType::kInvestsIn, RelationType::kAcquires, RelationType::kSupplies,
    RelationType::kAffiliateOf,  RelationType::kDevelops,  RelationType::kUses};

// "invests_in" -> "INVESTS_IN", as relationships are called in Neo4j.
std::string TypeName(RelationType type) {
  std::string name(Name(type));
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
  return name;
}

// "company" -> "Company"
std::string LabelOf(EntityType type) {
  std::string name(Name(type));
  name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
  return name;
}

// A constraint is an index, which takes values of some 8,000 bytes. A longer id is told apart by its fingerprint.
std::string IdFor(const std::string& id) {
  constexpr size_t kLongest = 4096, kKept = 1024;
  if (id.size() <= kLongest) return id;
  size_t end = kKept;
  while (IsContinuation(id[end])) --end;
  return id.substr(0, end) + "#" + HexOf(Hash(id));
}

std::string ColumnOf(const Property& property) {
  std::string column(property.name);
  if (!property.type.empty()) column.append(":").append(property.type);
  return column;
}

template <size_t N>
std::string Columns(const Property (&properties)[N]) {
  std::string columns;
  for (const Property& property : properties) columns.append(",").append(ColumnOf(property));
  return columns;
}

// A cell of several values: they are parted by `;`, for which there is no escape, so a value has U+FF1B in its place.
void AppendValue(std::string_view value, std::string* cell) {
  if (!cell->empty()) cell->push_back(';');
  for (const char c : value) {
    if (c == ';') {
      cell->append("\uFF1B");
    } else {
      cell->push_back(c);
    }
  }
}

std::string CodesArray(const Entity& entity) {
  std::string cell;
  for (const auto& [system, code] : entity.codes) AppendValue(system + "=" + code, &cell);
  return cell;
}

// Of a cell that has `|` between its values.
std::string ArrayOf(std::string_view cell) {
  std::string array;
  while (!cell.empty()) {
    const size_t end = std::min(cell.find('|'), cell.size());
    AppendValue(cell.substr(0, end), &array);
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return array;
}

// An expression that gives the property's value; no value is null, which sets no property.
std::string ValueInScript(const Property& property) {
  const std::string cell = "row.`" + ColumnOf(property) + "`";
  if (property.type == "boolean") return "toBoolean(" + cell + ")";
  if (property.type == "long") return "toInteger(" + cell + ")";
  if (property.type == "double") return "toFloat(" + cell + ")";
  if (property.type == "string[]") return "split(" + cell + ", ';')";
  return cell;
}

template <size_t N>
void AppendAssignments(std::string_view variable, const Property (&properties)[N], std::string* script) {
  bool first = true;
  for (const Property& property : properties) {
    if (!first) script->append(",\n");
    first = false;
    script->append("    ").append(variable).append(".`").append(property.name).append("` = ");
    script->append(ValueInScript(property));
  }
  script->append(";\n\n");
}

constexpr std::string_view kScriptHead =
    "// A graph of ieum for Neo4j 5 or later.\n"
    "//\n"
    "// Into a new database, the server stopped; the fast way, for graphs of any size:\n"
    "//\n"
    "//   neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=relationships.csv "
    "--multiline-fields=true\n"
    "//\n"
    "// Into a server that runs: put nodes.csv and relationships.csv into its import folder, and then\n"
    "//\n"
    "//   cypher-shell --file import.cypher\n"
    "//\n"
    "// Doing so again, or with a later graph, brings what is there up to date and doubles nothing.\n\n";

}  // namespace

void WriteNeo4jNodes(const GraphView& graph, const Sink& sink) {
  sink(CsvHeader("id:ID" + Columns(kNodeProperties) + ",:LABEL", CsvReader::kPrograms));
  std::string row;
  graph.ForEachNode([&](const Node& node) {
    const Entity& entity = node.entity;
    row.clear();
    AppendCsvRow(
        {IdFor(entity.id), entity.name, entity.name_ko, entity.name_en, entity.known ? "true" : "false",
         Digits(node.articles.size()), CodesArray(entity), std::string(kCommonLabel) + ";" + LabelOf(entity.type)},
        CsvReader::kPrograms, &row);
    sink(row);
  });
}

void WriteNeo4jRelationships(const GraphView& graph, const Sink& sink) {
  sink(CsvHeader(":START_ID,:END_ID,:TYPE" + Columns(kRelationshipProperties), CsvReader::kPrograms));
  std::string row;
  graph.ForEachEdge([&](const Edge& edge) {
    const GraphEvidence& best = BestEvidence(edge);
    std::string amount, confidence;
    if (edge.amount) AppendInteger(*edge.amount, &amount);
    AppendShare(edge.confidence, &confidence);
    row.clear();
    AppendCsvRow({IdFor(edge.head),
                  IdFor(edge.tail),
                  TypeName(edge.type),
                  EdgeId(edge),
                  IsDirected(edge.type) ? "true" : "false",
                  Name(edge.status),
                  confidence,
                  Digits(edge.articles),
                  Digits(edge.reports),
                  amount,
                  edge.amount ? View(edge.currency) : std::string_view(),
                  edge.first_date,
                  edge.last_date,
                  best.text,
                  best.article,
                  best.title,
                  best.date,
                  best.according_to,
                  best.deal_date,
                  ArrayOf(HistoryCell(edge)),
                  ArrayOf(SumsCell(edge))},
                 CsvReader::kPrograms, &row);
    sink(row);
  });
}

void WriteNeo4jScript(const GraphView&, const Sink& sink) {
  std::string script(kScriptHead);
  script.append("CREATE CONSTRAINT ieum_entity_id IF NOT EXISTS FOR (n:").append(kCommonLabel);
  script.append(") REQUIRE n.id IS UNIQUE;\n\n");
  for (const EntityType type : kEntityTypes) {
    const std::string label = LabelOf(type);
    script.append("LOAD CSV WITH HEADERS FROM 'file:///nodes.csv' AS row\nWITH row WHERE row.`:LABEL` = '");
    script.append(kCommonLabel).append(";").append(label).append("'\nMERGE (n:").append(kCommonLabel);
    script.append(" {id: row.`id:ID`})\nSET n:").append(label).append(",\n");
    AppendAssignments("n", kNodeProperties, &script);
  }
  for (const RelationType type : kRelationTypes) {
    const std::string name = TypeName(type);
    script.append("LOAD CSV WITH HEADERS FROM 'file:///relationships.csv' AS row\nWITH row WHERE row.`:TYPE` = '");
    script.append(name).append("'\nMATCH (head:").append(kCommonLabel).append(" {id: row.`:START_ID`})\nMATCH (tail:");
    script.append(kCommonLabel).append(" {id: row.`:END_ID`})\nMERGE (head)-[r:").append(name);
    script.append(" {id: row.id}]->(tail)\nSET\n");
    AppendAssignments("r", kRelationshipProperties, &script);
  }
  sink(script);
}

}  // namespace ieum
