"""The two tables of nodes and edges, which several readers give as rows of text."""
import re

from graph_facts import Graph, number_cell, renamed

NODE_COLUMNS = {"Id": "id", "Label": "label"}
EDGE_COLUMNS = {"Source": "source", "Target": "target", "Type": "directed", "Label": "type", "Weight": "articles"}
DIRECTED = {"Directed": "true", "Undirected": "false"}


def spaced(text):
    """A text in our CSV: a backslash that would stand before a quotation mark or the end of a cell has a space behind."""
    return re.sub(r'\\(?="|\Z)', r"\\ ", text)


def graph_of(node_rows, edge_rows):
    """Rows are {column: text} under the header words that Gephi wants."""
    graph = Graph()
    for row in node_rows:
        fields = renamed(row, NODE_COLUMNS)
        graph.add_node(fields["id"], fields)
    for row in edge_rows:
        fields = renamed(row, EDGE_COLUMNS)
        fields["directed"] = DIRECTED[fields["directed"]]
        fields["confidence"] = number_cell(fields["confidence"])
        graph.add_edge(fields["source"], fields["target"], fields["type"], fields)
    return graph
