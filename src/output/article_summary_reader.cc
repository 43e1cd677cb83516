#include "output/article_summary_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/hex.h"
#include "output/schema.h"

namespace ieum {
namespace {

using Json = nlohmann::json;

// Reads members and remembers the first that is not as it should be; after that, what it gives does not count.
class Reader {
 public:
  ArticleSummary Read(const Json& root) {
    ArticleSummary summary;
    if (Required(root, "schema") != kArticleSchema) Fault("schema", "is not \"ieum.article/1\"");
    summary.id = Required(root, "id");
    summary.title = Optional(root, "title");
    summary.date = Optional(root, "date");
    summary.source = Optional(root, "source");
    const std::string sketch = Optional(root, "sketch");
    if (!sketch.empty() && !ParseHex(sketch, summary.sketch)) Fault("sketch", "is not 128 hexadecimal digits");
    ForEach(root, "entities", [&](const Json& item) { summary.entities.push_back(ReadEntity(item)); });
    ForEach(root, "relations",
            [&](const Json& item) { summary.statements.push_back(ReadStatement(item, summary.entities)); });
    return summary;
  }

  const std::string& fault() const { return fault_; }

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
    if (const Json* codes = Object(item, "ids")) {
      for (const auto& [system, code] : codes->items()) {
        if (code.is_string()) entity.codes.emplace_back(system, code.get_ref<const std::string&>());
      }
    }
    const auto known = item.find("known");
    entity.known = known == item.end() || !known->is_boolean() || known->get<bool>();
    return entity;
  }

  Statement ReadStatement(const Json& item, const std::vector<Entity>& entities) {
    Statement statement;
    statement.type = Word<RelationType>(item, "type", ParseRelationType);
    statement.head = EntityId(item, "head", entities);
    statement.tail = EntityId(item, "tail", entities);
    statement.status = Word<Status>(item, "status", ParseStatus);
    const auto confidence = item.find("confidence");
    if (confidence == item.end() || !confidence->is_number()) {
      Fault("confidence", "is not a number");
    } else {
      statement.confidence = confidence->get<float>();
    }
    const auto amount = item.find("amount");
    if (amount != item.end() && amount->is_number_integer()) {
      statement.amount = amount->get<int64_t>();
      const std::string currency = Required(item, "currency");
      if (currency.size() == statement.currency.size()) {
        std::copy(currency.begin(), currency.end(), statement.currency.begin());
      } else {
        Fault("currency", "is not three letters");
      }
    }
    const auto evidence = item.find("evidence");
    if (evidence == item.end() || !evidence->is_array() || evidence->empty()) {
      Fault("evidence", "is missing");
      return statement;
    }
    const Json& first = evidence->front();
    statement.text = Required(first, "text");
    if (const Json* trigger = Object(first, "trigger")) statement.trigger = Optional(*trigger, "text");
    statement.deal_date = Optional(item, "date");
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

  template <typename T>
  T Word(const Json& item, const char* key, std::optional<T> (*parse)(std::string_view)) {
    const std::string word = Required(item, key);
    const std::optional<T> value = parse(word);
    if (!value) Fault(key, "has the unknown value \"" + word + "\"");
    return value.value_or(T{});
  }

  std::string EntityId(const Json& item, const char* key, const std::vector<Entity>& entities) {
    std::string id = Required(item, key);
    const bool known = std::any_of(entities.begin(), entities.end(), [&id](const Entity& e) { return e.id == id; });
    if (!known) Fault(key, "names no entity of the article");
    return id;
  }

  std::string Required(const Json& item, const char* key) {
    std::string text = Optional(item, key);
    if (text.empty()) Fault(key, "is missing or no text");
    return text;
  }

  static std::string Optional(const Json& item, const char* key) {
    if (!item.is_object()) return {};
    const auto member = item.find(key);
    return member != item.end() && member->is_string() ? member->get<std::string>() : std::string();
  }

  static const Json* Object(const Json& item, const char* key) {
    if (!item.is_object()) return nullptr;
    const auto member = item.find(key);
    return member != item.end() && member->is_object() ? &*member : nullptr;
  }

  template <typename Read>
  void ForEach(const Json& root, const char* key, Read read) {
    const auto list = root.is_object() ? root.find(key) : root.end();
    if (list == root.end() || !list->is_array()) {
      Fault(key, "is missing or no list");
      return;
    }
    for (size_t i = 0; i < list->size(); ++i) {
      path_ = std::string(key) + "[" + std::to_string(i) + "].";
      if ((*list)[i].is_object()) {
        read((*list)[i]);
      } else {
        path_.pop_back();
        Fault("", "is no object");
      }
    }
    path_.clear();
  }

  void Fault(std::string_view key, std::string_view what) {
    if (!fault_.empty()) return;
    fault_.append(path_).append(key).append(" ").append(what);
  }

  std::string path_;  // of the object being read: "relations[2]."
  std::string fault_;
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
