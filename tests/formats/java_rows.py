"""What the Java readers print: rows of "name U+001F value U+001F name ... U+001E", the first name being "kind"."""
import pathlib

from reader import FETCHED, HERE, program, run

CELL, ROW = "\x1f", "\x1e"


def version_of(tool, jar):
    """As a Reader's `version`: from the name of a jar that scripts/fetch-readers put into the folder `tool`."""
    def version():
        jars = sorted((FETCHED / tool).glob(f"{jar}-[0-9]*.jar")) if program("java") else []
        return jars[0].stem[len(jar) + 1:].split("-")[0] if jars else None
    return version


def read(tool, source, arguments):
    """(rows of nodes, rows of edges) that a program of tests/formats/java prints."""
    printed = run(["java", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-cp", FETCHED / tool / "*",
                   HERE / "java" / source, *arguments])
    nodes, edges = [], []
    for line in printed.split(ROW)[:-1]:
        cells = line.split(CELL)
        row = dict(zip(cells[::2], cells[1::2]))
        (nodes if row.pop("kind") == "node" else edges).append(row)
    return nodes, edges
