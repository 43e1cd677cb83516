"""cytoscape.js, from web/node_modules: its JSON."""
import json

from graph_facts import Graph, renamed
from reader import HERE, ROOT, Reader, program, run

PACKAGE = ROOT / "web" / "node_modules" / "cytoscape" / "package.json"


def version():
    return json.loads(PACKAGE.read_text())["version"] if program("node") and PACKAGE.exists() else None


def read_elements(path):
    elements = json.loads(run(["node", HERE / "node" / "cytoscape_reader.mjs", path]))
    graph = Graph()
    for node in elements["nodes"]:
        graph.add_node(node["id"], node)
    for edge in elements["edges"]:
        graph.add_edge(edge["source"], edge["target"], edge["interaction"], renamed(edge, {"weight": "articles"}))
    return graph


READERS = [Reader("cytoscape", "cytoscape.js", version, read_elements)]
