"""DuckDB, from PyPI: the two tables, and the database through its SQLite extension."""
import importlib.util
import pathlib
import sys

import database
import tables
from reader import FETCHED, Reader, module_version

sys.path.append(str(FETCHED / "python"))
EXTENSION = "duckdb_extension_sqlite_scanner"


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


def read_database(path):
    import duckdb
    connection = duckdb.connect()
    home = pathlib.Path(importlib.util.find_spec(EXTENSION).origin).parent
    extension = next(home.glob("extensions/**/*.duckdb_extension"))
    connection.execute(f"LOAD '{extension}'")  # DuckDB takes only what its makers have signed
    connection.execute(f"ATTACH '{path}' AS graph (TYPE sqlite, READ_ONLY)")
    connection.execute("USE graph")
    return database.graph_of(rows(connection, database.NODES), rows(connection, database.EDGES))


version = module_version("duckdb")
READERS = [
    Reader("csv", "duckdb", version, read_csv, tables.spaced),
    Reader("sqlite", "duckdb", version, read_database),
]
