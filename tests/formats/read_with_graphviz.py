"""Graphviz: DOT, as it gives a graph again as JSON, without drawing it."""
import json
import subprocess

from graph_facts import Graph, number_cell
from reader import Reader, program, run


def version():
    if not program("dot"):
        return None
    said = subprocess.run(["dot", "-V"], capture_output=True, encoding="utf-8").stderr  # dot - graphviz version 2.43.0 (0)
    return said.split()[4]


def text(value):
    """Graphviz keeps what is written between quotation marks; a backslash is doubled there."""
    return value.replace("\\\\", "\\")


def fields_of(item):
    fields = {name: text(value) for name, value in item.items() if isinstance(value, str)}
    fields["confidence"] = number_cell(fields.get("confidence", ""))
    return fields


def read_dot(path):
    written = json.loads(run(["dot", "-Tdot_json", path]))
    graph = Graph()
    for node in written["objects"]:
        fields = fields_of(node)
        graph.add_node(fields["name"], {**fields, "label": fields["full_name"]})
    names = [text(node["name"]) for node in written["objects"]]
    for edge in written["edges"]:
        fields = fields_of(edge)
        graph.add_edge(names[edge["tail"]], names[edge["head"]], fields["relation"], fields)
    return graph


READERS = [Reader("dot", "graphviz", version, read_dot)]
