"""Python's own csv module: the two tables."""
import csv
import platform

import tables
from reader import Reader


def rows(path):
    csv.field_size_limit(1 << 24)
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, strict=True)


def read_csv(folder):
    return tables.graph_of(rows(folder / "nodes.csv"), rows(folder / "edges.csv"))


READERS = [Reader("csv", "python-csv", platform.python_version, read_csv, tables.spaced)]
