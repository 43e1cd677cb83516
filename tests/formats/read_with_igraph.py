"""igraph, which reads XML with libxml2: GraphML."""
from graph_facts import Graph, renamed
from reader import Reader, module_version


def read_graphml(path):
    import igraph
    read = igraph.Graph.Read_GraphML(str(path))
    graph = Graph()
    for vertex in read.vs:
        graph.add_node(vertex["id"], vertex.attributes())
    for edge in read.es:
        fields = renamed(edge.attributes(), {"weight": "articles"})
        graph.add_edge(read.vs[edge.source]["id"], read.vs[edge.target]["id"], fields["relation"], fields)
    return graph


READERS = [Reader("graphml", "igraph", module_version("igraph"), read_graphml)]
