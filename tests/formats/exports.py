"""The exports of `ieum graph`."""
import subprocess

# Format -> name of the file or folder.
FILES = {
    "csv": "csv",
    "cytoscape": "graph.cyjs",
    "dot": "graph.dot",
    "gexf": "graph.gexf",
    "graphml": "graph.graphml",
    "html": "graph.html",
    "json": "graph.json",
    "neo4j": "neo4j",
    "sqlite": "graph.sqlite",
    "turtle": "graph.ttl",
    "xlsx": "graph.xlsx",
}


class Program:
    """`ieum graph` on one input; its exports go into `folder`."""

    def __init__(self, ieum, inputs, options, folder):
        self.command = [str(ieum), "graph", *map(str, inputs), *map(str, options)]
        self.folder = folder

    def write(self, format):
        """The path of an export in that format. An error where the program fails."""
        path = self.folder / FILES[format]
        done = subprocess.run([*self.command, "--format", format, "--output", str(path)], capture_output=True,
                              encoding="utf-8")
        if done.returncode != 0:
            raise RuntimeError(f"ieum graph ended with {done.returncode}: {done.stderr.strip()[:300]}")
        return path
