"""Chromium, by playwright-core from web/node_modules: the page. Nothing may run or be asked for but what is ours."""
import json

from graph_facts import Graph, edge_fields, shown
from reader import HERE, ROOT, Reader, program, run

BROWSER = ROOT / "web" / "node_modules" / "playwright-core"


def version():
    if not (program("chromium") and program("node") and BROWSER.exists()):
        return None
    return run(["chromium", "--version"]).split()[1]


def read_page(path):
    opened = json.loads(run(["node", HERE / "node" / "chromium_reader.mjs", path]))
    if opened["incidents"]:
        raise ValueError(f"{len(opened['incidents'])} incidents, first: {opened['incidents'][0]}")
    graph = Graph()
    for node in opened["graph"]["nodes"]:
        graph.add_node(node["id"], node)
    for edge in opened["graph"]["edges"]:
        graph.add_edge(edge["source"], edge["target"], edge["type"], edge_fields(edge))
    check_names(opened, graph)
    return graph


def check_names(opened, graph):
    """The page speaks English here: it shows a name as English has it, else as it is."""
    names = {id: fields["name_en"] or fields["label"] for id, fields in graph.nodes.items() if "name_en" in fields}
    names.update((id, fields["label"]) for id, fields in graph.nodes.items() if id not in names)
    wanted = sorted([names[source], names[target]] for source, target, _ in graph.edges)
    if sorted(opened["table"]) != wanted:
        raise ValueError("the table has other names than the graph")
    strange = set(opened["titles"]) - set(names.values())
    if strange:
        raise ValueError(f"a name of no node: {shown(strange.pop())}")


READERS = [Reader("html", "chromium", version, read_page)]
