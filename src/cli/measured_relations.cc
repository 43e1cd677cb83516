#include "cli/measured_relations.h"

#include <set>
#include <string_view>

#include "output/json_writer.h"

namespace ieum {
namespace {

// {"id":"naver","names":["네이버","Naver"]}: the id of an entity, and all that the article and the gazetteer call it.
void WriteEnd(uint32_t index, const Article& article, const Extraction& extraction, JsonWriter* json) {
  const Entity& entity = extraction.entities[index];
  std::set<std::string_view> names = {entity.name, entity.name_ko, entity.name_en};
  for (const Mention& mention : extraction.mentions) {
    if (mention.entity == index) names.insert(mention.span.Of(article.text));
  }
  names.erase("");
  json->BeginObject();
  json->Member("id", entity.id);
  json->Key("names");
  json->BeginArray();
  for (const std::string_view name : names) json->String(name);
  json->EndArray();
  json->EndObject();
}

}  // namespace

std::string MeasuredRelations(const Article& article, const Extraction& extraction, const Trace& trace) {
  std::string out;
  for (size_t i = 0; i < extraction.relations.size(); ++i) {
    const Relation& relation = extraction.relations[i];
    const ConfidenceCell& cell = trace.cells[i];
    JsonWriter json(&out);
    json.BeginObject();
    json.Member("article", article.id);
    json.Member("type", Name(relation.type));
    json.Key("head");
    WriteEnd(relation.head, article, extraction, &json);
    json.Key("tail");
    WriteEnd(relation.tail, article, extraction, &json);
    json.Member("status", Name(relation.status));
    json.Key("confidence");
    json.Share(relation.confidence);
    json.Member("found_by", relation.found_by);
    json.Member("table", Name(cell.table));
    json.Member("rule", cell.rule);
    json.Member("fill", cell.fill);
    json.EndObject();
    out.push_back('\n');
  }
  return out;
}

}  // namespace ieum
