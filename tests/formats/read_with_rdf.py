"""rdflib, and rapper of Raptor: Turtle."""
import re

from graph_facts import Graph, number_cell
from reader import Reader, module_version, program, run

IEUM = "urn:ieum:vocabulary:"
# Fields of ours by the last word of the property that holds them.
NODE_PROPERTIES = {"prefLabel": "label", "known": "known", "articles": "articles"}
EDGE_PROPERTIES = {"status": "status", "amount": "amount", "currency": "currency", "confidence": "confidence",
                   "articles": "articles", "reports": "reports", "firstDate": "first_date", "lastDate": "last_date"}


TERM = re.compile(r'<(?P<iri>[^>]*)>|_:(?P<blank>\w+)|"(?P<text>(?:[^"\\]|\\.)*)"(?:\^\^<[^>]*>|@\w+)?')
ESCAPE = re.compile(r"\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(.))")
ESCAPED = {"n": "\n", "r": "\r", "t": "\t"}


def unescaped(text):
    def character(match):
        code = match[1] or match[2]
        return chr(int(code, 16)) if code else ESCAPED.get(match[3], match[3])
    return ESCAPE.sub(character, text)


def term(match):
    import rdflib
    if match["iri"] is not None:
        return rdflib.URIRef(unescaped(match["iri"]))
    return rdflib.BNode(match["blank"]) if match["blank"] else rdflib.Literal(unescaped(match["text"]))


def last_word(term):
    return re.split("[:/#]", str(term))[-1]


def fields_of(triples, subject, properties):
    fields = {}
    for _, property, value in triples.triples((subject, None, None)):
        name = properties.get(last_word(property))
        if name:
            fields[name] = last_word(value) if str(value).startswith(IEUM) else str(value)
    return fields


def snake_case(word):
    return re.sub("([A-Z])", lambda capital: "_" + capital[1].lower(), word)


def graph_of(triples):
    from rdflib import RDF, SKOS, DCTERMS, URIRef
    graph = Graph()
    ids = {subject: str(id) for subject, id in triples.subject_objects(DCTERMS.identifier)}
    for subject in set(triples.subjects(SKOS.prefLabel)):
        fields = fields_of(triples, subject, NODE_PROPERTIES)
        fields["type"] = last_word(triples.value(subject, RDF.type)).lower()
        graph.add_node(ids[subject], fields)
    for subject in triples.subjects(RDF.type, URIRef(IEUM + "Relation")):
        source, property, target = (triples.value(subject, part) for part in (RDF.subject, RDF.predicate, RDF.object))
        asserted = triples.value(subject, URIRef(IEUM + "status")) == URIRef(IEUM + "asserted")
        if asserted != ((source, property, target) in triples):
            raise ValueError(f"{subject} is asserted: {asserted}, its triple says otherwise")
        fields = {"amount": "", "currency": "", **fields_of(triples, subject, EDGE_PROPERTIES)}
        fields["confidence"] = number_cell(fields["confidence"])
        graph.add_edge(ids[source], ids[target], snake_case(last_word(property)), fields)
    return graph


def read_with_rdflib(path):
    import rdflib
    return graph_of(rdflib.Graph().parse(str(path), format="turtle"))


def read_with_rapper(path):
    """By way of its N-Triples, which are taken apart here: rdflib 6.1.1 undoes their escapes twice."""
    import rdflib
    triples = rdflib.Graph()
    for line in run(["rapper", "-q", "-i", "turtle", "-o", "ntriples", path]).splitlines():
        triples.add([term(match) for match in TERM.finditer(line)])
    return graph_of(triples)


def rapper_version():
    return run(["rapper", "--version"]).strip() if program("rapper") and module_version("rdflib")() else None


READERS = [
    Reader("turtle", "rdflib", module_version("rdflib"), read_with_rdflib),
    Reader("turtle", "rapper", rapper_version, read_with_rapper),
]
