// CSV and JSON.
#include <string>
#include <vector>

#include "base/all_words.h"
#include "output/csv.h"
#include "output/edge_row.h"
#include "output/json_writer.h"
#include "output/numbers.h"
#include "output/schema.h"
#include "output/top_writer.h"

namespace ieum {
namespace {

void AppendNodeRows(const std::vector<ConnectedNode>& nodes, std::string* out) {
  out->append("id,name,type,known,partners,articles");
  for (const RelationType type : kAllRelationTypes) out->append(",").append(Name(type));
  out->push_back('\n');
  for (const ConnectedNode& node : nodes) {
    AppendCsvRow({node.entity.id, node.entity.name, Name(node.entity.type), node.entity.known ? "true" : "false",
                  Digits(node.partners), Digits(node.articles)},
                 CsvReader::kPrograms, out);
    out->pop_back();
    for (const RelationType type : kAllRelationTypes) {
      const auto count = node.edges.find(type);
      out->append(",").append(Digits(count == node.edges.end() ? 0 : count->second));
    }
    out->push_back('\n');
  }
}

void AppendEdgeRows(const std::vector<NamedEdge>& edges, std::string* out) {
  out->append(kEdgeColumns).push_back('\n');
  for (const NamedEdge& edge : edges) {
    AppendEdgeCells(edge, out);
    out->push_back('\n');
  }
}

void WriteNode(const ConnectedNode& node, JsonWriter* json) {
  json->Member("id", node.entity.id);
  json->Member("name", node.entity.name);
  json->Member("type", Name(node.entity.type));
  json->Member("known", node.entity.known);
  json->Member("partners", node.partners);
  json->Member("articles", node.articles);
  json->Key("edges");
  json->BeginObject();
  for (const auto& [type, count] : node.edges) json->Member(Name(type), count);
  json->EndObject();
}

template <typename T>
void WriteList(std::string_view key, const std::vector<T>& items, void (*write)(const T&, JsonWriter*),
               JsonWriter* json) {
  json->Key(key);
  json->BeginArray();
  for (const T& item : items) {
    json->BeginObject();
    write(item, json);
    json->EndObject();
  }
  json->EndArray();
}

}  // namespace

void AppendTopCsv(const GraphTop& top, const TopWanted& wanted, std::string* out) {
  if (wanted.connected) AppendNodeRows(top.connected, out);
  if (wanted.newest) AppendEdgeRows(top.newest, out);
  if (wanted.sums) AppendEdgeRows(top.sums, out);
  if (wanted.articles) AppendEdgeRows(top.articles, out);
}

void AppendTopJson(const GraphTop& top, const TopWanted& wanted, std::string* out) {
  JsonWriter json(out);
  json.BeginObject();
  json.Member("schema", kTopSchema);
  if (wanted.connected) WriteList("connected", top.connected, WriteNode, &json);
  if (wanted.newest) WriteList("newest", top.newest, WriteEdgeMembers, &json);
  if (wanted.sums) WriteList("sums", top.sums, WriteEdgeMembers, &json);
  if (wanted.articles) WriteList("articles", top.articles, WriteEdgeMembers, &json);
  json.EndObject();
  out->push_back('\n');
}

}  // namespace ieum
