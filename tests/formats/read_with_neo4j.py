"""Neo4j 5 from Maven Central: the import of neo4j-admin, and the Cypher script in a database of its own."""
import os
import pathlib
import re
import tempfile

import java_rows
import tables
from graph_facts import Graph, number_cell
from reader import FETCHED, Reader, run

# Bytes of a text: a long id is cut (docs/formats.md).
COMPARED = 1000
IMPORT_TOOL = "org.neo4j.cli.AdminTool"


def compared(text):
    return text.encode()[:COMPARED].decode(errors="ignore")


def graph_of(home, folder, *script):
    graph = Graph()
    nodes, edges = java_rows.read("neo4j", "Neo4jReader.java", [home, folder, *script])
    nodes, edges = ([{name: compared(value) for name, value in row.items()} for row in rows] for rows in (nodes, edges))
    for row in nodes:
        graph.add_node(row["id"], {"name_ko": "", "name_en": "", **row, "label": row["name"]})
    for row in edges:
        fields = {**row, "confidence": number_cell(row["confidence"])}
        graph.add_edge(row["source"], row["target"], row["relation"].lower(), {"amount": "", **fields})
    return graph


def read_import(folder):
    with tempfile.TemporaryDirectory() as scratch:
        home = pathlib.Path(scratch)
        (home / "conf").mkdir()
        run(["java", "-cp", FETCHED / "neo4j" / "*", IMPORT_TOOL, "database", "import", "full", "neo4j",
             f"--nodes={folder / 'nodes.csv'}", f"--relationships={folder / 'relationships.csv'}",
             "--multiline-fields=true", "--bad-tolerance=0"],
            cwd=scratch, env={**os.environ, "NEO4J_HOME": scratch, "NEO4J_CONF": str(home / "conf")})
        return graph_of(home, folder)


def read_script(folder):
    with tempfile.TemporaryDirectory() as home:
        return graph_of(pathlib.Path(home), folder.resolve(), folder / "import.cypher")


def in_tables(text):
    """Line ends in cells become \n."""
    return compared(tables.spaced(re.sub("\r\n?", "\n", text)))


def in_script(text):
    """LOAD CSV takes a backslash in a quoted cell for an escape."""
    quoted = re.search(r'[,"\r\n]|^ | \Z|\\\Z', text)
    text = tables.spaced(re.sub("\r\n?", "\n", text))
    return compared(text.replace("\\\\", "\\") if quoted else text)


version = java_rows.version_of("neo4j", "neo4j-kernel")
READERS = [
    Reader("neo4j", "neo4j-admin", version, read_import, in_tables),
    Reader("neo4j", "neo4j-cypher", version, read_script, in_script),
]
