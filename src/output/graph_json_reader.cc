#include "output/graph_json_reader.h"

#include <array>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "base/blob.h"
#include "base/hex.h"
#include "base/without_controls.h"
#include "output/json_members.h"
#include "output/schema.h"

namespace ieum {
namespace {

using Json = nlohmann::json;

// The bytes of a source one by one, for the parser, which knows iterators; counts lines on the way.
class Characters {
 public:
  explicit Characters(ByteSource* source) : source_(source) { Fill(); }

  bool at_end() const { return next_ == end_; }
  char current() const { return block_[next_]; }
  void Advance() {
    if (block_[next_] == '\n') ++line_;
    if (++next_ == end_) Fill();
  }
  uint32_t line() const { return line_; }

 private:
  void Fill() {
    next_ = 0;
    end_ = source_->Read(block_.data(), block_.size());
  }

  ByteSource* source_;
  std::array<char, 1 << 16> block_ = {};
  size_t next_ = 0, end_ = 0;
  uint32_t line_ = 1;
};

class CharacterIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = char;

  CharacterIterator() = default;  // the end
  explicit CharacterIterator(Characters* characters) : characters_(characters) {}

  char operator*() const { return characters_->current(); }
  CharacterIterator& operator++() {
    characters_->Advance();
    return *this;
  }
  bool operator==(const CharacterIterator& other) const { return AtEnd() == other.AtEnd(); }
  bool operator!=(const CharacterIterator& other) const { return !(*this == other); }

 private:
  bool AtEnd() const { return characters_ == nullptr || characters_->at_end(); }

  Characters* characters_ = nullptr;
};

// Adds the items of a graph as they come. Articles, nodes and edges refer to what stands before them in the file.
class Items : public JsonMembers {
 public:
  explicit Items(GraphBuilder* graph) : graph_(graph) {}

  // `list` is the member of the graph that the item stands in. False: it is not as it should be (fault).
  bool Add(const std::string& list, const Json& item) {
    Reset();
    if (list == "graph" && Required(item, "schema") != kGraphSchema) Fault("schema", "is not \"ieum.graph/1\"");
    if (list == "articles") AddArticle(item);
    if (list == "nodes") AddNode(item);
    if (list == "edges") AddEdge(item);
    return fault().empty();
  }

 private:
  void AddArticle(const Json& item) {
    GraphArticle article;
    article.key = Ref(Required(item, "ref"));
    article.id = Text(item, "id");
    article.title = Text(item, "title");
    article.date = Date(item, "date");
    article.source = Text(item, "source");
    const std::string sketch = Optional(item, "sketch");
    if (!sketch.empty() && !ParseHex(sketch, article.sketch)) Fault("sketch", "is not 128 hexadecimal digits");
    if (fault().empty()) graph_->AddArticle(article);
  }

  void AddNode(const Json& item) {
    Node node;
    Entity& entity = node.entity;
    entity.id = WithoutControls(Required(item, "id"));
    entity.name = WithoutControls(Required(item, "label"));
    entity.type = Word<EntityType>(item, "type", ParseEntityType);
    entity.name_ko = Text(item, "name_ko");
    entity.name_en = Text(item, "name_en");
    entity.codes = Codes(item);
    for (auto& [system, code] : entity.codes) {
      system = WithoutControls(system);
      code = WithoutControls(code);
    }
    entity.known = Bool(item, "known", true);
    const auto refs = item.find("refs");
    if (refs == item.end() || !refs->is_array()) {
      Fault("refs", "is missing or no list");
    } else {
      for (const Json& ref : *refs) node.articles.insert(Ref(ref.is_string() ? ref.get<std::string>() : ""));
    }
    if (!fault().empty()) return;
    nodes_.insert(Hash(entity.id));
    graph_->AddNode(node);
  }

  void AddEdge(const Json& item) {
    Edge edge;
    edge.head = NodeId(item, "source");
    edge.tail = NodeId(item, "target");
    edge.type = Word<RelationType>(item, "type", ParseRelationType);
    ForEach(item, "statements", [&](const Json& statement) { edge.statements.insert(ReadStatement(statement)); });
    if (edge.statements.empty()) Fault("statements", "is empty");
    if (item.contains("evidence"))
      ForEach(item, "evidence", [&](const Json& evidence) { edge.evidence.push_back(ReadEvidence(evidence)); });
    if (fault().empty()) graph_->AddEdge(edge);
  }

  EdgeStatement ReadStatement(const Json& item) {
    EdgeStatement statement;
    statement.article = Ref(Required(item, "ref"));
    statement.date = Date(item, "date");
    statement.status = Word<Status>(item, "status", ParseStatus);
    Sum(item, &statement.amount, &statement.currency);
    return statement;
  }

  GraphEvidence ReadEvidence(const Json& item) {
    GraphEvidence evidence;
    evidence.article = Text(item, "article");
    evidence.title = Text(item, "title");
    evidence.date = Date(item, "date");
    evidence.source = Text(item, "source");
    evidence.status = Word<Status>(item, "status", ParseStatus);
    evidence.confidence = Number(item, "confidence");
    Sum(item, &evidence.amount, &evidence.currency);
    evidence.text = Text(item, "text");
    evidence.trigger = Text(item, "trigger");
    evidence.deal_date = DealDate(item, "deal_date");
    evidence.according_to = Text(item, "according_to");
    return evidence;
  }

  static std::string Text(const Json& item, const char* key) { return WithoutControls(Optional(item, key)); }

  ArticleKey Ref(const std::string& digits) {
    const std::optional<uint64_t> key = ParseHex(digits);
    if (!key || *key >> 63 != 0) Fault("ref", "is not 16 hexadecimal digits below 8000000000000000");
    return key.value_or(0);
  }

  std::string NodeId(const Json& item, const char* key) {
    std::string id = WithoutControls(Required(item, key));
    if (!nodes_.contains(Hash(id))) Fault(key, "names no node that stands before it");
    return id;
  }

  GraphBuilder* graph_;
  std::unordered_set<uint64_t> nodes_;  // hashes of the ids so far
};

}  // namespace

Diagnostics ReadGraphJson(ByteSource* bytes, const std::string& file, GraphBuilder* graph) {
  Characters characters(bytes);
  Items items(graph);
  Diagnostics diagnostics;
  std::string list;  // the member of the graph that is being read
  const auto take = [&](int depth, Json::parse_event_t event, Json& value) {
    if (event == Json::parse_event_t::key && depth == 1) list = value.get<std::string>();
    if (event != Json::parse_event_t::object_end || depth != (list == "graph" ? 1 : 2)) return true;
    if (!items.Add(list, value)) {
      diagnostics.push_back({.file = file, .line = characters.line(), .message = items.fault() + "; item left out"});
    }
    return false;  // it is in the graph now
  };
  const Json rest = Json::parse(CharacterIterator(&characters), CharacterIterator(), take, /*allow_exceptions=*/false);
  if (!bytes->error().empty()) {
    diagnostics.push_back({.file = file, .message = bytes->error()});
  } else if (rest.is_discarded()) {
    diagnostics.push_back({.file = file, .line = characters.line(), .message = "not well-formed JSON from here on"});
  }
  return diagnostics;
}

}  // namespace ieum
