"""All readers, and what they say of an export."""
import graph_facts
import read_with_chromium
import read_with_cytoscape
import read_with_duckdb
import read_with_gephi
import read_with_graphviz
import read_with_igraph
import read_with_libreoffice
import read_with_neo4j
import read_with_networkx
import read_with_openpyxl
import read_with_python
import read_with_rdf
import read_with_sqlite

MODULES = (read_with_python, read_with_sqlite, read_with_duckdb, read_with_networkx, read_with_igraph, read_with_openpyxl,
           read_with_libreoffice, read_with_graphviz, read_with_gephi, read_with_neo4j, read_with_cytoscape,
           read_with_chromium, read_with_rdf)
READERS = [reader for module in MODULES for reader in module.READERS]


def prove(program, formats, expected, required):
    """Exit code: 1 if an export could not be read as it was written. `required`: names of the only readers to ask, all of
    which must be here and give each format one; empty: all that are here."""
    faults = [f"no reader is called {name}" for name in required if name not in {reader.name for reader in READERS}]
    for format in formats:
        asked = [reader for reader in READERS if reader.format == format and (not required or reader.name in required)]
        try:
            path = program.write(format)
        except RuntimeError as error:
            faults.append(f"{format}: {error}")
            continue
        if required and not asked:
            faults.append(f"{format}: none of the required readers reads it")
        faults += [f"{format}: {reader.name}" for reader in asked if not reads_well(reader, path, expected, required)]
    for fault in faults:
        print(f"FAILED {fault}")
    return 1 if faults else 0


def reads_well(reader, path, expected, required):
    """Prints a line, too."""
    version = reader.version()
    if version is None:
        print(f"not here  {reader.format:10} {reader.name}")
        return not required
    graph = None
    try:
        graph = reader.read(path)
        faults = graph_facts.differences(expected.read_as(reader.makes_of), graph)
    except Exception as error:  # whatever a foreign reader throws is its answer
        faults = [f"{type(error).__name__}: {str(error)[:300]}"]
    said = "; ".join(faults) or f"{len(graph.nodes)} nodes  {len(graph.edges)} edges  {graph.fields()} fields"
    print(f"{'wrong' if faults else 'ok':9} {reader.format:10} {reader.name + ' ' + version:22} {said}")
    return not faults
