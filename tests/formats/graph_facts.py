"""What a graph holds, whichever program read it: the yardstick is the JSON that `ieum graph` writes.

A field is text: readers differ in what they make of numbers, booleans and missing values, and `cell` takes that away.
"""
import json
import math
from decimal import Decimal

NODE_FIELDS = ("label", "type", "name_ko", "name_en", "known", "articles")
EDGE_FIELDS = ("directed", "status", "amount", "currency", "confidence", "articles", "reports", "first_date", "last_date",
               "article", "title", "evidence", "according_to", "deal_date")
# What no reader may lack.
LEAST_NODE_FIELDS = ("label",)
LEAST_EDGE_FIELDS = ("status", "amount")

SHOWN_DIFFERENCES = 3
SHOWN_LENGTH = 60  # characters of a value in a message


class Graph:
    """nodes: id -> {field: text}. edges: (source, target, type) -> {field: text}."""

    def __init__(self):
        self.nodes = {}
        self.edges = {}

    def add_node(self, id, fields):
        if id in self.nodes:
            raise ValueError(f"two nodes {shown(id)}")
        self.nodes[id] = {name: cell(fields[name]) for name in NODE_FIELDS if name in fields}

    def add_edge(self, source, target, type, fields):
        key = source, target, type
        if key in self.edges:
            raise ValueError(f"two edges {shown(key)}")
        self.edges[key] = {name: cell(fields[name]) for name in EDGE_FIELDS if name in fields}

    def read_as(self, makes_of):
        """The graph as a reader gives it that makes `makes_of(text)` of a text."""
        graph = Graph()
        for id, fields in self.nodes.items():
            graph.nodes[makes_of(id)] = {name: makes_of(text) for name, text in fields.items()}
        for key, fields in self.edges.items():
            graph.edges[tuple(map(makes_of, key))] = {name: makes_of(text) for name, text in fields.items()}
        return graph

    def fields(self):
        """How many fields of nodes and edges the reader could give."""
        return len(names_of(self.nodes)) + len(names_of(self.edges))


def cell(value):
    """Text as it is; whole numbers without a point; true, false; nothing for a missing value."""
    if value is None or isinstance(value, float) and math.isnan(value):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float, Decimal)):
        number = Decimal(str(value))
        return str(int(number)) if number == number.to_integral_value() else format(number.normalize(), "f")
    return str(value)


def number_cell(text):
    """A number that a reader of text gives: 0.970 is 0.97."""
    return cell(Decimal(text)) if text else ""


def renamed(row, names):
    """A row under the names that this module has; `names`: the row's own name -> ours."""
    return {names.get(name, name): value for name, value in row.items()}


def read_json(path):
    """The graph that `ieum graph --format json` wrote. Edges of the JSON have their best evidence first."""
    with open(path, encoding="utf-8") as file:
        written = json.load(file)
    graph = Graph()
    for node in written["nodes"]:
        graph.add_node(node["id"], {name: node.get(name) for name in NODE_FIELDS})
    for edge in written["edges"]:
        graph.add_edge(edge["source"], edge["target"], edge["type"], edge_fields(edge))
    return graph


def edge_fields(edge):
    """Of an edge of the JSON: its own, and those of its best evidence."""
    best = edge["evidence"][0] if edge["evidence"] else {}
    fields = {name: edge.get(name) for name in EDGE_FIELDS}
    fields.update((name, best.get(name)) for name in ("article", "title", "according_to", "deal_date"))
    fields["evidence"] = best.get("text")
    return fields


def differences(expected, got):
    """Sentences that say where `got` departs from `expected`; none: the same graph."""
    found = list(missing("node", expected.nodes, got.nodes)) + list(missing("edge", expected.edges, got.edges))
    found += wrong_fields("node", expected.nodes, got.nodes, LEAST_NODE_FIELDS)
    found += wrong_fields("edge", expected.edges, got.edges, LEAST_EDGE_FIELDS)
    if len(found) > SHOWN_DIFFERENCES:
        return found[:SHOWN_DIFFERENCES] + [f"and {len(found) - SHOWN_DIFFERENCES} more"]
    return found


def missing(kind, expected, got):
    if len(expected) != len(got):
        yield f"{len(got)} {kind}s in place of {len(expected)}"
    yield from (f"{kind} {shown(key)} is lost" for key in expected if key not in got)
    yield from (f"{kind} {shown(key)} was never written" for key in got if key not in expected)


def wrong_fields(kind, expected, got, least):
    found = [f"no {kind} has {name}" for name in least if got and name not in names_of(got)]
    for key, fields in got.items():
        for name, value in fields.items():
            wanted = expected.get(key, {}).get(name)
            if wanted is not None and value != wanted:
                found.append(f"{name} of {kind} {shown(key)} is {shown(value)}, not {shown(wanted)}")
    return found


def names_of(items):
    return {name for fields in items.values() for name in fields}


def shown(value):
    text = ascii(value)
    return text if len(text) <= SHOWN_LENGTH else text[:SHOWN_LENGTH] + "..."
