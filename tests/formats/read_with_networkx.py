"""NetworkX: GraphML, GEXF and the node-link JSON."""
import json

from graph_facts import Graph, edge_fields, renamed
from reader import Reader, module_version


def graph_of(multigraph):
    """Of one that was XML: its edges have their type as `relation`."""
    graph = Graph()
    for id, fields in multigraph.nodes(data=True):
        graph.add_node(id, fields)
    for source, target, fields in multigraph.edges(data=True):
        graph.add_edge(source, target, fields["relation"], renamed(fields, {"weight": "articles"}))
    return graph


def read_graphml(path):
    import networkx
    return graph_of(networkx.read_graphml(path, force_multigraph=True))


def read_gexf(path):
    import networkx
    return graph_of(networkx.read_gexf(path))


def read_node_link(path):
    import networkx
    with open(path, encoding="utf-8") as file:
        read = networkx.node_link_graph(json.load(file), link="edges")
    graph = Graph()
    for id, fields in read.nodes(data=True):
        graph.add_node(id, fields)
    for source, target, type, fields in read.edges(data=True, keys=True):
        graph.add_edge(source, target, type, edge_fields(fields))
    return graph


version = module_version("networkx")
READERS = [
    Reader("graphml", "networkx", version, read_graphml),
    Reader("gexf", "networkx", version, read_gexf),
    Reader("json", "networkx", version, read_node_link),
]
