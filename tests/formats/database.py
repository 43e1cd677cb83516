"""What is asked of the SQLite file, whoever asks."""
from graph_facts import Graph

VIEWS = "SELECT name FROM sqlite_master WHERE type = 'view'"
NODES = "SELECT id, name AS label, type, name_ko, name_en, known, articles FROM entity"
EDGES = """
SELECT r.head AS source, r.tail AS target, r.type, r.directed, r.status, r.amount, r.currency, r.confidence, r.articles,
       r.reports, r.first_date, r.last_date, e.article, e.title, e.text AS evidence, e.according_to, e.deal_date
FROM relation AS r LEFT JOIN evidence AS e ON e.relation = r.ref AND e.rank = 1"""


def graph_of(node_rows, edge_rows):
    graph = Graph()
    for row in node_rows:
        graph.add_node(row["id"], {**row, "known": bool(row["known"])})
    for row in edge_rows:
        graph.add_edge(row["source"], row["target"], row["type"], {**row, "directed": bool(row["directed"])})
    return graph
