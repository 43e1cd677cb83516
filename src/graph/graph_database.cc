#include "graph/graph_database.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "base/without_controls.h"
#include "graph/edge_facts.h"
#include "graph/graph_schema.h"
#include "graph/joins.h"
#include "graph/reports.h"
#include "graph/sqlite.h"

namespace ieum {
namespace {

// Texts of a file that others may have written.
std::string Cleaned(std::string_view text) {
  return WithoutControls(FindInvalidUtf8(text) ? WellFormed(text) : std::string(text));
}

std::optional<Currency> CurrencyOf(std::string_view text) {
  Currency currency;
  if (text.size() != currency.size()) return std::nullopt;
  std::copy(text.begin(), text.end(), currency.begin());
  return currency;
}

ArticleKey KeyOf(int64_t ref) { return static_cast<ArticleKey>(ref); }
int64_t RefOf(ArticleKey key) { return static_cast<int64_t>(key); }

// To the three decimals that a graph keeps, without the noise of a float.
double Share(float confidence) { return std::round(static_cast<double>(confidence) * 1000) / 1000; }

// Empty where there is no sum.
std::string_view CurrencyCell(const std::optional<int64_t>& amount, const Currency& currency) {
  return amount ? View(currency) : std::string_view();
}

}  // namespace

struct GraphDatabase::State {
  explicit State(const std::string& path, Sqlite::Mode mode) : file(path, mode) {}

  // What is in a column of words; a word that is none of ours is an error of the file.
  template <typename T>
  T Word(const SqliteQuery& query, int column, std::optional<T> (*parse)(std::string_view)) {
    const std::optional<T> value = parse(query.Text(column));
    if (!value && fault.empty()) fault = "unknown word \"" + Cleaned(query.Text(column)) + "\"";
    return value.value_or(T{});
  }
  const std::string& error() const { return fault.empty() ? file.error() : fault; }
  bool ok() const { return error().empty(); }

  std::set<EdgeStatement> Statements(int64_t relation);
  std::vector<GraphEvidence> Evidence(int64_t relation);
  void Sum(const SqliteQuery& query, int column, std::optional<int64_t>* amount, Currency* currency) {
    if (query.IsNull(column)) return;
    const std::optional<Currency> read = CurrencyOf(query.Text(column + 1));
    if (!read && fault.empty()) fault = "a currency that is not three letters";
    *amount = query.Integer(column);
    *currency = read.value_or(*currency);
  }

  Sqlite file;
  std::string fault;  // in what the file holds, while SQLite finds nothing wrong
};

std::unique_ptr<GraphDatabase> GraphDatabase::Create(const std::string& path) {
  auto state = std::make_unique<State>(path, Sqlite::Mode::kWrite);
  state->file.Run("PRAGMA application_id=" + std::to_string(kGraphApplicationId));
  state->file.Run("PRAGMA user_version=" + std::to_string(kGraphSchemaVersion));
  state->file.Run(kGraphTables);
  return std::unique_ptr<GraphDatabase>(new GraphDatabase(std::move(state)));
}

std::unique_ptr<GraphDatabase> GraphDatabase::Open(const std::string& path) {
  auto state = std::make_unique<State>(path, Sqlite::Mode::kRead);
  SqliteQuery application(&state->file, "PRAGMA application_id"), version(&state->file, "PRAGMA user_version");
  application.Start();
  version.Start();
  if (application.Next() && version.Next() &&
      (application.Integer(0) != kGraphApplicationId || version.Integer(0) != kGraphSchemaVersion)) {
    state->fault = "a database, but no graph that `ieum graph` wrote";
  }
  return std::unique_ptr<GraphDatabase>(new GraphDatabase(std::move(state)));
}

GraphDatabase::GraphDatabase(std::unique_ptr<State> state) : state_(std::move(state)) {}
GraphDatabase::~GraphDatabase() = default;

std::string GraphDatabase::error() const { return state_->error(); }

void GraphDatabase::Merge(const GraphView& other) {
  Sqlite& file = state_->file;
  file.Run("BEGIN");
  SqliteQuery find_article(&file, "SELECT sketch FROM article WHERE ref = ?");
  SqliteQuery put_article(&file, "INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?, NULL)");
  other.ForEachArticle([&](const GraphArticle& article) {
    if (!file.ok()) return;
    GraphArticle joined = article;
    find_article.Start(RefOf(article.key));
    if (find_article.Next()) {
      const std::span<const uint8_t> stored = find_article.Bytes(0);
      GraphArticle before = article;
      if (stored.size() == before.sketch.size()) std::copy(stored.begin(), stored.end(), before.sketch.begin());
      JoinArticle(before, &joined);
      if (joined.sketch == before.sketch) return;
    }
    put_article.Run(RefOf(joined.key), joined.id, joined.title, joined.date, joined.source,
                    std::span<const uint8_t>(joined.sketch));
  });

  SqliteQuery find_entity(&file, "SELECT ref, type, name, name_ko, name_en, known FROM entity WHERE id = ?");
  SqliteQuery find_codes(&file, "SELECT system, code FROM entity_code WHERE entity = ? ORDER BY system");
  SqliteQuery add_entity(&file,
                         "INSERT INTO entity (id, type, name, name_ko, name_en, known) VALUES (?, ?, ?, ?, ?, ?)"
                         " RETURNING ref");
  SqliteQuery set_entity(&file,
                         "UPDATE entity SET type = ?2, name = ?3, name_ko = ?4, name_en = ?5, known = ?6"
                         " WHERE ref = ?1");
  SqliteQuery put_code(&file, "INSERT OR REPLACE INTO entity_code VALUES (?, ?, ?)");
  SqliteQuery put_naming(&file, "INSERT OR IGNORE INTO entity_article VALUES (?, ?)");
  other.ForEachNode([&](const Node& node) {
    if (!file.ok()) return;
    Entity entity = node.entity;
    JoinEntity(node.entity, &entity);
    int64_t ref = 0;
    find_entity.Start(entity.id);
    if (find_entity.Next()) {
      ref = find_entity.Integer(0);
      Entity stored;
      stored.type = state_->Word(find_entity, 1, ParseEntityType);
      stored.name = find_entity.Text(2);
      stored.name_ko = find_entity.Text(3);
      stored.name_en = find_entity.Text(4);
      stored.known = find_entity.Integer(5) != 0;
      find_codes.Start(ref);
      while (find_codes.Next()) stored.codes.emplace_back(find_codes.Text(0), find_codes.Text(1));
      JoinEntity(stored, &entity);
      set_entity.Run(ref, Name(entity.type), entity.name, entity.name_ko, entity.name_en, int64_t{entity.known});
    } else {
      add_entity.Start(entity.id, Name(entity.type), entity.name, entity.name_ko, entity.name_en,
                       int64_t{entity.known});
      if (!add_entity.Next()) return;
      ref = add_entity.Integer(0);
      add_entity.Next();
    }
    for (const auto& [system, code] : entity.codes) put_code.Run(ref, system, code);
    for (const ArticleKey key : node.articles) put_naming.Run(ref, RefOf(key));
  });

  SqliteQuery find_relation(&file, "SELECT ref FROM relation WHERE head = ? AND tail = ? AND type = ?");
  SqliteQuery add_relation(&file, "INSERT INTO relation (head, tail, type) VALUES (?, ?, ?) RETURNING ref");
  SqliteQuery put_statement(&file, "INSERT OR IGNORE INTO statement VALUES (?, ?, ?, ?, ?, nullif(?, ''))");
  SqliteQuery put_evidence(&file,
                           "INSERT OR REPLACE INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?,"
                           " ?, ?, ?)");
  other.ForEachEdge([&](const Edge& edge) {
    if (!file.ok()) return;
    int64_t ref = 0;
    std::vector<GraphEvidence> stored;
    find_relation.Start(edge.head, edge.tail, Name(edge.type));
    if (find_relation.Next()) {
      ref = find_relation.Integer(0);
      stored = state_->Evidence(ref);
    } else {
      add_relation.Start(edge.head, edge.tail, Name(edge.type));
      if (!add_relation.Next()) return;
      ref = add_relation.Integer(0);
      add_relation.Next();
    }
    for (const EdgeStatement& s : edge.statements) {
      put_statement.Run(ref, RefOf(s.article), s.date, Name(s.status), s.amount, CurrencyCell(s.amount, s.currency));
    }
    std::vector<GraphEvidence> evidence = stored;
    JoinEvidence(edge.evidence, &evidence);
    for (size_t i = 0; i < evidence.size(); ++i) {
      if (i < stored.size() && evidence[i] == stored[i]) continue;
      const GraphEvidence& e = evidence[i];
      put_evidence.Run(ref, static_cast<int64_t>(i + 1), e.article, e.title, e.date, e.source, Name(e.status),
                       Share(e.confidence), e.amount, CurrencyCell(e.amount, e.currency), e.text, e.trigger,
                       e.deal_date, e.according_to);
    }
  });
  file.Run("COMMIT");
}

void GraphDatabase::Complete(const GraphView& graph) {
  Sqlite& file = state_->file;
  file.Run("BEGIN");
  const Reports reports(graph);
  SqliteQuery set_report(&file, "UPDATE article SET report = ? WHERE ref = ?");
  graph.ForEachArticle(
      [&](const GraphArticle& article) { set_report.Run(RefOf(reports.FirstOf(article.key)), RefOf(article.key)); });
  file.Run("UPDATE entity SET articles = (SELECT count(*) FROM entity_article WHERE entity = ref)");
  SqliteQuery set_facts(&file,
                        "UPDATE relation SET directed = ?, status = ?, articles = ?, reports = ?,"
                        " first_date = ?, last_date = ?, confidence = ?, amount = ?, currency = nullif(?, '')"
                        " WHERE head = ? AND tail = ? AND type = ?");
  graph.ForEachEdge([&](const Edge& edge) {
    set_facts.Run(int64_t{IsDirected(edge.type)}, Name(edge.status), static_cast<int64_t>(edge.articles),
                  static_cast<int64_t>(edge.reports), edge.first_date, edge.last_date, Share(edge.confidence),
                  edge.amount, CurrencyCell(edge.amount, edge.currency), edge.head, edge.tail, Name(edge.type));
  });
  file.Run(kGraphViews);
  file.Run("COMMIT");
}

void GraphDatabase::ForEachArticle(const std::function<void(const GraphArticle&)>& visit) const {
  SqliteQuery query(&state_->file, "SELECT ref, id, title, date, source, sketch FROM article ORDER BY ref");
  query.Start();
  while (state_->ok() && query.Next()) {
    GraphArticle article;
    article.key = KeyOf(query.Integer(0));
    article.id = Cleaned(query.Text(1));
    article.title = Cleaned(query.Text(2));
    article.date = Cleaned(query.Text(3));
    article.source = Cleaned(query.Text(4));
    const std::span<const uint8_t> sketch = query.Bytes(5);
    if (sketch.size() == article.sketch.size()) std::copy(sketch.begin(), sketch.end(), article.sketch.begin());
    visit(article);
  }
}

void GraphDatabase::ForEachNode(const std::function<void(const Node&)>& visit) const {
  Sqlite* const file = &state_->file;
  SqliteQuery query(file, "SELECT ref, id, type, name, name_ko, name_en, known FROM entity ORDER BY id");
  SqliteQuery codes(file, "SELECT system, code FROM entity_code WHERE entity = ? ORDER BY system");
  SqliteQuery articles(file, "SELECT article FROM entity_article WHERE entity = ? ORDER BY article");
  query.Start();
  while (state_->ok() && query.Next()) {
    Node node;
    Entity& entity = node.entity;
    entity.id = Cleaned(query.Text(1));
    entity.type = state_->Word(query, 2, ParseEntityType);
    entity.name = Cleaned(query.Text(3));
    entity.name_ko = Cleaned(query.Text(4));
    entity.name_en = Cleaned(query.Text(5));
    entity.known = query.Integer(6) != 0;
    codes.Start(query.Integer(0));
    while (codes.Next()) entity.codes.emplace_back(Cleaned(codes.Text(0)), Cleaned(codes.Text(1)));
    articles.Start(query.Integer(0));
    while (articles.Next()) node.articles.insert(node.articles.end(), KeyOf(articles.Integer(0)));
    if (state_->ok()) visit(node);
  }
}

std::set<EdgeStatement> GraphDatabase::State::Statements(int64_t relation) {
  SqliteQuery query(&file, "SELECT date, article, status, amount, currency FROM statement WHERE relation = ?");
  query.Start(relation);
  std::set<EdgeStatement> statements;
  while (query.Next()) {
    EdgeStatement statement;
    statement.date = Cleaned(query.Text(0));
    statement.article = KeyOf(query.Integer(1));
    statement.status = Word(query, 2, ParseStatus);
    Sum(query, 3, &statement.amount, &statement.currency);
    statements.insert(std::move(statement));
  }
  return statements;
}

std::vector<GraphEvidence> GraphDatabase::State::Evidence(int64_t relation) {
  SqliteQuery query(&file,
                    "SELECT article, title, date, source, status, confidence, amount, currency, text, trigger,"
                    " deal_date, according_to FROM evidence WHERE relation = ? ORDER BY rank");
  query.Start(relation);
  std::vector<GraphEvidence> list;
  while (query.Next()) {
    GraphEvidence& evidence = list.emplace_back();
    evidence.article = Cleaned(query.Text(0));
    evidence.title = Cleaned(query.Text(1));
    evidence.date = Cleaned(query.Text(2));
    evidence.source = Cleaned(query.Text(3));
    evidence.status = Word(query, 4, ParseStatus);
    evidence.confidence = static_cast<float>(query.Real(5));
    Sum(query, 6, &evidence.amount, &evidence.currency);
    evidence.text = Cleaned(query.Text(8));
    evidence.trigger = Cleaned(query.Text(9));
    evidence.deal_date = Cleaned(query.Text(10));
    evidence.according_to = Cleaned(query.Text(11));
  }
  return list;
}

void GraphDatabase::ForEachEdge(const std::function<void(const Edge&)>& visit) const {
  const Reports reports(*this);
  SqliteQuery query(&state_->file, "SELECT ref, head, tail, type FROM relation ORDER BY head, tail, type");
  query.Start();
  while (state_->ok() && query.Next()) {
    Edge edge;
    edge.head = Cleaned(query.Text(1));
    edge.tail = Cleaned(query.Text(2));
    edge.type = state_->Word(query, 3, ParseRelationType);
    edge.statements = state_->Statements(query.Integer(0));
    edge.evidence = state_->Evidence(query.Integer(0));
    if (edge.statements.empty() && state_->fault.empty()) state_->fault = "a relation without a statement";
    if (!state_->ok()) return;
    DeriveFacts(reports, &edge);
    visit(edge);
  }
}

std::string GraphDatabase::NameOf(const std::string& id) const {
  SqliteQuery query(&state_->file, "SELECT name FROM entity WHERE id = ?");
  query.Start(id);
  return query.Next() ? Cleaned(query.Text(0)) : std::string();
}

std::optional<Diagnostic> WriteGraphDatabase(const GraphView& graph, const std::string& path) {
  const std::unique_ptr<GraphDatabase> database = GraphDatabase::Create(path);
  database->Merge(graph);
  database->Complete(graph);
  if (database->error().empty()) return std::nullopt;
  return Diagnostic{.file = path, .message = database->error()};
}

}  // namespace ieum
