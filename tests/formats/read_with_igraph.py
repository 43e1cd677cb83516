"""igraph, which reads XML with libxml2: GraphML."""
from graph_facts import Graph, renamed
from reader import Reader, module_version


def id_of(vertex):
    """libxml2 gives igraph every & of an XML attribute as the five characters &#38; (those of other texts as they are)."""
    return vertex["id"].replace("&#38;", "&")


def read_graphml(path):
    import igraph
    read = igraph.Graph.Read_GraphML(str(path))
    graph = Graph()
    for vertex in read.vs:
        graph.add_node(id_of(vertex), vertex.attributes())
    for edge in read.es:
        fields = renamed(edge.attributes(), {"weight": "articles"})
        graph.add_edge(id_of(read.vs[edge.source]), id_of(read.vs[edge.target]), fields["relation"], fields)
    return graph


READERS = [Reader("graphml", "igraph", module_version("igraph"), read_graphml)]
