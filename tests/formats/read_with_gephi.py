"""Gephi, as its toolkit from Maven Central: the two tables, GraphML and GEXF."""
import java_rows
from graph_facts import Graph, number_cell
from reader import Reader


def graph_of(files):
    graph = Graph()
    nodes, edges = java_rows.read("gephi", "GephiReader.java", files)
    for row in nodes:
        graph.add_node(row["id"], fields_of(row))
    for row in edges:
        fields = fields_of(row)
        fields["articles"] = number_cell(row["weight"])
        graph.add_edge(row["source"], row["target"], row.get("relation") or row["label"], fields)
    return graph


def fields_of(row):
    """Where all edges are directed for the format, the attribute `directed` tells the truth."""
    return {"directed": row.get("gephi_directed"), **row, "confidence": number_cell(row.get("confidence", ""))}


def read_csv(folder):
    """Without dates: Gephi guesses the types of columns, and keeps a date as a set of points in time."""
    graph = graph_of([folder / "nodes.csv", folder / "edges.csv"])
    for fields in graph.edges.values():
        for name in ("first_date", "last_date", "deal_date"):
            fields.pop(name, None)
    return graph


def read_xml(path):
    return graph_of([path])


version = java_rows.version_of("gephi", "gephi-toolkit")
READERS = [
    Reader("csv", "gephi", version, read_csv),
    Reader("graphml", "gephi", version, read_xml),
    Reader("gexf", "gephi", version, read_xml),
]
