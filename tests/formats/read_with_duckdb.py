"""DuckDB, from PyPI: the two tables, and the SQLite file through its SQLite extension."""
import pathlib
import sys

import tables
from reader import FETCHED, Reader, module_version

sys.path.append(str(FETCHED / "python"))


def rows(connection, query, parameters=()):
    answer = connection.execute(query, parameters)
    columns = [column[0] for column in answer.description]
    for row in answer.fetchall():
        yield dict(zip(columns, ("" if value is None else value for value in row)))


def read_csv(folder):
    import duckdb
    connection = duckdb.connect()
    query = "SELECT * FROM read_csv(?, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')"
    return tables.graph_of(*(rows(connection, query, [str(folder / name)]) for name in ("nodes.csv", "edges.csv")))


READERS = [Reader("csv", "duckdb", module_version("duckdb"), read_csv, tables.spaced)]
