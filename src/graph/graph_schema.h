// The tables of a graph in SQLite. What stands in `relation` behind `type`, in `entity.articles` and `article.report`
// follows from the other tables and is NULL until it is written (GraphDatabase::Complete).
#ifndef IEUM_GRAPH_GRAPH_SCHEMA_H_
#define IEUM_GRAPH_GRAPH_SCHEMA_H_

namespace ieum {

// In the header of the file: "ieum" as four bytes, and the version of the schema.
constexpr int kGraphApplicationId = 0x6965756d;
constexpr int kGraphSchemaVersion = 1;

constexpr char kGraphTables[] = R"(
CREATE TABLE article (
  ref INTEGER PRIMARY KEY,  -- fingerprint
  id TEXT NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL, source TEXT NOT NULL,
  sketch BLOB NOT NULL,     -- of its text
  report INTEGER            -- the ref of the article that stands for all that print the same text
);
CREATE TABLE entity (
  ref INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,       -- company, organization, chip, model, platform
  name TEXT NOT NULL, name_ko TEXT NOT NULL, name_en TEXT NOT NULL,
  known INTEGER NOT NULL,   -- 0: in no gazetteer
  articles INTEGER          -- that name it
);
CREATE TABLE entity_code (
  entity INTEGER NOT NULL REFERENCES entity, system TEXT NOT NULL, code TEXT NOT NULL,
  PRIMARY KEY (entity, system)
) WITHOUT ROWID;
CREATE TABLE entity_article (
  entity INTEGER NOT NULL REFERENCES entity, article INTEGER NOT NULL REFERENCES article,
  PRIMARY KEY (entity, article)
) WITHOUT ROWID;
CREATE TABLE relation (
  ref INTEGER PRIMARY KEY,
  head TEXT NOT NULL REFERENCES entity (id), tail TEXT NOT NULL REFERENCES entity (id),
  type TEXT NOT NULL,       -- partners_with, invests_in, acquires, supplies, affiliate_of, develops, uses
  directed INTEGER, status TEXT, articles INTEGER, reports INTEGER, first_date TEXT, last_date TEXT, confidence REAL,
  amount INTEGER, currency TEXT,
  UNIQUE (head, tail, type)
);
CREATE TABLE statement (    -- that an article states a relation
  relation INTEGER NOT NULL REFERENCES relation, article INTEGER NOT NULL REFERENCES article,
  date TEXT NOT NULL, status TEXT NOT NULL, amount INTEGER, currency TEXT
);
CREATE UNIQUE INDEX statement_once ON statement (relation, article, date, status, ifnull(amount, -1),
  ifnull(currency, ''));
CREATE TABLE evidence (     -- the best five of a relation, with their words
  relation INTEGER NOT NULL REFERENCES relation, rank INTEGER NOT NULL,
  article TEXT NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL, source TEXT NOT NULL,
  status TEXT NOT NULL, confidence REAL NOT NULL, amount INTEGER, currency TEXT,
  text TEXT NOT NULL, trigger TEXT NOT NULL, deal_date TEXT NOT NULL, according_to TEXT NOT NULL,
  PRIMARY KEY (relation, rank)
) WITHOUT ROWID;
)";

constexpr char kGraphViews[] = R"(
CREATE INDEX relation_tail ON relation (tail);
CREATE INDEX entity_article_article ON entity_article (article);
CREATE VIEW edge AS  -- relations with their names and the best sentence
  SELECT h.name AS head_name, r.type, t.name AS tail_name, r.status, r.articles, r.reports, r.first_date, r.last_date,
         r.confidence, r.amount, r.currency, e.text AS evidence, e.title, e.source, r.head, r.tail
  FROM relation AS r JOIN entity AS h ON h.id = r.head JOIN entity AS t ON t.id = r.tail
       LEFT JOIN evidence AS e ON e.relation = r.ref AND e.rank = 1;
CREATE VIEW investment AS
  SELECT head_name AS investor, tail_name AS company, amount, currency, status, first_date, last_date, evidence
  FROM edge WHERE type = 'invests_in';
CREATE VIEW takeover AS
  SELECT head_name AS buyer, tail_name AS company, amount, currency, status, first_date, last_date, evidence
  FROM edge WHERE type = 'acquires';
CREATE VIEW partner AS  -- both ways, so that `WHERE name = ...` finds all
  SELECT head_name AS name, tail_name AS partner, status, articles, first_date, last_date, evidence
  FROM edge WHERE type = 'partners_with'
  UNION ALL
  SELECT tail_name, head_name, status, articles, first_date, last_date, evidence FROM edge
  WHERE type = 'partners_with';
CREATE VIEW connection AS  -- how connected a name is
  SELECT e.name, e.id, e.type, count(*) AS relations
  FROM entity AS e JOIN relation AS r ON e.id IN (r.head, r.tail) GROUP BY e.ref ORDER BY relations DESC, e.id;
CREATE VIEW month AS  -- relations by the month in which they were first stated
  SELECT substr(first_date, 1, 7) AS month, type, count(*) AS relations
  FROM relation WHERE first_date <> '' GROUP BY 1, 2 ORDER BY 1, 2;
)";

}  // namespace ieum

#endif  // IEUM_GRAPH_GRAPH_SCHEMA_H_
