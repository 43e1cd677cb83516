"""Gephi, as its toolkit from Maven Central: the two tables, GraphML and GEXF."""
import re

import java_rows
import tables
from graph_facts import Graph, number_cell
from reader import Reader


# What Java's Character.isWhitespace is true of: no-break spaces are not among it.
WHITE_SPACE = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
ESCAPES = {"r": "\r", "n": "\n", "t": "\t", "b": "\b", "f": "\f"}


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


def of_a_table(text):
    """Gephi takes a backslash for an escape, and away what is white space at the edges of a cell: of one without quotation
    marks Unicode's, of others ASCII's."""
    if not re.search(r'[,"\r\n]|^ | \Z', text):
        text = text.strip(WHITE_SPACE)
    text = re.sub(r'\\([rntbf",\\\n])', lambda escape: ESCAPES.get(escape[1], escape[1]), tables.spaced(of_xml(text)))
    return text.strip("".join(map(chr, range(0x21))))


def of_xml(text):
    return re.sub("\r\n?", "\n", text)


version = java_rows.version_of("gephi", "gephi-toolkit")
READERS = [
    Reader("csv", "gephi", version, read_csv, of_a_table),
    Reader("graphml", "gephi", version, read_xml, of_xml),
    Reader("gexf", "gephi", version, read_xml, of_xml),
]
