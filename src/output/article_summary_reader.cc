#include "output/article_summary_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/hex.h"
#include "output/json_members.h"
#include "output/schema.h"

namespace ieum {
namespace {

using Json = nlohmann::json;

class Reader : public JsonMembers {
 public:
  ArticleSummary Read(const Json& root) {
    ArticleSummary summary;
    if (Required(root, "schema") != kArticleSchema) Fault("schema", "is not \"ieum.article/1\"");
    summary.id = Required(root, "id");
    summary.title = Optional(root, "title");
    summary.date = Date(root, "date");
    summary.source = Optional(root, "source");
    const std::string sketch = Optional(root, "sketch");
    if (!sketch.empty() && !ParseHex(sketch, summary.sketch)) Fault("sketch", "is not 128 hexadecimal digits");
    ForEach(root, "entities", [&](const Json& item) { summary.entities.push_back(ReadEntity(item)); });
    ForEach(root, "relations",
            [&](const Json& item) { summary.statements.push_back(ReadStatement(item, summary.entities)); });
    return summary;
  }

 private:
  Entity ReadEntity(const Json& item) {
    Entity entity;
    entity.id = Required(item, "id");
    entity.type = Word<EntityType>(item, "type", ParseEntityType);
    entity.name = Required(item, "name");
    if (const Json* names = Object(item, "names")) {
      entity.name_ko = Optional(*names, "ko");
      entity.name_en = Optional(*names, "en");
    }
    entity.codes = Codes(item);
    entity.known = Bool(item, "known", true);
    return entity;
  }

  Statement ReadStatement(const Json& item, const std::vector<Entity>& entities) {
    Statement statement;
    statement.type = Word<RelationType>(item, "type", ParseRelationType);
    statement.head = EntityId(item, "head", entities);
    statement.tail = EntityId(item, "tail", entities);
    statement.status = Word<Status>(item, "status", ParseStatus);
    statement.confidence = Number(item, "confidence");
    Sum(item, &statement.amount, &statement.currency);
    const auto evidence = item.find("evidence");
    if (evidence == item.end() || !evidence->is_array() || evidence->empty()) {
      Fault("evidence", "is missing");
      return statement;
    }
    const Json& first = evidence->front();
    statement.text = Required(first, "text");
    if (const Json* trigger = Object(first, "trigger")) statement.trigger = Optional(*trigger, "text");
    statement.deal_date = DealDate(item, "date");
    if (const Json* speaker = Object(item, "according_to")) statement.according_to = Speakers(*speaker);
    return statement;
  }

  // As SpeakersCell.
  static std::string Speakers(const Json& item) {
    std::string cell;
    const auto entities = item.find("entities");
    if (entities != item.end() && entities->is_array()) {
      for (const Json& id : *entities) {
        if (!id.is_string()) continue;
        if (!cell.empty()) cell.push_back('|');
        cell.append(id.get_ref<const std::string&>());
      }
    }
    return cell.empty() ? Optional(item, "kind") : cell;
  }

  std::string EntityId(const Json& item, const char* key, const std::vector<Entity>& entities) {
    std::string id = Required(item, key);
    const bool known = std::any_of(entities.begin(), entities.end(), [&id](const Entity& e) { return e.id == id; });
    if (!known) Fault(key, "names no entity of the article");
    return id;
  }
};

}  // namespace

Result<ArticleSummary> ReadArticleSummary(std::string_view json, const std::string& file, uint32_t line) {
  const Json root = Json::parse(json, nullptr, /*allow_exceptions=*/false);
  if (root.is_discarded()) return Diagnostic{.file = file, .line = line, .message = "not well-formed JSON"};
  Reader reader;
  ArticleSummary summary = reader.Read(root);
  if (!reader.fault().empty()) return Diagnostic{.file = file, .line = line, .message = reader.fault()};
  return summary;
}

}  // namespace ieum
